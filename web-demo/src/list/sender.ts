/** Sends the list and shows what the gate answered. */
import type { Answer, RenderedAnswer } from "sluse";
import { forgetIdempotencyKey } from "../gate/idempotency.ts";
import { submit } from "../gate/submit.ts";
import type { Gate, Outcome } from "../gate/types.ts";
import { askForKey, senderKey } from "../shell/key.ts";
import { lang, texts } from "../shell/language.ts";
import { byId, show } from "../view/dom.ts";
import { failureText, failureView, noticeView, receiptView, refusalView } from "../view/outcome.ts";
import type { Kind } from "./exchange-choice.ts";

/** A list that has been read; with our own answer when the rules could judge it here. */
export interface ReadList {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  own: { answer: Answer; digest: string } | null;
}

export class ListSender {
  readonly #form = byId("sending", HTMLFormElement);
  readonly #button = byId("send", HTMLButtonElement);
  readonly #place = byId("outcome", HTMLDivElement);
  readonly #kind: (list: ReadList) => Kind | null;
  readonly #gateFound: (answer: Answer, rendered: RenderedAnswer) => void;
  #list: ReadList | null = null;
  #outcome: Outcome | null = null;
  readonly #gate: Gate;
  busy = false;

  /** `kind` tells the exchange and format of a list; `gateFound` hears what the gate found wrong with it. */
  constructor(gate: Gate, kind: (list: ReadList) => Kind | null, gateFound: (answer: Answer, rendered: RenderedAnswer) => void) {
    this.#gate = gate;
    this.#kind = kind;
    this.#gateFound = gateFound;
    this.#form.addEventListener("input", () => this.forget());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  /** Offers this list for sending; nothing when there is none. */
  offer(list: ReadList | null): void {
    this.#list = list;
    this.#outcome = null;
    this.rerender();
  }

  /** What became of it is no longer of what would be sent now. */
  forget(): void {
    this.#outcome = null;
    this.#place.replaceChildren();
  }

  /** Says everything in the language that is chosen now. */
  rerender(): void {
    const t = texts();
    const list = this.#list;
    show(this.#form, list !== null);
    if (!list) return;
    const invalid = list.own?.answer.verdict === "invalid";
    show(byId("may-send", HTMLDivElement), !invalid);
    const text = invalid ? t.listSendInvalid : list.own ? t.listSendText : t.listSendUnchecked;
    byId("send-text", HTMLParagraphElement).textContent = text;
    this.#button.textContent = this.busy ? t.listSending : t.listSend;
    this.#button.setAttribute("aria-busy", String(this.busy));
    this.#place.replaceChildren(...(this.#outcome ? [this.#view(this.#outcome)] : []));
  }

  async #send(): Promise<void> {
    const list = this.#list;
    const kind = list && this.#kind(list);
    if (!list || !kind || this.busy) return;
    if (senderKey() === "") return askForKey(texts().keyMissing);
    this.#setBusy(true);
    const digest = list.own ? { verdictDigest: list.own.digest } : {};
    const { bytes, fileName } = list;
    const outcome = await submit({ ...kind, bytes, fileName, key: senderKey(), lang: lang(), ...digest });
    this.#setBusy(false);
    if (list !== this.#list) return;
    this.#outcome = outcome;
    this.rerender();
    if (outcome.kind === "invalid") this.#gateFound(outcome.answer, outcome.rendered);
    this.#place.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    if (outcome.kind === "failed" && outcome.failure === "key") askForKey(failureText(outcome));
    if (outcome.kind === "failed" && outcome.failure === "conflict") forgetIdempotencyKey();
  }

  #view(outcome: Outcome): HTMLElement {
    const t = texts();
    switch (outcome.kind) {
      case "accepted": {
        const own = this.#list?.own?.answer;
        return receiptView(outcome.receipt, outcome.text, own ? { asOf: own.as_of, sha256: own.ruleset.sha256 } : null, this.#gate);
      }
      case "invalid":
        return noticeView("danger", t.gateInvalidTitle, t.gateInvalid);
      case "refused":
        return refusalView(t.gateRefused, outcome.spoken);
      case "failed":
        return failureView(outcome);
    }
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    for (const part of document.querySelectorAll<HTMLElement>("#choose, #exchange-choice, #may-send > fieldset")) part.inert = busy;
    this.rerender();
  }
}
