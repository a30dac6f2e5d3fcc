// Identifiers in Node: @navikt/fnrvalidator, the form module's one call per number, and the plain module's whole column.
// All sides in turn in this one process; medians of the rounds' ratios. Verdicts are compared before anything is timed.

import assert from 'node:assert/strict';
import navikt from '@navikt/fnrvalidator';
import * as sluse from '../../../target/npm/node.js';
import { load } from '../../../target/npm/plain-node.js';
import { numbers } from './numbers.mjs';

const ROUNDS = 11;
const IDS = 1_000_000;
// The peer knows no modes and no days, and takes month + 40 for an H-nummer.
const options = { asOf: '2026-11-22', mode: 'test', kind: ['fnr', 'dnr', 'hnr'] };

await sluse.init({ ids: true });
const plain = await load();

const texts = numbers(IDS, 0.1);
const offsets = Int32Array.from({ length: IDS + 1 }, (_, row) => 11 * row);
const values = new TextEncoder().encode(texts.join(''));

const count = (holds) => texts.reduce((valid, text) => valid + Number(holds(text)), 0);
const peer = () => count((text) => navikt.idnr(text).status === 'valid');
const sides = {
  'parseId, one call per number': { run: () => count((text) => sluse.parseId(text, options).valid), goal: 10 },
  'plain parseIds, from bytes': { run: () => plain.parseIds({ offsets, values }, options).verdicts, goal: 100 },
  'plain parseIds, from strings': { run: () => plain.parseIds(texts, options).verdicts },
  'form parseIds, from strings': { run: () => sluse.parseIds(texts, options).verdicts },
};

agreement();
measure();

/** The same verdict from every side, and the peer's where it judges by the same rules. */
function agreement() {
  const bytes = plain.parseIds({ offsets, values }, options);
  const strings = plain.parseIds(texts, options);
  const form = sluse.parseIds(texts, options);
  assert.deepEqual([strings.verdicts, strings.kinds], [bytes.verdicts, bytes.kinds]);
  assert.deepEqual([form.verdicts, form.kinds], [bytes.verdicts, bytes.kinds]);
  let [valid, compared] = [0, 0];
  texts.forEach((text, row) => {
    const { years, repair, ...verdict } = sluse.parseId(text, options);
    assert.deepEqual(verdict, bytes.explain(row));
    valid += Number(verdict.valid);
    if (!sameRules(text)) return;
    compared += 1;
    // The peer takes numbers of 2032 on any day.
    assert.equal(navikt.idnr(text).status === 'valid', verdict.valid || verdict.reason === 'not_issued_yet', `row ${row}`);
  });
  console.log(`${IDS} numbers, ${valid} valid: four sides agree on all, the peer on ${compared}`);
}

/** Not SyntPop's months (66 to 77), which the peer does not know; and 29 February exists there in every year of 00. */
function sameRules(text) {
  const month = Number(text.slice(2, 4));
  return !(month >= 66 && month <= 77) && !(/^[26]9/.test(text) && month % 20 === 2);
}

function measure() {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    peer: time(peer),
    ...Object.fromEntries(Object.entries(sides).map(([name, { run }]) => [name, time(run)])),
  }));
  const each = (name) => `${((median(rounds.map((round) => round[name])) * 1e6) / IDS).toFixed(1)} ns`;
  console.log(`@navikt/fnrvalidator: ${each('peer')}`);
  for (const [name, { goal }] of Object.entries(sides)) {
    const ratio = median(rounds.map((round) => round.peer / round[name])).toFixed(1);
    console.log(`${name}: ${ratio}x @navikt/fnrvalidator  (${goal ? `goal >= ${goal}x; ` : ''}${each(name)} per number)`);
  }
}

function time(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
