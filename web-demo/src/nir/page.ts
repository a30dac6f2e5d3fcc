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
import { byId, el, renew, show } from "../view/dom.ts";
import { describeError } from "../view/field-error.ts";
import { Course, type Row } from "./course.ts";
import { CourseCheck, type Heard } from "./course-check.ts";
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
const course = new Course();
const roles = new Roles();
const drawing = new TimelineView(course);
const live = new CourseCheck(course, gate, checks, () => roles.known, (finding) => controlOf(finding, course), hear);
const around = {
  course,
  get laws() {
    return live.laws;
  },
  forbidden: roles.barred.bind(roles),
};
const view = new RecordsView(records, around, (type, above) => roles.why(type, above), () => {
  edited();
  unsaved = true;
  void live.sayAgain();
  void live.check();
});
const sender = new FormSender({
  exchange: EXCHANGE,
  form,
  bytes: () => course.bytes(),
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
  saveFile(course);
  unsaved = false;
});
byId("file-open", HTMLButtonElement).addEventListener("click", () => byId("file", HTMLInputElement).click());
byId("file", HTMLInputElement).addEventListener("change", ({ target }) => void opened(target as HTMLInputElement));
byId("print", HTMLButtonElement).addEventListener("click", () => print());
startSamples(gate.mode === "test", (rows) => {
  // Every filling in is another case.
  const ids = new Map(rows.map(({ id }) => [id, crypto.randomUUID()]));
  const own = (value: Row[string]): Row[string] => ids.get(value) ?? value;
  course.load(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, own(value)]))));
  brought();
  unsaved = true;
});
form.addEventListener("input", edited);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void trySending();
});
onLanguage(() => void sayAgain());
await live.check();
form.dataset["ready"] = "true";

/** Hears every check: what may be said, where, and what the timeline looks like now. */
function hear(heard: Heard): void {
  // Which codes are in use depends on the law.
  if (laws !== live.laws.join()) view.refresh();
  laws = live.laws.join();
  showFindings(heard, course, live.lang);
  showStatus(heard, checks);
  const nothing = heard.latest || checks ? nirTexts().noFindings : texts().formStatusByGate;
  renew(byId("findings", HTMLDivElement), findingsList(heard, course, live.lang, nothing));
  updateErrorSummary(hindrances());
  const { drawn } = live;
  drawing.show(drawn && { ...drawn, heard, today: live.gate.asOf });
}

/** The receipt was of what stood here before. */
function edited(): void {
  sender.forget();
  updateErrorSummary(hindrances());
}

async function rolesChanged(): Promise<void> {
  if (checks) await roles.ask(asTheGate(live.gate));
  view.show();
  await live.sayAgain();
  await live.check();
}

/** A whole case has come from elsewhere: every field speaks. */
function brought(): void {
  sender.forget();
  live.speakEverywhere();
  view.show();
  void live.check();
}

async function opened(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  // The same file may be chosen again.
  input.value = "";
  if (!file) return;
  const read = await openFile(course, file);
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
  live.speakEverywhere();
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
    const control = controlOf(finding, course) ?? undefined;
    const text = `${placeName(finding, course)}: ${rendered?.findings[at]?.what ?? ""}`;
    return [{ text, input: control, reveal }];
  });
  return senderKey() === "" ? [...errors, { text: texts().keyMissing, input: keyField }] : errors;
}

async function sayAgain(): Promise<void> {
  if (checks) await roles.ask(asTheGate(live.gate));
  view.show();
  await live.sayAgain();
  sender.sayAgain();
  updateErrorSummary(hindrances());
}
