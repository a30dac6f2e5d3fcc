/** What page and worker say to each other. */
import type { Answer, CheckOptions, Refusal } from "sluse";

export interface Order {
  file: File;
  options: CheckOptions;
}

export type Report =
  | { phase: "reading"; part: number }
  | { phase: "checking" }
  | { phase: "answered"; bytes: Uint8Array<ArrayBuffer>; answer: Answer; digest: string }
  | { phase: "refused"; bytes: Uint8Array<ArrayBuffer>; refusal: Refusal }
  /** The rules could not be loaded or failed; the gate has to check. */
  | { phase: "unchecked"; bytes: Uint8Array<ArrayBuffer> }
  | { phase: "unreadable" };
