/** The rule module in this page: loads once, and tells when it cannot. It judges; these pages only show. */
import type { CheckOptions } from "sluse";
import type { Gate, RuleSet } from "../gate/types.ts";
import type { Face } from "./face.ts";

export type CheckerState = "loading" | "ready" | "failed";

let state: CheckerState = "loading";
let chosen: Face | null = null;

/** The rules that the page has chosen. */
export function rules(): Face {
  if (!chosen) throw new Error("the page has not begun to load rules");
  return chosen;
}

export const checkerState = (): CheckerState => state;

/** Loads the module; false when the browser, the network or a policy hinders it. */
export async function loadChecker(face: Face): Promise<boolean> {
  chosen = face;
  try {
    await face.init();
    state = "ready";
  } catch {
    state = "failed";
  }
  return state === "ready";
}

export const ownRuleSet = (): RuleSet | null => (state === "ready" ? rules().ruleset() : null);

/** Asks the rules about the gate's day in the gate's mode, so that both sides judge the same question. */
export const asTheGate = (gate: Gate): Pick<CheckOptions, "asOf" | "mode"> => ({ asOf: gate.asOf, mode: gate.mode });
