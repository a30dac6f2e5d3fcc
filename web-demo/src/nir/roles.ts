/**
 * What the sender's roles let it register. The form knows no rule about it: it asks the rule module about a record of
 * each kind, and shows what the module says.
 */
import { check, type CheckOptions } from "sluse/nir";
import { inWords } from "../checker/judgement.ts";
import { byId } from "../view/dom.ts";
import { codesOf } from "./codes.ts";
import { Course, type Entry } from "./course.ts";
import { type RecordType, SHAPES } from "./records.ts";
import { nirTexts } from "./words.ts";

export const EXCHANGE = "nir.ws4";

/** What a rule needs that is about roles. */
const NEED = "nir.roller";

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
  why(type: RecordType, above: RecordType): string {
    return this.#why.get(`${type} ${above}`) ?? "";
  }

  /** The codes of a list that a record of the type may not have. */
  barred(list: string, { type }: Entry): Barred {
    return (list === "ordning" && this.#barred.get(type)) || NOTHING;
  }

  /** Asks anew, after roles or language have changed. */
  async ask(asked: Asked): Promise<void> {
    const whys = new Map<string, string>();
    this.#barred = new Map();
    for (const type of Object.keys(SHAPES) as RecordType[]) {
      for (const above of Object.keys(SHAPES[type].under) as RecordType[]) {
        const ordninger = SHAPES[type].fields.some(({ name }) => name === "ordning") ? codesOf("ordning").map(({ key }) => key) : [""];
        const said = await Promise.all(ordninger.map((ordning) => this.#objection(sampleOf(type, above, ordning, asked.asOf), asked)));
        this.#barred.set(type, { codes: new Set(ordninger.filter((_, at) => said[at])), why: said.find((one) => one !== "") ?? "" });
        if (said.every((one) => one !== "")) whys.set(`${type} ${above}`, said[0] ?? "");
      }
    }
    this.#why = whys;
  }

  /** What the rules about roles say of such a record. */
  async #objection(course: Course, asked: Asked): Promise<string> {
    const bytes = course.bytes();
    const open = check(bytes, { exchange: EXCHANGE, format: "json", ...asked });
    const told = check(bytes, { exchange: EXCHANGE, format: "json", ...asked, known: this.known });
    if (open.status !== "answer" || told.status !== "answer") return "";
    const rules = new Set(open.answer.unchecked.filter(({ needs }) => needs === NEED).map(({ rule }) => rule));
    const finding = told.answer.findings.find(({ rule }) => rules.has(rule));
    if (!finding) return "";
    const [words] = (await inWords({ ...told.answer, findings: [finding] })).findings;
    const { rolle } = finding.args;
    return typeof rolle === "string" ? `${nirTexts().needsRole(rolle)} ${words?.advice ?? ""}` : (words?.what ?? "");
  }
}

/** A person with one record of the type, and what it stands under. */
function sampleOf(type: RecordType, above: RecordType, ordning: string, day: string): Course {
  const course = new Course();
  const days = { fra: day, dato: day, vedtaksdato: day, planlagt_slutt: day };
  const make = (type: RecordType, above: RecordType | undefined, ordning: string): Entry => {
    const under = above && above !== "person" ? make(above, Object.keys(SHAPES[above].under)[0] as RecordType, ORDNING_OF[above] ?? ordning) : null;
    if (type === "introduksjonsprogram") make("vedtak", "person", ORDNING_OF.introduksjonsprogram);
    return course.add(type, under, { ...days, ordning });
  };
  make(type, above, ordning);
  return course;
}
