//! elev-i2: the number is a fiktivt number of an Inntakskontor: see whether the pupil has a fødselsnummer or D-nummer now.

use crate::families::elev::Check;
use crate::families::elev::Context;
use crate::families::elev::Elev;
use crate::families::elev::exchanges::of;
use crate::finding::Report;
use crate::ids::Personidentifikator;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("elev-i2", Evidence::Verified).of(of::ALL);

/// How it is checked.
pub const CHECK: Check = Check::Elev(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Eleven har et fiktivt nummer fra inntakskontoret.",
        nn: "Eleven har eit fiktivt nummer frå inntakskontoret.",
        en: "The pupil has a temporary VIGO number from the admissions office.",
    },
    why: Text {
        nb: "Et fiktivt nummer skal bare brukes til eleven har fødselsnummer eller d-nummer. Ellers kan samme elev stå to ganger i VIGO.",
        nn: "Eit fiktivt nummer skal berre brukast til eleven har fødselsnummer eller d-nummer. Elles kan same elev stå to gonger i VIGO.",
        en: "A temporary VIGO number is only for use until the pupil has a national identity number or D number. Otherwise the same pupil may be in VIGO twice.",
    },
    advice: Text {
        nb: "Sjekk om eleven har fått fødselsnummer eller d-nummer. Registrer det i så fall i fagsystemet, og si fra til inntakskontoret. Hvis ikke, kan lista sendes slik den er.",
        nn: "Sjekk om eleven har fått fødselsnummer eller d-nummer. Registrer det i så fall i fagsystemet, og sei frå til inntakskontoret. Om ikkje, kan lista sendast slik ho er.",
        en: "See whether the pupil now has a national identity number or D number. If so, enter it in the school system and tell the admissions office. If not, the list can be sent as it is.",
    },
    args: &[],
    sources: &[
        Source {
            title: "Novari: Vigo Skole (FINTLabs/vigoskole)",
            section: "Grensesnitt SAS",
            url: "https://github.com/FINTLabs/vigoskole",
        },
        Source { title: "Udir: Registreringshåndbok", section: "A01", url: "https://regbok.udir.no" },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a number from Folkeregisteret",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;04841099821;Voksende Bytte;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a D number",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;44841099815;Fin Fabrikk;\nEOF;2;\n",
        reports: 0,
    },
    Example {
        name: "a fictive number",
        exchange: "elev.vigo1",
        format: "vigo",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: b"TOF;1.3.8.0;20260310;Vigilo;46;46505;;\n$AV;46505;10A;42059199202;Fin Fabrikk;\nEOF;2;\n",
        reports: 1,
    },
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let Some(Personidentifikator::VigoFiktivt(_)) = elev.fnr {
        report.push_at(&RULE, &elev.at, Felt::Fnr);
    }
}
