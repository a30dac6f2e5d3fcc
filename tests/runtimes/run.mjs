/** Runs every vector through one face of the rules. The same in Node and in a browser. */

import { identify } from "./ids.mjs";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LANGUAGES = ["nb", "nn", "en"];

/**
 * `read(file)` gives a file of the vectors' folder as bytes; `face` has `check(body, options)`, as vendors call it,
 * `raw(body, head)` for heads that no options can say, `render(bytes, lang)` as canonical JSON text, and what
 * identifiers need.
 */
export async function run(read, face) {
  return { vectors: await check(read, face), ids: await identify(read, face) };
}

async function check(read, face) {
  const names = JSON.parse(decoder.decode(await read("names.json")));
  const results = [];
  for (const name of names) {
    const head = await read(`${name}.head`);
    const body = await read(`${name}.body`);
    const options = optionsOf(decoder.decode(head));
    const { status, bytes } = options ? checked(face, body, options, head) : face.raw(body, head);
    const words = {};
    for (const lang of LANGUAGES) words[lang] = await face.render(bytes, lang);
    results.push({ name, status: ["answer", "refusal", "budget"].indexOf(status), answer: decoder.decode(bytes), words });
  }
  return results;
}

/** What vendors call; where that is thrown as their mistake, the module has refused the call and not the payload. */
function checked(face, body, options, head) {
  try {
    return face.check(body, options);
  } catch (error) {
    const refused = face.raw(body, head);
    const { code } = JSON.parse(decoder.decode(refused.bytes)).refusal;
    if (error instanceof TypeError && ["bad_call", "unknown_exchange"].includes(code)) return refused;
    throw error;
  }
}

/** The options that make this head, if there are any. */
function optionsOf(text) {
  const head = JSON.parse(text.startsWith("{\"") ? text : "{}");
  const { exchange, as_of: asOf, mode, format, file_name: fileName, ...others } = head;
  const options = { exchange, asOf, mode, format, fileName };
  const same = JSON.stringify(head) === text && typeof asOf === "string" && mode !== undefined;
  return same && Object.keys(others).length === 0 ? options : undefined;
}
