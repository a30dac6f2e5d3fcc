/** A case in the NIR form: taken back, kept as a file and not in the browser, sent without the rules. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, startBrowser, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";
import { control, CASE, fillCase, last, openNir, errorsShown } from "./support/nir.mjs";

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

test("a record that was removed can be put back, with what stood under it", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  await last(page, "introduksjonsprogram").locator("> .record-body > .record-actions [data-action=remove]").click();
  await page.locator("[data-action=undo]:focus").waitFor();
  assert.equal(await page.locator("[data-records=tiltak]").count(), 0);
  await page.keyboard.press("Enter");
  await last(page, "tiltak").waitFor();
  assert.deepEqual(await errorsShown(page), []);
  await close();
});

test("nothing about a person is kept in the browser; leaving asks first, and a file brings the case back", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  assert.equal(stored, '[{},{},""]');
  const saving = page.waitForEvent("download");
  await page.locator("#file-save").click();
  const file = await (await saving).path();

  await control(last(page, "tiltak"), "timer_per_uke").fill("20");
  const asked = page.waitForEvent("dialog");
  const leaving = page.reload().catch(() => undefined);
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.accept();
  await leaving;

  await page.locator("form[data-ready]").waitFor();
  await page.locator("#file").setInputFiles(file);
  await last(page, "tiltak").waitFor();
  assert.match(await last(page, "tiltak").locator("> summary").innerText(), /Praksis/);
  assert.deepEqual(await errorsShown(page), []);
  await page.locator("#file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await page.locator("#file-notice", { hasText: "Fila kunne ikke leses" }).waitFor();
  assert.equal(await page.locator("[data-records=tiltak] > .record").count(), 1, "what stood there still stands");
  await close();
});

test("without the rules in the browser the case is still sent, and the gate's findings are shown at the fields", async () => {
  const { page, close } = await openNir(browser, gate, {
    prepare: (page) => page.context().route("**/*.wasm", (route) => route.abort()),
    expected: [/Failed to load resource/],
  });
  const wrong = CASE.map(([type, values]) => (type === "tiltak" ? [type, { ...values, til: "2027-12-31" }] : [type, values]));
  await fillCase(page, wrong);
  await page.locator("#send").click();
  await last(page, "tiltak").locator(".finding").first().waitFor();
  await assertAccessible(page, "the gate's findings");
  await control(last(page, "tiltak"), "til").fill("2027-01-29");
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /Bare porten kontrollerte/);
  await close();
});
