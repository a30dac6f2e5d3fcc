/** The check that follows the user's typing, and which fields may show findings yet. */
import { type Answer, type Finding, type NirExchange, render, type RenderedAnswer, type RenderedPerson, type Timeline, type TimelinePerson, timeline } from "sluse/nir";
import { asTheGate } from "../checker/checker.ts";
import { inWords, judge, type Judgement } from "../checker/judgement.ts";
import type { Gate } from "../gate/types.ts";
import { lang } from "../shell/language.ts";
import { paired, type WordedFinding } from "../view/worded-finding.ts";
import { whenPointerRests } from "../view/pointer-rest.ts";
import type { CaseFile } from "./case-file.ts";
import { EXCHANGE, needOf } from "./fields.ts";

const TYPING_PAUSE_MS = 250;

const LAWS = needOf("receivers_laws");
const REGISTER = needOf("register");

/** What the form knows and shows after a check. */
export interface CheckState {
  latest: Judgement | null;
  /** What is shown now, each with the control it is shown at; none where no control stands for the place. */
  shown: (WordedFinding & { at: HTMLElement | null })[];
  /** How many errors stand at fields that the user has not come to yet. */
  left: number;
}

/** A person's timeline, and what is on it in words. */
export interface Drawn {
  person: TimelinePerson;
  words: RenderedPerson;
}

export class CaseCheck {
  /** The gate whose day and mode the rules are asked about. */
  gate: Gate;
  readonly #caseFile: CaseFile;
  readonly #checks: boolean;
  readonly #known: () => Record<string, readonly string[]>;
  readonly #place: (finding: Finding) => HTMLElement | null;
  readonly #onChange: (state: CheckState) => void;
  /** The fields that the user has left; only these show findings before the first attempt to send. */
  readonly #left = new Set<string>();
  #showsEverywhere = false;
  #latest: Judgement | null = null;
  #drawn: Drawn | null = null;
  #pause = 0;
  #asked = 0;

  constructor(
    caseFile: CaseFile,
    gate: Gate,
    checks: boolean,
    known: () => Record<string, readonly string[]>,
    place: (finding: Finding) => HTMLElement | null,
    onChange: (state: CheckState) => void,
  ) {
    this.#caseFile = caseFile;
    this.gate = gate;
    this.#checks = checks;
    this.#known = known;
    this.#place = place;
    this.#onChange = onChange;
  }

  /** Listens to what is written and left in these fields. */
  follow(fields: HTMLElement): void {
    fields.addEventListener("input", () => this.soon());
    fields.addEventListener("focusout", ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target.value === "") return;
      this.#left.add(target.id);
      void this.check();
    });
  }

  /** Checks once the typing rests. */
  soon(): void {
    clearTimeout(this.#pause);
    if (this.#checks) this.#pause = window.setTimeout(() => void this.check(), TYPING_PAUSE_MS);
    // What the gate said no longer holds once something has changed, and nobody here can judge anew.
    else this.#forget();
  }

  /** Checks what stands in the form now, and shows it. */
  async check(): Promise<Judgement | null> {
    clearTimeout(this.#pause);
    if (!this.#checks) {
      this.#show();
      return null;
    }
    const turn = ++this.#asked;
    const result = timeline(this.#caseFile.bytes(), { ...this.#options, known: this.#known() });
    const rendered = await render(result.status === "answer" ? result.answer : result.refusal, lang(), { where: "form" });
    // The words come a moment later; by then a newer check may already have been shown.
    if (turn !== this.#asked) return this.#latest;
    const answered = result.status === "answer" && "findings" in rendered;
    this.#latest = answered ? { by: "browser", answer: result.answer, rendered } : null;
    this.#drawn = answered ? drawnOf(result.answer, rendered) : null;
    whenPointerRests(() => this.#show());
    return this.#latest;
  }

  /**
   * The verdict as the gate will ask for it, which takes every law, of a person that it holds nothing about. If it does,
   * its verdict is another.
   */
  async asSent(): Promise<Judgement | null> {
    if (!this.#checks) return null;
    const known = { ...this.#known(), [LAWS.id]: LAWS.values, [REGISTER.id]: [] };
    const judged = await judge(this.#caseFile.bytes(), { ...this.#options, known });
    return "answer" in judged ? judged : null;
  }

  /** From now on every field shows its findings: the user has tried to send, or has brought a finished case. */
  showEverywhere(): void {
    this.#showsEverywhere = true;
  }

  /** Shows what the gate found, when it was the one to check. */
  showGates(judged: Judgement): void {
    this.#latest = judged;
    this.#showsEverywhere = true;
    this.#show();
  }

  /** The same once more, as after fields were built anew; in the language that is chosen now. */
  async rerender(): Promise<void> {
    if (this.#latest && this.#checks) {
      const { answer, by } = this.#latest;
      const rendered = await inWords(answer);
      this.#latest = { ...this.#latest, rendered };
      if (by === "browser") this.#drawn = drawnOf(answer, rendered);
    }
    this.#show();
  }

  /** What happened to the person, as our own last check has it; none where only the gate checks. */
  get drawn(): Drawn | null {
    return this.#drawn;
  }

  get latest(): Judgement | null {
    return this.#latest;
  }

  get laws(): NonNullable<Answer["laws"]>[number]["candidates"] {
    return this.#latest?.answer.laws?.[0]?.candidates ?? [];
  }

  get #options(): { exchange: NirExchange; format: "json" } & ReturnType<typeof asTheGate> {
    return { exchange: EXCHANGE, format: "json", ...asTheGate(this.gate) };
  }

  #forget(): void {
    this.#latest = null;
    this.#show();
  }

  #show(): void {
    const latest = this.#latest;
    const all = latest ? paired(latest.answer.findings, latest.rendered.findings) : [];
    const placed = all.map((one) => ({ ...one, at: this.#place(one.finding) }));
    const shown = placed.filter(({ at }) => this.#showsEverywhere || (at && this.#isShownAt(at)));
    const left = placed.filter((one) => one.finding.severity === "error" && !shown.includes(one)).length;
    this.#onChange({ latest, shown, left });
  }

  #isShownAt(at: HTMLElement): boolean {
    return this.#left.has(at.id);
  }

  get lang(): string {
    return this.#latest?.rendered.lang ?? lang();
  }
}

function drawnOf(answer: Answer, rendered: RenderedAnswer): Drawn | null {
  const person = (answer as Partial<Timeline>).persons?.[0];
  const words = rendered.persons?.[0];
  return person && words ? { person, words } : null;
}
