/** The check that follows the user's typing, and which fields may show findings yet. */
import { inWords, judge, type Judgement } from "../checker/judgement.ts";
import { asTheGate } from "../checker/checker.ts";
import type { Gate } from "../gate/types.ts";
import { lang } from "../shell/language.ts";
import { byId } from "../view/dom.ts";
import { paired } from "../view/worded-finding.ts";
import { whenPointerRests } from "../view/pointer-rest.ts";
import { fieldOf, showAtFields, showBriefly } from "./field-messages.ts";
import { showKind } from "./kind.ts";
import { bytesOf, inputsIn, rowIn } from "./pupil.ts";
import { showStatus } from "./status.ts";

export const EXCHANGE = "elev.klasseliste";
const TYPING_PAUSE_MS = 250;

export class LiveCheck {
  /** The gate whose day and mode the rules are asked about. */
  gate: Gate;
  readonly #form: HTMLFormElement;
  readonly #checks: boolean;
  readonly #onChange: () => void;
  /** The fields that the user has left; only these show findings before the first attempt to send. */
  readonly #left = new Set<string>();
  #showsEverywhere = false;
  #latest: Judgement | null = null;
  #pause = 0;
  #asked = 0;

  /** `onChange` is called when something else may be known than before. */
  constructor(form: HTMLFormElement, gate: Gate, checks: boolean, onChange: () => void) {
    this.#form = form;
    this.gate = gate;
    this.#checks = checks;
    this.#onChange = onChange;
    form.addEventListener("input", (event) => this.#typed(event.target));
    form.addEventListener("focusout", (event) => this.#leftField(event.target));
  }

  /** Checks what stands in the form now, and shows it. */
  async check(): Promise<Judgement | null> {
    clearTimeout(this.#pause);
    if (!this.#checks) return null;
    const turn = ++this.#asked;
    const bytes = bytesOf(rowIn(this.#form));
    const judged = await judge(bytes, { exchange: EXCHANGE, format: "json", ...asTheGate(this.gate) });
    // The words come a moment later; by then a newer check may already have been shown.
    if (turn !== this.#asked) return this.#latest;
    this.#latest = "answer" in judged ? judged : null;
    whenPointerRests(() => this.#show());
    return this.#latest;
  }

  /** From now on every field shows its findings: the user has tried to send. */
  showEverywhere(): void {
    this.#showsEverywhere = true;
  }

  /** Begins again with other content, as after filling in a sample. */
  restart(): void {
    for (const input of inputsIn(this.#form)) this.#left.add(input.name);
  }

  /** Shows what the gate found, when it was the one to check. */
  showGates(judged: Judgement): void {
    this.#latest = judged;
    this.#showsEverywhere = true;
    this.#show();
  }

  /** The language has changed: the same findings in other words. What the gate said stays in its words. */
  async rerender(): Promise<void> {
    if (this.#latest && this.#checks) this.#latest = { ...this.#latest, rendered: await inWords(this.#latest.answer) };
    this.#show();
  }

  get latest(): Judgement | null {
    return this.#latest;
  }

  #typed(target: EventTarget | null): void {
    if (!this.#isField(target)) return;
    clearTimeout(this.#pause);
    if (this.#checks) this.#pause = window.setTimeout(() => void this.check(), TYPING_PAUSE_MS);
    else this.#forget();
  }

  #leftField(target: EventTarget | null): void {
    if (!this.#isField(target) || target.value === "") return;
    this.#left.add(target.name);
    void this.check();
  }

  #isField(target: EventTarget | null): target is HTMLInputElement {
    return target instanceof HTMLInputElement && inputsIn(this.#form).includes(target);
  }

  /** What the gate said no longer holds once a field has changed, and nobody here can judge anew. */
  #forget(): void {
    this.#latest = null;
    this.#show();
  }

  #isShownAt(name: string): boolean {
    return this.#showsEverywhere || this.#left.has(name);
  }

  #show(): void {
    const latest = this.#latest;
    const findings = latest ? paired(latest.answer.findings, latest.rendered.findings) : [];
    const inWhatLanguage = latest?.rendered.lang ?? lang();
    showAtFields(this.#form, findings, inWhatLanguage, (name) => this.#isShownAt(name));

    const elsewhere = findings.filter(({ finding }) => !fieldOf(finding, this.#form));
    showBriefly(byId("other-findings", HTMLDivElement), this.#showsEverywhere ? elsewhere : [], inWhatLanguage);

    const allAreShown = inputsIn(this.#form).every((input) => this.#isShownAt(input.name));
    showStatus(allAreShown ? latest : null, this.#checks);
    void showKind(this.#checks, this.gate);
    this.#onChange();
  }
}
