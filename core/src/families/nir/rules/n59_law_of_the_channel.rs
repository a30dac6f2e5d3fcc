//! nir-n59: the channel to NIR carries the law of the record; else it is held back.

use crate::families::nir::needs::LOVER;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n59", Evidence::Provisional).of(ALL).needs(LOVER);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen følger en lov som overføringen til NIR ikke bærer. Antall poster som holdes tilbake: {antall}.",
        nn: "Personen følgjer ei lov som overføringa til NIR ikkje ber. \
            Talet på postar som blir haldne tilbake: {antall}.",
        en: "The person follows a law that the transfer to NIR does not carry. Number of records held back: {antall}.",
    },
    why: Text {
        nb: "Fagsystemer ble tilpasset introduksjonsloven og integreringsloven hver for seg. \
            Poster under en lov som kanalen ikke bærer, kommer ikke fram.",
        nn: "Fagsystem vart tilpassa introduksjonslova og integreringslova kvar for seg. \
            Postar under ei lov som kanalen ikkje ber, kjem ikkje fram.",
        en: "Systems were adapted to the Introduction Act and the Integration Act one at a time. \
            Records under a law that the channel does not carry do not arrive.",
    },
    advice: Text {
        nb: "Registrer personen direkte i NIR til leverandøren har tilpasset fagsystemet.",
        nn: "Registrer personen direkte i NIR til leverandøren har tilpassa fagsystemet.",
        en: "Register the person in NIR itself until the vendor has adapted the system.",
    },
    args: &["antall"],
    sources: &[sources::OVERFORING_FRA_FAGSYSTEM],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("carried").known(LOVER, &[r#""integreringsloven""#]).records(&[PERSON, OPPHOLD_2025, TILDELING]),
    example("not carried").known(LOVER, &[r#""introduksjonsloven""#]).reports(1).records(&[
        PERSON,
        OPPHOLD_2025,
        TILDELING,
    ]),
    example("one of the laws that may apply is carried")
        .known(LOVER, &[r#""introduksjonsloven""#])
        .records(&[PERSON, TILDELING]),
    example("training in mottak follows the law of its day")
        .known(LOVER, &[r#""introduksjonsloven""#])
        .reports(1)
        .records(&[
            PERSON,
            r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2025-09-01",
                "til":"2025-12-31","timetype":"ASYL_NORSK","timer":120}"#,
        ]),
    example("nothing happened").known(LOVER, &[r#""introduksjonsloven""#]).records(&[PERSON, OPPHOLD_2025]),
    example("what is carried is not told").records(&[PERSON, OPPHOLD_2025, TILDELING]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(carried) = context.known.lover else { return };
    let is_held = |record: &&Record| {
        !record.known && record.record_type.is_event() && !deltaker.lover(record, context.as_of).meets(carried)
    };
    let mut held = deltaker.records.iter().copied().filter(is_held);
    if let Some(first) = held.next() {
        report.push_sent(&RULE, first.at, one("antall", Value::Int(1 + held.count() as u64)));
    }
}
