//! nir-n51b: whoever is in a programme, or has norsk under chapter 6A, has moved from the reception centre.

use crate::families::nir::participant::PROGRAM;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n51b", Evidence::Verified).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen står fortsatt med adresse på mottaket. Antall poster som ikke kan registreres: {antall}.",
        nn: "Personen står framleis med adresse på mottaket. Talet på postar som ikkje kan registrerast: {antall}.",
        en: "The person's address is still at the reception centre. \
            Number of records that cannot be registered: {antall}.",
    },
    why: Text {
        nb: "Introduksjonsprogram, og norsk for personer med kollektiv beskyttelse, kommer med bosettingen. \
            Så lenge adressen i Folkeregisteret er mottaket, kan ikke kommunen registrere det i NIR, \
            og tilskuddet blir forsinket. Annen opplæring i mottaket registreres som før.",
        nn: "Introduksjonsprogram, og norsk for personar med kollektivt vern, kjem med busetjinga. \
            Så lenge adressa i Folkeregisteret er mottaket, kan ikkje kommunen registrere det i NIR, \
            og tilskotet blir forseinka. Anna opplæring i mottaket blir registrert som før.",
        en: "The introduction programme, and Norwegian training for persons with collective protection, \
            come with settlement. As long as the address in the National Population Register (Folkeregisteret) \
            is the reception centre, the municipality cannot register them in NIR, and the grant is delayed. \
            Other training in the reception centre is registered as before.",
    },
    advice: Text {
        nb: "Sørg for at flyttingen er meldt til Folkeregisteret, og send på nytt når adressen er endret.",
        nn: "Sørg for at flyttinga er meld til Folkeregisteret, og send på nytt når adressa er endra.",
        en: "See to it that the move is reported to the National Population Register (Folkeregisteret), \
            and send again when the address has changed.",
    },
    args: &["antall"],
    sources: &[
        sources::FOLKEREGISTRERING.at("while the address is the reception centre, nothing is registered in NIR"),
        sources::PROP_107_L.at("chapter 7.2.1, integreringsloven § 26 second paragraph"),
        Source {
            title: "IMDi: Registrering i NIR etter integreringsloven, kvalifisering i mottak",
            section: "those in reception centres with a permit are registered in the same way",
            url: concat!(
                "https://www.imdi.no/kvalifisering/regelverk/kvalifisering-i-mottak/",
                "registrering-i-nir-etter-integreringsloven--kvalifisering-i-mottak/"
            ),
        },
    ],
};

const BOSETTING_B1: &str =
    r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":true}"#;
const OPPHOLD_O1: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2025-05-10",
    "ankomst":"2025-02-01"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("moved").known(REGISTER, &[]).records(&[
        PERSON,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-03-01","mottak":true}"#,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2025-06-01"}"#,
        TILDELING,
    ]),
    example("still there").known(REGISTER, &[]).reports(1).records(&[PERSON, BOSETTING_B1, TILDELING]),
    example("two records, told once")
        .known(
            REGISTER,
            &[
                PERSON,
                r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01",
                    "mottak":"true"}"#,
            ],
        )
        .reports(1)
        .records(&[TILDELING, INTROPROGRAM]),
    example("moves today").known(REGISTER, &[]).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2026-03-10"}"#,
        TILDELING,
    ]),
    example("moves tomorrow").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"bosetting","id":"b2","person":"p1","kommunenummer":"4601","dato":"2026-03-11"}"#,
        TILDELING,
    ]),
    example("training of asylum seekers is held there").known(REGISTER, &[]).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01",
            "til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("norsk with a permit, while still in the reception centre").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_O1,
        BOSETTING_B1,
        TILDELING_NORSK,
        NORSK,
    ]),
    example("kvalifisering i mottak").known(REGISTER, &[]).records(&[
        PERSON,
        BOSETTING_B1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"KVALIFISERING_MOTTAK","fra":"2025-09-01",
            "til":"2025-12-31","timetype":"SAMFUNNSKUNNSKAP","timer":120}"#,
    ]),
    example("norsk under chapter 6A").known(REGISTER, &[]).reports(1).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2025-05-10",
            "ankomst":"2025-02-01"}"#,
        BOSETTING_B1,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_RETT_NORSKMAL","fra":"2025-09-01",
            "til":"2025-12-31","timetype":"NORSK","timer":120}"#,
    ]),
    example("a programme refused").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_O1,
        BOSETTING_B1,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"AVSLAG",
            "vedtaksdato":"2025-08-01","fra":"2025-09-01","begrunnelse":"IKKE_BOSATT_ETTER_AVTALE"}"#,
    ]),
    example("back in a reception centre after having been settled").known(REGISTER, &[]).records(&[
        PERSON,
        OPPHOLD_O1,
        r#"{"type":"bosetting","id":"b0","person":"p1","kommunenummer":"4601","dato":"2026-02-01","mottak":true}"#,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2025-06-01","mottak":false}"#,
        TILDELING,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let until_today = |record: &Bosetting<'_>| record.dato().is_some_and(|day| day <= context.as_of);
    let mut addresses = deltaker.all::<Bosetting>().filter(until_today).peekable();
    // Whoever has been settled before is known to NIR.
    if addresses.peek().is_none() || !addresses.all(|address| address.mottak() == Some(true)) {
        return;
    }
    let sent = |record: &&Record| !record.known && comes_with_settlement(deltaker, record, context);
    let mut blocked = deltaker.records.iter().copied().filter(sent);
    if let Some(first) = blocked.next() {
        report.push_sent(&RULE, first.at, one("antall", Value::Int(1 + blocked.count() as u64)));
    }
}

/// What is of the introduction programme, and norsk under chapter 6A. Norsk under the other laws, and kvalifisering i
/// mottak, are given in the reception centre too and registered from there.
fn comes_with_settlement(deltaker: &Deltaker<'_, '_>, record: &Record, context: &Context) -> bool {
    let kind = Vedtak::of(record).and_then(Vedtak::vedtakstype);
    let grants = matches!(kind, Some(vedtakstype::TILDELING | vedtakstype::UTVIDET_NORSK));
    let belongs = match record.record_type {
        RecordType::Vedtak => grants,
        RecordType::Introduksjonsprogram
        | RecordType::Avslutning
        | RecordType::Tiltak
        | RecordType::Permisjon
        | RecordType::Fravaer => true,
        RecordType::Norskdeltakelse => true,
        _ => false,
    };
    // An end and a tiltak belong to a programme, a programme to its vedtak.
    let ordning = match record.record_type {
        RecordType::Introduksjonsprogram | RecordType::Avslutning | RecordType::Tiltak => Some(PROGRAM),
        _ => deltaker.ordning(record),
    };
    belongs
        && match ordning {
            Some(PROGRAM) => true,
            Some(ordning::NORSK_SAMFUNNSKUNNSKAP | ordning::NORSK_RETT_NORSKMAL) => {
                deltaker.lover(record, context.as_of).single() == Some(Lov::Kap6A)
            }
            _ => false,
        }
}
