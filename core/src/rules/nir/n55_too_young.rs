//! nir-n55: who is granted a programme or training has reached the age on the day that counts.

use crate::context::Context;
use crate::date::Date;
use crate::finding::{Report, Samlet};
use crate::link::Deltaker;
use crate::nir::lov::Lov;
use crate::nir::parametre::{Parameter, oppslag};
use crate::rule::{ALWAYS, Check, Evidence, Example, Rule, Severity, Source, Text, Words};
use crate::schema::{Felt, Slag};

/// The rule.
pub static RULE: Rule = Rule {
    id: "nir-n55",
    severity: Severity::Error,
    evidence: Evidence::Verified,
    since: ALWAYS,
    until: None,
    exchanges: &["nir.ws4"],
    needs: None,
    check: Check::Deltaker(check),
};

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen var for ung da oppholdstillatelsen ble gitt.",
        nn: "Personen var for ung då opphaldsløyvet vart gjeve.",
        en: "The person was too young when the permit was granted.",
    },
    why: Text {
        nb: "Etter integreringsloven gjelder introduksjonsprogram og norsk dem som var 18 år da oppholdstillatelsen ble gitt; ingen vokser inn i ordningen. Etter introduksjonsloven gjelder norsk fra 16 år. Gjelder {antall} poster for personen.",
        nn: "Etter integreringslova gjeld introduksjonsprogram og norsk dei som var 18 år då opphaldsløyvet vart gjeve; ingen veks inn i ordninga. Etter introduksjonslova gjeld norsk frå 16 år. Gjeld {antall} postar for personen.",
        en: "Under integreringsloven programme and training are for those who were 18 when the permit was granted; nobody grows into it. Under introduksjonsloven training is from 16. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og datoen for oppholdstillatelsen. Yngre har rett til grunnskole eller videregående opplæring.",
        nn: "Sjekk fødselsdatoen og datoen for opphaldsløyvet. Yngre har rett til grunnskule eller vidaregåande opplæring.",
        en: "Check the day of birth and the day of the permit. Younger persons have a right to school.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Målgruppe for introduksjonsprogram etter integreringsloven",
            section: "integreringsloven §§ 8 and 9",
            url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/",
        },
        Source {
            title: "IMDi: Juridisk veileder til integreringsloven",
            section: "chapter 6, § 26",
            url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap/",
        },
        Source {
            title: "Fylkesmannen i Rogaland: Utvida rett til opplæring i norsk og samfunnskunnskap",
            section: "introduksjonslova § 17",
            url: "https://www.fylkesmannen.no/nb/Rogaland/Barnehage-og-opplaring/Introduksjonsordningen/Introduksjonslova-Utvida-rett-til-opplaring-i-norsk-og-samfunnskunnskap--17/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "18 on the day of the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "18 the day after, in two vedtak on one ordning and one on another",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2026-02-20","fra":"2026-03-01","til":"2027-02-28"},{"type":"vedtak","id":"v3","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2028-02-28"}]"#,
        reports: 2,
    },
    Example {
        name: "who may be offered it is not bound by the age",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "introduksjonsloven, norsk from 16",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2004-05-01"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2020-04-15","fra":"2020-05-01","til":"2022-05-01"}]"#,
        reports: 0,
    },
    Example {
        name: "introduksjonsloven, the day before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2004-05-02"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2020-04-15","fra":"2020-05-01","til":"2022-05-01"}]"#,
        reports: 1,
    },
    Example {
        name: "asylum seekers, by the day of the training",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2024-11-15","til":"2024-11-30","timetype":"ASYL_NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "a permit that does not count was first",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-01-16"},{"type":"opphold","id":"o0","person":"p1","hjemmel":"ANNEN","innvilget":"2023-08-01"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2023-08-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "the day of birth is not known",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt().filter(|_| !deltaker.kan_tilbys()) else { return };
    let granted = Lov::ALL.map(|lov| deltaker.tillatelse(lov));
    let mut young = Samlet::new();
    for post in deltaker
        .vedtak("TILDELING")
        .chain(deltaker.av(Slag::Norskdeltakelse).filter(|post| deltaker.is_for_asylum_seekers(post)))
    {
        let (Some(ordning), Some(first)) = (post.kode(Felt::Ordning), post.dato(Felt::Fra)) else { continue };
        let parameter = match ordning {
            "INTRODUKSJONSPROGRAM" => Parameter::ProgramAlderFra,
            "NORSK_SAMFUNNSKUNNSKAP" | "NORSK_RETT_NORSKMAL" => Parameter::NorskAlderFra,
            "OPPLARING_MOTTAK" | "KULTUR_VERDIER" => Parameter::AsylAlderFra,
            _ => continue,
        };
        let too_young = |lov| {
            let counted_on = match (parameter, lov) {
                (Parameter::AsylAlderFra, _) | (_, Lov::Introduksjonsloven) => Some(first),
                _ => granted.get(lov as usize).copied().flatten(),
            };
            is_below(parameter, lov, first, counted_on.and_then(|day| day.age(born)))
        };
        if deltaker.lover(post, context.as_of).iter().all(too_young) {
            young.note(ordning, post.at.felt(Felt::Fra));
        }
    }
    young.report(&RULE, report);
}

fn is_below(parameter: Parameter, lov: Lov, day: Date, age: Option<u16>) -> bool {
    oppslag(parameter, lov, day).zip(age).is_some_and(|(limit, age)| age < limit.tall)
}
