/** In Node, where files can be read at once: a process of its own, in which no module has been loaded before. */

import assert from "node:assert/strict";
import { test } from "node:test";

const sluse = await import(new URL("../../../target/npm/node.js", import.meta.url));

const ASKED = { asOf: "2026-03-10", mode: "test", exchange: "elev.klasseliste" };
const LIST = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;05820998865;Lang Alt\n";

test("a list is judged as soon as there is one, and asking for its module afterwards changes nothing", async () => {
  await sluse.init();
  const { bytes } = sluse.check(LIST, ASKED);
  const asked = sluse.init({ lists: true });
  // Nothing is being loaded anew while this is judged.
  assert.deepEqual(sluse.check(LIST, ASKED).bytes, bytes);
  await asked;
  assert.deepEqual(sluse.check(LIST, ASKED).bytes, bytes);
  assert.equal(sluse.parseId("05820998865", { asOf: "2026-03-10", mode: "test" }).kind, "fnr");
});
