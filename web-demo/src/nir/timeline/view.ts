/** The person's timeline, drawn anew whenever something has changed. */
import type { RenderedPerson, TimelineDeadline, TimelineItem, TimelinePerson } from "sluse";
import { day, lang } from "../../shell/language.ts";
import { byId, el, replaceContent, show } from "../../view/dom.ts";
import type { CaseFile } from "../case-file.ts";
import type { CheckState, Drawn } from "../case-check.ts";
import { controlOf, placeName, reveal } from "../findings-view.ts";
import type { RecordType } from "../layout.ts";
import { nirTexts, shortDay, titleOf } from "../words.ts";
import { axisView, deadlineViews, gridView, laneHeight, laneView, markView, PAD, ROW, svg } from "./draw.ts";
import { hoursView } from "./hours.ts";
import { type Bar, type Lane, lanesOf } from "./layout.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { tableView } from "./table.ts";
import { barText, deadlineText, itemText } from "./words.ts";

const MONTH = 18;
/** What a sheet of paper takes beside the names of the lanes. */
const PAPER = 560;

interface Shown extends Drawn {
  state: CheckState;
  today: string;
}

export class TimelineView {
  readonly #caseFile: CaseFile;
  readonly #place = byId("timeline", HTMLDivElement);
  readonly #table = byId("timeline-table", HTMLDivElement);
  readonly #scroll = el("div", { class: "timeline-scroll", tabindex: "0", role: "region", "aria-labelledby": "timeline-title" });
  #shown: Shown | null = null;
  /** What comes in between, an answer or another width, is drawn there too. */
  #medium: "screen" | "paper" = "screen";

  constructor(caseFile: CaseFile) {
    this.#caseFile = caseFile;
    addEventListener("beforeprint", () => this.#drawOn("paper"));
    addEventListener("afterprint", () => this.#drawOn("screen"));
    let width = 0;
    // Only the width: drawing changes the height itself.
    new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now !== width) this.draw();
      width = now;
    }).observe(this.#place);
  }

  show(shown: Shown | null): void {
    this.#shown = shown;
    this.draw();
  }

  #drawOn(medium: "screen" | "paper"): void {
    this.#medium = medium;
    this.draw();
  }

  draw(): void {
    if (this.#medium === "paper") this.#draw(PAPER, 1);
    else this.#draw(0, MONTH);
  }

  #draw(room: number, least: number): void {
    const shown = this.#shown;
    const days = shown ? daysOf(shown.person) : [];
    show(byId("timeline-details", HTMLDetailsElement), days.length > 0);
    replaceContent(byId("hours", HTMLDivElement), ...(shown ? hoursView(shown) : []));
    if (!shown || days.length === 0) {
      this.#place.replaceChildren(el("p", { class: "quiet" }, nirTexts().timelineEmpty));
      return;
    }
    const names = matchMedia("(max-width: 40rem)").matches ? 104 : 176;
    const scale = scaleOf([...days, shown.today], room || this.#place.clientWidth - names - 2, least);
    const isNew = this.#scroll.parentElement !== this.#place;
    if (isNew) this.#place.replaceChildren(this.#scroll);
    replaceContent(this.#scroll, this.#view(shown, scale, names));
    // At first, where today is in sight; then, where the reader is.
    if (isNew) this.#scroll.scrollLeft = scale.x(shown.today) - this.#place.clientWidth / 2;
    const caption = nirTexts().timelineLabel(day(scale.from), day(scale.to));
    replaceContent(this.#table, tableView(shown, caption, (index) => this.#rowWords(shown, index)));
  }

  #view(shown: Shown, scale: Scale, names: number): HTMLElement {
    const t = nirTexts();
    const today = scale.x(shown.today);
    const { person, words } = shown;
    const lanes = lanesOf(person.items, scale, (item, index) => barText(item, words, index));
    const textOf = (deadline: TimelineDeadline, index: number): string => deadlineText(deadline, words, index);
    const flags = deadlineViews(person.deadlines, scale, 0, textOf).rows;
    let y = flags > 0 ? flags * ROW + 2 * PAD : 0;
    const labels = flags > 0 ? [labelView(t.deadlinesTitle, y)] : [];
    const parts: SVGElement[] = [];
    const marks: SVGElement[] = [];
    for (const lane of lanes) {
      const height = laneHeight(lane);
      labels.push(labelView(laneName(lane, words), height));
      const marked = ({ item }: Bar): boolean => this.#worst(shown, item) !== undefined;
      parts.push(laneView(lane, y, ({ index }) => this.#labelOf(shown, index), marked), line(y, scale.width));
      marks.push(...this.#marks(shown, lane, y));
      y += height;
    }
    const drawn = svg(
      "svg",
      { width: scale.width, height: y, viewBox: `0 0 ${scale.width} ${y}`, role: "group", "aria-label": t.timelineLabel(day(scale.from), day(scale.to)) },
      gridView(scale, y, today),
      deadlineViews(person.deadlines, scale, y, textOf).view,
      ...parts,
      ...marks,
    );
    drawn.addEventListener("click", (event) => this.#clicked(shown, event));
    const grid = el("div", { class: "timeline-grid" });
    grid.style.gridTemplateColumns = `${names}px ${scale.width}px`;
    grid.append(el("div", { class: "corner" }), axisView(scale, today, t.today, monthName), el("div", { class: "lanes", "aria-hidden": "true" }, ...labels), drawn);
    return grid;
  }

  /** One mark for each bar about which something is shown. */
  #marks(shown: Shown, { bars }: Lane, y: number): SVGElement[] {
    return bars.flatMap((bar) => {
      const here = this.#findings(shown, bar.item);
      const worst = this.#worst(shown, bar.item);
      if (!worst) return [];
      const text = here.map(({ finding, words }) => `${words.severity_text}: ${words.what} (${placeName(finding, this.#caseFile)})`).join(" ");
      const mark = markView(bar, y, worst, text, bar.item.at?.row ?? 0);
      const first = here.find(({ finding }) => finding.severity === worst);
      mark.addEventListener("click", (event) => {
        event.preventDefault();
        event.stopPropagation();
        const control = first ? controlOf(first.finding, this.#caseFile) : null;
        if (control) reveal(control);
      });
      return [mark];
    });
  }

  #worst(shown: Shown, item: TimelineItem): "error" | "warning" | undefined {
    const here = this.#findings(shown, item);
    return (["error", "warning"] as const).find((severity) => here.some(({ finding }) => finding.severity === severity));
  }

  /** What is shown about a record, here or at the other of two that do not agree. */
  #findings({ state }: Shown, { at }: TimelineItem): CheckState["shown"] {
    if (!at) return [];
    const about = ({ finding }: CheckState["shown"][number]): boolean => [finding.at, ...finding.related].some(({ row }) => row === at.row);
    return state.shown.filter((one) => one.finding.severity !== "info" && about(one));
  }

  /** A bar tells what it is, and a click goes to its record; the table has the same as links. */
  #clicked({ person }: Shown, event: MouseEvent): void {
    const bar = event.target instanceof Element ? event.target.closest<SVGElement>("[data-item]") : null;
    const item = bar ? person.items[Number(bar.dataset["item"])] : undefined;
    if (item) this.#go(item)?.();
  }

  #go(item: TimelineItem): (() => void) | undefined {
    if (!item.at) return undefined;
    const finding = { rule: "", severity: "info", at: item.at, related: [], args: {} } as const;
    return () => {
      const control = controlOf(finding, this.#caseFile);
      if (control) reveal(control);
    };
  }

  #labelOf({ person, words }: Shown, index: number): string {
    const item = person.items[index];
    const entry = this.#caseFile.at(item?.at?.row);
    if (!item) return "";
    return entry && item.type !== "gjenapning" ? titleOf(entry, this.#caseFile) : `${itemText(item, words, index)} · ${shortDay(item.from)}`;
  }

  #rowWords(shown: Shown, index: number): RowWordsOf {
    const item = shown.person.items[index];
    if (!item) return { what: "", row: 0, findings: [] };
    const findings = this.#findings(shown, item).map(({ words }) => `${words.severity_text}: ${words.what}`);
    return { what: itemText(item, shown.words, index), row: item.at?.row ?? 0, go: this.#go(item), findings };
  }
}

type RowWordsOf = ReturnType<Parameters<typeof tableView>[2]>;

/** Every day that is drawn. */
const daysOf = ({ items, deadlines }: TimelinePerson): string[] => [
  ...items.flatMap(({ from, to }) => [from, to].filter((one) => one !== undefined)),
  ...(items.some(({ from }) => from) ? deadlines.map((deadline) => deadline.day) : []),
];

/** Named by what has made the lane, or by what lies in it alone. */
function laneName({ type, bars }: Lane, { items }: RenderedPerson): string {
  const bar = bars.find(({ item }) => item.type === type);
  return bar ? (items[bar.index]?.type ?? "") : (nirTexts().records[type as RecordType]?.one ?? "");
}

function labelView(text: string, height: number): HTMLElement {
  const label = el("div", { class: "lane-name" }, text);
  label.style.height = `${height}px`;
  return label;
}

const line = (y: number, width: number): SVGElement => svg("line", { class: "between", x1: 0, x2: width, y1: y, y2: y });

const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;
const monthName = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(LOCALES[lang()], { month: "short", timeZone: "UTC" }).replace(".", "");
