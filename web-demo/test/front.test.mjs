/** The front page, and what all pages share: languages, the key's way, zoom, a gate that is away. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, openPage, startBrowser, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";

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

test("the front page has three doors, in three languages", async () => {
  const titles = { nb: "Samme regler på begge sider av porten", nn: "Same reglar på begge sider av porten", en: "The same rules on both sides of the gate" };
  const { page, close } = await openPage(browser, gate.page("index"));
  for (const [lang, title] of Object.entries(titles)) {
    await page.locator(`button[data-lang=${lang}]`).click();
    assert.equal(await textOf(page, "h1"), title);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await page.locator(".door a").count(), 3);
    assert.notEqual(await page.locator(".hero-picture").getAttribute("alt"), "");
    await assertAccessible(page, `front page in ${lang}`);
  }
  await close();
});

test("the key leaves the address bar and follows to the next page", async () => {
  const { page, close } = await openPage(browser, gate.page("index", "nn"));
  assert.equal(new URL(page.url()).hash, "");
  await page.locator(".door a").first().click();
  await page.locator("form[data-ready]").waitFor();
  assert.equal(new URL(page.url()).hash, "");
  assert.equal(await page.locator("#sender-key").inputValue(), gate.key);
  assert.equal(await page.locator("html").getAttribute("lang"), "nn");
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  assert.equal(stored, '[{},{},""]');
  await close();
});

test("the footer names the gate, its mode and the rule set", async () => {
  const { page, close } = await openPage(browser, gate.page("index", "en"));
  const { ruleset } = await (await fetch(`${gate.address}/v1/gate`)).json();
  const footer = await textOf(page, "footer");
  for (const part of ["Testkommunen", "Test mode", ruleset.id, ruleset.sha256.slice(0, 12)]) {
    assert.ok(footer.includes(part), `${part} in: ${footer}`);
  }
  await close();
});

for (const name of ["index", "skjema", "liste", "nir"]) {
  test(`${name}: at 400 % zoom nothing has to be scrolled sideways`, async () => {
    const { page, close } = await openPage(browser, gate.page(name), { viewport: { width: 320, height: 256 } });
    for (const lang of ["nb", "nn", "en"]) {
      await page.locator(`button[data-lang=${lang}]`).click();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, lang);
    }
    await assertAccessible(page, `${name} at 400 %`);
    await close();
  });
}

for (const name of ["skjema", "liste", "nir"]) {
  test(`${name}: says so when the gate does not answer`, async () => {
    const { page, close } = await openPage(browser, gate.page(name), {
      prepare: (page) => page.route("**/v1/gate", (route) => route.abort()),
      expected: [/Failed to load resource/],
    });
    assert.match(await textOf(page, "#gate-notice"), /Porten svarer ikke/);
    assert.match(await textOf(page, "footer"), /Produksjon/);
    await assertAccessible(page, `${name} without a gate`);
    await close();
  });
}

test("a wrong address is answered with a page, at any depth, in the language of the pages", async () => {
  for (const path of ["/finnes-ikke", "/a/b/c.html"]) {
    const { page, close } = await openPage(browser, `${gate.address}${path}?lang=nn#key=${gate.key}`, { expected: [/status of 404/] });
    assert.equal(await textOf(page, "h1"), "Sida finst ikkje");
    await page.locator("button[data-lang=en]").click();
    assert.equal(await textOf(page, "h1"), "The page does not exist");
    await assertAccessible(page, "no such page");
    await page.locator("main a").click();
    assert.equal(await textOf(page, "h1"), "The same rules on both sides of the gate");
    await close();
  }
  const wanted = { headers: { Accept: "text/html" } };
  assert.equal((await fetch(`${gate.address}/finnes-ikke`, wanted)).status, 404);
  const resource = await fetch(`${gate.address}/v1/finnes-ikke`, wanted);
  assert.deepEqual([resource.status, resource.headers.get("Content-Type")], [404, "application/problem+json"]);
});
