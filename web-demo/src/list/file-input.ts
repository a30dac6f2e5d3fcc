/** Choosing a file: by the native input, or by dropping it anywhere on the page. */
import { byId } from "../view/dom.ts";

export function onFile(chosen: (file: File) => void): void {
  const input = byId("file", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // Emptied at once, so that choosing the same file again (corrected meanwhile) is a choice too.
    input.value = "";
    if (file) chosen(file);
  });
  // A file that misses the field would otherwise make the browser leave the page.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) chosen(file);
  });
}
