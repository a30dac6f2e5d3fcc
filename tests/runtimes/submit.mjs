/** The package's client against a gate. Arguments: the package's folder, the gate's address, a sender's key. */

import { join } from "node:path";
import { argv, stdout } from "node:process";
import { pathToFileURL } from "node:url";

const [npm, gate, key] = argv.slice(2);
const { check, init, submit } = await import(pathToFileURL(join(npm, "node.js")));
await init();

const HEADER = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n";
const ROW = "4601;46505;46;10A;05820998865;Prøve Én\n";
// The gate judges by today, and so does its sender.
const asOf = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
const OPTIONS = { exchange: "elev.klasseliste", asOf, mode: "test" };

const told = {};
const send = async (name, payload, options, by = key) => {
  const { kind, reason, replayed, receipt, answer, words, refusal, problem } = await submit(gate, by, payload, options);
  const finding = words?.findings?.[0] ?? words;
  told[name] = { kind, reason, replayed, agreed: receipt?.payload.agreed, verdict: answer?.verdict, what: typeof finding?.what, code: refusal?.code, problem: problem?.type };
};

const good = HEADER + ROW;
const result = check(good, OPTIONS);
await send("accepted", good, { result, fileName: "klasse Å.csv", idempotencyKey: "k" });
await send("replayed", new Blob([good]), { result, idempotencyKey: "k" });
await send("conflict", `${good}\n`, { exchange: "elev.klasseliste", format: "csv", idempotencyKey: "k" });
await send("invalid", HEADER + ROW + ROW, { result: check(HEADER + ROW + ROW, OPTIONS), lang: "nn-NO" });
await send("refused", "", { exchange: "elev.klasseliste", format: "csv", lang: "en" });
await send("unknown", good, { result }, "no-key-of-this-gate");
stdout.write(JSON.stringify(told));
