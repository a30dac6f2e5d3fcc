/** Which findings are shown, and in what order. Knows places and severities, and nothing of what rules mean. */
import type { Answer, Finding, Severity } from "sluse";

export interface Choice {
  severities: ReadonlySet<Severity>;
  rule: string;
  place: string;
  order: "severity" | "file";
}

/** The findings of one record, or of the whole file when there is no row. */
export interface Group {
  row: number | undefined;
  line: number | undefined;
  findings: Finding[];
}

/** Notes are folded away until they are asked for. */
export const FIRST_CHOICE: Choice = { severities: new Set(["error", "warning"]), rule: "", place: "", order: "severity" };

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export function select(findings: readonly Finding[], choice: Choice): Group[] {
  const wanted = findings.filter((finding) => fits(finding, choice));
  const groups = grouped(wanted);
  // The answer's order is the file's; sorting is stable, so rows of equal weight keep it.
  return choice.order === "file" ? groups : groups.sort((a, b) => heaviest(a) - heaviest(b));
}

function fits(finding: Finding, { severities, rule, place }: Choice): boolean {
  return severities.has(finding.severity) && (rule === "" || finding.rule === rule) && standsAt(finding, place.trim().toLowerCase());
}

/** A number means a pupil (or a line, for what belongs to no pupil), anything else a part of a field's name. */
function standsAt({ at }: Finding, place: string): boolean {
  return place === "" || String(at.row ?? at.line) === place || (at.field ?? "").toLowerCase().includes(place);
}

function grouped(findings: Finding[]): Group[] {
  const groups = new Map<number | undefined, Group>();
  for (const finding of findings) {
    const { row, line } = finding.at;
    const group = groups.get(row);
    if (group) group.findings.push(finding);
    else groups.set(row, { row, line: row === undefined ? undefined : line, findings: [finding] });
  }
  return [...groups.values()];
}

const heaviest = (group: Group): number => Math.min(...group.findings.map((finding) => WEIGHT[finding.severity]));

/** How many findings each rule has, also of those that the answer only counts; most first. */
export function countedByRule({ findings, more }: Answer): Array<[rule: string, count: number]> {
  const counts = new Map(Object.entries(more));
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}
