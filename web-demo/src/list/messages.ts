/** What page and worker say to each other. */
import type { Answer, CheckOptions, Label, Refusal } from "sluse";

export interface Order {
  file: File;
  options: CheckOptions;
}

/** Asks what the pupils in these rows are called, of the list that was checked. */
export interface Question {
  rows: number[];
}

export type Report =
  | { phase: "reading"; part: number }
  | { phase: "checking" }
  | { phase: "answered"; bytes: Uint8Array<ArrayBuffer>; answer: Answer; digest: string }
  | { phase: "refused"; bytes: Uint8Array<ArrayBuffer>; refusal: Refusal }
  /** The rules could not be loaded or failed; the gate has to check. */
  | { phase: "unchecked"; bytes: Uint8Array<ArrayBuffer> }
  | { phase: "unreadable" };

/** The answer to a question. Questions are answered in their order. */
export interface Called {
  labels: readonly Label[];
}
