//! nir-n49c: what was never registered by the municipality, or annuls itself, is not annulled.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::{Record, RecordType};
use crate::finding::Report;
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n49c", Evidence::Logical).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Record(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Posten som skal annulleres, er av en type som ikke kan annulleres.",
        nn: "Posten som skal annullerast, er av ein type som ikkje kan annullerast.",
        en: "The record to be annulled is of a type that cannot be annulled.",
    },
    why: Text {
        nb: "Kommunen kan ta tilbake det den selv har registrert. Opphold, bosetting, kategori og prøver kommer fra andre, og en annullering tas ikke tilbake: Posten sendes på nytt med ny id.",
        nn: "Kommunen kan ta tilbake det han sjølv har registrert. Opphald, busetjing, kategori og prøver kjem frå andre, og ei annullering blir ikkje teken tilbake: Posten blir send på nytt med ny id.",
        en: "The municipality can take back what it has registered itself. Permits, settlement, category and tests come from others, and an annulment is not taken back: the record is sent again with a new id.",
    },
    advice: Text {
        nb: "Meld feil i opplysninger fra andre til den som eier dem. Send en post som ble annullert ved en feil, på nytt med ny id.",
        nn: "Meld feil i opplysningar frå andre til den som eig dei. Send ein post som vart annullert ved ein feil, på nytt med ny id.",
        en: "Report errors in the facts of others to their owner. Send a record that was annulled by mistake again with a new id.",
    },
    args: &[],
    sources: &[Source {
        title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
        section: "ANNULERINGSGRUNN: name of the list only",
        url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "a vedtak",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
    Example {
        name: "a permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-03-01","ankomst":"2024-06-01"},{"type":"annullering","id":"x1","gjelder_type":"opphold","gjelder":"o1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "an annullering",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"},{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"},{"type":"annullering","id":"x2","gjelder_type":"annullering","gjelder":"x1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
    Example {
        name: "a type that does not exist",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"annullering","id":"x1","gjelder_type":"elev","gjelder":"v1","dato":"2026-03-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 1,
    },
];

fn check(post: &Record, _: &Context, report: &mut Report) {
    if let Some(slag) = post.id(Felt::GjelderType)
        && RecordType::of(slag).is_none_or(|slag| slag.is_read_side() || slag == RecordType::Annullering)
    {
        report.push_at(&RULE, &post.at, Felt::GjelderType);
    }
}
