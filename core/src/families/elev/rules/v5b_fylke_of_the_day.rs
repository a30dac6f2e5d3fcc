//! elev-v5b: the fylke of the file exists on the day of the file.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Liste;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v5b", Evidence::Inferred).of(of::VIGO1);

/// How it is checked.
pub const CHECK: Check = Check::Liste(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Fylkesnummeret var ikke i bruk da fila ble laget.",
        nn: "Fylkesnummeret var ikkje i bruk då fila vart laga.",
        en: "The county number was not in use when the file was created.",
    },
    why: Text {
        nb: "Flere fylker fikk nye numre 1. januar 2024, da Viken, Vestfold og Telemark og Troms og Finnmark ble delt.",
        nn: "Fleire fylke fekk nye nummer 1. januar 2024, då Viken, Vestfold og Telemark og Troms og Finnmark vart delte.",
        en: "Several counties got new numbers on 1 January 2024, when Viken, Vestfold og Telemark and Troms og Finnmark were divided.",
    },
    advice: Text {
        nb: "Kontroller fylket på skolen i fagsystemet. Et gammelt nummer må byttes med det som gjelder nå. Er nummeret VIGOs eget, kan det stå.",
        nn: "Kontroller fylket på skulen i fagsystemet. Eit gammalt nummer må bytast med det som gjeld no. Er nummeret VIGO sitt eige, kan det stå.",
        en: "Check the school's county in the school administration system. An old number must be replaced by the one in use now. If it is a number of VIGO's own, leave it as it is.",
    },
    args: &[],
    sources: &[
        Source {
            title: "VIGO Kodeverksbase",
            section: "counties: 24 against the 15 of Statistisk sentralbyrå, with Svalbard (21) and schools abroad (25); that others than these are not in use is inferred",
            url: "https://kodeverk.vigo.no",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS, START (TOF), field 5: FYLKESNR",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source {
            title: "Udir: Registreringshåndbok",
            section: "A06, the counties that were divided, and their numbers from 2024",
            url: "https://regbok.udir.no/felt/?Id=1024179",
        },
        Source {
            title: "Statistisk sentralbyrå: Standard for fylkesinndeling",
            section: "Klass 104, versions of 2020 and 2024",
            url: "",
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
        name: "Viken, divided two years before",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;30;;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "Longyearbyen: Svalbard is 21 in VIGO, and in no list of Statistisk sentralbyrå",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;21;;;\n$AV;21501;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "Viken, in a file of its time",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20231103;Vigilo;30;;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(liste: &Liste<'_>, context: &Context, report: &mut Report) {
    let day = liste.fildato.unwrap_or(context.as_of);
    if liste.fylkesnummer.is_some_and(|fylke| !fylke.is_used_on(day)) {
        report.push_at(&RULE, &liste.at, Felt::Fylkesnummer);
    }
}
