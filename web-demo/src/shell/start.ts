/** What every page does when it opens: words, language switch, key, gate and rule set. */
import type { Face } from "../checker/face.ts";
import { checkerState, loadChecker, ownRuleSet } from "../checker/checker.ts";
import { askGate } from "../gate/gate.ts";
import type { Gate } from "../gate/types.ts";
import type { PlainText } from "../text/texts.ts";
import { byId, el, show } from "../view/dom.ts";
import { carryAlong, takeKeyFromAddress } from "./key.ts";
import { day, type Lang, lang, onLanguage, setLanguage, texts } from "./language.ts";
import { putWords } from "./words.ts";

export interface Opened {
  gate: Gate;
  /** Whether the rules run in this page; else the gate alone checks. */
  checks: boolean;
}

export async function startPage(title: PlainText, rules: Face): Promise<Opened> {
  takeKeyFromAddress();
  startLanguageSwitch();
  markCurrentPage();
  onLanguage(() => {
    putWords(title);
    carryAlong();
  });
  const [gate, checks] = await Promise.all([askGate(), loadChecker(rules)]);
  onLanguage(() => tellSurroundings(gate));
  return { gate, checks };
}

function startLanguageSwitch(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>("button[data-lang]");
  for (const button of buttons) {
    button.addEventListener("click", () => setLanguage(button.dataset["lang"] as Lang));
  }
  onLanguage(() => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["lang"] === lang()));
  });
}

function markCurrentPage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.pages a")) {
    if (new URL(link.href).pathname === location.pathname) link.setAttribute("aria-current", "page");
  }
}

/** The footer, and the notices that something is not as usual. */
function tellSurroundings(gate: Gate): void {
  const t = texts();
  const mode = gate.mode === "test" ? t.modeTest : t.modeProduction;
  const gateName = gate.reachable ? [t.gateLine(gate.name)] : [];
  byId("gate-line", HTMLParagraphElement).textContent = [...gateName, mode, t.checkedAsOf(day(gate.asOf))].join(" · ");

  const own = ownRuleSet();
  const shown = own ?? gate.ruleset;
  byId("ruleset-line", HTMLParagraphElement).replaceChildren(
    ...(shown
      ? [`${own ? t.ruleSet : t.ruleSetFromGate} ${shown.id} · `, el("code", { title: shown.sha256 }, shown.sha256.slice(0, 12))]
      : [t.ruleSetUnknown]),
  );

  const unreachable = document.getElementById("gate-notice");
  if (unreachable) show(unreachable, !gate.reachable);
  const failed = document.getElementById("checker-notice");
  if (failed) show(failed, checkerState() === "failed");
}
