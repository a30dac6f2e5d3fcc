/** The pupil as the form holds it: one row of a class list, as the JSON object that is checked and sent. */

export type Row = Record<string, string>;

/** Fields left empty are left out: an absent value is said by absence. */
export function rowIn(form: HTMLFormElement): Row {
  const row: Row = {};
  for (const input of inputsIn(form)) {
    const value = valueIn(input);
    if (value !== "") row[input.name] = value;
  }
  return row;
}

/** People write long numbers in groups; the spaces between are theirs, not the number's. */
function valueIn(input: HTMLInputElement): string {
  return input.inputMode === "numeric" ? input.value.replaceAll(" ", "").replaceAll("\u00a0", "") : input.value.trim();
}

/** The very bytes that are checked here and by the gate. */
export const bytesOf = (row: Row): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(row));

export function inputsIn(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("ds-field[data-name] input")];
}
