/** The two faces of the package, with the doors that vectors need beside the published ones. */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const STATUS = ["answer", "refusal", "budget"];
const CHECK = 1;
const RENDER = 3;

/** `plain` is what `load()` of sluse/plain gives. */
export const plainFace = (plain) => ({
  takesPostnummer: true,
  parseId: (text, options) => plain.parseId(text, options),
  parseIds: (column, options) => plain.parseIds(column, options),
  check: (body, options) => plain.check(body, options),
  raw: (body, head) => {
    const { status, out } = plain.call(CHECK, head, body);
    return { status: STATUS[status], bytes: out };
  },
  render: (bytes, lang) => decoder.decode(plain.call(RENDER, encoder.encode(JSON.stringify({ lang })), bytes).out),
});

/**
 * A family of exchanges is an entry of the package: `elev` and `nir` are what they export (`face`) and the modules behind
 * that read any file (`bindings`), whose `check` appends the status to its bytes.
 */
export const jsFace = ({ elev, nir }) => {
  const of = (exchange) => (exchange?.startsWith?.("nir.") ? nir : elev);
  // Where nobody names an exchange, either entry judges it or says that the other does.
  const recognised = (body, options) => {
    const [first, second] = [elev, nir].map(({ face }) => face.check(body, options));
    const elsewhere = ({ refusal }) => refusal?.refusal.code === "other_entry";
    if (elsewhere(first) && elsewhere(second)) throw new Error("each entry sends to the other");
    return elsewhere(first) ? second : first;
  };
  return {
    takesPostnummer: false,
    parseId: (text, options) => elev.face.parseId(text, options),
    parseIds: (column, options) => elev.face.parseIds(column, options),
    check: (body, options) =>
      options.exchange === undefined ? recognised(body, options) : of(options.exchange).face.check(body, options),
    raw: (body, head) => {
      const out = of(exchangeIn(head)).bindings.check(body, decoder.decode(head));
      return { status: STATUS[out.at(-1)], bytes: out.subarray(0, -1) };
    },
    // Parsing keeps the order of keys, which is sorted, so that writing gives the same text again.
    render: async (bytes, lang) => JSON.stringify(await elev.face.render(bytes, lang)),
  };
};

/** A head may be anything, also no JSON. */
function exchangeIn(head) {
  try {
    return JSON.parse(decoder.decode(head)).exchange;
  } catch {
    return undefined;
  }
}
