/** What a page asks of the rules: one of the package's modules, which know either lists of pupils or participants. */
import type { Answer, CheckOptions, CheckResult, Lang, Refusal, Rendered, Ruleset } from "sluse";

export interface Face {
  /** A method, since each module takes the exchanges of its own family. */
  check(input: Uint8Array, options: CheckOptions): CheckResult;
  digest: (bytes: Uint8Array) => Promise<string>;
  init: () => Promise<void>;
  render: (result: Answer | CheckResult | Refusal, lang: Lang) => Promise<Rendered>;
  ruleset: () => Ruleset;
}
