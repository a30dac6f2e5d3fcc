/** Which inputs a row of disagreements.json is about: why Sluse answers as it does, by the written rules. */

import { dayExists, dnrYearsSince2021, fnrYears, kontonrHolds, leapYear, luhnHolds, orgnrHolds, person } from "./numbers.mjs";

const TODAY = "2026-11-22";

const two = (number) => String(number).padStart(2, "0");
const only = (digits, text) => new RegExp(`^[0-9]{${digits}}$`).test(text);

/** Without the separators that a comparison's policy lets Sluse leave out. */
const compact = (text) => text.replaceAll(/[ \u00a0.-]/g, "");

/** A predicate over eleven digits; other texts never hold. */
const eleven = (predicate) => (text) => only(11, compact(text)) && predicate(person(compact(text)));

/** A predicate over a kontonummer that begins with 0000, and the seven digits that the Postgiro had behind it. */
const postgiro = (predicate) => (text) => {
  const digits = compact(text);
  return only(11, digits) && digits.startsWith("0000") && predicate(digits, digits.slice(4));
};

const control = (it) => it.r2 === 0 && it.r1 <= 3;
const control1964 = (it) => it.r2 === 0 && it.r1 === 0;
const marked = (it, mark) => !it.isFh && dayExists(it.day, it.month - mark, it.yy);

/** The mark under which the day exists: 0, 40, 65 or 80. */
const markOf = (it) => [0, 40, 65, 80].find((mark) => marked(it, mark));
const unmarked = (it) => ({ ...it, month: it.month - (markOf(it) ?? 0) });

const dayIsIn = (it, year) => it.day !== 29 || it.month !== 2 || leapYear(year);
const years = (it) => (it.isD ? [...fnrYears(it), ...dnrYearsSince2021(it)] : fnrYears(it));

/** A D-nummer whose day exists in a year by the table of 2021, and in none by the table of fødselsnummer. */
const ofSeriesOf2021 = (it) =>
  it.isD &&
  marked(it, 0) &&
  control1964(it) &&
  dnrYearsSince2021(it).some((year) => dayIsIn(it, year)) &&
  !fnrYears(it).some((year) => dayIsIn(it, year));

/** Not synthetic for certain: no mark, or the mark that an H-nummer carries too. */
const mayBeIssued = (it) => markOf(it) === 0 || (markOf(it) === 40 && !it.isD);

/** `text` with look-alike digits, spaces and hyphens written in ASCII, as python-stdnum reads it. */
const ascii = (text) => text.normalize("NFKC").replaceAll("\u2013", "-");
const bare = (text) => ascii(text).replaceAll(/[ .:-]/g, "");
const isLookalike = (text) => ascii(text) !== text;

export const PREDICATES = {
  felles_hjelpenummer: eleven((it) => it.isFh && control1964(it)),
  month_plus_65: eleven((it) => marked(it, 65) && control(it)),
  fnr_month_plus_65: eleven((it) => !it.isD && marked(it, 65) && control(it)),
  dnr_month_plus_65: eleven((it) => it.isD && marked(it, 65) && control(it)),
  tenor: eleven((it) => marked(it, 80) && control(it)),
  nav_d_nummer: eleven((it) => it.isD && marked(it, 40) && control(it)),
  nav_d_nummer_1964: eleven((it) => it.isD && marked(it, 40) && control1964(it)),

  a_d_nummer: eleven((it) => it.isD && markOf(it) !== undefined && control(it)),
  no_d_nummer: eleven((it) => !it.isD && markOf(it) !== undefined && control(it)),

  remainder_1_to_3: eleven((it) => mayBeIssued(it) && control(it) && it.r1 > 0),
  no_century: eleven((it) => mayBeIssued(it) && control1964(it) && years(it).length === 0),
  leap_day_of_another_century: eleven((it) => {
    const candidates = years(it);
    return mayBeIssued(it) && control1964(it) && candidates.length > 0 && !candidates.some((year) => dayIsIn(unmarked(it), year));
  }),

  not_born_yet: eleven((it) => {
    const { day, month } = unmarked(it);
    return mayBeIssued(it) && control1964(it) && fnrYears(it).some((year) => `${year}-${two(month)}-${two(day)}` > TODAY);
  }),
  d_series_of_2021: eleven((it) => ofSeriesOf2021(it) && fnrYears(it).length === 0),
  d_series_of_2021_leap_day: eleven((it) => ofSeriesOf2021(it) && fnrYears(it).length > 0),

  colon: (text) => text.includes(":") && only(11, bare(text)),
  lookalike: (text) => isLookalike(text),
  spaces_around: (text) => /^ | $/.test(text),

  icd_0192: (text) => text.startsWith("0192:") && only(9, text.slice(5)) && orgnrHolds(text.slice(5)),
  mva_form: (text) => {
    const nine = compact(text).replace(/^NO/, "").slice(0, -3);
    return compact(text).endsWith("MVA") && only(9, nine) && orgnrHolds(nine);
  },
  nine_digits: (text) => only(9, compact(text)) && orgnrHolds(compact(text)),
  small_letters: (text) => /[a-z]/.test(text) && /^(no)?[0-9]{9}mva$/i.test(text),

  postgiro_luhn_fails: postgiro((text, seven) => kontonrHolds(text) && !luhnHolds(seven)),
  postgiro_luhn_holds: postgiro((text, seven) => !kontonrHolds(text) && luhnHolds(seven)),
  seven_digits: (text) => only(7, text) && luhnHolds(text),
  zeros_before_kontonr: (text) => text.startsWith("0000") && only(15, text) && kontonrHolds(text.slice(4)),
};
