/** One comparison: what a checker and Sluse say of generated inputs, and which row of the table each disagreement falls in. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { isReason, judging } from "./ours.mjs";
import { PREDICATES } from "./predicates.mjs";
import { seeded } from "./random.mjs";

const TABLE = JSON.parse(await readFile(new URL("disagreements.json", import.meta.url), "utf8"));

/** Asked in parts, so that millions of texts are never held at once. */
const PART = 50_000;

/** Whether the words mean the same, where a checker says only whether a text holds. */
export const sameVerdict = (ours, theirs) => isReason(ours) === (theirs === "invalid");

/**
 * Compares, and fails on what no row explains and on a row that nothing falls in. Says counts and classes, never a text.
 *
 * `ids` name comparisons of the table, which differ in Sluse's policy; `peer` turns texts into words; `same` tells
 * whether two words agree; `classes` maps names to makers, of each of which `count` texts are compared.
 */
export async function compare(test, { ids, peer, same = sameVerdict, classes, count, published = [] }) {
  const tallies = await Promise.all(ids.map(begin));
  const part = (name, texts) => {
    const theirs = peer(texts);
    for (const tally of tallies) record(tally, { name, texts, same, theirs, ours: tally.judge(texts) });
  };
  for (const [name, make] of Object.entries(classes)) {
    const random = seeded(name);
    for (let left = count; left > 0; left -= PART) part(name, made(make, random, Math.min(left, PART)));
  }
  if (published.length > 0) part("published cases", published);
  for (const tally of tallies) conclude(test, tally);
}

async function begin(id) {
  const { policy, rows } = TABLE.find((comparison) => comparison.id === id);
  return { id, judge: await judging(policy), agreed: 0, rows: rows.map((row) => ({ ...row, hits: 0 })), unexplained: new Map() };
}

/** `count` texts of a class; a maker may pass, where control digits would need a ten. */
function made(make, random, count) {
  const texts = [];
  while (texts.length < count) {
    const text = make(random);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function record(tally, { name, texts, same, ours, theirs }) {
  texts.forEach((text, at) => {
    if (same(ours[at], theirs[at])) {
      tally.agreed += 1;
      return;
    }
    const fitting = tally.rows.filter((row) => explains(row, text, ours[at], theirs[at]));
    if (fitting.length === 1) {
      fitting[0].hits += 1;
      return;
    }
    const rows = fitting.map((row) => row.when).join(" and ") || "none";
    const recipe = `${name}: Sluse says ${ours[at]}, the checker says ${theirs[at]}; rows: ${rows}`;
    tally.unexplained.set(recipe, (tally.unexplained.get(recipe) ?? 0) + 1);
  });
}

const explains = (row, text, ours, theirs) =>
  row.sluse.includes(ours) && row.checker.includes(theirs) && PREDICATES[row.when](text);

function conclude(test, { id, agreed, rows, unexplained }) {
  test.diagnostic(`${id}: ${agreed} agreed`);
  for (const row of rows) test.diagnostic(`${id}: ${row.hits} disagreed, ${row.when}`);
  assert.deepEqual([...unexplained], [], `${id}: disagreements that no single row of disagreements.json explains`);
  const stale = rows.filter((row) => row.hits === 0).map((row) => row.when);
  assert.deepEqual(stale, [], `${id}: rows of disagreements.json that no input falls in`);
}
