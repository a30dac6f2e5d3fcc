//! nir-n53: a code belongs to the law that the person follows.

use crate::families::nir::Check;
use crate::families::nir::Context;
use crate::families::nir::Record;
use crate::families::nir::exchanges::ALL;
use crate::families::nir::kodeverk::{Kode, Kodeverk};
use crate::families::nir::lov::{Lov, Lover};
use crate::families::nir::participant::Deltaker;
use crate::finding::{Report, Tally};
use crate::record::Felt;
use crate::rule::{Evidence, Example, RuleInfo, Source, Text, Words};

/// The rule.
pub static RULE: RuleInfo = RuleInfo::warning("nir-n53", Evidence::Inferred).of(ALL);

/// How it is checked.
pub const CHECK: Check = Check::Deltaker(check);

/// What it says.
pub static WORDS: Words = Words {
    what: Text {
        nb: "Koden hører til en annen lov enn den personen følger.",
        nn: "Koden høyrer til ei anna lov enn den personen følgjer.",
        en: "The code belongs to another law than the one the person follows.",
    },
    why: Text {
        nb: "Hver lov har sine ordninger, kategorier og tiltak i NIR. Det som er registrert under feil lov, finner NIR ikke igjen når rett og frist blir beregnet. Gjelder {antall} poster for personen.",
        nn: "Kvar lov har sine ordningar, kategoriar og tiltak i NIR. Det som er registrert under feil lov, finn ikkje NIR att når rett og frist blir rekna ut. Gjeld {antall} postar for personen.",
        en: "Each law has its own schemes, categories and measures in NIR. NIR does not find what is registered under the wrong law when it computes rights and deadlines. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Velg ordningen eller koden som personens lov har. Svaret viser hvilken lov som gjelder, og hvorfor.",
        nn: "Vel ordninga eller koden som lova til personen har. Svaret viser kva lov som gjeld, og kvifor.",
        en: "Choose the scheme or the code that the person's law has. The answer shows which law applies, and why.",
    },
    args: &["antall"],
    sources: &[
        Source {
            title: "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
            section: "integreringsloven kapittel 6A",
            url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
        },
        Source {
            title: "IMDi: Regler om deltakelse i introduksjonsprogrammet",
            section: "hvilken lov som gjelder",
            url: "https://introduksjonsprogrammet.imdi.no/regler-om-deltakelse-i-introduksjonsprogrammet/",
        },
        Source {
            title: "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
            section: "contents list only; the codes are not public",
            url: "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
        },
    ],
};

/// What it accepts and what it reports.
pub static EXAMPLES: &[Example] = &[
    Example {
        name: "norsk og samfunnskunnskap under the ordinary law",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "the same ordning under chapter 6A, in two records",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-02-01","til":"2023-02-28","timetype":"NORSK","timer":40},{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2023-03-01","til":"2023-03-31","timetype":"NORSK","timer":40}]"#,
        reports: 1,
    },
    Example {
        name: "the day before chapter 6A began",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-06-14","til":"2022-06-14","timetype":"NORSK","timer":4}]"#,
        reports: 0,
    },
    Example {
        name: "the day on which it began",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-04-01","ankomst":"2022-03-20"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-06-15","til":"2022-06-15","timetype":"NORSK","timer":4}]"#,
        reports: 1,
    },
    Example {
        name: "training as an asylum seeker, by the law of its day",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2021-03-01","ankomst":"2019-05-01"},{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KULTUR_VERDIER","fra":"2019-09-01","til":"2019-09-30","timetype":"KULTUR_VERDIER","timer":40}]"#,
        reports: 0,
    },
    Example {
        name: "a refusal for a reason that only introduksjonsloven has",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"IKKE_BEHOV"}]"#,
        reports: 1,
    },
    Example {
        name: "the same under introduksjonsloven",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2019-03-01","ankomst":"2018-01-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"IKKE_BEHOV"}]"#,
        reports: 0,
    },
    Example {
        name: "a tiltak of chapter 6A under the ordinary law",
        exchange: "nir.ws4",
        format: "json",
        mode: "test",
        as_of: "2026-03-10",
        known: "",
        input: br#"[{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"},{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2024-11-15","ankomst":"2024-02-10"},{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"},{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"},{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"SPRAKTILBUD_ENGELSK","fra":"2025-04-01","til":"2025-05-31","timer_per_uke":7.5}]"#,
        reports: 1,
    },
];

/// The laws that exclude what chapter 6A alone gives.
const OTHERS: Lover = Lover::only(Lov::Introduksjonsloven).and(Lov::Integreringsloven);

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let mut strange = Tally::new();
    for (post, felt, kode) in deltaker.utelukket(context.as_of) {
        // A right of chapter 6A outside it is an error of its own.
        let is_a_right = matches!(kode.liste(), Kodeverk::Ordning | Kodeverk::Vedtakstype | Kodeverk::Kategori);
        if !is_a_right || kode.utelukket() != OTHERS {
            strange.note((felt, kode), post.at.felt(felt));
        }
    }
    for (vedtak, kode) in refusals(deltaker, context) {
        if kode.utelukket() != Lover::NONE && deltaker.lover(vedtak, context.as_of).within(kode.utelukket()) {
            strange.note((Felt::Begrunnelse, kode), vedtak.at.felt(Felt::Begrunnelse));
        }
    }
    strange.report(&RULE, report);
}

/// Refused programmes with their reasons, which stand in the record as texts: which list they are of, the vedtak tells.
fn refusals<'a>(deltaker: &Deltaker<'a, '_>, context: &Context) -> impl Iterator<Item = (&'a Record, Kode)> {
    let of_programmes = |vedtak: &&Record| vedtak.kode(Felt::Ordning) == Some("INTRODUKSJONSPROGRAM");
    deltaker.vedtak("AVSLAG").filter(of_programmes).filter_map(|vedtak| {
        let reason = vedtak.id(Felt::Begrunnelse)?;
        Some((vedtak, context.known.koder.kode(Kodeverk::Avslagsgrunn, reason)?))
    })
}
