/**
 * Whom findings are about. A finding holds a row and no name; who is asked to look at a name sees it here, read from the
 * list's own bytes in this browser. It is shown, and neither kept nor sent.
 */
import type { Finding, Label } from "sluse";
import { texts } from "../shell/language.ts";
import { el } from "../view/dom.ts";

/** Tells what the pupils in some rows are called. */
export type Who = (rows: number[]) => Promise<readonly Label[]>;

/** By row. */
export type WhoIs = ReadonlyMap<number, Label>;

/** Asks about all rows that the findings name. */
export async function whoIn(findings: readonly Finding[], who: Who): Promise<WhoIs> {
  const rows = findings.flatMap(({ at, related }) => [at, ...related].flatMap(({ row }) => row ?? []));
  const labels = rows.length > 0 ? await who([...new Set(rows)].sort((a, b) => a - b)) : [];
  return new Map(labels.map((label) => [label.row, label]));
}

/** Class and name, under the heading of a row. */
export function whoView(row: number | undefined, who: WhoIs): HTMLElement[] {
  const text = row === undefined ? "" : textOf(who.get(row));
  return text ? [el("p", { class: "who" }, text)] : [];
}

/** The other pupils that a finding names, each with row, class and name. */
export function relatedView({ related }: Finding, who: WhoIs): HTMLElement[] {
  return related.flatMap(({ row }) => {
    const text = row === undefined ? "" : textOf(who.get(row));
    return text ? [el("p", { class: "who related" }, `${texts().rowTitle(String(row))}: ${text}`)] : [];
  });
}

const textOf = (label: Label | undefined): string => [label?.klasse, label?.navn].filter(Boolean).join(", ");
