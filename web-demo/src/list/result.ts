/** What the check (or the gate) says about the list: verdict, open questions, findings. */
import type { Answer, Finding, RenderedAnswer, RenderedFinding } from "sluse";
import { inWords } from "../checker/judgement.ts";
import { byId, show } from "../view/dom.ts";
import { moreView } from "../view/more.ts";
import { uncheckedView } from "../view/unchecked.ts";
import { FindingsList } from "./findings-list.ts";
import type { Who } from "./who.ts";
import { verdictView } from "./verdict.ts";

type Words = (answer: Answer) => Promise<RenderedAnswer>;

export class ResultView {
  readonly #section = byId("result", HTMLElement);
  #shown: { answer: Answer; words: Words; fileName: string; list: FindingsList } | null = null;

  /** Whom the rows of the list are about; nobody can tell where the rules did not load. */
  #who: Who = async () => [];

  /** Shows our own answer, in words made here. */
  async showOwn(answer: Answer, fileName: string, who: Who): Promise<void> {
    this.#who = who;
    await this.#show(answer, inWords, fileName);
  }

  /** Shows the gate's answer; in its own words, for those are all we have. */
  async showGates(answer: Answer, rendered: RenderedAnswer, fileName: string): Promise<void> {
    const wordsOf = new Map<Finding, RenderedFinding>();
    answer.findings.forEach((finding, index) => {
      const words = rendered.findings[index];
      if (words) wordsOf.set(finding, words);
    });
    const words: Words = async ({ findings }) => ({
      ...rendered,
      findings: findings.flatMap((finding) => wordsOf.get(finding) ?? []),
    });
    await this.#show(answer, words, fileName);
  }

  hide(): void {
    this.#shown = null;
    this.#who = async () => [];
    show(this.#section, false);
  }

  /** Says everything in the language that is chosen now. */
  async rerender(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const { answer, words, fileName, list } = shown;
    const rendered = await words({ ...answer, findings: [] });
    // Meanwhile another file may have been chosen.
    if (shown !== this.#shown) return;
    byId("verdict", HTMLDivElement).replaceChildren(verdictView(answer, rendered, fileName));
    byId("unchecked", HTMLDivElement).replaceChildren(...moreView(rendered), ...uncheckedView(rendered));
    await list.show();
    if (shown === this.#shown) show(this.#section, true);
  }

  focus(): void {
    this.#section.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }

  async #show(answer: Answer, words: Words, fileName: string): Promise<void> {
    const list = new FindingsList(byId("findings", HTMLDivElement), answer, words, this.#who);
    this.#shown = { answer, words, fileName, list };
    await this.rerender();
  }
}
