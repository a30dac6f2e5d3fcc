/** A language's words, and the module that puts them to what was judged: both are loaded when first asked for. */

import { idInWords } from "./id-words.js";
import { bytesOf, written } from "./input.js";
import { encode, parse, split } from "./wire.js";
import { renderer, rendererFile } from "./words-instance.js";

/** Written out one by one, so that a bundler sees three files and loads the one that is asked for. */
const WORDS = {
  nb: () => import("./words/nb.js"),
  nn: () => import("./words/nn.js"),
  en: () => import("./words/en.js"),
};

const ID_WORDS = {
  nb: () => import("./words/ids-nb.js"),
  nn: () => import("./words/ids-nn.js"),
  en: () => import("./words/ids-en.js"),
};

/** What is said of identifiers, in a language that `langOf` has read. */
export const idWordsIn = async (lang) => (await ID_WORDS[lang]()).default;

/** All words of a language that `langOf` has read. */
export async function wordsIn(lang) {
  const [words, ids] = await Promise.all([WORDS[lang](), idWordsIn(lang), renderer.start(undefined, rendererFile)]);
  return { default: words.default, ids };
}

/** A result in words that `wordsIn` has given. */
export function inWords(result, words, lang, place) {
  if (typeof result?.valid === "boolean") return idInWords(result, words.ids, lang);
  const answer = answerIn(result);
  const { status, bytes } = split(renderer.guarded(() => renderer.module.render(words.default, lang, place, answer)));
  if (status !== 0) throw notSaid();
  return parse(bytes);
}

function answerIn(result) {
  if (result === null || typeof result !== "object") throw notSaid();
  if (ArrayBuffer.isView(result)) return bytesOf(result);
  if (ArrayBuffer.isView(result.bytes)) return bytesOf(result.bytes);
  if (result.ruleset === undefined) throw notSaid();
  return encode(written(result, "the result"));
}

const notSaid = () =>
  new TypeError("sluse: only a result of check, checkRecord, timeline or parseId, or its answer or bytes, can be put into words");
