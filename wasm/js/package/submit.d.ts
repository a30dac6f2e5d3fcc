import type { ExchangeId } from "./exchanges.js";
import type { Answer, CheckResult, Counts, Format, LangTag, Mode, Payload, Refusal, RenderedAnswer, RenderedRefusal, Ruleset, Verdict } from "./types.js";

export interface SubmitOptions {
  /** The result of the check: it tells exchange and format, and its digest lets the receipt say whether the gate agreed. */
  result?: CheckResult;
  /** Which exchange, where there is no `result`. */
  exchange?: ExchangeId;
  format?: Format;
  /** Instead of `result`: what `digest` gave of it. */
  verdictDigest?: string;
  fileName?: string;
  /** Names this submission, 1 to 255 ASCII characters; when absent the content does, so that sending it again is the same. */
  idempotencyKey?: string;
  /** Of the words in the answer; `nb` when absent. */
  lang?: LangTag;
  signal?: AbortSignal;
  fetch?: typeof fetch;
}

/** What the gate signs: keep `text` as it is, it is what `sluse receipt verify` reads. */
export interface Receipt {
  readonly payload: {
    /** Whether the gate came to the verdict that was sent along; null when none was. */
    readonly agreed: boolean | null;
    readonly as_of: string;
    readonly counts: Counts;
    readonly exchange: ExchangeId;
    readonly gate: { readonly key_id: string; readonly name: string };
    readonly log: { readonly index: number };
    readonly mode: Mode;
    readonly received_at: string;
    readonly ruleset: Ruleset;
    readonly submission: string;
    readonly verdict: Verdict;
    readonly verdict_digest: string;
  };
}

/** A problem document of the gate (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}

export type Submitted =
  /** 201. `replayed`: it was accepted before, and this is the receipt from then. */
  | { readonly kind: "accepted"; readonly receipt: Receipt; readonly text: string; readonly replayed: boolean }
  /** 422: it has errors. */
  | { readonly kind: "invalid"; readonly answer: Answer; readonly words: Pick<RenderedAnswer, "findings" | "summary"> }
  /** 400, 413, 415: it cannot be judged. */
  | { readonly kind: "refused"; readonly status: number; readonly refusal: Refusal["refusal"]; readonly words?: RenderedRefusal["refusal"] }
  /** Anything else. `conflict`: the idempotency key was used for other content. `busy`, `unavailable`, `network`: send the same again. */
  | {
      readonly kind: "failed";
      readonly reason:
        | "network" | "key" | "forbidden" | "not_found" | "conflict" | "too_large" | "media_type" | "busy" | "unavailable" | "other";
      /** 0 where no answer came. */
      readonly status: number;
      /** Seconds to wait. */
      readonly retryAfter?: number;
      readonly problem?: Problem;
    };

/**
 * Hands a payload in at a gate. Every answer of the gate is a result, also 422.
 *
 * ```js
 * const result = check(list, { exchange: "elev.klasseliste", asOf: "2026-03-10" });
 * const sent = await submit("https://gate.example.no", key, list, { result });
 * if (sent.kind === "accepted") keep(sent.text);
 * ```
 *
 * A page of another origin than the gate's needs `origins` in the gate's configuration; and a key in a page is known to
 * whoever reads the page, so that most vendors call this from their backend.
 *
 * @throws TypeError for a caller's mistake; what `signal` aborted.
 */
export function submit(gate: URL | string, key: string, payload: Payload | Blob, options: SubmitOptions): Promise<Submitted>;
