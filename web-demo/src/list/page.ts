/** The list page: choose a file, see what is wrong for each pupil, send it when it is in order. */
import "@digdir/designsystemet-web/ds-field";
import "../style/all.css";
import { type CheckOptions, type Refusal, render } from "sluse";
import { asTheGate } from "../checker/checker.ts";
import { pupils } from "../checker/pupils.ts";
import { askGate } from "../gate/gate.ts";
import { startKeyField } from "../shell/key.ts";
import { lang, onLanguage, texts } from "../shell/language.ts";
import { startPage } from "../shell/start.ts";
import { byId } from "../view/dom.ts";
import { noticeView, refusalView } from "../view/outcome.ts";
import { chosenKind, hideExchanges, type Kind, offerExchanges, sayExchanges } from "./exchange-choice.ts";
import { FileCheck } from "./file-check.ts";
import { onFile } from "./file-input.ts";
import type { Report } from "./messages.ts";
import { hideProgress, onCancel, sayPhase, showPhase } from "./progress.ts";
import { ResultView } from "./result.ts";
import { startSamples } from "./samples.ts";
import { ListSender, type ReadList } from "./sender.ts";

const notice = byId("notice", HTMLDivElement);
/** Makes the notice anew when the language changes. */
let sayNotice: () => Promise<HTMLElement[]> = async () => [];
let running: FileCheck | null = null;
/** Counts the files begun with: what belongs to an earlier one is no longer wanted. */
let turn = 0;

const { gate } = await startPage("listTitle", pupils);
startKeyField();
startSamples(gate.mode === "test", (file) => void start(file));
const result = new ResultView();
const sender = new ListSender(gate, kindOf, (answer, rendered) => void result.showGates(answer, rendered, ""));

onFile((file) => void start(file));
byId("exchange", HTMLSelectElement).addEventListener("input", () => sender.forget());
onCancel(() => {
  stop();
  void tell(async () => [noticeView("info", texts().cancelled)]);
});
onLanguage(() => {
  sayPhase();
  sayExchanges();
  sender.rerender();
  void result.rerender();
  void showNotice();
});
document.body.dataset["ready"] = "true";

async function start(file: File, as?: Kind): Promise<void> {
  // A list under way is answered first: its receipt must not be lost.
  if (sender.busy) return;
  stop();
  const mine = turn;
  result.hide();
  hideExchanges();
  sender.offer(null);
  await tell(async () => []);
  showPhase({ name: "reading", part: 0 });
  const options: CheckOptions = { fileName: file.name, ...as, ...asTheGate(await askGate()) };
  if (mine !== turn) return;
  running = new FileCheck({ file, options }, (report) => void onReport(report, file));
}

function stop(): void {
  turn += 1;
  running?.stop();
  running = null;
  hideProgress();
}

async function onReport(report: Report, file: File): Promise<void> {
  switch (report.phase) {
    case "reading":
      return showPhase({ name: "reading", part: report.part });
    case "checking":
      return showPhase({ name: "checking" });
    case "answered": {
      const { answer, bytes, digest } = report;
      showPhase({ name: "rendering" });
      const mine = turn;
      const check = running;
      await result.showOwn(answer, file.name, async (rows) => (await check?.labels(rows)) ?? []);
      if (mine !== turn) return;
      // The worker stays, to be asked whom the findings are about.
      hideProgress();
      sender.offer({ fileName: file.name, bytes, own: { answer, digest } });
      return result.focus();
    }
    case "refused":
      stop();
      await tell(() => refusalNotice(report.refusal));
      return offerOtherExchange(report.refusal, file);
    case "unchecked":
      stop();
      await offerExchanges([]);
      return sender.offer({ fileName: file.name, bytes: report.bytes, own: null });
    case "unreadable":
      stop();
      return tell(async () => [noticeView("danger", texts().fileUnreadable)]);
  }
}

/** What the list is sent as: what our own check recognised, or what the user says it is. */
function kindOf({ own }: ReadList): Kind | null {
  return own ? { exchange: own.answer.exchange, format: own.answer.read_as.format } : chosenKind();
}

/** Only the exchange was in doubt: the user may know what the file is. */
async function offerOtherExchange({ refusal }: Refusal, file: File): Promise<void> {
  if (refusal.code !== "ambiguous_exchange" && refusal.code !== "unknown_exchange") return;
  const { candidates } = refusal.args;
  await offerExchanges(typeof candidates === "object" ? candidates : [], (kind) => void start(file, kind));
}

async function refusalNotice(refusal: Refusal): Promise<HTMLElement[]> {
  const rendered = await render(refusal, lang());
  return "refusal" in rendered ? [refusalView(texts().verdictRefused, rendered.refusal)] : [];
}

async function tell(say: typeof sayNotice): Promise<void> {
  sayNotice = say;
  await showNotice();
  notice.querySelector<HTMLElement>("h2[tabindex]")?.focus();
}

async function showNotice(): Promise<void> {
  notice.replaceChildren(...(await sayNotice()));
}
