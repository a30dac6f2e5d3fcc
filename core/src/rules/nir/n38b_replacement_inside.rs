//! nir-n38b: a tiltak that replaces another lies inside it.

use crate::context::Context;
use crate::finding::{NONE, Report};
use crate::link::Innsending;
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n38b",
    severity: Severity::Error,
    evidence: Evidence::Logical,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: None,
    check: Check::Innsending(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Tiltaket erstatter et tiltak som det ikke ligger innenfor.",
        nn: "Tiltaket erstattar eit tiltak som det ikkje ligg innanfor.",
        en: "The measure replaces a measure that it does not lie inside.",
    },
    why: Text {
        nb: "Det som erstattes, må gå i de samme dagene; ellers er det et nytt tiltak.",
        nn: "Det som blir erstatta, må gå i dei same dagane; elles er det eit nytt tiltak.",
        en: "What is replaced must run on the same days; else it is a new measure.",
    },
    advice: Text {
        nb: "Rett datoene eller henvisningen, eller fjern henvisningen om det er et nytt tiltak.",
        nn: "Rett datoane eller tilvisinga, eller fjern tilvisinga om det er eit nytt tiltak.",
        en: "Correct the dates or the reference, or remove the reference if it is a new measure.",
    },
    args: &[],
    sources: &[Source {
        title: "IMDi: Dette skal kommunen registrere i NIR",
        section: "",
        url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "the same days",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"ARBEIDSTRENING","fra":"2022-04-01","til":"2022-06-30","erstatter":"t1"}]"#,
        reports: 0,
    },
    Example {
        name: "a day longer",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"ARBEIDSTRENING","fra":"2022-05-01","til":"2022-07-01","erstatter":"t1"}]"#,
        reports: 1,
    },
    Example {
        name: "without an end inside one with an end",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"ARBEIDSTRENING","fra":"2022-05-01","erstatter":"t1"}]"#,
        reports: 1,
    },
    Example {
        name: "of another programme",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2024-04-01","fra":"2024-04-01"},{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2024-04-01","planlagt_slutt":"2024-12-31"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i2","tiltakstype":"PRAKSIS","fra":"2022-05-01","til":"2022-05-31","erstatter":"t1"}]"#,
        reports: 1,
    },
    Example {
        name: "the replaced one is annulled",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2022-01-10","ankomst":"2021-11-01"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-04-01","til":"2022-06-30"},{"type":"tiltak","id":"t2","program":"i1","tiltakstype":"PRAKSIS","fra":"2022-05-01","til":"2022-07-31","erstatter":"t1"},{"type":"annullering","id":"x1","gjelder_type":"tiltak","gjelder":"t1","dato":"2022-08-01","annulleringsgrunn":"FEIL"}]"#,
        reports: 0,
    },
];

fn check(innsending: &Innsending<'_>, _: &Context, report: &mut Report) {
    for tiltak in innsending.of_type(Slag::Tiltak).filter(|tiltak| innsending.stands(tiltak)) {
        let replaced = tiltak.id(Felt::Erstatter).and_then(|id| innsending.find(Slag::Tiltak, id));
        let Some(replaced) = replaced.filter(|replaced| innsending.stands(replaced)) else { continue };
        let other_programme = match (tiltak.id(Felt::Program), replaced.id(Felt::Program)) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        };
        let outside = match (tiltak.periode(), replaced.periode()) {
            (Some(inner), Some(outer)) => !outer.covers(inner),
            _ => false,
        };
        if other_programme || outside {
            report.push_linked(&RULE, tiltak.at.felt(Felt::Erstatter), replaced.at.felt(Felt::Fra), NONE);
        }
    }
}
