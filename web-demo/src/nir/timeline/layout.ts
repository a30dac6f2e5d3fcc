/** Which bar lies where: a lane for each kind of record, and in it as many rows as overlap asks for. */
import type { TimelineItem } from "sluse";
import { nextDay, type Scale } from "./scale.ts";

export interface Bar {
  /** The item's number in the timeline. */
  index: number;
  item: TimelineItem;
  text: string;
  x: number;
  /** 0 for what takes one day. */
  width: number;
  row: number;
  /** Whether the text has room in the bar; else it stands behind it. */
  inside: boolean;
}

export interface Lane {
  type: TimelineItem["type"];
  bars: Bar[];
  rows: number;
}

/** In the order a case goes; what ends or disputes a thing lies in its lane. */
const LANES: readonly TimelineItem["type"][] = [
  "opphold", "bosetting", "kategori_ordning", "kontakt", "utdanningsbakgrunn", "norskmal", "vedtak", "introduksjonsprogram",
  "tiltak", "fravaer", "permisjon", "norskdeltakelse", "prove", "fulltid_vgo", "annullering",
];
const LANE_OF: Partial<Record<TimelineItem["type"], TimelineItem["type"]>> = {
  avslutning: "introduksjonsprogram",
  gjenapning: "introduksjonsprogram",
  klage: "vedtak",
};

/** What a letter takes, on average, of the small type that bars have. */
const LETTER = 6.6;
const GAP = 18;
export const textWidth = (text: string): number => text.length * LETTER;

export function lanesOf(items: readonly TimelineItem[], scale: Scale, textOf: (item: TimelineItem, index: number) => string): Lane[] {
  const bars = items.flatMap((item, index) => barOf(item, index, scale, textOf(item, index)));
  return LANES.flatMap((type) => {
    const here = bars.filter(({ item }) => (LANE_OF[item.type] ?? item.type) === type).sort((a, b) => a.x - b.x || a.index - b.index);
    return here.length > 0 ? [{ type, bars: here, rows: pack(here) }] : [];
  });
}

/** Nothing for what has no readable day. */
function barOf(item: TimelineItem, index: number, scale: Scale, text: string): Bar[] {
  const { from, to } = item;
  if (!from || (to && to < from)) return [];
  const x = scale.x(from);
  const end = to ? scale.x(nextDay(to)) : scale.width;
  const width = to === from ? 0 : Math.max(end - x, 3);
  return [{ index, item, text, x, width, row: 0, inside: textWidth(text) + GAP < width }];
}

/** Puts each bar into the first row where it is free, and says how many rows there are. */
function pack(bars: Bar[]): number {
  const ends: number[] = [];
  for (const bar of bars) {
    const free = ends.findIndex((end) => end <= bar.x);
    bar.row = free < 0 ? ends.length : free;
    ends[bar.row] = bar.x + Math.max(bar.width, 14) + (bar.inside ? 0 : textWidth(bar.text)) + GAP;
  }
  return ends.length;
}
