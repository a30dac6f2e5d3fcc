/** The words of the NIR form, in one shape. What a rule says, and what a code is called, comes from the rule module. */
import type { FieldName } from "../../nir/fields.ts";
import type { RecordType, SectionName } from "../../nir/layout.ts";

export interface NirTexts {
  sections: Record<SectionName, { title: string; text: string }>;
  records: Record<RecordType, { one: string; add: string }>;
  /** A field without a word here goes by the exchange's own name. */
  fields: Partial<Record<FieldName, string>>;
  /** Where a field is called otherwise in one record. */
  fieldsOf: Partial<Record<`${RecordType}.${FieldName}`, string>>;
  help: Partial<Record<FieldName, string>>;
  choose: string;
  unknown: string;
  yes: string;
  no: string;
  /** What values mean that have no list. */
  values: Partial<Record<FieldName, Readonly<Record<string, string>>>>;
  outsideLaw: string;
  noTarget: string;
  ongoing: string;
  hoursPerWeek: (hours: string) => string;
  hours: (hours: string) => string;
  copy: string;
  remove: string;
  removed: (what: string) => string;
  undo: string;
  needsRole: (role: string) => string;
  countErrors: (n: number) => string;
  countWarnings: (n: number) => string;

  lawOne: (law: string) => string;
  lawMany: string;
  lawMissing: string;

  statusSoFar: string;
  statusLeft: (n: number) => string;
  statusInvalid: string;
  statusValid: string;
  wholeCase: string;
  noFindings: string;

  fileWrong: string;

  timelineEmpty: string;
  timelineLabel: (from: string, to: string) => string;
  today: string;
  columns: readonly [what: string, from: string, to: string, findings: string];
  planned: string;
  annulled: string;
  known: string;
  deadlinesTitle: string;
  atMost: string;
  hoursTitle: string;
  withoutLeave: (day: string) => string;
}
