/** The list page with the rules in the browser: check, read, filter, print, send. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { assertAccessible, openPage, startBrowser, tabTo, textOf } from "./support/browser.mjs";
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

async function openList(options) {
  const opened = await openPage(browser, gate.page("liste"), options);
  await opened.page.locator("body[data-ready]").waitFor();
  return opened;
}

const titles = (page) => page.locator(".group-of-row h3").allInnerTexts();

test("the sample list: rows 16 and 17 repeat 5 and 7; nothing shows a national number", async () => {
  const { page, close } = await openList();
  await assertAccessible(page, "empty list page");
  await page.locator("button[data-sample=wrong]").click();
  assert.match(await textOf(page, "#verdict"), /Lista har feil/);
  assert.match(await textOf(page, ".counts"), /17\s+elever[\s\S]*2\s+feil/);
  assert.deepEqual((await titles(page)).slice(0, 2), ["Elev 16", "Elev 17"]);
  assert.equal(await page.locator("#may-send").isVisible(), false, "a list with errors is not sent");
  for (const lang of ["nn", "en", "nb"]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await page.locator(`.group-of-row [lang=${lang}]`).first().waitFor();
    await assertAccessible(page, `findings in ${lang}`);
  }
  await page.locator("input[value=info]").check();
  await page.locator(".finding[data-severity=info]").first().waitFor();
  assert.doesNotMatch(await page.locator("body").innerText(), /\d{11}/);
  await close();
});

test("filters narrow the findings by severity, rule and pupil", async () => {
  const { page, close } = await openList();
  await page.locator("button[data-sample=wrong]").click();
  await page.locator(".group-of-row").first().waitFor();
  await page.locator("input[value=warning]").uncheck();
  await page.locator("[role=status]", { hasText: "Viser 1–2 av 2" }).waitFor();
  const rule = await page.locator("#filter-rule option").nth(1).getAttribute("value");
  await page.locator("#filter-rule").selectOption(rule);
  await page.locator("#filter-place").pressSequentially("17");
  await page.locator("[role=status]", { hasText: "Viser 1–1 av 1" }).waitFor();
  assert.deepEqual(await titles(page), ["Elev 17"]);
  await page.locator("#filter-place").fill("99");
  await page.getByText("Ingen funn passer med valgene dine").waitFor();
  await assertAccessible(page, "no findings chosen");
  await close();
});

test("a list in order is sent; the receipt says that both agreed and can be downloaded", async () => {
  const { page, close } = await openList();
  await page.locator("button[data-sample=right]").click();
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /Nettleseren og porten kom til nøyaktig samme resultat/);
  await assertAccessible(page, "receipt of a list");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".receipt a[download]").click()]);
  const receipt = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(receipt.payload.agreed, true);
  assert.equal(receipt.payload.exchange, "elev.klasseliste");
  await close();
});

test("ten thousand wrong pupils are paged, and the page stays alive", async () => {
  const { page, close } = await openList();
  const rows = Array.from({ length: 12_000 }, () => WRONG_NUMBER);
  await page.locator("#file").setInputFiles(file("stor.csv", listOf(rows)));
  await page.locator(".group-of-row").first().waitFor();
  assert.equal(await page.locator(".group-of-row").count(), 25);
  await page.locator(".pager").getByRole("button", { name: "Neste" }).click();
  await page.locator("[role=status]", { hasText: "Viser 26–50" }).waitFor();
  await page.locator("#findings-title:focus").waitFor();
  await assertAccessible(page, "second page of findings");
  await close();
});

test("a check can be cancelled, and another one begun", async () => {
  // The worker's own script is held back, so that the check is surely still under way.
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const { page, close } = await openList({
    prepare: (page) =>
      page.context().route("**/worker-*.js", async (route) => {
        await released;
        await route.continue().catch(() => {});
      }),
  });
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT])));
  await page.locator("#cancel").waitFor();
  await assertAccessible(page, "progress");
  await page.locator("#cancel").click();
  await page.getByText("Kontrollen ble avbrutt").waitFor();
  assert.equal(await page.locator("#progress").isVisible(), false);
  release();
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT])));
  await page.locator("#verdict h2").waitFor();
  await close();
});

test("a file that cannot be judged is refused with a remedy, in every language", async () => {
  const { page, close } = await openList();
  const picture = { name: "bilde.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) };
  await page.locator("#file").setInputFiles(picture);
  assert.match(await textOf(page, "#notice"), /Fila kan ikke kontrolleres/);
  for (const lang of ["nn", "en"]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await assertAccessible(page, `refusal in ${lang}`);
  }
  await close();
});

test("when the file does not tell what it is, the user does", async () => {
  const { page, close } = await openList();
  await page.locator("#file").setInputFiles(file("tom.json", "[]"));
  await page.locator("#check-as").waitFor();
  await assertAccessible(page, "choice of exchange");
  await page.locator("#exchange").selectOption({ value: '{"exchange":"elev.klasseliste","format":"json"}' });
  await page.locator("#check-as").click();
  assert.match(await textOf(page, "#verdict"), /Lista har feil/);
  assert.equal(await page.locator("#exchange-choice").isVisible(), false);
  await close();
});

test("the keyboard alone chooses, reads and sends", async () => {
  const { page, close } = await openList();
  await tabTo(page, "#file");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  await chooser.setFiles(file("liste.csv", listOf([RIGHT])));
  await page.locator("#verdict h2:focus").waitFor();
  await tabTo(page, "#send");
  await page.keyboard.press("Enter");
  await page.locator(".receipt h2:focus").waitFor();
  await close();
});

test("a dropped file is taken", async () => {
  const { page, close } = await openList();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "sluppet.csv", { type: "text/csv" }));
    return data;
  }, listOf([RIGHT]));
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await page.locator("#verdict h2").waitFor();
  assert.match(await textOf(page, "#verdict"), /sluppet\.csv/);
  await close();
});

test("on paper there is nothing to click", async () => {
  const { page, close } = await openList();
  await page.locator("button[data-sample=wrong]").click();
  await page.locator(".group-of-row").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("button:visible, a:visible, input:visible").count(), 0);
  assert.equal(await page.locator(".group-of-row").first().isVisible(), true);
  await close();
});

test("a list without fault is green, with one line on what the receiver still checks", async () => {
  const { page, close } = await openList();
  for (const [lang, title] of [["nb", "Klar til å sendes"], ["nn", "Klar til å sendast"], ["en", "Ready to send"]]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await page.locator("button[data-sample=right]").click();
    await page.locator("#verdict .ds-alert[data-color=success] h2", { hasText: title }).waitFor();
    const line = page.locator("#unchecked summary");
    assert.equal(await line.count(), 1);
    assert.equal((await line.innerText()).includes("\n"), false);
  }
  await assertAccessible(page, "a list in order");
  await close();
});

test("who is asked to look at a pupil sees class and name, and they are not sent", async () => {
  const { page, close } = await openList();
  const sent = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT, { ...RIGHT, elev_namn: "Fin Fabrikk jr." }])));
  const group = page.locator(".group-of-row").first();
  await group.locator(".who").first().waitFor();
  assert.match(await group.innerText(), /Elev 2\n+10A, Fin Fabrikk jr\./);
  assert.match(await group.locator(".who.related").innerText(), /Elev 1: 10A, Fin Fabrikk$/);
  await page.locator("button[data-lang=en]").click();
  await page.locator(".who.related", { hasText: "Pupil 1: 10A, Fin Fabrikk" }).waitFor();
  assert.equal(sent.some((request) => request.includes("Fabrikk")), false);
  await assertAccessible(page, "findings with names");
  await close();
});

test("rules are chosen by what they say, in the language of the page", async () => {
  const { page, close } = await openList();
  await page.locator("button[data-sample=wrong]").click();
  const texts = new Set();
  for (const lang of ["nb", "nn", "en"]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await page.locator(`.group-of-row [lang=${lang}]`).first().waitFor();
    const options = await page.locator("#filter-rule option:not([value=''])").allInnerTexts();
    for (const option of options) assert.match(option, /^\p{L}+ .*\p{L} · [a-z0-9-]+ \(\d+\)$/u);
    texts.add(options.join());
  }
  assert.equal(texts.size, 3);
  await close();
});

test("the receipt goes with the list that it is of", async () => {
  const { page, close } = await openList();
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([RIGHT])));
  await page.locator("#send").click();
  await page.locator(".receipt").waitFor();
  await page.locator("#sender-key").press("End");
  await page.keyboard.type(" ");
  await page.locator(".receipt").waitFor({ state: "detached" });
  await page.locator("#send").click();
  await page.locator(".receipt").waitFor();
  await page.locator("#file").setInputFiles(file("liste.csv", listOf([WRONG_NUMBER])));
  await page.locator("#verdict .ds-alert[data-color=danger]").waitFor();
  assert.equal(await page.locator(".receipt").count(), 0);
  await close();
});
