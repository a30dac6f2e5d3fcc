/** The timeline of the NIR form: drawn, marked, as a table, on narrow screens and with many tiltak. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { assertAccessible, startBrowser, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";
import { control, fillCase, last, openNir, errorsShown, until } from "./support/nir.mjs";

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

test("a tiltak that leaves the programme is found at the field, in the list and on the timeline, until it is put right", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  await page.locator("#timeline .lane-tiltak .bar").waitFor();
  assert.deepEqual(await errorsShown(page), []);
  assert.equal(await page.locator(".mark").count(), 0);

  const tiltak = last(page, "tiltak");
  await control(tiltak, "til").fill("2027-12-31");
  await page.keyboard.press("Tab");
  await tiltak.locator(".finding").first().waitFor();
  assert.ok((await errorsShown(page)).includes("nir-n36"), "told in the list too");
  assert.match(await textOf(page, "#status"), /feil/);
  await assertAccessible(page, "an error on the timeline");

  // From the mark to the field, also when the record is folded.
  await tiltak.locator("> summary").click();
  await page.locator(".lane-tiltak, .mark.error").first().waitFor();
  await page.locator(".mark.error").first().focus();
  await page.keyboard.press("Enter");
  const focused = await page.evaluate(() => document.activeElement.closest(".record")?.open && document.activeElement.name);
  assert.ok(["fra", "til"].includes(focused), `the mark leads to ${focused}`);

  await control(tiltak, "til").fill("2027-01-29");
  await page.keyboard.press("Tab");
  await until(page, () => errorsShown(page), (found) => found.length === 0);
  assert.equal(await page.locator(".mark.error").count(), 0);
  await close();
});

test("fifty tiltak stay quick to write in and easy to find", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  const saving = page.waitForEvent("download");
  await page.locator("#file-save").click();
  const rows = JSON.parse(await readFile(await (await saving).path(), "utf8"));
  const tiltak = rows.find(({ type }) => type === "tiltak");
  for (let n = 1; n < 49; n += 1) rows.push({ ...tiltak, id: `t${n}`, tiltakstype: n % 2 ? "LIVSMESTRING" : "PRAKSIS" });
  await page.locator("#file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(rows)) });
  await until(page, () => page.locator(".lane-tiltak .bar").count(), (bars) => bars === 49);
  await last(page, "tiltak").locator("> summary").click();
  await last(page, "tiltak").locator("[data-action=copy]").click();
  await until(page, () => page.locator(".lane-tiltak .bar").count(), (bars) => bars === 50);
  assert.equal(await page.locator("[data-records=tiltak] > .record[open]").count(), 1, "only the new one is unfolded");
  const took = await page.evaluate(async () => {
    const field = [...document.querySelectorAll("[name=timer_per_uke]")].at(-1);
    field.focus();
    const begun = performance.now();
    for (const value of ["1", "12", "12,", "12,5"]) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - begun;
  });
  assert.ok(took < 1000, `four letters took ${took} ms`);
  const [inside, outside] = await page.locator(".timeline-scroll").evaluate((place) => [place.scrollHeight, place.clientHeight]);
  assert.ok(inside > 1300 && outside < 800, `the timeline scrolls in its own place: ${inside} in ${outside}`);
  await close();
});

test("the table says what the drawing shows, and leads to the records", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  await page.locator("#timeline .lane-tiltak .bar").waitFor();
  await page.locator("#timeline-details > summary").click();
  const table = await textOf(page, "#timeline-table table");
  for (const part of ["Praksis", "Tildeling", "Programmet skal", "planlagt"]) assert.ok(table.includes(part), `${part} in: ${table}`);
  await assertAccessible(page, "timeline as a table");
  await page.locator("#timeline-table a", { hasText: "Praksis" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.name), "tiltakstype");
  await close();
});

test("on a narrow screen the timeline scrolls and the page does not", async () => {
  const { page, close } = await openNir(browser, gate, { viewport: { width: 320, height: 640 } });
  await fillCase(page);
  await page.locator("#timeline .lane-tiltak .bar").waitFor();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  const [inside, outside] = await page.locator(".timeline-scroll").evaluate((place) => [place.scrollWidth, place.clientWidth]);
  assert.ok(inside > outside, `${inside} in ${outside}`);
  await assertAccessible(page, "narrow");
  await close();
});

test("on paper the timeline is whole, and there is nothing to fill in", async () => {
  const { page, close } = await openNir(browser, gate, { viewport: { width: 760, height: 900 } });
  await page.locator("[data-sample=right]").click();
  await page.locator("#timeline .lane-tiltak .bar").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("#records").isVisible(), false);
  const [inside, outside] = await page.evaluate(() => {
    const place = document.querySelector(".timeline-scroll");
    return [place.scrollWidth, place.clientWidth];
  });
  assert.ok(inside <= outside, `${inside} in ${outside}`);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await close();
});
