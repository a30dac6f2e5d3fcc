/** What the gate answers over HTTP. */
import type { Answer, RenderedAnswer } from "sluse";

export interface RuleSet {
  id: string;
  sha256: string;
}

export type Mode = "production" | "test";

/** `GET /v1/gate`, or what we assume when the gate does not answer. */
export interface Gate {
  reachable: boolean;
  name: string;
  mode: Mode;
  asOf: string;
  ruleset: RuleSet | null;
  /** The exchanges that it passes on: by name, or all that begin as what stands before a `*`. */
  passesOn: readonly string[];
}

export interface Receipt {
  payload: {
    agreed: boolean | null;
    as_of: string;
    counts: Answer["counts"];
    exchange: string;
    gate: { key_id: string; name: string };
    log: { index: number };
    mode: Mode;
    received_at: string;
    ruleset: RuleSet;
    submission: string;
    verdict: Answer["verdict"];
    verdict_digest: string;
  };
}

export type Failure = "network" | "key" | "forbidden" | "conflict" | "tooLarge" | "type" | "busy" | "unavailable" | "other";

/** A refusal or other problem in the words of the gate, already in the reader's language. */
export interface Spoken {
  what: string;
  why: string;
  advice: string;
}

/** The four ways a submission can end. */
export type Outcome =
  | { kind: "accepted"; receipt: Receipt; text: string }
  | { kind: "invalid"; answer: Answer; rendered: RenderedAnswer }
  | { kind: "refused"; spoken: Spoken }
  | { kind: "failed"; failure: Failure; status: number; retryAfter: string };
