//! nir-n23: a programme starts within three months after settlement or claim.

use crate::families::nir::parametre::felles;
use crate::families::nir::participant::PROGRAM;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n23", Evidence::Verified).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Programmet begynner senere enn {maneder} måneder etter bosetting eller krav.",
        nn: "Programmet byrjar seinare enn {maneder} månader etter busetjing eller krav.",
        en: "The programme begins later than {maneder} months after settlement or claim.",
    },
    why: Text {
        nb: "Kommunen skal starte programmet så snart som mulig, og senest innen denne fristen.",
        nn: "Kommunen skal starte programmet så snart som mogleg, og seinast innan denne fristen.",
        en: "The municipality must start the programme as soon as possible and within this time at the latest.",
    },
    advice: Text {
        nb: "Sjekk startdatoen. Kom det et krav om deltakelse senere, registrer datoen for det.",
        nn: "Sjekk startdatoen. Kom det eit krav om deltaking seinare, registrer datoen for det.",
        en: "Check the start. If participation was claimed later, register the day of the claim.",
    },
    args: &["maneder"],
    sources: &[sources::MALGRUPPE],
};

const BOSETTING_B1: &str = r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-02-01"}"#;
const TILDELING_V1: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2022-05-01","fra":"2022-05-01"}"#;
const INTRODUKSJONSPROGRAM_I1: &str =
    r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-05-01","planlagt_slutt":"2024-02-29"}"#;

pub(super) static EXAMPLES: &[Example] = &[
    example("three months to the day").records(&[
        PERSON,
        OPPHOLD_2022,
        BOSETTING_B1,
        TILDELING_V1,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("a day later").reports(1).records(&[
        PERSON,
        OPPHOLD_2022,
        BOSETTING_B1,
        r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2022-05-02","fra":"2022-05-02"}"#,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-05-02","planlagt_slutt":"2024-02-29"}"#,
    ]),
    example("a later claim moves it").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2021-12-01"}"#,
        r#"{"type":"kontakt","id":"k1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"KRAV",
            "dato":"2022-02-01"}"#,
        TILDELING_V1,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("an address in a reception centre is no settlement").records(&[
        PERSON,
        OPPHOLD_2022,
        r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2021-12-01","mottak":true}"#,
        TILDELING_V1,
        INTRODUKSJONSPROGRAM_I1,
    ]),
    example("a second programme is not the start").records(&[
        PERSON,
        OPPHOLD_2022,
        BOSETTING_B1,
        TILDELING_2022,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2022-12-31"}"#,
        r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING",
            "vedtaksdato":"2023-03-01","fra":"2023-03-01"}"#,
        r#"{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2023-03-01","planlagt_slutt":"2023-12-31"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, context: &Context, report: &mut Report) {
    let Some(program) = deltaker.all::<Introduksjonsprogram>().next() else { return };
    let Some(start) = program.fra() else { return };
    let Some(row) = felles(Parameter::ProgramStart, deltaker.lover(&program, context.as_of), start) else { return };
    // Whichever came last before the start: whoever has moved was settled anew.
    let settled = |record| Bosetting::of(record).filter(|it| it.mottak() != Some(true)).and_then(Bosetting::dato);
    let is_claim = |it: &Kontakt<'_>| it.kontakttype() == Some(kontakttype::KRAV) && it.ordning() == Some(PROGRAM);
    let claimed = |record| Kontakt::of(record).filter(is_claim).and_then(Kontakt::dato);
    let day = |record| settled(record).or_else(|| claimed(record));
    let mut dated = deltaker.records.iter().copied().filter_map(|record| Some((day(record)?, record)));
    let Some((day, from)) = dated.rfind(|(day, _)| *day <= start) else { return };
    if row.evidence == Evidence::Verified && day.plus_months(row.tall.into()).is_some_and(|frist| start > frist) {
        let args = one("maneder", Value::Int(row.tall.into()));
        report.push_linked(&RULE, program.at.field(field::FRA), from.at.field(field::DATO), args);
    }
}
