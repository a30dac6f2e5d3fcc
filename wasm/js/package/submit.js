/** A small client of a gate: its headers, and the ways in which a submission can end. */

import { digest } from "./api.js";
import { bytesOf, isBlob } from "./input.js";
import { langOf, objectOf } from "./options.js";

const WANTED = {
  exchange: 0, format: 0, result: 0, verdictDigest: 0, fileName: 0, idempotencyKey: 0, lang: 0, signal: 0, fetch: 0,
};

const MEDIA_TYPES = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
  vigo: "text/plain",
};

const REASONS = {
  401: "key",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  415: "media_type",
  429: "busy",
  503: "unavailable",
};

/** Hands a payload in. What the gate answers is a result, whatever it is; only a caller's mistake is thrown. */
export async function submit(gate, key, payload, options = {}) {
  objectOf(options, WANTED);
  const body = isBlob(payload) ? payload : bytesOf(payload);
  const { result, exchange = result?.answer?.exchange, signal, fetch = globalThis.fetch } = options;
  if (typeof exchange !== "string") throw new TypeError("sluse: name the exchange, or give the result of the check");
  const headers = await headersOf(key, options);
  const address = addressOf(gate, exchange);
  let response, text;
  try {
    response = await fetch(address, { method: "POST", headers, body, signal });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    return { kind: "failed", reason: "network", status: 0 };
  }
  return sorted(response, text);
}

/** Where a gate takes an exchange; `gate` may have a path of its own. */
function addressOf(gate, exchange) {
  try {
    const base = new URL(gate, globalThis.location?.href);
    if (!base.pathname.endsWith("/")) base.pathname += "/";
    return new URL(`v1/exchanges/${encodeURIComponent(exchange)}/submissions`, base);
  } catch (cause) {
    throw new TypeError('sluse: the gate is an address such as "https://gate.example.no"', { cause });
  }
}

async function headersOf(key, { result, format = result?.answer?.read_as.format, verdictDigest, fileName, idempotencyKey, lang = "nb" }) {
  const mediaType = Object.hasOwn(MEDIA_TYPES, format ?? "") ? MEDIA_TYPES[format] : undefined;
  if (mediaType === undefined) {
    throw new TypeError('sluse: format must be "json", "ndjson", "csv" or "vigo", or give the result of the check');
  }
  const headers = new Headers({ "Accept-Language": langOf(lang), "Content-Type": mediaType });
  try {
    if (typeof key !== "string" || key === "") throw new TypeError("no text");
    headers.set("Authorization", `Bearer ${key}`);
  } catch {
    // Without the cause: it may quote the key.
    throw new TypeError("sluse: the key is the text that `sluse sender add` printed");
  }
  if (idempotencyKey !== undefined) set(headers, "Idempotency-Key", idempotencyKey, "idempotencyKey must be 1 to 255 ASCII characters");
  const agreed = verdictDigest ?? (result?.bytes ? await digest(result) : undefined);
  if (agreed !== undefined) set(headers, "Sluse-Verdict-Digest", agreed, "verdictDigest is what digest() gives");
  if (fileName !== undefined) headers.set("Sluse-File-Name", encodeURIComponent(fileName));
  return headers;
}

function set(headers, name, value, wanted) {
  try {
    if (typeof value !== "string" || value === "") throw new TypeError("no text");
    headers.set(name, value);
  } catch (cause) {
    throw new TypeError(`sluse: ${wanted}`, { cause });
  }
}

function sorted(response, text) {
  const { status } = response;
  const said = parsed(text);
  if (status === 201 && said?.payload) {
    return { kind: "accepted", receipt: said, text, replayed: response.headers.get("Sluse-Replayed") === "true" };
  }
  const problem = said?.type !== undefined ? said : undefined;
  if (problem?.answer) {
    const { answer, detail: summary = "", findings = [] } = problem;
    return { kind: "invalid", answer, words: { findings, summary } };
  }
  if (problem?.refusal) {
    const { refusal, words } = problem;
    return { kind: "refused", status, refusal, words };
  }
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const failed = { kind: "failed", reason: REASONS[status] ?? "other", status };
  if (problem) failed.problem = problem;
  if (Number.isFinite(wait)) failed.retryAfter = wait;
  return failed;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
