/** One check and what it says in words: made here by the rule module, or received from the gate. */
import type { Answer, CheckOptions, RenderedAnswer, RenderedRefusal } from "sluse";
import { lang } from "../shell/language.ts";
import { rules } from "./checker.ts";

export interface Judgement {
  by: "browser" | "gate";
  answer: Answer;
  rendered: RenderedAnswer;
  /** The digest of our own answer; the gate's is not ours to tell. */
  digest?: string;
}

/** Checks the bytes. A refusal is not a judgement. */
export async function judge(bytes: Uint8Array, options: CheckOptions): Promise<Judgement | RenderedRefusal> {
  const { check, digest, render } = rules();
  const result = check(bytes, options);
  const rendered = await render(result, lang());
  if (result.status !== "answer" || !("findings" in rendered)) return rendered as RenderedRefusal;
  return { by: "browser", answer: result.answer, rendered, digest: await digest(result.bytes) };
}

/** The same judgement in the language that is chosen now. */
export async function inWords(answer: Answer): Promise<RenderedAnswer> {
  const rendered = await rules().render(answer, lang());
  if (!("findings" in rendered)) throw new TypeError("an answer was put into words as a refusal");
  return rendered;
}
