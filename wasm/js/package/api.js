/** Everything but identifiers, and but the way in which the module's bytes are found: that differs between the web and Node. */

import { idInWords } from "./id-words.js";
import { bytesOf, encode, headOf, labelsOf, parse, resultOf, withRows } from "./wire.js";

/** The face of one module: exchanges that begin with `family` are judged by another, in `entry`. */
export function faceOf({ guarded, module }, { family, entry }) {
  const judge = (call) => {
    const { status, bytes } = split(guarded(call));
    return resultOf(status, bytes);
  };

  const head = (options) => {
    const { exchange } = options;
    if (typeof exchange === "string" && exchange.startsWith(family)) {
      throw new TypeError(`sluse: ${exchange} is judged by the entry "${entry}" of this package`);
    }
    return headOf(options);
  };

  const check = (input, options) => judge(() => module.check(bytesOf(input), head(options)));

  async function render(result, lang) {
    const words = await WORDS[lang]();
    if (typeof result.valid === "boolean") return idInWords(result, words.ids, lang);
    const { status, bytes } = split(guarded(() => module.render(words.default, lang, answerOf(result))));
    if (status !== 0) throw new TypeError("sluse: only an answer or a refusal can be put into words");
    return parse(bytes);
  }

  return {
    check,
    labels: (input, options, rows) => {
      const { status, bytes } = split(guarded(() => module.labels(bytesOf(input), head(withRows(options, rows)))));
      return labelsOf(status, bytes);
    },
    checkRecord: (record, options) => check(JSON.stringify(record), { ...options, format: "json" }),
    render,
    ruleset: () => JSON.parse(guarded(module.ruleset)),
    timeline: (input, options) => judge(() => module.timeline(bytesOf(input), head(options))),
  };
}

/** Written out one by one, so that a bundler sees three files and loads the one that is asked for. */
const WORDS = {
  nb: () => import("./words/nb.js"),
  nn: () => import("./words/nn.js"),
  en: () => import("./words/en.js"),
};

function answerOf(result) {
  if (result instanceof Uint8Array) return result;
  return result.bytes ?? encode(JSON.stringify(result));
}

export const catalogue = async () => (await import("./catalogue.js")).default;

export async function digest(bytes) {
  const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sha, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The module appends the status to its bytes, so that one call gives both. */
const split = (out) => ({ status: out[out.length - 1], bytes: out.subarray(0, -1) });
