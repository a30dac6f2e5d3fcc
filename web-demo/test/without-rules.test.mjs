/** When the rule module cannot be loaded, the pages still send, and the gate's findings are shown the same way. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, openPage, startBrowser, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";
import { file, listOf, RIGHT, WRONG_NUMBER } from "./support/pupils.mjs";

let gate;
let browser;
before(async () => {
  gate = await startGate();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await gate?.stop();
});

const openWithoutRules = (name) =>
  openPage(browser, gate.page(name), {
    prepare: (page) => page.context().route("**/*.wasm", (route) => route.abort()),
    expected: [/Failed to load resource/],
  });

async function fill(page, row) {
  for (const [name, value] of Object.entries(row)) await page.locator(`#felt-${name}`).fill(value);
}

test("form: says that the gate will check, shows its findings at the fields, then its receipt", async () => {
  const { page, close } = await openWithoutRules("skjema");
  assert.match(await textOf(page, "#checker-notice"), /Kontrollen kunne ikke starte i nettleseren/);
  await assertAccessible(page, "form without rules");

  await fill(page, WRONG_NUMBER);
  await page.locator("#send").click();
  await page.locator("ds-field[data-name=fødselsnummer] .finding").first().waitFor();
  assert.equal(await page.locator("#felt-fødselsnummer").getAttribute("aria-invalid"), "true");
  await page.locator("ds-error-summary a[href='#felt-fødselsnummer']").waitFor();
  await assertAccessible(page, "the gate's findings at the fields");

  await fill(page, RIGHT);
  await page.locator("#felt-fødselsnummer:not([aria-invalid])").waitFor();
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /Bare porten kontrollerte denne gangen/);
  await close();
});

test("list: the user says what it is, the gate checks, its findings are shown per pupil", async () => {
  const { page, close } = await openWithoutRules("liste");
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT, WRONG_NUMBER])));
  await page.locator("#exchange-choice").waitFor();
  await assertAccessible(page, "list without rules");
  await page.locator("#exchange").selectOption({ value: '{"exchange":"elev.klasseliste","format":"csv"}' });
  await page.locator("#send").click();
  assert.match(await textOf(page, "#verdict"), /Lista har feil/);
  assert.match(await textOf(page, ".group-of-row h3"), /Elev 2/);
  await assertAccessible(page, "the gate's findings in the list");

  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT])));
  await page.locator("#exchange").selectOption({ value: '{"exchange":"elev.klasseliste","format":"csv"}' });
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /Bare porten kontrollerte denne gangen/);
  await close();
});
