/** The findings, pupil by pupil: filtered, sorted, paged; words are made only for what is on the page. */
import type { Answer } from "sluse";
import type { inWords } from "../checker/judgement.ts";
import { number, texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";
import { findingView } from "../view/finding.ts";
import { paired } from "../view/worded-finding.ts";
import { filtersView } from "./filters.ts";
import { pagerView } from "./pager.ts";
import { ruleTitles } from "./rule-titles.ts";
import { relatedView, type Who, type WhoIs, whoIn, whoView } from "./who.ts";
import { type Choice, FIRST_CHOICE, type Group, select } from "./select.ts";

const PER_PAGE = 25;
/** A print holds this many pupils; more is no longer read on paper. */
const PER_PRINT = 500;

export class FindingsList {
  readonly #place: HTMLElement;
  readonly #answer: Answer;
  readonly #words: (answer: Answer) => ReturnType<typeof inWords>;
  readonly #who: Who;
  readonly #shown = el("div", { class: "shown" });
  /** Stays while what it tells of changes, so that those who listen hear it. */
  readonly #where = el("p", { role: "status", class: "quiet" });
  #choice: Choice = FIRST_CHOICE;
  #page = 1;
  #asked = 0;

  /**
   * `words` is how findings become text; the gate's own words serve where the rules did not load. `who` tells whom rows are
   * about.
   */
  constructor(place: HTMLElement, answer: Answer, words: (answer: Answer) => ReturnType<typeof inWords>, who: Who) {
    this.#place = place;
    this.#answer = answer;
    this.#words = words;
    this.#who = who;
  }

  /** Builds everything anew, in the language that is chosen now. */
  async show(): Promise<void> {
    const t = texts();
    const heading = el("h2", { class: "ds-heading", "data-size": "sm", id: "findings-title", tabindex: "-1" }, t.findingsTitle);
    if (this.#answer.findings.length === 0) {
      return this.#place.replaceChildren(heading, el("p", { class: "quiet" }, t.noFindings));
    }
    const print = el("button", { class: "ds-button print-button", type: "button", "data-variant": "secondary" }, t.print);
    print.addEventListener("click", () => void this.#print());
    const titles = await ruleTitles(this.#answer, this.#words);
    const filters = filtersView(this.#answer, titles, this.#choice, (next) => {
      this.#choice = next;
      this.#page = 1;
      void this.#showPage();
    });
    this.#place.replaceChildren(el("div", { class: "findings-head" }, heading, print), filters, this.#where, this.#shown);
    await this.#showPage();
  }

  async #showPage(): Promise<void> {
    const groups = select(this.#answer.findings, this.#choice);
    const pages = Math.ceil(groups.length / PER_PAGE);
    const from = (this.#page - 1) * PER_PAGE;
    const here = groups.slice(from, from + PER_PAGE);
    const t = texts();
    const where =
      here.length > 0
        ? t.showing(number(from + 1), number(from + here.length), number(groups.length))
        : t.showingNone;
    const pager = pagerView(this.#page, pages, (page) => this.#go(page));
    await this.#fill(here, where, ...pager);
  }

  /** Shows these groups; `where` says which they are. */
  async #fill(groups: Group[], where: string, ...below: HTMLElement[]): Promise<void> {
    const turn = ++this.#asked;
    const findings = groups.flatMap((group) => group.findings);
    const [rendered, who] = await Promise.all([this.#words({ ...this.#answer, findings }), whoIn(findings, this.#who)]);
    if (turn !== this.#asked) return;
    let at = 0;
    const views = groups.map((group) => {
      const words = rendered.findings.slice(at, at + group.findings.length);
      at += group.findings.length;
      return groupView(group, words, rendered.lang, who);
    });
    this.#where.textContent = where;
    this.#shown.replaceChildren(el("ul", { class: "groups" }, ...views), ...below);
  }

  async #go(page: number): Promise<void> {
    this.#page = page;
    await this.#showPage();
    this.#place.querySelector<HTMLElement>("#findings-title")?.focus();
  }

  /** Puts everything chosen on one page, prints, and goes back to where the reader was. */
  async #print(): Promise<void> {
    const groups = select(this.#answer.findings, this.#choice);
    const cut = groups.length > PER_PRINT ? texts().printCut(number(PER_PRINT), number(groups.length)) : "";
    await this.#fill(groups.slice(0, PER_PRINT), cut);
    print();
    await this.#showPage();
  }
}

function groupView({ row, line, findings }: Group, words: Parameters<typeof paired>[1], lang: string, who: WhoIs): HTMLElement {
  const t = texts();
  const title = row === undefined ? t.wholeFile : t.rowTitle(String(row));
  const where = line === undefined ? [] : [el("p", { class: "quiet" }, t.rowLine(String(line)))];
  const called = whoView(row, who);
  // Under a pupil's heading the field is enough; what concerns the whole file says its place itself.
  const views = paired(findings, words).map((worded) =>
    findingView(worded, worded.finding.at.field ?? (row === undefined ? worded.words.place : ""), relatedView(worded.finding, who)),
  );
  return el(
    "li",
    { class: "group-of-row" },
    el("div", { class: "row-head" }, el("h3", { class: "ds-heading", "data-size": "2xs" }, title), ...called, ...where),
    el("div", { lang }, ...views),
  );
}
