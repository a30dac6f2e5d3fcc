/** What things on the timeline are called: the rule module's names, put together for the place they stand in. */
import type { RenderedPerson, TimelineDeadline, TimelineItem } from "sluse";
import { day } from "../../shell/language.ts";
import { nirTexts } from "../words.ts";

/** What has no lane of its own says what it is. */
const IN_ANOTHER_LANE: ReadonlySet<TimelineItem["type"]> = new Set(["avslutning", "gjenapning", "klage"]);

/** What stands in the bar: its codes, and its kind where the lane does not tell it. */
export function barText(item: TimelineItem, { items }: RenderedPerson, index: number): string {
  const t = nirTexts();
  const { codes = [], type = "" } = items[index] ?? {};
  const text = [...(IN_ANOTHER_LANE.has(item.type) ? [type] : []), ...codes.slice(0, 2)].join(", ") || type;
  return item.annulled ? `${text} (${t.annulled})` : text;
}

/** Its kind and its codes, as a line by itself says it. */
export function itemText(item: TimelineItem, words: RenderedPerson, index: number): string {
  const type = words.items[index]?.type ?? "";
  const text = barText(item, words, index);
  return text.startsWith(type) ? text : `${type}: ${text}`;
}

export function deadlineText({ day: on, without_leave, evidence }: TimelineDeadline, { deadlines }: RenderedPerson, index: number): string {
  const words = deadlines[index];
  const moved = without_leave === on ? [] : [nirTexts().withoutLeave(day(without_leave))];
  // A number that was read needs no excuse.
  const sure = evidence === "verified" || !words ? [] : [words.evidence];
  const notes = [...moved, ...sure];
  return notes.length > 0 ? `${words?.kind} (${notes.join(", ")})` : (words?.kind ?? "");
}
