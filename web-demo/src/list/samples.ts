/** Lists of test persons to try the page with (Tenor numbers), offered only where the gate is in test mode. */
import { byId, show } from "../view/dom.ts";
import right from "./samples/klasseliste-rettet.csv?url";
import wrong from "./samples/klasseliste.csv?url";

const SAMPLES: Record<string, { address: string; name: string }> = {
  right: { address: right, name: "klasseliste-rettet.csv" },
  wrong: { address: wrong, name: "klasseliste.csv" },
};

export function startSamples(testMode: boolean, chosen: (file: File) => void): void {
  const place = byId("sample-files", HTMLDivElement);
  show(place, testMode);
  for (const button of place.querySelectorAll<HTMLButtonElement>("button[data-sample]")) {
    const sample = SAMPLES[button.dataset["sample"] ?? ""];
    button.addEventListener("click", async () => {
      if (!sample) return;
      const response = await fetch(sample.address);
      if (response.ok) chosen(new File([await response.blob()], sample.name, { type: "text/csv" }));
    });
  }
}
