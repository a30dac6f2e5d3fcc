/** Everything but identifiers, and but the way in which the module's bytes are found: that differs between the web and Node. */

import { guarded, module } from "./instance.js";
import { idInWords } from "./id-words.js";
import { bytesOf, encode, headOf, parse, resultOf } from "./wire.js";

export const check = (input, options) => judge(() => module.check(bytesOf(input), headOf(options)));

export const checkRecord = (record, options) => check(JSON.stringify(record), { ...options, format: "json" });

export const timeline = (input, options) => judge(() => module.timeline(bytesOf(input), headOf(options)));

export const ruleset = () => JSON.parse(guarded(module.ruleset));

/** Written out one by one, so that a bundler sees three files and loads the one that is asked for. */
const WORDS = {
  nb: () => import("./words/nb.js"),
  nn: () => import("./words/nn.js"),
  en: () => import("./words/en.js"),
};

export async function render(result, lang) {
  const words = await WORDS[lang]();
  if (typeof result.valid === "boolean") return idInWords(result, words.ids, lang);
  const { status, bytes } = split(guarded(() => module.render(words.default, lang, answerOf(result))));
  if (status !== 0) throw new TypeError("sluse: only an answer or a refusal can be put into words");
  return parse(bytes);
}

function answerOf(result) {
  if (result instanceof Uint8Array) return result;
  return result.bytes ?? encode(JSON.stringify(result));
}

export const catalogue = async () => (await import("./catalogue.js")).default;

export async function digest(bytes) {
  const sha = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sha, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function judge(call) {
  const { status, bytes } = split(guarded(call));
  return resultOf(status, bytes);
}

/** The module appends the status to its bytes, so that one call gives both. */
const split = (out) => ({ status: out[out.length - 1], bytes: out.subarray(0, -1) });
