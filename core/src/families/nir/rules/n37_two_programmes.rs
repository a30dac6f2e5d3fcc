//! nir-n37: a person is in one programme at a time.

use crate::families::nir::participant::may_be_one_kommune;
use crate::families::nir::prelude::*;
use crate::periods::overlaps;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n37", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen er i to introduksjonsprogram samtidig.",
        nn: "Personen er i to introduksjonsprogram samstundes.",
        en: "The person is in two introduction programmes at the same time.",
    },
    why: Text {
        nb: "Programmet er på full tid, og en person har ett. \
            To åpne program gir feil varighet, feil statistikk og feil tilskudd.",
        nn: "Programmet er på full tid, og ein person har eitt. \
            To opne program gir feil lengd, feil statistikk og feil tilskot.",
        en: "The programme is full-time, and a person has one. \
            Two open ones give the wrong duration, statistics and grants.",
    },
    advice: Text {
        nb: "Avslutt det første programmet, eller annuller det som er registrert ved en feil.",
        nn: "Avslutt det første programmet, eller annuller det som er registrert ved ein feil.",
        en: "End the first programme, or annul the one that was registered by mistake.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES, sources::TILPASSET_FORDREVNE],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("one after the other").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        TILDELING_2026,
        INTROPROGRAM_2026,
    ]),
    example("both open").reports(1).records(&[PERSON, TILDELING, INTROPROGRAM, TILDELING_2026, INTROPROGRAM_2026]),
    example("begun the day before the first one ended").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        AVSLUTNING,
        TILDELING_2026,
        r#"{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-01-31","planlagt_slutt":"2027-12-31",
            "sluttmal":"ARBEID"}"#,
    ]),
    example("the first one opened again").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30",
            "gjenapnet":"2026-03-01"}"#,
        TILDELING_2026,
        INTROPROGRAM_2026,
    ]),
    example("the first one stopped for good on the day").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2026-01-15","fra":"2026-02-01","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"}"#,
        TILDELING_2026,
        INTROPROGRAM_2026,
    ]),
    example("the first one stopped for good the day after").reports(1).records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS",
            "vedtaksdato":"2026-01-15","fra":"2026-02-02","stanstype":"PERMANENT","begrunnelse":"UGYLDIG_FRAVAER"}"#,
        TILDELING_2026,
        INTROPROGRAM_2026,
    ]),
    example("the first one is known")
        .known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM])
        .reports(1)
        .records(&[TILDELING_2026, INTROPROGRAM_2026]),
    example("annulled").records(&[
        PERSON,
        TILDELING,
        INTROPROGRAM,
        TILDELING_2026,
        INTROPROGRAM_2026,
        ANNULLERING,
        r#"{"type":"annullering","id":"x2","gjelder_type":"introduksjonsprogram","gjelder":"i1","dato":"2026-03-01",
            "annulleringsgrunn":"FEIL"}"#,
    ]),
];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let (set, stanset) = (deltaker.set, deltaker.stanset());
    let (mut programs, mut periods) = (Vec::new(), Vec::new());
    for program in deltaker.all::<Introduksjonsprogram>() {
        // What another kommune has is its own matter: nir-n60.
        let here = deltaker.person.kommunenummer().zip(set.kommune(&program));
        if !here.is_none_or(|(one, other)| may_be_one_kommune(one, other)) {
            continue;
        }
        // One that tells of no end at all may have come to it.
        let tells_an_end = program.has(field::PLANLAGT_SLUTT) || set.children::<Avslutning>(&program).next().is_some();
        if !tells_an_end {
            continue;
        }
        for period in deltaker.egne_dager(program, &stanset) {
            programs.push(program);
            periods.push(period);
        }
    }
    for pair in overlaps(&periods) {
        let of = |at: u32| programs.get(at as usize).copied();
        if let (Some(earlier), Some(later)) = (of(pair.earlier), of(pair.later)) {
            report.push_linked(&RULE, later.at.field(field::FRA), earlier.at.field(field::FRA), NONE);
        }
    }
}
