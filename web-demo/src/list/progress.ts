/** How far the check has come, and the way to stop it. */
import { percent, texts } from "../shell/language.ts";
import { byId, show } from "../view/dom.ts";

export type Phase = { name: "reading"; part: number } | { name: "checking" } | { name: "rendering" };

const section = byId("progress", HTMLElement);
const bar = byId("bar", HTMLProgressElement);
const words = byId("phase", HTMLParagraphElement);
let phase: Phase | null = null;

export function showPhase(next: Phase): void {
  phase = next;
  show(section, true);
  if (next.name === "reading") bar.value = next.part;
  else bar.removeAttribute("value");
  sayPhase();
}

export function hideProgress(): void {
  phase = null;
  show(section, false);
}

/** Says the phase in the language that is chosen now. */
export function sayPhase(): void {
  if (phase) words.textContent = phaseText(phase);
}

function phaseText(now: Phase): string {
  const t = texts();
  if (now.name === "reading") return t.phaseReading(percent(Math.floor(now.part * 20) / 20));
  return now.name === "checking" ? t.phaseChecking : t.phaseRendering;
}

export function onCancel(cancel: () => void): void {
  byId("cancel", HTMLButtonElement).addEventListener("click", cancel);
}
