//! nir-n21b: schooling is registered before extended training in norsk is decided.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::RecordType;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::lov::Lov;
use crate::families::nir::needs::REGISTER;
use crate::families::nir::parametre::{Parameter, oppslag};
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::error("nir-n21b", Evidence::Verified).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn må registreres før vedtaket om utvidet norskopplæring.",
        nn: "Utdanningsbakgrunn må registrerast før vedtaket om utvida norskopplæring.",
        en: "Earlier education must be registered before the decision on extended Norwegian training.",
    },
    why: Text {
        nb: "Utdanningen avgjør hvor mange vedtak om utvidet opplæring NIR tar imot. Uten den tar NIR ikke imot vedtaket, og tilskuddet uteblir. Gjelder {antall} vedtak for personen.",
        nn: "Utdanninga avgjer kor mange vedtak om utvida opplæring NIR tek imot. Utan ho tek ikkje NIR imot vedtaket, og tilskotet uteblir. Gjeld {antall} vedtak for personen.",
        en: "Earlier education decides how many decisions on extended training NIR takes. Without it NIR does not take the decision, and the grant is not paid. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før, og send vedtaket etterpå eller sammen med det.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før, og send vedtaket etterpå eller saman med det.",
        en: "Register whether the person completed upper secondary education before, and send the decision after it or with it.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
        Source {
            title: "IMDi: Endringer i NIR som følge av lovendringer",
            section: "integreringsforskriften § 43 g",
            url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "sent with it",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-15","har_vgs":false},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}]"#,
        reports: 0,
    },
    Example {
        name: "registered before",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-07-15","har_vgs":"false"}]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}]"#,
        reports: 0,
    },
    Example {
        name: "not registered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}]"#,
        reports: 1,
    },
    Example {
        name: "what the register holds is not told",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}]"#,
        reports: 0,
    },
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    if deltaker.av(RecordType::Utdanningsbakgrunn).next().is_some() {
        return;
    }
    let mut missing = Tally::new();
    for vedtak in deltaker.vedtak("UTVIDET_NORSK") {
        let rad = vedtak.dato(Felt::Vedtaksdato).and_then(|day| oppslag(Parameter::UtvidetNorsk, Lov::Kap6A, day));
        let is_read = rad.is_some_and(|rad| rad.evidence == Evidence::Verified);
        // Outside chapter 6A the vedtak itself is the fault.
        if is_read && deltaker.lover(vedtak, context.as_of).has(Lov::Kap6A) {
            missing.note((), vedtak.at.felt(Felt::Vedtakstype));
        }
    }
    missing.report(&RULE, report);
}
