/** The case as a file on the user's own machine: the only place where it is kept between visits. */
import type { Course, Row } from "./course.ts";

export function saveFile(course: Course): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([course.bytes()], { type: "application/json" }));
  link.download = "nir-registrering.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Reads a file that was saved so; false when it is something else, and then nothing has changed. */
export async function openFile(course: Course, file: File): Promise<boolean> {
  const before = course.entries;
  try {
    course.load(JSON.parse(await file.text()) as Row[]);
    return true;
  } catch {
    course.entries = before;
    return false;
  }
}
