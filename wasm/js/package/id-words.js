/** What is known of one identifier, in words: parts of the language's own words, put together in its own way. */

export function idInWords(told, words, lang) {
  const text = (key, args = {}) => wordsOf(key, words).replace(/\{(\w+)\}/g, (_, name) => args[name]);
  const any = new Intl.ListFormat(lang, { type: "disjunction" });
  const list = (items) => any.format(items.map(String));
  return told.valid ? { lang, what: whatItIs(told, text, list) } : { lang, ...whyItIsNone(told, text, list) };
}

function wordsOf(key, words) {
  if (!Object.hasOwn(words, key)) throw new TypeError("sluse: only what parseId or explain gives can be put into words");
  return words[key];
}

function whatItIs({ kind, synthetic, control, years = [] }, text, list) {
  const parts = [text(`id.kind.${kind}`)];
  if (synthetic) parts.push(text(`id.synthetic.${synthetic}`));
  if (control === "2032") parts.push(text("id.control.2032"));
  if (years.length > 0) parts.push(text("id.born", { years: list(years) }));
  return parts.join(", ");
}

function whyItIsNone({ reason, repair }, text, list) {
  const advice = [text(`id.reason.${reason}.advice`)];
  if (repair?.digits.length) advice.push(text("repair.digits", { digits: list(repair.digits) }));
  if (repair?.swaps.length) advice.push(text("repair.swaps", { swaps: list(repair.swaps.map((pair) => pair.join("-"))) }));
  return { what: text(`id.reason.${reason}.what`), advice: advice.join(" ") };
}
