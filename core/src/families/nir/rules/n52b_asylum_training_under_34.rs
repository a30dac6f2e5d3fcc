//! nir-n52b: who gets collective protection is not in the scheme for asylum seekers.

use crate::families::nir::lov::{KAP6A_FRA, KAP6A_INNVILGET_FRA};
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n52b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen har fått kollektiv beskyttelse (§ 34) og er registrert med opplæring for asylsøkere. \
            Antall deltakelser: {antall}.",
        nn: "Personen har fått kollektivt vern (§ 34) og er registrert med opplæring for asylsøkjarar. \
            Talet på deltakingar: {antall}.",
        en: "The person has collective protection (§ 34) and is registered with training of asylum seekers. \
            Number of participations: {antall}.",
    },
    why: Text {
        nb: "Plikten til opplæring i mottak gjelder ikke for dem som søker etter § 34, \
            og tilskuddet til den gjelder ikke dem.",
        nn: "Plikta til opplæring i mottak gjeld ikkje for dei som søkjer etter § 34, \
            og tilskotet til opplæringa gjeld ikkje dei.",
        en: "The duty to training in reception centres does not apply to those who seek protection under § 34, \
            and its grant is not for them.",
    },
    advice: Text {
        nb: "Sjekk om timene hører til opplæringen i norsk etter kapittel 6A.",
        nn: "Sjekk om timane høyrer til opplæringa i norsk etter kapittel 6A.",
        en: "Check whether the hours belong to the training in Norwegian under chapter 6A.",
    },
    args: &["antall"],
    sources: &[Source {
        title: "IMDi: Veileder til integreringsloven",
        section: "chapter 8, integreringsloven § 37 a",
        url: concat!(
            "https://imdiny-prep.imdi.no/regelverk/integreringsloven/veileder-til-integreringsloven/",
            "8.-midlertidige-regler-for-personer-som-har-fatt-oppholdstillatelse-etter-utlendingsloven--34"
        ),
    }],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("another ground").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28","innvilget":"2023-03-01",
            "ankomst":"2023-01-10"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2023-01-20",
            "til":"2023-02-15","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("collective protection").reports(1).records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2023-03-01",
            "ankomst":"2023-01-10"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2023-01-20",
            "til":"2023-02-15","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
    example("before chapter 6A").records(&[
        PERSON,
        r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34","innvilget":"2022-05-01",
            "ankomst":"2023-01-10"}"#,
        r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"OPPLARING_MOTTAK","fra":"2022-04-01",
            "til":"2022-04-20","timetype":"ASYL_NORSK","timer":120}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let is_protected = |permit: &Opphold<'_>| {
        permit.hjemmel() == Some(hjemmel::PARAGRAF_34)
            && permit.innvilget().is_some_and(|granted| granted >= KAP6A_INNVILGET_FRA)
    };
    let Some(granted) = deltaker.all::<Opphold>().find(is_protected).and_then(|it| it.innvilget()) else {
        return;
    };
    // What comes after the permit is told by nir-n52.
    let is_outside = |record: &Norskdeltakelse<'_>| {
        let within = |first: Date| KAP6A_FRA <= first && first <= granted;
        !record.known && deltaker.is_for_asylum_seekers(record) && record.fra().is_some_and(within)
    };
    let mut outside = deltaker.all::<Norskdeltakelse>().filter(is_outside);
    if let Some(first) = outside.next() {
        let count = 1 + outside.count() as u64;
        report.push_sent(&RULE, first.at.field(field::ORDNING), one("antall", Value::Int(count)));
    }
}
