/** The case as a file on the user's own machine: the only place where it is kept between visits. */
import type { CaseFile, Row } from "./case-file.ts";

export function saveFile(caseFile: CaseFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([caseFile.bytes()], { type: "application/json" }));
  link.download = "nir-registrering.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Reads a file that was saved so; false when it is something else, and then nothing has changed. */
export async function openFile(caseFile: CaseFile, file: File): Promise<boolean> {
  const before = caseFile.entries;
  try {
    caseFile.load(JSON.parse(await file.text()) as Row[]);
    return true;
  } catch {
    caseFile.entries = before;
    return false;
  }
}
