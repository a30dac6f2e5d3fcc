/** Norwegian numbers put together and taken apart as the published rules say, without a line of the product's own. */

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const ORGNR = [3, 2, 7, 6, 5, 4, 3, 2, 1];

const ZERO = 48;

/** The weighted sum modulo 11; digits beyond the weights, or weights beyond the digits, do not count. */
function remainder(text, weights) {
  let sum = 0;
  const length = Math.min(text.length, weights.length);
  for (let at = 0; at < length; at += 1) sum += (text.charCodeAt(at) - ZERO) * weights[at];
  return sum % 11;
}

export const r1 = (eleven) => remainder(eleven, K1);
export const r2 = (eleven) => remainder(eleven, K2);
export const kontonrHolds = (eleven) => remainder(eleven, K2) === 0;
export const orgnrHolds = (nine) => remainder(nine, ORGNR) === 0;

/** Appends the digit that brings the sum to `wanted`; nothing when that takes a ten, which is never issued. */
function append(digits, weights, wanted = 0) {
  const digit = (wanted + 11 - remainder(digits, weights)) % 11;
  return digit === 10 ? undefined : digits + digit;
}

/** Nine digits with both control digits; `first` is the first one's remainder: 0 since 1964, also 1 to 3 from 2032. */
export function withControl(nine, first = 0) {
  const ten = append(nine, K1, first);
  return ten && append(ten, K2);
}

export const orgnr = (eight) => append(eight, ORGNR);
export const kontonr = (ten) => append(ten, K2);

/** The last digit by Luhn, as python-stdnum asks of the seven digits after 0000. */
export function luhnHolds(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(text.length - 1 - at) - ZERO;
    sum += at % 2 === 0 ? digit : Math.floor((2 * digit) / 10) + ((2 * digit) % 10);
  }
  return sum % 10 === 0;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists in a year that ends on `yy`, of whatever century: 2000 had a leap day. */
export function dayExists(day, month, yy) {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && yy % 4 !== 0 ? 28 : LENGTHS[month - 1]);
}

export const leapYear = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** What eleven digits say of themselves, with the marks for D-nummer (day) and for synthetic numbers (month) left on. */
export function person(eleven) {
  const number = (from, to) => Number(eleven.slice(from, to));
  const [day, month] = [number(0, 2), number(2, 4)];
  return {
    isD: day > 40 && day < 80,
    isFh: day >= 80,
    day: day > 40 ? day - 40 : day,
    month,
    yy: number(4, 6),
    individ: number(6, 9),
    r1: r1(eleven),
    r2: r2(eleven),
  };
}

/** Years of birth by the table of fødselsnummer: at most one. */
export function fnrYears({ yy, individ }) {
  if (individ < 500) return [1900 + yy];
  if (yy < 40) return [2000 + yy];
  if (individ < 750 && yy >= 54) return [1800 + yy];
  if (individ >= 900) return [1900 + yy];
  return [];
}

/** Years of birth by the table of D-nummer in force since 2021-11-16. */
export function dnrYearsSince2021({ yy, individ }) {
  const years = [];
  if (individ >= 500 && individ <= 599 && yy >= 58) years.push(1800 + yy);
  if (individ <= 199 && yy < 40) years.push(1900 + yy);
  if ((individ <= 499 || individ >= 600) && yy >= 40) years.push(1900 + yy);
  if (individ >= 200 && yy < 40) years.push(2000 + yy);
  return years;
}
