/** Filling in the NIR form: records are added as a caseworker does it, and fields found by name in the one that was added. */
import assert from "node:assert/strict";
import { openPage, tabTo } from "./browser.mjs";

export async function openNir(browser, gate, { lang = "nb", ...options } = {}) {
  const opened = await openPage(browser, gate.page("nir", lang), options);
  await opened.page.locator("form[data-ready]").waitFor();
  return opened;
}

/** The last record of a type. */
export const last = (page, type) => page.locator(`[data-records=${type}] > .record`).last();

export const control = (record, name) => record.locator(`ds-field[data-name=${name}] :is(input, select)`).first();

/** Fills in fields by their names; a select takes the code. */
export async function fill(record, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = control(record, name);
    if (await field.evaluate((element) => element instanceof HTMLSelectElement)) await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Adds a record and fills it in. */
export async function add(page, type, values) {
  await page.locator(`button[data-add=${type}]`).last().click();
  const record = last(page, type);
  await fill(record, values);
  return record;
}

export const person = (page) => page.locator("[data-records=person] > .record");

/** Nobody: a DUF-nummer of year 2999. */
export const PERSON = { duf: "299900000102", kommunenummer: "4601" };

/** A case in order under integreringsloven, as far as a case of its age goes. */
export const CASE = [
  ["opphold", { hjemmel: "PARAGRAF_28", innvilget: "2025-02-03", ankomst: "2024-10-01" }],
  ["bosetting", { kommunenummer: "4601", dato: "2025-08-04", etter_avtale: "true" }],
  ["utdanningsbakgrunn", { har_grunnskole: "true", har_vgs: "false", dato: "2025-08-18" }],
  ["vedtak", { ordning: "INTRODUKSJONSPROGRAM", vedtakstype: "TILDELING", vedtaksdato: "2025-08-18", fra: "2025-09-01", til: "2027-08-31" }],
  ["introduksjonsprogram", { fra: "2025-09-01", planlagt_slutt: "2027-08-31", sluttmal: "ARBEID" }],
  ["tiltak", { tiltakstype: "PRAKSIS", fra: "2025-10-01", til: "2027-01-29", timer_per_uke: "37,5" }],
];

/** Fills in everything with the pointer. */
export async function fillCase(page, caseFile = CASE) {
  await fill(person(page), PERSON);
  for (const [type, values] of caseFile) await add(page, type, values);
  await page.keyboard.press("Tab");
}

/** The errors that the form says now, as «place: rule». */
export const errorsShown = (page) => page.locator("#findings .finding[data-severity=error] code").allTextContents();

/** Waits until what is found passes. */
export async function until(page, what, passes) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await what();
    if (passes(found)) return found;
    if (Date.now() > deadline) assert.fail(`still: ${JSON.stringify(found)}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
  }
}

/** Writes a day into a date field as the browser's own order of day and month wants it. */
export async function typeDay(page, iso) {
  const [year, month, day] = iso.split("-");
  await page.keyboard.type(`${month}${day}${year}`);
  const read = () => page.evaluate(() => document.activeElement.value);
  if ((await read()) === iso) return;
  // Back to the first part of the field.
  for (let part = 0; part < 2; part += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(`${day}${month}${year}`);
  assert.equal(await read(), iso);
}

/** Fills in a record with the keyboard alone, beginning at its button or its first field. */
export async function typeRecord(page, type, values) {
  if (type !== "person") {
    await tabTo(page, `button[data-add=${type}]`, 120);
    await page.keyboard.press("Enter");
  }
  for (const [name, value] of Object.entries(values)) {
    await tabTo(page, `[data-records=${type}] > .record:last-child [name=${name}]`, 40);
    const kind = await page.evaluate(() => (document.activeElement instanceof HTMLSelectElement ? "select" : document.activeElement.type));
    if (kind === "date") await typeDay(page, value);
    else if (kind === "select") await page.keyboard.type(await optionText(page, value));
    else await page.keyboard.type(value);
  }
}

const optionText = (page, value) => page.evaluate((code) => [...document.activeElement.options].find((one) => one.value === code).text, value);
