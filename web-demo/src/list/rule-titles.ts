/** What each rule that found something is called: its words, as far as they hold for all that it found. */
import type { Answer, Finding, RenderedAnswer } from "sluse";

/** Stands where findings of one rule differ. */
const VARIES = "…";

/** By rule. A rule that nobody has words for is missing. */
export async function ruleTitles(answer: Answer, words: (answer: Answer) => Promise<RenderedAnswer>): Promise<ReadonlyMap<string, string>> {
  const { findings } = await words({ ...answer, findings: [...common(answer.findings).values()] });
  return new Map(findings.map(({ rule, what }) => [rule, titleOf(what)]));
}

/** One finding for each rule, that says only what all of them say. */
function common(findings: readonly Finding[]): Map<string, Finding> {
  const all = new Map<string, Finding>();
  for (const finding of findings) {
    const soFar = all.get(finding.rule);
    all.set(finding.rule, soFar ? shared(soFar, finding) : finding);
  }
  return all;
}

/** The very same finding where nothing differs. */
function shared(one: Finding, other: Finding): Finding {
  const differs = Object.entries(one.args).filter(([name, arg]) => arg !== VARIES && JSON.stringify(arg) !== JSON.stringify(other.args[name]));
  if (differs.length === 0) return one;
  return { ...one, args: { ...one.args, ...Object.fromEntries(differs.map(([name]) => [name, VARIES])) } };
}

/** What stands before a colon: behind it is what only this one finding is about. */
function titleOf(what: string): string {
  const title = what.split(":")[0] ?? what;
  return title.endsWith(".") ? title.slice(0, -1) : title;
}
