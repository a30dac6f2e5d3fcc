/** A checker: what a page asks for each time, said once; and a Standard Schema of a record. */

import { langOf, objectOf } from "./options.js";
import { written } from "./input.js";
import { wordsIn } from "./words.js";

const WANTED = { exchange: 0, asOf: 0, mode: 0, lang: 0, known: 0, budget: 0, wasm: 0, lists: 0 };

/** Makes checkers of an entry's face; `init` loads its module. */
export const checkersOf = ({ check, checkJson, checkRecord, needsLists, renderWith, timeline }, init) =>
  async function createChecker(options) {
    objectOf(options, WANTED);
    const { lang: tag = "nb", wasm, lists, asOf, ...asked } = options;
    const lang = langOf(tag);
    if (typeof asked.exchange !== "string") throw new TypeError('sluse: exchange must be named, as "elev.klasseliste"');
    const [words] = await Promise.all([wordsIn(lang), init({ wasm, lists: lists ?? needsLists(asked.exchange) })]);
    const now = () => ({ ...asked, asOf: typeof asOf === "function" ? asOf() : asOf });
    // A mistake in the options is told here, not at the first keystroke.
    checkRecord({}, now());

    const checker = {
      lang,
      check: (input) => check(input, now()),
      checkRecord: (record) => checkRecord(record, now()),
      render: (result, more) => renderWith(words, result, lang, more),
      "~standard": {
        version: 1,
        vendor: "sluse",
        validate(value) {
          const json = written(value, "the value") ?? "null";
          const result = checkJson(json, now());
          const issues = issuesOf(result, checker.render(result), value);
          return issues.length > 0 ? { issues } : { value };
        },
      },
    };
    if (timeline) checker.timeline = (input, more) => timeline(input, { ...now(), ...more });
    return checker;
  };

/** What hinders: errors and refusals. A warning is no reason to keep a form from being sent. */
function issuesOf({ answer }, rendered, value) {
  if (answer === undefined) return [{ message: sentence(rendered.refusal) }];
  const issues = [];
  answer.findings.forEach(({ at, severity }, index) => {
    if (severity === "error") issues.push({ message: sentence(rendered.findings[index]), path: pathTo(at.pointer ?? "", value) });
  });
  return issues;
}

const sentence = ({ what, advice }) => `${what} ${advice}`;

/** A JSON Pointer as the keys on the way; those of a list are numbers. */
function pathTo(pointer, value) {
  const path = [];
  let inside = value;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(inside) ? Number(key) : key);
    inside = inside?.[key];
  }
  return path;
}
