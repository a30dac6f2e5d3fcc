/** Puts the columns of identifiers through one face of the rules, as columns and text by text. */

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** `face` has `parseIds(column, options)` and `parseId(text, options)`, as vendors call them. */
export async function identify(read, face) {
  const columns = JSON.parse(decoder.decode(await read("columns.json")));
  return columns
    .filter(({ asked }) => face.takesPostnummer || asked.postnummer === undefined)
    .map(({ asked, texts }) => {
      const { as_of: asOf, ...others } = asked;
      const options = { asOf, ...others };
      const { verdicts, kinds, explain } = face.parseIds(texts, options);
      const told = texts.map((text, row) => {
        // Which years of birth a form is told is no part of these vectors.
        const { years, repair, ...byItself } = face.parseId(text, options);
        return { by_column: explain(row), by_itself: byItself, repair };
      });
      return { asked, bytes: hex(verdicts) + hex(kinds), told };
    });
}

const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
