/** A finding together with the words for it, which the rule module (or the gate) has made. */
import type { Finding, RenderedFinding } from "sluse";

export interface WordedFinding {
  finding: Finding;
  words: RenderedFinding;
}

/** Pairs them up: the words come in the same order as the findings. */
export function paired(findings: readonly Finding[], words: readonly RenderedFinding[]): WordedFinding[] {
  return findings.flatMap((finding, index) => {
    const found = words[index];
    return found ? [{ finding, words: found }] : [];
  });
}
