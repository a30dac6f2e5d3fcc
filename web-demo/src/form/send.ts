/** Sends what stands in a form and shows what the gate answered. */
import type { Judgement } from "../checker/judgement.ts";
import { inWords } from "../checker/judgement.ts";
import { forgetIdempotencyKey } from "../gate/idempotency.ts";
import { submit } from "../gate/submit.ts";
import type { Gate, Outcome } from "../gate/types.ts";
import { askForKey, senderKey } from "../shell/key.ts";
import { lang, texts } from "../shell/language.ts";
import { byId } from "../view/dom.ts";
import { failureText, failureView, noticeView, receiptView, refusalView } from "../view/outcome.ts";

/** What is sent: the bytes of a form, and how the form shows what the gate finds in them. */
export interface Sending {
  exchange: string;
  /** What can be edited in here waits while it is sent, so that a receipt is of what stands there. */
  form: HTMLFormElement;
  bytes: () => Uint8Array<ArrayBuffer>;
  showGates: (judged: Judgement) => void;
  /** The gate that it is sent to. */
  gate: () => Gate;
  /** Hears that the gate has accepted. */
  accepted?: () => void;
}

export class FormSender {
  busy = false;
  readonly #sending: Sending;
  readonly #place = byId("outcome", HTMLDivElement);
  readonly #button = byId("send", HTMLButtonElement);
  #outcome: Outcome | null = null;
  #own: Judgement | null = null;

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  /** Sends what stands in the form, with the digest of our own check if there was one. */
  async send(own: Judgement | null): Promise<void> {
    this.#setBusy(true);
    const { exchange, bytes } = this.#sending;
    const digest = own?.digest ? { verdictDigest: own.digest } : {};
    const outcome = await submit({ exchange, format: "json", bytes: bytes(), key: senderKey(), lang: lang(), ...digest });
    this.#setBusy(false);
    this.#outcome = outcome;
    this.#own = own;
    if (outcome.kind === "invalid") await this.#showGates(outcome);
    if (outcome.kind === "accepted") this.#sending.accepted?.();
    this.rerender();
    this.#place.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    if (outcome.kind === "failed" && outcome.failure === "key") askForKey(failureText(outcome));
    if (outcome.kind === "failed" && outcome.failure === "conflict") forgetIdempotencyKey();
  }

  /** What became of it is no longer of what stands in the form: something has been edited. */
  forget(): void {
    this.#outcome = null;
    this.#place.replaceChildren();
  }

  /** Shows the outcome in the language that is chosen now. */
  rerender(): void {
    this.#button.textContent = this.busy ? texts().formSending : texts().formSend;
    if (this.#outcome) this.#place.replaceChildren(this.#view(this.#outcome));
  }

  #view(outcome: Outcome): HTMLElement {
    const t = texts();
    switch (outcome.kind) {
      case "accepted": {
        const own = this.#own && { asOf: this.#own.answer.as_of, sha256: this.#own.answer.ruleset.sha256 };
        return receiptView(outcome.receipt, outcome.text, own, this.#sending.gate());
      }
      case "invalid":
        return noticeView("danger", t.gateInvalidTitle, t.gateInvalid);
      case "refused":
        return refusalView(t.gateRefused, outcome.spoken);
      case "failed":
        return failureView(outcome);
    }
  }

  /** The gate's findings are shown at the fields, just as our own; in our words where we have them. */
  async #showGates({ answer, rendered }: Extract<Outcome, { kind: "invalid" }>): Promise<void> {
    const words = this.#own ? await inWords(answer) : rendered;
    this.#sending.showGates({ by: "gate", answer, rendered: words });
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    for (const part of this.#sending.form.querySelectorAll<HTMLElement>("fieldset, #records")) part.inert = busy;
    this.#button.setAttribute("aria-busy", String(busy));
    this.#button.textContent = busy ? texts().formSending : texts().formSend;
  }
}
