//! elev-i4: a fiktivt number ends with the fylkesnummer of the receiving fylke, or of one that went into it.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Personidentifikator;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-i4", Evidence::Inferred).of(of::BY_CLASS);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Det fiktive nummeret ser ut til å være gitt av et annet fylke enn det lista skal til.",
        nn: "Det fiktive nummeret ser ut til å vere gitt av eit anna fylke enn det lista skal til.",
        en: "The temporary VIGO number seems to have been issued by another county than the one that receives the list.",
    },
    why: Text {
        nb: "De to siste sifrene viser vanligvis hvilket fylke som ga nummeret. En elev som har flyttet, kan ha fått et nytt.",
        nn: "Dei to siste siffera viser vanlegvis kva fylke som gav nummeret. Ein elev som har flytt, kan ha fått eit nytt.",
        en: "The last two digits usually show which county issued the number. A pupil who has moved may have been given a new one.",
    },
    advice: Text {
        nb: "Spør inntakskontoret hvilket nummer eleven skal ha.",
        nn: "Spør inntakskontoret kva nummer eleven skal ha.",
        en: "Ask the admissions office which number the pupil should have.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source { title: "Udir: Registreringshåndbok", section: "A01", url: "https://regbok.udir.no" },
        Source {
            title: "Statistisk sentralbyrå: Standard for fylkesinndeling",
            section: "Klass 104, changes of 2018, 2020 and 2024: a number issued before is still the pupil's",
            url: "",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "issued by the fylke that received the list in 2019",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20191104;Vigilo;02;02505;;\n$AV;02505;10A;42059199202;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "not a fictive number",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "issued by Hordaland and by Sogn og Fjordane, which became Vestland",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;42059199312;Fin Fabrikk;\n$AV;46505;10A;42059199314;Lang Alt;\nEOF;3;\n",
        reports: 0,
    },
    Example {
        name: "issued by Viken, which was divided, and by Akershus before it",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;32;32505;;\n$AV;32505;10A;42059199230;Fin Fabrikk;\n$AV;32505;10A;42059199302;Lang Alt;\nEOF;3;\n",
        reports: 0,
    },
    Example {
        name: "issued by Hordaland for Akershus",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;32;32505;;\n$AV;32505;10A;42059199312;Fin Fabrikk;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "issued by another fylke",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;42059199202;Fin Fabrikk;\nEOF;2;\n",
        reports: 1,
    },
    Example {
        name: "a fylke that does not exist: said by elev-v5b alone",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;64;46505;;\n$AV;46505;10A;42059199202;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let Some(Personidentifikator::VigoFiktivt(number)) = elev.fnr else { return };
    let Some(receiving) = elev.plass.fylkesnummer.or(context.fylkesnummer) else { return };
    // A fylke that does not exist has been reported where it stands; for VIGO's own (Svalbard, abroad) others issue.
    let day = elev.plass.lastet.or(context.fildato).unwrap_or(context.as_of);
    if !receiving.may_have_taken_over(number.fylkesnummer()) && receiving.exists_on(day) {
        report.push_at(&RULE, &elev.at, Felt::Fnr);
    }
}
