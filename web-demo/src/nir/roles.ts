/**
 * What the sender's roles let it register. The form knows no rule about it: it asks the rule module about a record of
 * each kind, and shows what the module says.
 */
import { check, type CheckOptions } from "sluse/nir";
import { inWords } from "../checker/judgement.ts";
import { byId } from "../view/dom.ts";
import { codesOf } from "./codes.ts";
import { CaseFile, type Entry } from "./case-file.ts";
import { EXCHANGE, fieldsOf, needOf } from "./fields.ts";
import { above, type RecordType, TYPES } from "./layout.ts";
import { nirTexts } from "./words.ts";

/** What a rule needs that is about roles. */
const NEED = needOf("senders_roles").id;

/** What the records that others stand under are about, in a sample. */
const ORDNING_OF = { introduksjonsprogram: "INTRODUKSJONSPROGRAM", norskdeltakelse: "NORSK_SAMFUNNSKUNNSKAP" } as Partial<Record<RecordType, string>> & { introduksjonsprogram: string };

export interface Barred {
  codes: ReadonlySet<string>;
  why: string;
}

const NOTHING: Barred = { codes: new Set(), why: "" };

type Asked = Pick<CheckOptions, "asOf" | "mode">;

export class Roles {
  /** By type and what it stands under. */
  #why = new Map<string, string>();
  /** By type, the ordninger it may not be about, and why. */
  #barred = new Map<RecordType, Barred>();

  /** The roles that are chosen, as the rule module is told of them. */
  get known(): Record<string, readonly string[]> {
    const boxes = [...byId("roles", HTMLFieldSetElement).querySelectorAll<HTMLInputElement>("input:checked")];
    return { [NEED]: boxes.map((box) => box.value) };
  }

  /** Why records of the type may not be registered under one of the other; empty where they may. */
  why(type: RecordType, parent: RecordType): string {
    return this.#why.get(`${type} ${parent}`) ?? "";
  }

  /** The codes of a list that a record of the type may not have. */
  barred(list: string, { type }: Entry): Barred {
    return (list === "ordning" && this.#barred.get(type)) || NOTHING;
  }

  /** Asks anew, after roles or language have changed. */
  async ask(asked: Asked): Promise<void> {
    const whys = new Map<string, string>();
    this.#barred = new Map();
    for (const type of TYPES) {
      for (const parent of above(type)) {
        const ordninger = fieldsOf(type).some(({ name }) => name === "ordning") ? codesOf("ordning").map(({ key }) => key) : [""];
        const objections = await Promise.all(ordninger.map((ordning) => this.#objection(sampleOf(type, parent, ordning, asked.asOf), asked)));
        this.#barred.set(type, { codes: new Set(ordninger.filter((_, at) => objections[at])), why: objections.find((one) => one !== "") ?? "" });
        if (objections.every((one) => one !== "")) whys.set(`${type} ${parent}`, objections[0] ?? "");
      }
    }
    this.#why = whys;
  }

  /** What the rules about roles say of such a record. */
  async #objection(caseFile: CaseFile, asked: Asked): Promise<string> {
    const bytes = caseFile.bytes();
    const open = check(bytes, { exchange: EXCHANGE, format: "json", ...asked });
    const answered = check(bytes, { exchange: EXCHANGE, format: "json", ...asked, known: this.known });
    if (open.status !== "answer" || answered.status !== "answer") return "";
    const rules = new Set(open.answer.unchecked.filter(({ needs }) => needs === NEED).map(({ rule }) => rule));
    const finding = answered.answer.findings.find(({ rule }) => rules.has(rule));
    if (!finding) return "";
    const [words] = (await inWords({ ...answered.answer, findings: [finding] })).findings;
    const { rolle } = finding.args;
    return typeof rolle === "string" ? `${nirTexts().needsRole(rolle)} ${words?.advice ?? ""}` : (words?.what ?? "");
  }
}

/** A person with one record of the type, and what it stands under. */
function sampleOf(type: RecordType, parent: RecordType, ordning: string, day: string): CaseFile {
  const caseFile = new CaseFile();
  const make = (type: RecordType, parent: RecordType | undefined, ordning: string): Entry => {
    const under = parent && parent !== "person" ? make(parent, above(parent)[0], ORDNING_OF[parent] ?? ordning) : null;
    if (type === "introduksjonsprogram") make("vedtak", "person", ORDNING_OF.introduksjonsprogram);
    const days = fieldsOf(type).filter(({ control, required }) => control === "date" && required);
    return caseFile.add(type, under, { ...Object.fromEntries(days.map(({ name }) => [name, day])), ordning });
  };
  make(type, parent, ordning);
  return caseFile;
}
