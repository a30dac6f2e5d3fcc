//! elev-v10: every pupil has a name.

use crate::families::elev::Check;
use crate::families::elev::exchanges::of;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v10", Evidence::Verified).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Field;

/// What it says.
pub static WORDS: Words = Words {
    what: Text { nb: "Navnet mangler.", nn: "Namnet manglar.", en: "The name is missing." },
    why: Text {
        nb: "Uten navn er det bare fødselsnummeret som viser hvem eleven er. Da er det vanskelig å oppdage at nummeret er feil.",
        nn: "Utan namn er det berre fødselsnummeret som viser kven eleven er. Då er det vanskeleg å oppdage at nummeret er feil.",
        en: "Without a name only the personal number shows who the pupil is. Then it is hard to discover that the number is wrong.",
    },
    advice: Text { nb: "Legg inn navnet{+fetch}.", nn: "Legg inn namnet{+fetch}.", en: "Enter the name{+fetch}." },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "MISSING_NAME is a warning",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, Elev ($EL), field 3: ELEVNAVN is optional",
            url: "https://github.com/FINTLabs/vigoskole",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a whole file",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "an empty name",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "an empty name in a class list",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input:
            "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46505;46;10A;04841099821;\n"
                .as_bytes(),
        reports: 1,
    },
];
