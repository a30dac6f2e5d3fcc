//! nir-n55b: who is granted a programme or training has not passed the age at which the right ends.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n55b", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Personen har passert aldersgrensen i ordningen.",
        nn: "Personen har passert aldersgrensa i ordninga.",
        en: "The person has passed the age limit of the scheme.",
    },
    why: Text {
        nb: "Rett og plikt til introduksjonsprogram gjelder til og med 55 år ved oppholdstillatelsen, og opplæringen i norsk slutter ved 67. Eldre kan i noen tilfeller få tilbud, men har ikke rett. Gjelder {antall} poster for personen.",
        nn: "Rett og plikt til introduksjonsprogram gjeld til og med 55 år ved opphaldsløyvet, og opplæringa i norsk sluttar ved 67. Eldre kan i nokre tilfelle få tilbod, men har ikkje rett. Gjeld {antall} postar for personen.",
        en: "The right and duty to an introduction programme apply to those who are 55 or younger when the permit is granted, and Norwegian training ends at 67. Older persons may sometimes be offered it, but have no right. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og kategorien i NIR. Er det et tilbud uten rett, trenger du ikke gjøre noe.",
        nn: "Sjekk fødselsdatoen og kategorien i NIR. Er det eit tilbod utan rett, treng du ikkje gjere noko.",
        en: "Check the day of birth and the category in NIR. If it is an offer without a right, nothing needs to be done.",
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
        name: "55 on the day of the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-16"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "56 on the day of the permit",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "the limit may have been changed since",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-06-01","fra":"2025-06-06","til":"2026-06-05"}]"#,
        reports: 0,
    },
    Example {
        name: "who may be offered it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kategori":"KAN_TILBYS_INTRO","fra":"2025-01-15"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "a permit that was renewed may be much older",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1968-11-15"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10","fornyet":true},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "norsk on the last day before 67",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1958-03-02"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "norsk from the birthday on, in two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"1958-03-01"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-04-01","til":"2025-04-30","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(born) = deltaker.fodt().filter(|_| !deltaker.kan_tilbys()) else { return };
    let granted = Lov::ALL.map(|lov| deltaker.tillatelse(lov));
    let mut old = Tally::new();
    for post in deltaker.vedtak("TILDELING").chain(deltaker.av(RecordType::Norskdeltakelse)) {
        let (Some(ordning), Some(first)) = (post.kode(Felt::Ordning), post.dato(Felt::Fra)) else { continue };
        let lover = deltaker.lover(post, context.as_of);
        let too_old = match ordning {
            // Of the highest age is still within.
            "INTRODUKSJONSPROGRAM" => lover.iter().all(|lov| {
                let age = granted.get(lov as usize).copied().flatten().and_then(|day| day.age(born));
                oppslag(Parameter::ProgramAlderTil, lov, first).zip(age).is_some_and(|(limit, age)| age > limit.tall)
            }),
            "NORSK_SAMFUNNSKUNNSKAP" | "NORSK_RETT_NORSKMAL" => lover.iter().all(|lov| {
                let limit = oppslag(Parameter::NorskAlderTil, lov, first);
                limit.zip(first.age(born)).is_some_and(|(limit, age)| age >= limit.tall)
            }),
            _ => false,
        };
        if too_old {
            old.note(ordning, post.at.felt(Felt::Fra));
        }
    }
    old.report(&RULE, report);
}
