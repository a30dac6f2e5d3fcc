//! nir-n37c: a programme is ended before another begins, even when its planned time is over.

use crate::families::nir::participant::may_be_one_kommune;
use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n37c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Et nytt program har begynt, men det forrige er ikke avsluttet.",
        nn: "Eit nytt program har byrja, men det førre er ikkje avslutta.",
        en: "A new programme has begun, but the one before has not been ended.",
    },
    why: Text {
        nb: "Et program som ikke er avsluttet med årsak, står åpent i NIR selv om planlagt slutt er passert.",
        nn: "Eit program som ikkje er avslutta med årsak, står ope i NIR sjølv om planlagd slutt er passert.",
        en: "A programme that has not been ended with a reason stays open in NIR, although its planned end has passed.",
    },
    advice: Text {
        nb: "Registrer avslutning med årsak på det forrige programmet.",
        nn: "Registrer avslutning med årsak på det førre programmet.",
        en: "Register the end of the programme before, with its reason.",
    },
    args: &[],
    sources: &[
        sources::DETTE_SKAL_REGISTRERES,
        sources::REGISTRERING_INTROPROGRAM.at("integreringsforskriften kapittel 9"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("ended").records(&[PERSON, TILDELING, INTROPROGRAM, AVSLUTNING, TILDELING_2026, INTROPROGRAM_2026]),
    example("its planned time is over").reports(1).records(&[
        PERSON,
        TILDELING,
        r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01","planlagt_slutt":"2026-01-31",
            "sluttmal":"ARBEID"}"#,
        TILDELING_2026,
        INTROPROGRAM_2026,
    ]),
    example("the only one").records(&[PERSON, TILDELING, INTROPROGRAM]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let set = deltaker.set;
    let here = |program: &Introduksjonsprogram<'_>| {
        let kommuner = deltaker.person.kommunenummer().zip(set.kommune(program));
        kommuner.is_none_or(|(one, other)| may_be_one_kommune(one, other))
    };
    let programs: Vec<Introduksjonsprogram<'_>> = deltaker.all::<Introduksjonsprogram>().filter(here).collect();
    let stanset = deltaker.stanset();
    for (earlier, later) in programs.iter().zip(programs.iter().skip(1)) {
        let planned = earlier.period().and_then(Period::last);
        if let (Some(planned), Some(begins)) = (planned, later.fra())
            && planned < begins
            && set.avsluttet(earlier).is_some_and(|ended| ended.is_empty())
            && earlier.fra().and_then(|first| stanset.since(first)).is_none_or(|stans| stans > begins)
        {
            report.push_linked(&RULE, later.at.field(field::FRA), earlier.at.field(field::PLANLAGT_SLUTT), NONE);
        }
    }
}
