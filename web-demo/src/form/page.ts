/** The vendor's form: one pupil, checked while the user types, sent to the gate. */
import "@digdir/designsystemet-web/ds-field";
import "../style/all.css";
import { pupilsInForm } from "../checker/pupils.ts";
import { askGate } from "../gate/gate.ts";
import { senderKey, startKeyField } from "../shell/key.ts";
import { onLanguage, texts } from "../shell/language.ts";
import { startPage } from "../shell/start.ts";
import { required } from "virtual:required-fields";
import { describeError } from "../view/field-error.ts";
import { byId } from "../view/dom.ts";
import { paired } from "../view/worded-finding.ts";
import { markRequired } from "../view/required.ts";
import { type Hindrance, hideErrorSummary, showErrorSummary, updateErrorSummary } from "./error-summary.ts";
import { fieldOf } from "./field-messages.ts";
import { EXCHANGE, LiveCheck } from "./live-check.ts";
import { bytesOf, inputsIn, rowIn } from "./pupil.ts";
import { startSamples } from "./samples.ts";
import { FormSender } from "./send.ts";

const form = byId("pupil", HTMLFormElement);
const keyField = byId("sender-key", HTMLInputElement);

markRequired(inputsIn(form), required[EXCHANGE] ?? []);
const { gate, checks } = await startPage("formTitle", pupilsInForm);
startKeyField();
const live = new LiveCheck(form, gate, checks, () => updateErrorSummary(hindrances()));
const sender = new FormSender({
  exchange: EXCHANGE,
  form,
  bytes: () => bytesOf(rowIn(form)),
  gate: () => live.gate,
  showGates: (judged) => live.showGates(judged),
});

startSamples(form, gate.mode === "test", () => {
  sender.forget();
  live.restart();
  void live.check();
});
form.addEventListener("input", () => {
  sender.forget();
  updateErrorSummary(hindrances());
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void trySending();
});
onLanguage(() => void rerender());
form.dataset["ready"] = "true";

/** Sends unless something known hinders it; then that is listed first. */
async function trySending(): Promise<void> {
  if (sender.busy) return;
  live.gate = await askGate();
  live.showEverywhere();
  const judged = await live.check();
  sender.forget();
  const found = hindrances();
  if (senderKey() === "") describeError(keyField, texts().keyMissing);
  if (found.length > 0) return showErrorSummary(found);
  hideErrorSummary();
  await sender.send(judged);
  if (live.latest?.by === "gate") showErrorSummary(hindrances());
}

/** What must be put right before sending: the errors found, and a missing key. */
function hindrances(): Hindrance[] {
  const latest = live.latest;
  const inputs = inputsIn(form);
  const errors = (latest ? paired(latest.answer.findings, latest.rendered.findings) : [])
    .filter(({ finding }) => finding.severity === "error")
    .map(({ finding, words }) => ({ text: words.what, input: fieldOf(finding, form) }))
    // In the order of the form, which need not be the register's.
    .sort((a, b) => placeIn(inputs, a.input) - placeIn(inputs, b.input));
  return senderKey() === "" ? [...errors, { text: texts().keyMissing, input: keyField }] : errors;
}

const placeIn = (inputs: HTMLInputElement[], input: HTMLInputElement | undefined): number =>
  input ? inputs.indexOf(input) : inputs.length;

async function rerender(): Promise<void> {
  await live.rerender();
  sender.rerender();
  updateErrorSummary(hindrances());
}
