/** Test persons (Tenor numbers) as the form and the lists hold them. */
export const RIGHT = {
  elev_namn: "Fin Fabrikk",
  fødselsnummer: "08841099282",
  klasse: "10A",
  skolenummer: "46505",
  kommunenummer: "4601",
  fylkesnummer: "46",
};

/** The same pupil with a last digit that cannot be. */
export const WRONG_NUMBER = { ...RIGHT, fødselsnummer: "08841099283" };

const HEADER = ["kommunenummer", "skolenummer", "fylkesnummer", "klasse", "fødselsnummer", "elev_namn"];

/** A semicolon file of these rows. */
export const listOf = (rows) => `${[HEADER, ...rows.map((row) => HEADER.map((name) => row[name]))].map((cells) => cells.join(";")).join("\n")}\n`;

/** A file as Playwright hands it to an input. */
export const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
