/** What became of a submission: the receipt, or why there is none. Shared by all pages. */
import { moment, number, texts } from "../shell/language.ts";
import { passesOn } from "../gate/gate.ts";
import type { Failure, Gate, Outcome, Receipt, Spoken } from "../gate/types.ts";
import type { Texts } from "../text/texts.ts";
import { el } from "./dom.ts";

const VERDICTS: Record<Receipt["payload"]["verdict"], "verdictValid" | "verdictInvalid" | "verdictUndecided"> = {
  valid: "verdictValid",
  invalid: "verdictInvalid",
  undecided: "verdictUndecided",
};

/** The same of what is sent about a participant, which is no list. */
const OF_PERSON: Record<Receipt["payload"]["verdict"], "postsValid" | "postsInvalid" | "postsUndecided"> = {
  valid: "postsValid",
  invalid: "postsInvalid",
  undecided: "postsUndecided",
};

/** What our own check stood on, to explain a disagreement. */
export interface OwnCheck {
  asOf: string;
  sha256: string;
}

export function receiptView(receipt: Receipt, text: string, own: OwnCheck | null, gate: Gate): HTMLElement {
  const t = texts();
  const { payload } = receipt;
  const stays = keepsRegister(payload) ? t.receiptStaysNir : t.receiptStays;
  const heading = el("h2", { class: "ds-heading", "data-size": "xs", tabindex: "-1" }, t.receiptTitle);
  const facts: Array<[string, string]> = [
    [t.receiptSubmission, payload.submission],
    [t.receiptReceived, moment(payload.received_at)],
    [t.receiptGate, payload.gate.name],
    [t.receiptExchange, payload.exchange],
    [keepsRegister(payload) ? t.receiptPosts : t.receiptRecords, number(payload.counts.records)],
    [t.receiptVerdict, t[(keepsRegister(payload) ? OF_PERSON : VERDICTS)[payload.verdict]]],
    [t.receiptDigest, payload.verdict_digest],
    [t.receiptLog, number(payload.log.index)],
  ];
  const list = el("dl", { class: "facts" }, ...facts.flatMap(([term, fact]) => [el("dt", {}, term), el("dd", {}, fact)]));
  return el(
    "section",
    { class: "ds-alert receipt", "data-color": "success" },
    heading,
    ...(passesOn(gate, payload.exchange) ? [] : [el("p", { class: "stays" }, stays)]),
    el("p", { class: "agreement" }, agreement(payload, own)),
    el("p", {}, t.receiptText),
    list,
    downloadButton(payload.submission, text),
  );
}

/** What is sent about participants is judged together with what the gate has kept of them. */
const keepsRegister = ({ exchange }: Receipt["payload"]): boolean => exchange.startsWith("nir.");

/** The sentence whether browser and gate agreed and, if not, what differed. */
function agreement(payload: Receipt["payload"], own: OwnCheck | null): string {
  const t = texts();
  if (payload.agreed === null || !own) return t.notCompared;
  if (payload.agreed) return t.agreed;
  if (own.sha256 !== payload.ruleset.sha256) return `${t.disagreed} ${t.disagreedRules}`;
  if (own.asOf !== payload.as_of) return `${t.disagreed} ${t.disagreedDate}`;
  return keepsRegister(payload) ? `${t.disagreed} ${t.disagreedKnown}` : t.disagreed;
}

/** The receipt's own bytes as a file, for the archive and for `sluse receipt verify`. */
function downloadButton(submission: string, text: string): HTMLElement {
  const link = el("a", { class: "ds-button", "data-variant": "secondary", download: `kvittering-${submission}.json` }, texts().receiptDownload);
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  return link;
}

/** A notice with a heading that can take the focus. */
export function noticeView(colour: string, title: string, ...lines: string[]): HTMLElement {
  return el(
    "section",
    { class: "ds-alert", "data-color": colour },
    el("h2", { class: "ds-heading", "data-size": "xs", tabindex: "-1" }, title),
    ...lines.filter((line) => line !== "").map((line) => el("p", {}, line)),
  );
}

export const refusalView = (title: string, { what, why, advice }: Spoken): HTMLElement => noticeView("danger", title, what, why, advice);

const REASONS: Record<Exclude<Failure, "busy" | "other">, keyof Texts & `failed${string}`> = {
  network: "failedNetwork",
  key: "failedKey",
  forbidden: "failedForbidden",
  conflict: "failedConflict",
  tooLarge: "failedTooLarge",
  type: "failedType",
  unavailable: "failedUnavailable",
};

export function failureView(outcome: Extract<Outcome, { kind: "failed" }>): HTMLElement {
  return noticeView("danger", texts().failedTitle, failureText(outcome));
}

export function failureText({ failure, status, retryAfter }: Extract<Outcome, { kind: "failed" }>): string {
  const t = texts();
  if (failure === "busy") return t.failedBusy(retryAfter);
  if (failure === "other") return t.failedOther(String(status));
  const text = t[REASONS[failure]];
  return typeof text === "string" ? text : "";
}
