/** The NIR form: a whole case in a real browser, checked, and sent to a real gate. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertStandsStill, startBrowser, tabTo, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";
import { add, control, CASE, fill, fillCase, last, openNir, PERSON, person, errorsShown, typeRecord } from "./support/nir.mjs";

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

test("a whole case is filled in with the keyboard, is not found wrong, and is sent", async () => {
  const { page, close } = await openNir(browser, gate);
  await assertAccessible(page, "empty form");
  await typeRecord(page, "person", PERSON);
  for (const [type, values] of CASE) await typeRecord(page, type, values);
  await page.keyboard.press("Tab");
  await page.locator("#timeline .lane-tiltak .bar").waitFor();
  assert.deepEqual(await errorsShown(page), []);
  await assertAccessible(page, "a whole case");
  await tabTo(page, "#send", 120);
  await page.keyboard.press("Enter");
  await page.locator(".receipt h2:focus").waitFor();
  assert.match(await textOf(page, ".receipt"), /Nettleseren og porten kom til nøyaktig samme resultat/);
  assert.match(await textOf(page, ".receipt"), /Ingenting er sendt til NIR/);
  await assertAccessible(page, "receipt");
  await last(page, "tiltak").locator("[data-action=copy]").click();
  await page.locator(".receipt").waitFor({ state: "detached" });
  await close();
});

test("the law is shown with its reason, and what is missing to know it, in three languages", async () => {
  const { page, close } = await openNir(browser, gate);
  assert.match(await textOf(page, "#law"), /Flere lover er mulige[\s\S]*oppholdstillatelse/);
  await fill(person(page), PERSON);
  const permit = await add(page, "opphold", { hjemmel: "PARAGRAF_28", innvilget: "2025-02-03" });
  await page.locator("#law", { hasText: "Integreringsloven gjelder" }).waitFor();
  assert.match(await textOf(page, "#law"), /1\. januar 2021 eller senere/);
  for (const [lang, words] of [["nn", "Integreringslova gjeld"], ["en", "The Integration Act (integreringsloven) applies"]]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await page.locator("#law", { hasText: words }).waitFor();
    assert.equal(await control(permit, "innvilget").inputValue(), "2025-02-03", "the input is kept");
    await assertAccessible(page, `the law in ${lang}`);
  }
  await page.locator("button[data-lang=nb]").click();
  await control(permit, "innvilget").fill("2019-05-06");
  await control(permit, "ankomst").fill("2018-11-01");
  await page.locator("#law", { hasText: "Introduksjonsloven gjelder" }).waitFor();
  await close();
});

test("what the sender's role may not register is told instead of offered", async () => {
  const { page, close } = await openNir(browser, gate);
  await fill(person(page), PERSON);
  await page.locator("#rolle-norsk").uncheck();
  await page.locator("[data-barred=norskmal]").waitFor();
  assert.match(await textOf(page, "[data-barred=norskmal]"), /kommunenorskbruker/);
  assert.equal(await page.locator("button[data-add=norskmal]").count(), 0);
  assert.equal(await page.locator("button[data-add=introduksjonsprogram]").count(), 1);
  const vedtak = await add(page, "vedtak", { ordning: "INTRODUKSJONSPROGRAM" });
  assert.equal(await control(vedtak, "ordning").locator("option[value=NORSK_SAMFUNNSKUNNSKAP]").isDisabled(), true);
  assert.match(await vedtak.locator("[data-name=ordning] [data-field=description]").innerText(), /kommunenorskbruker/);
  await assertAccessible(page, "without a role");
  await page.locator("#rolle-intro").uncheck();
  await page.locator("[data-barred=introduksjonsprogram]").waitFor();
  await vedtak.locator(".finding, .record-messages .finding").first().waitFor();
  await page.locator("#rolle-norsk").check();
  await page.locator("button[data-add=norskmal]").waitFor();
  await close();
});

test("fields that must be there speak when sending is tried; the summary leads to them", async () => {
  const { page, close } = await openNir(browser, gate);
  await fill(person(page), PERSON);
  await add(page, "vedtak", { ordning: "INTRODUKSJONSPROGRAM", vedtakstype: "AVSLAG" });
  await page.keyboard.press("Tab");
  await page.locator("#status", { hasText: "gjenstår" }).waitFor();
  assert.equal(await last(page, "vedtak").locator("[data-name=begrunnelse]").isVisible(), true, "a refusal is asked for its reason");
  await page.locator("#send").click();
  await page.locator("ds-error-summary:focus").waitFor();
  await assertAccessible(page, "what is left");
  await last(page, "vedtak").locator("> summary").click();
  await page.locator("ds-error-summary a", { hasText: "Vedtaksdato" }).click();
  await page.locator("[name=vedtaksdato]:focus").waitFor();
  await close();
});

test("without a receiver the page says on top that nothing goes to NIR, with one it does not", async () => {
  const { page, close } = await openNir(browser, gate);
  for (const [lang, title] of [["nb", "Herfra går ingenting til NIR"], ["nn", "Herfrå går ingenting til NIR"], ["en", "Nothing goes to NIR from here"]]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    assert.equal(await textOf(page, "#stays h2"), title);
  }
  await assertAccessible(page, "notice that nothing goes to NIR");
  await close();

  const passing = await startGate({ passesOn: "nir.*" });
  try {
    const { page, close } = await openNir(browser, passing);
    assert.equal(await page.locator("#stays").isVisible(), false);
    await fillCase(page);
    await page.locator("#send").click();
    assert.doesNotMatch(await textOf(page, ".receipt"), /Ingenting er sendt til NIR/);
    await close();
  } finally {
    await passing.stop();
  }
});

test("the error summary and the receipt follow what is edited", async () => {
  // A gate that holds nothing of the participant yet.
  const fresh = await startGate();
  const { page, close } = await openNir(browser, fresh);
  await fillCase(page);
  await control(last(page, "tiltak"), "til").fill("2027-12-31");
  await page.locator("#send").click();
  await page.locator("ds-error-summary li").first().waitFor();
  await control(last(page, "tiltak"), "til").fill("2027-01-29");
  await page.locator("ds-error-summary").waitFor({ state: "detached" });
  await page.locator("#send").click();
  await page.locator(".receipt").waitFor();
  await control(last(page, "tiltak"), "timer_per_uke").fill("20");
  await page.locator(".receipt").waitFor({ state: "detached" });
  await close();
  await fresh.stop();
});

test("no message moves the form by more than a line", async () => {
  const { page, close } = await openNir(browser, gate);
  await fillCase(page);
  for (const [type, name, value] of [["tiltak", "til", "2027-12-31"], ["tiltak", "timer_per_uke", "99"], ["bosetting", "kommunenummer", "12"]]) {
    const record = last(page, type);
    await record.evaluate((details) => (details.open = true));
    await control(record, name).fill(value);
    await assertStandsStill(page, `${type}.${name}`, async () => {
      await control(record, name).press("Tab");
      await record.locator(".finding").first().waitFor();
    });
  }
  await assertStandsStill(page, "sending with errors", async () => {
    await page.locator("#send").click();
    await page.locator("ds-error-summary").waitFor();
  });
  await close();
});
