//! nir-n41: leave from one programme or vedtak does not overlap.

use crate::families::nir::prelude::*;
use crate::periods::overlaps;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n41", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "To permisjoner ligger på de samme dagene.",
        nn: "To permisjonar ligg på dei same dagane.",
        en: "Two leaves lie on the same days.",
    },
    why: Text {
        nb: "Hver permisjon forlenger fristen med sin egen lengde. \
            Dager i to permisjoner ville ha forlenget den to ganger.",
        nn: "Kvar permisjon forlengjer fristen med si eiga lengd. \
            Dagar i to permisjonar ville ha forlengt han to gonger.",
        en: "Each leave moves the deadline by its own length. Days in two leaves would move it twice.",
    },
    advice: Text {
        nb: "Rett datoene, eller annuller den ene.",
        nn: "Rett datoane, eller annuller den eine.",
        en: "Correct the dates, or annul one of them.",
    },
    args: &[],
    sources: &[
        sources::VARIGHET_OG_OMFANG.at("integreringsloven §§ 31-33"),
        sources::REGISTRERING_NORSK.at("integreringsforskriften § 53"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("they meet").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01",
            "til":"2022-08-26"}"#,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-05-31"}"#,
    ]),
    example("they share a day").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"FODSEL","fra":"2022-08-01",
            "til":"2022-08-27"}"#,
        r#"{"type":"permisjon","id":"l2","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-05-31"}"#,
    ]),
    example("from the programme and from norsk").records(&[
        PERSON,
        OPPHOLD_2022,
        TILDELING_2022,
        INTROPROGRAM_2022,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING",
            "vedtaksdato":"2022-03-01","fra":"2022-03-01"}"#,
        r#"{"type":"permisjon","id":"l1","program":"i1","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-05-31"}"#,
        r#"{"type":"permisjon","id":"l2","vedtak":"v2","permisjonstype":"OMSORG","fra":"2022-08-27",
            "til":"2023-05-31"}"#,
    ]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for parent in set.of_type(RecordType::Introduksjonsprogram).chain(set.of_type(RecordType::Vedtak)) {
        let leave = set.children::<Permisjon>(parent).filter_map(|record| Some((record, record.period()?)));
        let leave: Vec<(Permisjon<'_>, Period)> = leave.collect();
        let periods: Vec<Period> = leave.iter().map(|(_, period)| *period).collect();
        for overlap in overlaps(&periods) {
            let of = |at: u32| leave.get(at as usize).map(|(record, _)| record.at.field(field::FRA));
            if let (Some(later), Some(earlier)) = (of(overlap.later), of(overlap.earlier)) {
                report.push_linked(&RULE, later, earlier, NONE);
            }
        }
    }
}
