//! The works that several rules about form rest on.

use crate::rule::Source;

pub(super) const FAGLIG_ARENA_2026: Source =
    Source::new("Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026", "")
        .at("Ferdig standardiserte (test) data klar til bruk");
pub(super) const NODE_CSV_PARSE_81: Source =
    Source::new("adaltas/node-csv-parse", "https://github.com/adaltas/node-csv-parse/issues/81").at("issue 81");
pub(super) const RFC_4180: Source =
    Source::new("RFC 4180: Common Format and MIME Type for CSV Files", "https://www.rfc-editor.org/rfc/rfc4180")
        .at("§ 2");
pub(super) const RFC_8259: Source = Source::new(
    "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
    "https://www.rfc-editor.org/rfc/rfc8259",
);
pub(super) const UNICODE_MAPPINGS: Source = Source::new(
    "Unicode: mappings of Microsoft's and Apple's code pages",
    "https://www.unicode.org/Public/MAPPINGS/VENDORS/",
)
.at("CP1252.TXT, CP850.TXT, CP865.TXT, ROMAN.TXT");
pub(super) const VIGO_SKOLE: Source =
    Source::new("Novari: Vigo Skole (FINTLabs/vigoskole)", "https://github.com/FINTLabs/vigoskole");
