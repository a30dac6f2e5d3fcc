import type { ExchangeId, FieldNameOf, NirExchange } from "./exchanges.js";
import type { WasmSource } from "./loading.js";
import type { CheckOptions, CheckResult, Lang, LangTag, Mode, Payload, Rendered, RenderOptions } from "./types.js";

/** A record as a form holds it: the fields of the exchange. What is open is absent. Of nested documents, any object. */
export type RecordOf<E extends ExchangeId> = [Extract<FieldNameOf<E>, `${string}/${string}`>] extends [never]
  ? { readonly [F in FieldNameOf<E>]?: (E extends NirExchange ? string | number | boolean : string) | undefined }
  : object;

export interface CheckerOptions<E extends ExchangeId> {
  exchange: E;
  /** The day to judge by, `YYYY-MM-DD`, or what gives it: a page may stay open over midnight. */
  asOf: string | (() => string);
  /** `production` when absent. */
  mode?: Mode;
  /** The language of words; `nb` when absent. */
  lang?: LangTag;
  known?: CheckOptions["known"];
  budget?: number;
  /** As `init` takes it. */
  wasm?: WasmSource | undefined;
  /** As `init` takes it: for a checker of whole files. */
  lists?: boolean | WasmSource | undefined;
}

/** What is asked each time, said once. Everything but a `Blob` is judged at once, words too. */
export interface Checker<E extends ExchangeId> {
  readonly lang: Lang;
  check(input: Payload): CheckResult;
  check(input: Blob): Promise<CheckResult>;
  checkRecord(record: object): CheckResult;
  /** In the checker's language; of a record as a form says it, unless `where` says otherwise. */
  render(result: CheckResult, options?: RenderOptions): Rendered;
  /**
   * A [Standard Schema](https://standardschema.dev) of a record, or of a whole payload: errors and refusals are its issues,
   * warnings are not. What is valid comes out as it went in.
   */
  readonly "~standard": StandardProps<RecordOf<E>>;
}

/** The interface of `@standard-schema/spec`, version 1. */
export interface StandardProps<Value> {
  readonly version: 1;
  readonly vendor: "sluse";
  readonly validate: (value: unknown) => StandardResult<Value>;
  readonly types?: { readonly input: Value; readonly output: Value } | undefined;
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** What is wrong and what to do. */
  readonly message: string;
  readonly path?: readonly (string | number)[];
}
