/** Sends bytes to the gate and sorts its answer into the four ways a submission can end. */
import type { Answer, RenderedAnswer } from "sluse";
import type { Lang } from "../shell/language.ts";
import { idempotencyKey } from "./idempotency.ts";
import type { Failure, Outcome, Receipt, Spoken } from "./types.ts";

export interface Submission {
  exchange: string;
  format: string;
  bytes: Uint8Array<ArrayBuffer>;
  key: string;
  lang: Lang;
  /** The digest of our own check, absent when only the gate checks. */
  verdictDigest?: string;
  fileName?: string;
}

/** The problem document that the gate answers with when it does not accept (RFC 9457). */
interface Problem {
  title?: string;
  detail?: string;
  answer?: Answer;
  /** The answer's findings in words. */
  findings?: RenderedAnswer["findings"];
  refusal?: object;
  /** The refusal in words. */
  words?: Spoken;
}

const MEDIA_TYPES: Record<string, string> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
  vigo: "text/plain",
};

const FAILURES: Record<number, Failure> = {
  401: "key",
  403: "forbidden",
  409: "conflict",
  413: "tooLarge",
  415: "type",
  429: "busy",
  503: "unavailable",
};

export async function submit(submission: Submission): Promise<Outcome> {
  const address = `/v1/exchanges/${encodeURIComponent(submission.exchange)}/submissions`;
  const idempotency = await idempotencyKey(submission.exchange, submission.bytes);
  const headers = headersOf(submission, idempotency);
  if (!headers) return failed("key", 0);
  try {
    const response = await fetch(address, { method: "POST", headers, body: submission.bytes });
    return sorted(response, await response.text(), submission.lang);
  } catch {
    return failed("network", 0);
  }
}

/** The headers, or nothing when the key holds letters that no header can carry: then it is no key. */
function headersOf(submission: Submission, idempotency: string): Headers | undefined {
  const headers = new Headers({
    "Accept-Language": submission.lang,
    "Content-Type": MEDIA_TYPES[submission.format] ?? "application/octet-stream",
    "Idempotency-Key": idempotency,
  });
  try {
    // biome-ignore lint/plugin: a scheme of HTTP, no words for people.
    headers.set("Authorization", `Bearer ${submission.key}`);
  } catch {
    return undefined;
  }
  if (submission.verdictDigest) headers.set("Sluse-Verdict-Digest", submission.verdictDigest);
  if (submission.fileName) headers.set("Sluse-File-Name", encodeURIComponent(submission.fileName));
  return headers;
}

function sorted(response: Response, text: string, lang: Lang): Outcome {
  if (response.ok) return { kind: "accepted", receipt: JSON.parse(text) as Receipt, text };
  const problem = problemIn(response, text);
  if (problem.answer) return { kind: "invalid", answer: problem.answer, rendered: renderedIn(problem, lang) };
  if (problem.refusal) return { kind: "refused", spoken: spokenIn(problem) };
  const failure = FAILURES[response.status] ?? "other";
  return failed(failure, response.status, response.headers.get("Retry-After") ?? "");
}

function failed(failure: Failure, status: number, retryAfter = ""): Outcome {
  return { kind: "failed", failure, status, retryAfter };
}

function problemIn(response: Response, text: string): Problem {
  const type = response.headers.get("Content-Type") ?? "";
  return type.startsWith("application/problem+json") ? (JSON.parse(text) as Problem) : {};
}

function renderedIn(problem: Problem, lang: Lang): RenderedAnswer {
  return { findings: problem.findings ?? [], lang, more: [], summary: problem.detail ?? "", unchecked: [] };
}

function spokenIn(problem: Problem): Spoken {
  return problem.words ?? { what: problem.title ?? "", why: "", advice: problem.detail ?? "" };
}
