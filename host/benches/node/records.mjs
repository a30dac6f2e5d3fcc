// The rule module in Node against ajv with @navikt/fnrvalidator, on the same pupil records from bytes to findings.
// Both sides in turn in this one process; the median of the rounds' ratios.

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import navikt from '@navikt/fnrvalidator';
import * as sluse from '../../../target/npm/node.js';
import { load } from '../../../target/npm/plain-node.js';

const ROUNDS = 11;
const [payloadFile] = process.argv.slice(2);
const payload = readFileSync(payloadFile);
const records = payload.toString('latin1').split('\n').length - 1;
const options = { exchange: 'elev.klasseliste', asOf: '2026-03-10', mode: 'test', format: 'ndjson' };

await sluse.init({ lists: true });
const module = readFileSync(new URL('../../../target/sluse.wasm', import.meta.url));
const plain = await load({ wasm: module });

const catalogue = await sluse.catalogue();
const schema = structuredClone(catalogue.exchanges.find((exchange) => exchange.id === options.exchange).schema.items);
schema.properties['fødselsnummer'] = { type: 'string', format: 'fnr' };
// One record in fifty is of another year: what our side finds, the peer is to find too.
schema.properties.klasse = { ...schema.properties.klasse, pattern: '^10' };
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addFormat('fnr', (number) => navikt.idnr(number).status === 'valid');
const validate = ajv.compile(schema);

function peer() {
  const findings = [];
  let row = 0;
  for (const line of payload.toString('utf8').split('\n')) {
    if (line === '') continue;
    row += 1;
    if (!validate(JSON.parse(line))) {
      for (const error of validate.errors) findings.push({ row, path: error.instancePath, keyword: error.keyword });
    }
  }
  return findings;
}

// Both ends at parsed findings, as the peer does.
const parsed = (result) => result.answer.findings;
const sides = {
  'module for forms (size first)': () => parsed(sluse.check(payload, options)),
  'plain module (speed first)': () => parsed(plain.check(payload, options)),
};

const { error, warning } = plain.check(payload, options).answer.counts;
if (error + warning !== peer().length) throw new Error('the two sides do not judge the same: nothing to measure');

const time = (run) => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

for (const [name, side] of Object.entries(sides)) {
  side();
  peer();
  const rounds = Array.from({ length: ROUNDS }, () => [time(side), time(peer)]);
  const ratio = median(rounds.map(([ours, theirs]) => theirs / ours));
  const each = (times) => ((median(times) * 1e6) / records).toFixed(0);
  console.log(
    `${name}: ${ratio.toFixed(1)}x ajv + fnrvalidator  (goal >= 8x, floor 3x; ${each(rounds.map((r) => r[0]))} and ${each(rounds.map((r) => r[1]))} ns/record)`,
  );
}

const size = (file) => {
  const bytes = readFileSync(new URL(file, import.meta.url));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  return [bytes.length, brotliCompressSync(bytes, options).length];
};
const [raw, brotli] = size('../../../target/npm/bindings_bg.wasm');
console.log(`browser module: ${(brotli / 1024).toFixed(1)} KB brotli  (goal <= 10 KB, limit 25 KB; ${raw} bytes raw)`);
