//! nir-n54: NIR has an open category for what is granted or given.

use crate::families::nir::lov::NIR_FRA;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n54", Evidence::Inferred).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "NIR har ingen åpen kategori for personen i denne ordningen på datoen.",
        nn: "NIR har ingen open kategori for personen i denne ordninga på datoen.",
        en: "NIR has no open category for the person in this scheme on the date.",
    },
    why: Text {
        nb: "NIR beregner kategorien av oppholdstillatelse og adresse. Er den lukket eller av en annen ordning, \
            tar ikke NIR imot registreringen, eller tilskuddet uteblir. Gjelder {antall} poster for personen.",
        nn: "NIR reknar ut kategorien av opphaldsløyve og adresse. Er han lukka eller av ei anna ordning, \
            tek ikkje NIR imot registreringa, eller tilskotet uteblir. Gjeld {antall} postar for personen.",
        en: "NIR computes the category from permit and address. If it is closed or belongs to another scheme, \
            NIR does not take the registration, or the grant is not paid. Concerns {antall} records of the person.",
    },
    advice: Text {
        nb: "Sjekk ordningen og datoen mot kategorioversikten i NIR. Er kategorien feil, meld fra til IMDi.",
        nn: "Sjekk ordninga og datoen mot kategorioversikta i NIR. Er kategorien feil, meld frå til IMDi.",
        en: "Check the scheme and the date against the category overview in NIR. If the category is wrong, tell IMDi.",
    },
    args: &["antall"],
    sources: &[sources::NY_INTEGRERINGSLOV, sources::ENDRINGER_FORDREVNE],
};

const KATEGORI_ORDNING_K1: &str = r#"{"type":"kategori_ordning","id":"k1","person":"p1",
    "ordning":"INTRODUKSJONSPROGRAM","kategori":"RETT_OG_PLIKT_INTRO","fra":"2025-01-15"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("open since before").known(REGISTER, &[PERSON, KATEGORI_ORDNING_K1]).records(&[
        PERSON,
        TILDELING_2025,
        INTROPROGRAM_2025,
    ]),
    example("opens on the first day of the vedtak")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                    "kategori":"RETT_OG_PLIKT_INTRO","fra":"2025-03-01"}"#,
            ],
        )
        .records(&[PERSON, TILDELING_2025]),
    example("opens the day after")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
                    "kategori":"RETT_OG_PLIKT_INTRO","fra":"2025-03-02"}"#,
            ],
        )
        .reports(1)
        .records(&[PERSON, TILDELING_2025, INTROPROGRAM_2025]),
    example("closed before the training")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
                    "kategori":"RETT_OG_PLIKT_NORSK","fra":"2025-01-15","til":"2025-02-28"}"#,
            ],
        )
        .reports(1)
        .records(&[
            PERSON,
            NORSK_MARS_2025,
            r#"{"type":"norskdeltakelse","id":"n2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-04-01",
                "til":"2025-04-30","timetype":"NORSK","timer":40}"#,
        ]),
    example("of another ordning")
        .known(REGISTER, &[PERSON, KATEGORI_ORDNING_K1])
        .reports(1)
        .records(&[PERSON, NORSK_MARS_2025]),
    example("training in a reception centre").known(REGISTER, &[PERSON, KATEGORI_ORDNING_K1]).records(&[
        PERSON,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2024-11-15",
            "til":"2024-11-30","timetype":"ASYL_NORSK","timer":40}"#,
    ]),
    example("NIR has told of no category").known(REGISTER, &[PERSON]).records(&[PERSON, TILDELING_2025]),
    example("a refusal needs none")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"kategori_ordning","id":"k1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
                    "kategori":"RETT_OG_PLIKT_NORSK","fra":"2025-01-15"}"#,
            ],
        )
        .records(&[
            PERSON,
            r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
                "vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28","begrunnelse":"ALDER"}"#,
        ]),
];

type Ordning = Code<ordning::List>;

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    if deltaker.all::<KategoriOrdning>().next().is_none() {
        return;
    }
    let open = Open::of(deltaker);
    let mut closed = Tally::new();
    for record in &deltaker.records {
        let Some((ordning, days)) = claims(record) else { continue };
        // Categories of training in reception centres are not told of.
        let Some(ordning @ (ordning::INTRODUKSJONSPROGRAM | ordning::NORSK_SAMFUNNSKUNNSKAP)) = ordning.map(family)
        else {
            continue;
        };
        if days != [None; 2] && !days.into_iter().flatten().any(|day| open.on(ordning, day)) {
            closed.note(ordning, record.at);
        }
    }
    closed.report(&RULE, report);
}

/// The ordning that a record makes use of, and the days on either of which it must be open.
fn claims(record: &Record) -> Option<(Option<Ordning>, [Option<Date>; 2])> {
    if let Some(vedtak) = Vedtak::of(record) {
        let grants = matches!(vedtak.vedtakstype(), Some(vedtakstype::TILDELING | vedtakstype::UTVIDET_NORSK));
        // Decided before it takes effect, as a rule: open on either day is enough.
        return grants.then(|| (vedtak.ordning(), [vedtak.vedtaksdato(), vedtak.fra()]));
    }
    match record.record_type {
        RecordType::Norskdeltakelse => Some((record.own_ordning(), [None, record.first_day()])),
        RecordType::Introduksjonsprogram => Some((Some(ordning::INTRODUKSJONSPROGRAM), [None, record.first_day()])),
        _ => None,
    }
}

/// That norsk under chapter 6A has an ordning of its own is for the law's rules.
fn family(ordning: Ordning) -> Ordning {
    if ordning == ordning::NORSK_RETT_NORSKMAL { ordning::NORSK_SAMFUNNSKUNNSKAP } else { ordning }
}

/// The days on which each ordning is open, and those of rows whose ordning cannot be read: it may be any.
struct Open(Vec<(Option<Ordning>, Periods)>);

impl Open {
    fn of(deltaker: &Deltaker<'_, '_>) -> Self {
        let mut open: Vec<(Option<Ordning>, Vec<Period>)> = Vec::new();
        for kategori in deltaker.all::<KategoriOrdning>() {
            let ordning = kategori.ordning().map(family);
            // What began nobody knows when began long ago.
            let first = kategori.fra().unwrap_or(NIR_FRA);
            let Some(period) = Period::new(first, kategori.til()) else { continue };
            match open.iter_mut().find(|(other, _)| *other == ordning) {
                Some((_, periods)) => periods.push(period),
                None => open.push((ordning, vec![period])),
            }
        }
        Self(open.into_iter().map(|(ordning, periods)| (ordning, Periods::of(periods))).collect())
    }

    fn on(&self, ordning: Ordning, day: Date) -> bool {
        let mut of_ordning = self.0.iter().filter(|(other, _)| other.is_none_or(|other| other == ordning));
        of_ordning.any(|(_, periods)| periods.contains(day))
    }
}
