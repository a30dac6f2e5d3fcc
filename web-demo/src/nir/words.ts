/** What records and fields are called in the language that is chosen now. */
import type { Lang } from "../shell/language.ts";
import { lang } from "../shell/language.ts";
import { en } from "../text/nir/en.ts";
import { nb } from "../text/nir/nb.ts";
import { nn } from "../text/nir/nn.ts";
import type { NirTexts } from "../text/nir/texts.ts";
import { codeName, isAsked, listOf } from "./codes.ts";
import type { CaseFile, Entry } from "./case-file.ts";
import { type Field, fieldsOf } from "./fields.ts";
import type { RecordType } from "./layout.ts";

const TEXTS: Record<Lang, NirTexts> = { nb, nn, en };
const LOCALES: Record<Lang, string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

export const nirTexts = (): NirTexts => TEXTS[lang()];

export const fieldLabel = (type: RecordType, { name }: Field): string => nirTexts().fieldsOf[`${type}.${name}`] ?? nirTexts().fields[name] ?? name;

/** A day, short; nothing for what is no day. */
export function shortDay(iso: string | undefined): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? "" : date.toLocaleDateString(LOCALES[lang()], { dateStyle: "medium", timeZone: "UTC" });
}

/** «Tiltak 2»: by number where there are several beside each other. */
export function nameOf(entry: Entry, caseFile: CaseFile): string {
  const { one } = nirTexts().records[entry.type];
  const beside = caseFile.of(entry.type, entry.under);
  return beside.length > 1 ? `${one} ${beside.indexOf(entry) + 1}` : one;
}

/** What it is about: its codes, its days, its hours. */
export function gistOf(entry: Entry): string {
  const codes = fieldsOf(entry.type)
    .filter((field) => field.control === "code" && isAsked(field, entry.values) && entry.values[field.name])
    .slice(0, 2)
    .map((field) => codeName(listOf(field, entry.values) ?? "", entry.values[field.name] ?? ""));
  // A line breaks between days and hours, not inside them.
  const whole = [daysOf(entry), hoursOf(entry)].map((text) => text.replaceAll(" ", "\u00a0").replace("\u00a0–\u00a0", " – "));
  return [codes.join(", "), ...whole].filter(Boolean).join(" · ");
}

export const titleOf = (entry: Entry, caseFile: CaseFile): string => [nameOf(entry, caseFile), gistOf(entry)].filter(Boolean).join(": ");

function daysOf({ values }: Entry): string {
  const from = shortDay(values["fra"] || values["dato"] || values["vedtaksdato"] || values["innvilget"]);
  const to = shortDay(values["til"] || values["planlagt_slutt"]);
  return from && to && values["fra"] ? `${from} – ${to}` : from;
}

function hoursOf({ values }: Entry): string {
  if (values["timer_per_uke"]) return nirTexts().hoursPerWeek(values["timer_per_uke"]);
  return values["timer"] ? nirTexts().hours(values["timer"]) : "";
}
