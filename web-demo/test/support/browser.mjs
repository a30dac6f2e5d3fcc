/** A real browser for a test, whose every complaint fails the test. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const startBrowser = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGS });

/**
 * Opens a page of its own and keeps what the browser complains about. `expected` are complaints that belong to the
 * test, such as the browser's own line about an answer of 422.
 */
export async function openPage(browser, address, { viewport = { width: 1280, height: 900 }, prepare, expected = [] } = {}) {
  const context = await browser.newContext({ viewport, locale: "nb-NO", acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await prepare?.(page);
  await page.goto(address);
  // The footer's rule set is the last thing a page fills in when it opens.
  await page.locator("#ruleset-line:not(:empty)").waitFor();
  return {
    page,
    async close() {
      await context.close();
      const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
      assert.deepEqual(unexpected, [], "the browser's console");
    },
  };
}

/** WCAG 2.0, 2.1 and 2.2, levels A and AA: nothing that axe can see may be wrong. */
export async function assertAccessible(page, state) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  assert.deepEqual(found, [], state);
}

/** The text of everything that matches, read after it is there. */
export async function textOf(page, selector) {
  await page.locator(selector).first().waitFor();
  return (await page.locator(selector).allInnerTexts()).join("\n");
}

/** Clicks as a hand does: the pointer goes there, presses and lets go. */
export async function clickWithMouse(page, selector) {
  // The mouse knows only what is in sight.
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  assert.ok(box, `${selector} is not on the page`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

/** Presses Tab until the element that matches has the focus. */
export async function tabTo(page, selector, limit = 60) {
  for (let presses = 0; presses < limit; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never comes to ${selector}`);
}

/** Where everything on the page stands that is not beside it and no message, from its top: what is named alike in its order. */
const places = (page) =>
  page.evaluate(() => {
    const seen = new Map();
    return [...document.querySelectorAll("main :is(h1, h2, legend, label, input, select, button, summary):not(.sr-only)")]
      .filter((one) => one.getClientRects().length > 0 && !one.closest(".side, .messages, .outcome, #error-summary-place, [aria-labelledby=findings-title]"))
      .map((one) => {
        const name = one.id || one.textContent;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        return { name: `${name} ${seen.get(name)}`, top: one.getBoundingClientRect().top + scrollY };
      });
  });

/** Asserts that nothing on the page moves by more than a line while something is done. */
export async function assertStandsStill(page, what, done) {
  const before = await places(page);
  await done();
  const after = new Map((await places(page)).map(({ name, top }) => [name, top]));
  const line = await page.evaluate(() => parseFloat(getComputedStyle(document.body).lineHeight));
  const moved = before.filter(({ name, top }) => Math.abs((after.get(name) ?? top) - top) > line + 1);
  assert.deepEqual(moved.map(({ name, top }) => `${name}: ${after.get(name) - top}`), [], what);
}
