//! elev-v6d: the series of the skolenummer is one of grunnskoler: pupils of 10. trinn go to no other school.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Skoleplass;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Skoleslag;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-v6d", Evidence::Inferred).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Skoleplass(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Skolenummeret er ikke nummeret til en grunnskole.",
        nn: "Skulenummeret er ikkje nummeret til ein grunnskule.",
        en: "The school number is not that of a primary and lower secondary school.",
    },
    why: Text {
        nb: "De tre siste sifrene viser slaget skole: 001–099 er videregående skoler, 500–899 grunnskoler. Mottakeren tar bare imot 10. trinn fra grunnskoler.",
        nn: "Dei tre siste siffera viser slaget skule: 001–099 er vidaregåande skular, 500–899 grunnskular. Mottakaren tek berre imot 10. trinn frå grunnskular.",
        en: "The last three digits show the type of school: 001–099 are upper secondary schools, 500–899 primary and lower secondary ones. The receiver accepts year 10 only from the latter.",
    },
    advice: Text {
        nb: "Kontroller skolens VIGO-nummer i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        nn: "Kontroller VIGO-nummeret til skulen i fagsystemet. Er du i tvil om nummeret, spør inntakskontoret.",
        en: "Check the school's VIGO number in the school administration system. If in doubt, ask the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[
        Source {
            title: "VIGO IKS: Skole (kvalitetssikring)",
            section: "Kodeverk for skoler, fagopplæring og OT-enheter: the number series; that no grunnskole has a number of another series is inferred",
            url: "https://www.vigoiks.no/utdanning/kvalitetssikring/skole/",
        },
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "VIGO Kodeverk is asked for a school of type G; Elevkurs ($EK), field 4: the school must be on the same level (gsk/vg)",
            url: "https://github.com/FINTLabs/vigoskole",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "grunnskoler: of a kommune, private and of the state",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;46505;10A;04841099821;Voksende Bytte;\n$AV;46803;10A;06821099496;Motstandsdyktig Kanin;\n$AV;46880;10A;07821099430;Fin Fabrikk;\nEOF;4;\n",
        reports: 0,
    },
    Example {
        name: "an upper secondary school",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;46012;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "in a class list",
        exchange: "elev.klasseliste",
        format: "csv",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn\n4601;46012;46;10A;04841099821;Voksende Bytte\n".as_bytes(),
        reports: 1,
    },
    Example {
        name: "between the series nothing is known",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;46300;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "24499 is for elev-v6c",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20251103;Vigilo;46;;;\n$AV;24499;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(plass: &Skoleplass<'_>, _: &Context, report: &mut Report) {
    if plass.skolenummer.and_then(Skoleslag::of).is_some_and(|slag| !slag.is_grunnskole()) {
        report.push_at(&RULE, &plass.at, Felt::Skolenummer);
    }
}
