/** Which gate stands behind these pages: its name, mode, date and rule set. */
import type { Gate } from "./types.ts";

/** What `GET /v1/gate` says. */
interface GateAnswer {
  name: string;
  mode: Gate["mode"];
  as_of: string;
  ruleset: { id: string; sha256: string };
  /** Absent at a gate that is older than it. */
  passes_on?: readonly string[];
}

/** The date in Norway: the gate uses it too, so both sides ask the rules about the same day. */
function todayInOslo(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
}

/** Asks the gate. Without an answer we assume the stricter mode and today's date, and the page says so. */
export async function askGate(): Promise<Gate> {
  try {
    const response = await fetch("/v1/gate", { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(`the gate answered ${response.status}`);
    const answer = (await response.json()) as GateAnswer;
    return { reachable: true, name: answer.name, mode: answer.mode, asOf: answer.as_of, ruleset: answer.ruleset, passesOn: answer.passes_on ?? ["*"] };
  } catch {
    return { reachable: false, name: "", mode: "production", asOf: todayInOslo(), ruleset: null, passesOn: ["*"] };
  }
}

/** Whether what comes by this exchange goes further than to this gate. */
export const passesOn = ({ passesOn }: Gate, exchange: string): boolean =>
  passesOn.some((taken) => (taken.endsWith("*") ? exchange.startsWith(taken.slice(0, -1)) : taken === exchange));
