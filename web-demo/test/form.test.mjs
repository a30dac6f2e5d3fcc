/** The vendor's form with the rules in the browser: real typing, real clicks, a real gate. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertStandsStill, clickWithMouse, openPage, startBrowser, tabTo, textOf } from "./support/browser.mjs";
import { startGate } from "./support/gate.mjs";
import { RIGHT, WRONG_NUMBER } from "./support/pupils.mjs";

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

const NUMBER = "#felt-fødselsnummer";
const messagesAt = (name) => `ds-field[data-name=${name}] .finding`;

async function openForm(options) {
  const opened = await openPage(browser, gate.page("skjema"), options);
  await opened.page.locator("form[data-ready]").waitFor();
  return opened;
}

async function type(page, row) {
  for (const [name, value] of Object.entries(row)) {
    await page.locator(`#felt-${name}`).click();
    await page.keyboard.type(value);
  }
}

test("a finding comes when the field is left, follows the typing, and goes", async () => {
  const { page, close } = await openForm();
  await page.locator(NUMBER).click();
  await page.keyboard.type(WRONG_NUMBER.fødselsnummer);
  assert.equal(await page.locator(messagesAt("fødselsnummer")).count(), 0, "nothing is said while the first value is typed");
  await page.keyboard.press("Tab");
  await page.locator(messagesAt("fødselsnummer")).waitFor();
  assert.equal(await page.locator(NUMBER).getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator(NUMBER).evaluate((input) => input.validity.customError), true);
  assert.equal(await page.locator(messagesAt("klasse")).count(), 0, "fields not yet reached stay silent");

  const described = await page.locator(NUMBER).evaluate((input) =>
    input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
  );
  for (const part of [".what", ".advice"]) {
    const text = await page.locator(`${messagesAt("fødselsnummer")} ${part}`).first().textContent();
    assert.ok(text !== "" && described.includes(text), part);
  }
  await page.locator(`${messagesAt("fødselsnummer")} summary`).click();
  await page.locator(`${messagesAt("fødselsnummer")} .advice`).waitFor();
  await assertAccessible(page, "form with an error");

  await page.locator(NUMBER).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(RIGHT.fødselsnummer.at(-1));
  await page.locator(`${NUMBER}:not([aria-invalid])`).waitFor();
  assert.equal(await textOf(page, "#number-kind:not(:empty)"), "Fødselsnummer, testnummer fra Tenor, født 2010");
  await page.locator("button[data-lang=en]").click();
  await page.locator("#number-kind", { hasText: "National identity number, test number from Tenor, born 2010" }).waitFor();
  await close();
});

test("leaving a wrong field by clicking on the button still is a click on the button", async () => {
  const { page, close } = await openForm();
  await type(page, { ...RIGHT, fødselsnummer: "" });
  await page.locator(NUMBER).click();
  await page.keyboard.type(WRONG_NUMBER.fødselsnummer);
  await clickWithMouse(page, "#send");
  await page.locator("ds-error-summary").waitFor();
  await close();
});

test("the error summary takes the focus and leads to each field, in every language", async () => {
  const { page, close } = await openForm();
  await type(page, { ...WRONG_NUMBER, klasse: "" });
  await page.locator("#send").click();
  await page.locator("ds-error-summary:focus").waitFor();
  const texts = new Set();
  for (const lang of ["nb", "nn", "en"]) {
    await page.locator(`button[data-lang=${lang}]`).click();
    await page.locator(`${messagesAt("klasse").replace(" .finding", "")} .messages[lang=${lang}]`).waitFor();
    texts.add(await textOf(page, "ds-error-summary"));
    await assertAccessible(page, `errors in ${lang}`);
  }
  assert.equal(texts.size, 3, "three languages say it in three ways");
  assert.equal(await page.locator(NUMBER).inputValue(), WRONG_NUMBER.fødselsnummer, "the input is kept");
  await page.locator("ds-error-summary a[href='#felt-klasse']").click();
  await page.locator("#felt-klasse:focus").waitFor();
  await close();
});

test("a pupil in order is sent, and browser and gate agree", async () => {
  const { page, close } = await openForm();
  await type(page, RIGHT);
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /Nettleseren og porten kom til nøyaktig samme resultat/);
  await page.locator(".receipt h2:focus").waitFor();
  await page.locator("button[data-lang=nn]").click();
  assert.match(await textOf(page, ".receipt"), /Nettlesaren og porten kom til nøyaktig same resultat/);
  await assertAccessible(page, "receipt");
  await close();
});

test("when the two did not agree, the receipt says so and why", async () => {
  const { page, close } = await openForm({
    // The browser is told another day than the gate's own, as when midnight passes between check and sending.
    prepare: (page) =>
      page.route("**/v1/gate", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), as_of: "2026-03-10" } });
      }),
  });
  await type(page, RIGHT);
  await page.locator("#send").click();
  assert.match(await textOf(page, ".receipt"), /ikke til nøyaktig samme resultat[\s\S]*Datoen skiftet/);
  await close();
});

test("a number written in groups is read as one", async () => {
  const { page, close } = await openForm();
  const { fødselsnummer: number } = RIGHT;
  await type(page, { ...RIGHT, fødselsnummer: `${number.slice(0, 6)} ${number.slice(6)}` });
  await page.locator("#send").click();
  await page.locator(".receipt").waitFor();
  await close();
});

test("the whole way can be gone with the keyboard", async () => {
  const { page, close } = await openForm();
  await tabTo(page, ".ds-skip-link");
  await page.keyboard.press("Enter");
  for (const [name, value] of Object.entries(RIGHT)) {
    await tabTo(page, `#felt-${name}`);
    await page.keyboard.type(value);
  }
  await tabTo(page, "#send");
  await page.keyboard.press("Enter");
  await page.locator(".receipt h2:focus").waitFor();
  await tabTo(page, ".receipt a[download]");
  await close();
});

test("a missing key is asked for, an unknown one is said to be unknown", async () => {
  const { page, close } = await openForm({ expected: [/status of 401/] });
  await type(page, RIGHT);
  await page.locator("#sender-key").fill("");
  await page.locator("#send").click();
  await page.locator("ds-error-summary a[href='#sender-key']").click();
  await page.locator("#sender-key:focus").waitFor();
  await page.keyboard.type("not-a-key");
  await page.locator("#send").click();
  await page.locator("#sender-key[aria-invalid=true]:focus").waitFor();
  await assertAccessible(page, "unknown key");
  await close();
});

test("fields that the catalogue requires are marked, for eyes and for who listens", async () => {
  const { page, close } = await openForm();
  const { exchanges } = await (await fetch(`${gate.address}/v1/rules`)).json();
  const { fields } = exchanges.find(({ id }) => id === "elev.klasseliste");
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const inputs = page.locator("ds-field[data-name] input");
  assert.equal(await inputs.count(), 6);
  for (const input of await inputs.all()) {
    const name = await input.getAttribute("name");
    const must = required.includes(name);
    assert.equal((await input.getAttribute("aria-required")) === "true", must, name);
    assert.equal(/Må fylles ut/.test(await page.locator(`label[for="felt-${name}"]`).innerText()), must, name);
  }
  await page.locator("button[data-lang=nn]").click();
  assert.match(await page.locator("label[for=felt-klasse]").innerText(), /Må fyllast ut/);
  await close();
});

test("the error summary follows the corrections, and goes with the last of them", async () => {
  const { page, close } = await openForm();
  await type(page, { ...WRONG_NUMBER, klasse: "" });
  await page.locator("#send").click();
  await page.locator("ds-error-summary li").nth(1).waitFor();
  assert.equal(await page.locator("ds-error-summary li").count(), 2);
  await page.locator("#felt-klasse").fill("10A");
  await page.locator("ds-error-summary a[href='#felt-klasse']").waitFor({ state: "detached" });
  await page.locator("#felt-klasse:focus").waitFor();
  await page.locator("#felt-skolenummer").fill("1");
  await page.locator("ds-error-summary a[href='#felt-skolenummer']").waitFor();
  await page.locator("#felt-skolenummer").fill(RIGHT.skolenummer);
  await page.locator(NUMBER).fill(RIGHT.fødselsnummer);
  await page.locator("ds-error-summary").waitFor({ state: "detached" });
  await close();
});

test("the receipt goes as soon as anything is edited", async () => {
  const { page, close } = await openForm();
  await type(page, RIGHT);
  const edits = [
    () => page.locator("#felt-klasse").fill("10B"),
    () => page.locator("#sender-key").press("End").then(() => page.keyboard.type(" ")),
    () => page.locator("button[data-sample=right]").click(),
  ];
  for (const edit of edits) {
    await page.locator("#send").click();
    await page.locator(".receipt").waitFor();
    await edit();
    await page.locator(".receipt").waitFor({ state: "detached" });
  }
  await close();
});

for (const width of [1280, 320]) {
  test(`at ${width} pixels no message moves anything by more than a line`, async () => {
    const { page, close } = await openForm({ viewport: { width, height: 900 } });
    const wrong = { elev_namn: "X1", fødselsnummer: WRONG_NUMBER.fødselsnummer, klasse: "q", skolenummer: "24499", fylkesnummer: "99" };
    await assertStandsStill(page, "a number in order", async () => {
      await page.locator(NUMBER).fill(RIGHT.fødselsnummer);
      await page.locator(NUMBER).press("Tab");
      await page.locator("#number-kind:not(:empty)").waitFor();
    });
    for (const [name, value] of Object.entries(wrong)) {
      await page.locator(`#felt-${name}`).fill(value);
      await assertStandsStill(page, name, async () => {
        await page.locator(`#felt-${name}`).press("Tab");
        await page.locator(messagesAt(name)).first().waitFor();
      });
    }
    assert.equal(await page.locator("ds-field .messages:not([aria-live=polite])").count(), 0);
    await assertStandsStill(page, "sending with errors", async () => {
      await page.locator("#send").click();
      await page.locator("ds-error-summary").waitFor();
    });
    await close();
  });
}
