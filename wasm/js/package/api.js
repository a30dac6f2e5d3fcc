/** Everything but identifiers, and but the way in which the module's bytes are found: that differs between the web and Node. */

import { bytesOf, isBlob, jsonOf } from "./input.js";
import { headOf, headOfLabels, headOfTimeline, langOf } from "./options.js";
import { labelsOf, resultOf } from "./wire.js";
import { inWords, wordsIn } from "./words.js";

/** The face of one module: exchanges that begin with `family` are judged by another, in `entry`. */
export function faceOf({ guarded, module }, { family, entry }) {
  const judgeBy = (operation, headOf, told = (result) => result) => (input, options, ...more) => {
    const head = headOf(options, ...more);
    const { exchange } = options;
    if (typeof exchange === "string" && exchange.startsWith(family)) {
      throw new TypeError(`sluse: ${exchange} is judged by the entry "${entry}" of this package`);
    }
    const judge = (bytes) => {
      const { status, bytes: said } = split(guarded(() => module[operation](bytes, head)));
      return told(resultOf(status, said, exchange !== undefined));
    };
    return isBlob(input) ? input.arrayBuffer().then((buffer) => judge(bytesOf(buffer))) : judge(bytesOf(input));
  };

  const check = judgeBy("check", headOf);
  const put = (...asked) => split(guarded(() => module.render(...asked)));

  return {
    check,
    labels: judgeBy("labels", headOfLabels, labelsOf),
    checkRecord: (record, options) => check(jsonOf(record), { ...options, format: "json" }),
    /** Of words that are there already. */
    renderWith: (words, result, lang) => inWords(result, words, lang, put),
    async render(result, tag) {
      const lang = langOf(tag);
      return inWords(result, await wordsIn(lang), lang, put);
    },
    fields: () => guarded(module.fields),
    ruleset: () => JSON.parse(guarded(module.ruleset)),
    timeline: judgeBy("timeline", headOfTimeline),
  };
}

export const catalogue = async () => (await import("./catalogue.js")).default;

/** Of bytes, or of the bytes of a result. */
export async function digest(said) {
  const bytes = bytesOf(said?.bytes ?? said);
  const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sha, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The module appends the status to its bytes, so that one call gives both. */
const split = (out) => ({ status: out[out.length - 1], bytes: out.subarray(0, -1) });
