/** Everything but identifiers, and but the way in which the modules' bytes are found: that differs between the web and Node. */

import { bytesOf, isBlob, isDocument, isList, jsonOf } from "./input.js";
import { callOf, callOfLabels, callOfTimeline, langOf, mistakeIn, sent, whereOf } from "./options.js";
import { labelsOf, parse, resultOf, split } from "./wire.js";
import { inWords, wordsIn } from "./words.js";

/**
 * The face of one family: `records` judges documents of JSON, `lists` whatever else there is. Where `alone` names an exchange,
 * `records` judges single records of that one. Exchanges that begin with `family` are judged by another `entry`.
 */
export function faceOf({ wasm: { instance: records }, lists }, { family, entry, alone }) {
  const needsLists = (exchange) => alone !== undefined && exchange !== alone;
  const judgeBy = (operation, callOf, told = (result) => result, mayBeRecord = isDocument) => (input, options, ...more) => {
    const call = callOf(options, ...more);
    const { exchange, format } = options;
    if (typeof exchange === "string" && exchange.startsWith(family)) {
      throw new TypeError(`sluse: ${exchange} is judged by the entry "${entry}" of this package`);
    }
    const judge = (bytes) => {
      const isJson = format === "json" && operation in records.module && mayBeRecord(bytes);
      const isRecord = isJson && (alone === undefined || (exchange === alone && !isList(bytes)));
      const { guarded, module } = isRecord ? records : lists.instance;
      const { head, body } = sent(call, bytes);
      if (!isRecord && needsLists(exchange) && lists.instance.state() === "idle") refuseUnknown(exchange, head);
      const { status, bytes: said } = split(guarded(() => module[operation](body, head)));
      return told(resultOf(status, said, exchange !== undefined));
    };
    return isBlob(input) ? loaded(input).then(judge) : judge(bytesOf(input));
  };

  /** A name that no exchange has is told as that, also where the module that judges the others is not there. */
  function refuseUnknown(exchange, head) {
    if (typeof exchange !== "string") return;
    const { refusal } = parse(split(records.guarded(() => records.module.check(new Uint8Array(), head))).bytes);
    if (refusal.code === "unknown_exchange" && !refusal.args.candidates.includes(exchange)) throw mistakeIn(refusal);
  }

  /** Whoever waits for a file may wait for the module that reads it too. */
  async function loaded(blob) {
    const [buffer] = await Promise.all([blob.arrayBuffer(), lists.instance.start(undefined, lists.file)]);
    return bytesOf(buffer);
  }

  const { guarded, module } = records;
  const check = judgeBy("check", callOf);
  const checkWritten = judgeBy("check", callOf, undefined, () => true);

  /** Results of single records: who reads of them stands in a form, where there is no list to fetch again. */
  const ofForms = new WeakSet();
  /** Of what was just written as JSON. */
  const checkJson = (json, options) => {
    const result = checkWritten(json, { ...options, format: "json" });
    ofForms.add(result);
    return result;
  };
  const placeOf = (result, options) => whereOf(options) ?? (ofForms.has(result) ? "form" : "list");

  return {
    check,
    labels: judgeBy("labels", callOfLabels, labelsOf),
    checkJson,
    checkRecord: (record, options) => checkJson(jsonOf(record), options),
    /** Of words that are there already. */
    renderWith: (words, result, lang, options) => inWords(result, words, lang, placeOf(result, options)),
    async render(result, tag, options) {
      const [lang, place] = [langOf(tag), placeOf(result, options)];
      return inWords(result, await wordsIn(lang), lang, place);
    },
    fields: () => parse(guarded(module.fields)),
    needsLists,
    ruleset: () => JSON.parse(guarded(module.ruleset)),
    timeline: judgeBy("timeline", callOfTimeline),
  };
}

export const catalogue = async () => (await import("./catalogue.js")).default;

/** Of bytes, or of the bytes of a result. */
export async function digest(said) {
  const bytes = bytesOf(said?.bytes ?? said);
  const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sha, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
