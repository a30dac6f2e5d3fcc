/** A test person with a whole case, offered only where the gate is in test mode. */
import { byId, show } from "../view/dom.ts";
import type { Row } from "./case-file.ts";

const CASE: readonly Row[] = [
  { type: "person", id: "p", duf: "299900000102", kommunenummer: "4601", fodselsdato: "1994-02-17", kjonn: "2", barn_under_18: true },
  { type: "opphold", id: "o", person: "p", hjemmel: "PARAGRAF_28", innvilget: "2024-03-04", ankomst: "2023-09-20", fra: "2024-03-04" },
  { type: "bosetting", id: "b", person: "p", kommunenummer: "4601", dato: "2024-08-15", etter_avtale: true },
  { type: "kontakt", id: "k", person: "p", ordning: "INTRODUKSJONSPROGRAM", kontakttype: "KONTAKT", dato: "2024-08-20" },
  { type: "utdanningsbakgrunn", id: "u", person: "p", har_grunnskole: true, har_vgs: false, dato: "2024-09-02" },
  { type: "norskmal", id: "m", person: "p", fra: "2024-09-16", lytte: "B1", lese: "B1", skriftlig: "B1", muntlig: "B1" },
  { type: "vedtak", id: "v1", person: "p", ordning: "INTRODUKSJONSPROGRAM", vedtakstype: "TILDELING", vedtaksdato: "2024-09-09", fra: "2024-09-16", til: "2026-09-15" },
  { type: "vedtak", id: "v2", person: "p", ordning: "NORSK_SAMFUNNSKUNNSKAP", vedtakstype: "TILDELING", vedtaksdato: "2024-09-09", fra: "2024-09-16" },
  { type: "introduksjonsprogram", id: "i", vedtak: "v1", fra: "2024-09-16", planlagt_slutt: "2026-09-15", sluttmal: "ARBEID", integreringskontrakt: "2024-09-16", kompetansekartlegging: "2024-09-02", karriereveiledning: "2024-09-10" },
  { type: "tiltak", id: "t1", program: "i", tiltakstype: "NORSKOPPLARING", fra: "2024-09-16", til: "2026-06-19", timer_per_uke: "18" },
  { type: "tiltak", id: "t2", program: "i", tiltakstype: "SAMFUNNSKUNNSKAP", fra: "2024-10-01", til: "2024-12-13", timer_per_uke: "5" },
  { type: "tiltak", id: "t3", program: "i", tiltakstype: "LIVSMESTRING", fra: "2025-01-13", til: "2025-04-11", timer_per_uke: "4" },
  { type: "tiltak", id: "t4", program: "i", tiltakstype: "FORELDREVEILEDNING", fra: "2025-02-03", til: "2025-05-23", timer_per_uke: "2", antall: "10", individuell: false },
  { type: "tiltak", id: "t5", program: "i", tiltakstype: "PRAKSIS", fra: "2025-08-18", til: "2026-08-14", timer_per_uke: "15" },
  { type: "permisjon", id: "l", program: "i", permisjonstype: "EGEN_LANGVARIG_SYKDOM", fra: "2025-06-02", til: "2025-06-27", dagtype: "KALENDERDAGER" },
  { type: "norskdeltakelse", id: "n", person: "p", ordning: "NORSK_SAMFUNNSKUNNSKAP", timetype: "NORSK", fra: "2024-09-16", til: "2025-06-01", timer: "430", fravaerstimer: "12" },
];

/** The practice goes on for longer than the programme. */
const WRONG: readonly Row[] = CASE.map((row) => (row["id"] === "t5" ? { ...row, til: "2027-01-29" } : row));

export function startSamples(testMode: boolean, fill: (rows: readonly Row[]) => void): void {
  show(byId("samples", HTMLElement), testMode);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-sample]")) {
    button.addEventListener("click", () => fill(button.dataset["sample"] === "right" ? CASE : WRONG));
  }
}
