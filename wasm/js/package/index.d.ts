import type { Answer, Catalogue, CheckOptions, CheckResult, Lang, Mode, Refusal, Rendered, Ruleset } from "./types.js";

export * from "./types.js";

/** Where the module may come from instead of the package's own file. */
export type InitInput = URL | string | Request | Response | BufferSource | WebAssembly.Module;

/** `failed`: the module could not be loaded; let the form submit and the gate decide. */
export type State = "idle" | "loading" | "ready" | "failed";

/**
 * Loads the rule module. Importing the package does nothing; this does, once: later calls give the same promise, and
 * a call after a failure tries again.
 */
export function init(input?: InitInput): Promise<void>;

/** How far {@link init} has come. */
export function state(): State;

/** Judges a whole payload. */
export function check(input: Uint8Array | string, options: CheckOptions): CheckResult;

/** Judges one record as a form holds it; pointers in the answer begin at the record itself, `/fødselsnummer`. */
export function checkRecord(record: object, options: CheckOptions & { exchange: string }): CheckResult;

/** What is known of a person's number from its form alone. */
export type IdDescription =
  | {
      readonly ok: true;
      /** The number without the spaces that people write in it. Personal: keep it out of logs. */
      readonly compact: string;
      /** Which rule for control digits it holds: the one since 1964, or only the one from 2032. */
      readonly control?: "1964" | "2032";
      readonly kind: string;
      /** The convention by which it is synthetic. */
      readonly synthetic?: string;
      /** The years of birth that the number allows. */
      readonly years: readonly number[];
    }
  | { readonly ok: false; readonly reason: string };

/** Says what kind of identifier a text is, and whether its form and control digits hold. */
export function parseId(text: string, options: { asOf: string; mode?: Mode }): IdDescription;

/** Puts an answer or a refusal into words; the language's words are loaded when first asked for. */
export function render(result: CheckResult | Answer | Refusal | Uint8Array, lang: Lang): Promise<Rendered>;

/** Every exchange and rule, loaded when first asked for. */
export function catalogue(): Promise<Catalogue>;

/** Which rules this package judges by. */
export function ruleset(): Ruleset;

/** Hex SHA-256 of a result's `bytes`: what a gate wants as `Sluse-Verdict-Digest`. */
export function digest(bytes: Uint8Array): Promise<string>;
