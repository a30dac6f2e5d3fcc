/** The same as a table, for those who do not see the drawing, and for paper. */
import { el } from "../../view/dom.ts";
import type { Drawn } from "../case-check.ts";
import { nirTexts, shortDay } from "../words.ts";
import { deadlineText } from "./words.ts";

export interface RowWords {
  what: string;
  /** Of the record in what is checked; 0 for what is none. */
  row: number;
  /** Goes to the record; none where it is not in the form. */
  go?: (() => void) | undefined;
  findings: readonly string[];
}

export function tableView({ person, words }: Drawn, caption: string, wordsOf: (index: number) => RowWords): HTMLElement {
  const t = nirTexts();
  const items = person.items.map((item, index) => {
    const end = item.to && item.to !== item.from ? shortDay(item.to) : "";
    const notes = [item.planned && t.planned, item.annulled && t.annulled, item.known && t.known, item.from && !item.to && t.ongoing];
    const to = [end, ...notes.filter(Boolean)].filter(Boolean).join(", ");
    return { day: item.from ?? "", row: rowView(wordsOf(index), shortDay(item.from), to) };
  });
  const deadlines = person.deadlines.map((deadline, index) => ({
    day: deadline.day,
    row: rowView({ what: deadlineText(deadline, words, index), row: 0, findings: [] }, shortDay(deadline.day), ""),
  }));
  // What has no readable day stands last.
  const rows = [...items, ...deadlines].sort((a, b) => (a.day || "9").localeCompare(b.day || "9"));
  return el(
    "table",
    { class: "ds-table", "data-border": "", "data-size": "sm" },
    el("caption", { class: "sr-only" }, caption),
    el("thead", {}, el("tr", {}, ...t.columns.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, ...rows.map(({ row }) => row)),
  );
}

function rowView({ what, row, go, findings }: RowWords, from: string, to: string): HTMLElement {
  const name = go ? linkTo(what, go) : what;
  const messages = findings.map((text) => el("p", {}, text));
  return el("tr", { "data-row": String(row) }, el("th", { scope: "row" }, name), el("td", {}, from), el("td", {}, to), el("td", {}, ...messages));
}

function linkTo(text: string, go: () => void): HTMLElement {
  const link = el("a", { class: "ds-link", href: "#nir" }, text);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go();
  });
  return link;
}
