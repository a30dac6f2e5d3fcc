//! nir-n21c: schooling is registered before extended training in norsk is decided, if § 43 g still holds.

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
pub static RULE: RuleInfo = RuleInfo::warning("nir-n21c", Evidence::Provisional).of(ALL).needs(REGISTER);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Utdanningsbakgrunn er ikke registrert før vedtaket om utvidet norskopplæring.",
        nn: "Utdanningsbakgrunn er ikkje registrert før vedtaket om utvida norskopplæring.",
        en: "Earlier education is not registered before the decision on extended Norwegian training.",
    },
    why: Text {
        nb: "Forskriften § 43 g krevde det fra 1. juli 2023 til 1. juli 2024. Om det gjelder etter det, er ikke lest. Gjelder {antall} vedtak for personen.",
        nn: "Forskrifta § 43 g kravde det frå 1. juli 2023 til 1. juli 2024. Om det gjeld etter det, er ikkje lese. Gjeld {antall} vedtak for personen.",
        en: "§ 43 g of the regulation required it from 1 July 2023 to 1 July 2024. We have not read whether it still applies. Concerns {antall} decisions about the person.",
    },
    advice: Text {
        nb: "Registrer om personen har fullført videregående opplæring fra før.",
        nn: "Registrer om personen har fullført vidaregåande opplæring frå før.",
        en: "Register whether the person completed upper secondary education before.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Endringer i NIR som følge av lovendringer",
        section: "integreringsforskriften § 43 g, set to end on 2024-07-01",
        url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
    }],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "not registered, in August 2024",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-08-15","fra":"2024-08-15","til":"2025-02-28"}]"#,
        reports: 1,
    },
    Example {
        name: "in June 2024: an error of its own",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-06-15","fra":"2024-06-15","til":"2025-02-28"}]"#,
        reports: 0,
    },
    Example {
        name: "registered",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: r#"{"nir.register":[]}"#,
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-01-10","ankomst":"2022-12-01"},{"type":"vedtak","id":"x1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2024-08-15","fra":"2024-08-15","til":"2025-02-28"},{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}]"#,
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
        if !is_read && deltaker.lover(vedtak, context.as_of).has(Lov::Kap6A) {
            missing.note((), vedtak.at.felt(Felt::Vedtakstype));
        }
    }
    missing.report(&RULE, report);
}
