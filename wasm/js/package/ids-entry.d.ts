import type { InitOptions, State } from "./loading.js";
import type { IdVerdict, LangTag, RenderedId } from "./types.js";

export type { InitOptions, State, WasmSource } from "./loading.js";
export { parseId, parseIds, type IdDescription, type InvalidIdWithRepair, type ValidIdWithYears } from "./parse-ids.js";
export type {
  IdColumn, IdKind, IdOptions, IdVerdict, IdVerdicts, InvalidId, Lang, LangTag, Mode, RenderedId, ValidId,
} from "./types.js";

/**
 * Loads the module of identifiers, a few kilobytes. Importing the package does nothing; this does, once: later calls give
 * the same promise, and a call after a failure tries again.
 */
export function init(options?: InitOptions): Promise<void>;

/** How far {@link init} has come. */
export function state(): State;

/** Puts a verdict into words; the language's words are loaded when first asked for. */
export function render(result: IdVerdict, lang: LangTag): Promise<RenderedId>;
