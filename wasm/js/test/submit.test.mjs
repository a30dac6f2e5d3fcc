/** The client of a gate: what it sends, and how answers of every kind are sorted. Against a gate it runs in tests/it. */

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

const sluse = await import(new URL("../../../target/npm/node.js", import.meta.url));

const OPTIONS = { exchange: "elev.klasseliste", asOf: "2026-03-10", mode: "test" };
const LIST = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;05820998865;Prøve Én\n";
const GATE = "https://gate.example.no/sluse";

let result;
before(async () => {
  await sluse.init();
  result = sluse.check(LIST, OPTIONS);
});

/** A `fetch` that answers as told, and remembers what it was asked. */
function gate(status, body, headers = {}) {
  const asked = [];
  const fetch = async (address, init) => {
    asked.push({ address: String(address), ...init });
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  };
  return { asked, fetch };
}

const problem = (code, more) => ({ type: `urn:sluse:problem:${code}`, title: "T", status: 0, ...more });

test("what is sent is what the gate's interface names", async () => {
  const { asked, fetch } = gate(201, { payload: { submission: "s" } });
  await sluse.submit(GATE, "key", LIST, { result, fileName: "klasse Å.csv", idempotencyKey: "k", lang: "nn-NO", fetch });
  const [{ address, method, headers, body }] = asked;
  assert.equal(address, "https://gate.example.no/sluse/v1/exchanges/elev.klasseliste/submissions");
  assert.equal(method, "POST");
  assert.deepEqual(new Uint8Array(body), new TextEncoder().encode(LIST));
  assert.deepEqual(Object.fromEntries(headers), {
    "accept-language": "nn",
    authorization: "Bearer key",
    "content-type": "text/csv",
    "idempotency-key": "k",
    "sluse-file-name": "klasse%20%C3%85.csv",
    "sluse-verdict-digest": await sluse.digest(result),
  });
});

describe("an answer", () => {
  const cases = [
    [201, { payload: { submission: "s" } }, { "Sluse-Replayed": "true" }, { kind: "accepted", replayed: true }],
    [422, problem("invalid", { answer: { verdict: "invalid" }, detail: "D", findings: [] }), {}, { kind: "invalid", words: { findings: [], summary: "D" } }],
    [413, problem("refused", { refusal: { code: "too_large" }, words: { what: "W" } }), {}, { kind: "refused", status: 413 }],
    [403, problem("forbidden"), {}, { kind: "failed", reason: "forbidden" }],
    [409, problem("conflict"), {}, { kind: "failed", reason: "conflict" }],
    [413, problem("too_much_work"), {}, { kind: "failed", reason: "too_large" }],
    [415, problem("media_type"), {}, { kind: "failed", reason: "media_type" }],
    [429, problem("busy"), { "Retry-After": "7" }, { kind: "failed", reason: "busy", retryAfter: 7 }],
    [503, "<html>", { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT" }, { kind: "failed", reason: "unavailable", problem: undefined, retryAfter: undefined }],
    [200, "<html>", {}, { kind: "failed", reason: "other", status: 200 }],
    [500, "", {}, { kind: "failed", reason: "other", status: 500 }],
  ];
  for (const [status, body, headers, expected] of cases) {
    test(`${status} ${expected.kind} ${expected.reason ?? ""}`, async () => {
      const sent = await sluse.submit(GATE, "key", LIST, { result, ...gate(status, body, headers), asked: undefined }).catch((error) => error);
      assert.ok(sent instanceof TypeError, "an option that there is not is a mistake");
      const told = await sluse.submit(GATE, "key", LIST, { result, fetch: gate(status, body, headers).fetch });
      for (const [name, value] of Object.entries(expected)) assert.deepEqual(told[name], value, name);
    });
  }
});

test("no answer is a result, and what the caller stopped is not", async () => {
  const fetch = async () => {
    throw new TypeError("fetch failed");
  };
  assert.deepEqual(await sluse.submit(GATE, "key", LIST, { result, fetch }), { kind: "failed", reason: "network", status: 0 });
  const stopped = AbortSignal.abort();
  await assert.rejects(sluse.submit(GATE, "key", LIST, { result, signal: stopped }), { name: "AbortError" });
});

test("a caller's mistake is a TypeError, and never quotes the key", async () => {
  const wrong = [
    [[GATE, "", LIST, { result }], /the key is the text/],
    [[GATE, "hemmelig\u2028", LIST, { result }], /the key is the text/],
    [[GATE, undefined, LIST, { result }], /the key is the text/],
    [["gate", "key", LIST, { result }], /the gate is an address/],
    [[GATE, "key", {}, { result }], /a payload is a string/],
    [[GATE, "key", LIST, {}], /name the exchange/],
    [[GATE, "key", LIST, { exchange: "elev.klasseliste" }], /format must be/],
    [[GATE, "key", LIST, { result, lang: "sv" }], /lang must be/],
    [[GATE, "key", LIST, { result, idempotencyKey: "" }], /idempotencyKey/],
    [[GATE, "key", LIST, { result, idempotencykey: "k" }], /no option idempotencykey/],
  ];
  for (const [given, said] of wrong) {
    await assert.rejects(sluse.submit(...given), (error) => error instanceof TypeError && said.test(error.message) && !error.message.includes("hemmelig"));
  }
});
