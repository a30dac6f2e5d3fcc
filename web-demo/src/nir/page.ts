/** The NIR form: one participant's whole case, checked while the user types, drawn as a timeline, sent to the gate. */
import "@digdir/designsystemet-web/ds-field";
import "../style/all.css";
import "../style/nir.css";
import { asTheGate } from "../checker/checker.ts";
import { participants } from "../checker/participants.ts";
import { type Hindrance, hideErrorSummary, showErrorSummary, updateErrorSummary } from "../form/error-summary.ts";
import { FormSender } from "../form/send.ts";
import { askGate, passesOn } from "../gate/gate.ts";
import { senderKey, startKeyField } from "../shell/key.ts";
import { onLanguage, texts } from "../shell/language.ts";
import { startPage } from "../shell/start.ts";
import { byId, el, replaceContent, show } from "../view/dom.ts";
import { describeError } from "../view/field-error.ts";
import { CaseFile, type Row } from "./case-file.ts";
import { CaseCheck, type CheckState } from "./case-check.ts";
import { EXCHANGE } from "./fields.ts";
import { openFile, saveFile } from "./file.ts";
import { controlOf, findingsList, placeName, reveal, showFindings } from "./findings-view.ts";
import { RecordsView } from "./records-view.ts";
import { Roles } from "./roles.ts";
import { startSamples } from "./samples.ts";
import { showStatus } from "./status.ts";
import { TimelineView } from "./timeline/view.ts";
import { nirTexts } from "./words.ts";

const form = byId("nir", HTMLFormElement);
const keyField = byId("sender-key", HTMLInputElement);
const records = byId("records", HTMLDivElement);

const { gate, checks } = await startPage("nirTitle", participants);
startKeyField();
const caseFile = new CaseFile();
const roles = new Roles();
const drawing = new TimelineView(caseFile);
const live = new CaseCheck(caseFile, gate, checks, () => roles.known, (finding) => controlOf(finding, caseFile), onChange);
const around = {
  caseFile,
  get laws() {
    return live.laws;
  },
  forbidden: roles.barred.bind(roles),
};
const view = new RecordsView(records, around, (type, above) => roles.why(type, above), () => {
  edited();
  unsaved = true;
  void live.rerender();
  void live.check();
});
const sender = new FormSender({
  exchange: EXCHANGE,
  form,
  bytes: () => caseFile.bytes(),
  gate: () => live.gate,
  showGates: (judged) => live.showGates(judged),
  accepted: () => (unsaved = false),
});
/** Whether something would be lost if the page were left now. Nothing about a person is kept in the browser. */
let unsaved = false;
let laws = "";

for (const part of document.querySelectorAll<HTMLElement>("#timeline-section, .to-timeline")) show(part, checks);
show(byId("stays", HTMLElement), !passesOn(gate, EXCHANGE));
live.follow(records);
records.addEventListener("input", () => (unsaved = true));
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
byId("roles", HTMLFieldSetElement).addEventListener("change", () => void rolesChanged());
byId("file-save", HTMLButtonElement).addEventListener("click", () => {
  saveFile(caseFile);
  unsaved = false;
});
byId("file-open", HTMLButtonElement).addEventListener("click", () => byId("file", HTMLInputElement).click());
byId("file", HTMLInputElement).addEventListener("change", ({ target }) => void opened(target as HTMLInputElement));
byId("print", HTMLButtonElement).addEventListener("click", () => print());
startSamples(gate.mode === "test", (rows) => {
  // Every filling in is another case.
  const ids = new Map(rows.map(({ id }) => [id, crypto.randomUUID()]));
  const own = (value: Row[string]): Row[string] => ids.get(value) ?? value;
  caseFile.load(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, own(value)]))));
  brought();
  unsaved = true;
});
form.addEventListener("input", edited);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void trySending();
});
onLanguage(() => void rerender());
await live.check();
form.dataset["ready"] = "true";

/** After every check: what is shown, where, and what the timeline looks like now. */
function onChange(state: CheckState): void {
  // Which codes are in use depends on the law.
  if (laws !== live.laws.join()) view.refresh();
  laws = live.laws.join();
  showFindings(state, caseFile, live.lang);
  showStatus(state, checks);
  const nothing = state.latest || checks ? nirTexts().noFindings : texts().formStatusByGate;
  replaceContent(byId("findings", HTMLDivElement), findingsList(state, caseFile, live.lang, nothing));
  updateErrorSummary(hindrances());
  const { drawn } = live;
  drawing.show(drawn && { ...drawn, state, today: live.gate.asOf });
}

/** The receipt was of what stood here before. */
function edited(): void {
  sender.forget();
  updateErrorSummary(hindrances());
}

async function rolesChanged(): Promise<void> {
  if (checks) await roles.ask(asTheGate(live.gate));
  view.show();
  await live.rerender();
  await live.check();
}

/** A whole case has come from elsewhere: every field shows its findings. */
function brought(): void {
  sender.forget();
  live.showEverywhere();
  view.show();
  void live.check();
}

async function opened(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  // The same file may be chosen again.
  input.value = "";
  if (!file) return;
  const read = await openFile(caseFile, file);
  byId("file-notice", HTMLDivElement).replaceChildren(
    ...(read ? [] : [el("p", { class: "ds-validation-message", "data-color": "danger" }, nirTexts().fileWrong)]),
  );
  if (!read) return;
  unsaved = false;
  brought();
}

/** Sends unless something known hinders it; then that is listed first. */
async function trySending(): Promise<void> {
  if (sender.busy) return;
  live.gate = await askGate();
  live.showEverywhere();
  await live.check();
  sender.forget();
  const found = hindrances();
  if (senderKey() === "") describeError(keyField, texts().keyMissing);
  if (found.length > 0) return showErrorSummary(found);
  hideErrorSummary();
  await sender.send(await live.asSent());
  if (live.latest?.by === "gate") showErrorSummary(hindrances());
}

/** What must be put right before sending: the errors found, and a missing key. */
function hindrances(): Hindrance[] {
  const { answer, rendered } = live.latest ?? {};
  const errors = (answer?.findings ?? []).flatMap((finding, at): Hindrance[] => {
    if (finding.severity !== "error") return [];
    const control = controlOf(finding, caseFile) ?? undefined;
    const text = `${placeName(finding, caseFile)}: ${rendered?.findings[at]?.what ?? ""}`;
    return [{ text, input: control, reveal }];
  });
  return senderKey() === "" ? [...errors, { text: texts().keyMissing, input: keyField }] : errors;
}

async function rerender(): Promise<void> {
  if (checks) await roles.ask(asTheGate(live.gate));
  view.show();
  await live.rerender();
  sender.rerender();
  updateErrorSummary(hindrances());
}
