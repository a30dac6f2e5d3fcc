//! nir-n50b: a person who has got another number is told: the old one becomes an alias.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n50b", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Deltaker(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Personen står med et annet fødselsnummer eller D-nummer enn før under samme DUF-nummer.",
        nn: "Personen står med eit anna fødselsnummer eller D-nummer enn før under same DUF-nummer.",
        en: "The person has another national identity number or D number than before under the same DUF number.",
    },
    why: Text {
        nb: "Fødselsnummeret endres når fødselsdato eller kjønn rettes. Da er det samme person, \
            og det gamle nummeret følger med som tidligere nummer. Ellers er ett av numrene feil.",
        nn: "Fødselsnummeret blir endra når fødselsdato eller kjønn blir retta. Då er det same person, \
            og det gamle nummeret følgjer med som tidlegare nummer. Elles er eitt av nummera feil.",
        en: "A national identity number changes when the date of birth or the gender is corrected. It is \
            then the same person, and the old number stays as an earlier one. Otherwise one of the numbers is wrong.",
    },
    advice: Text {
        nb: "Sjekk nummeret mot Folkeregisteret.",
        nn: "Sjekk nummeret mot Folkeregisteret.",
        en: "Check the number against the National Population Register (Folkeregisteret).",
    },
    args: &[],
    sources: &[sources::INNST_65_L, sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt")],
};

pub(super) static EXAMPLES: &[Example] =
    &[
        example("the same number").known(REGISTER, &[PERSON_MED_FNR]).records(&[PERSON_MED_FNR]),
        example("another number").known(REGISTER, &[PERSON_MED_FNR]).reports(1).records(&[
            r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}"#,
        ]),
        example("another number of the same birth date").reports(1).records(&[
            PERSON_MED_FNR,
            r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"04841099740"}"#,
        ]),
        example("a fodselsnummer in place of the D-nummer")
            .known(
                REGISTER,
                &[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"}"#],
            )
            .records(&[PERSON_MED_FNR]),
        example("a D-nummer in place of the fodselsnummer").known(REGISTER, &[PERSON_MED_FNR]).reports(1).records(&[
            r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815"}"#,
        ]),
        example("two birth dates sent at once are two persons").records(&[
            PERSON_MED_FNR,
            r#"{"type":"person","id":"p2","kommunenummer":"4601","duf":"299900000102","fnr":"06821099496"}"#,
        ]),
    ];

fn check(deltaker: &Deltaker<'_, '_>, _: &Context, report: &mut Report) {
    let numbered = || deltaker.all::<Person>().filter(|person| person.fnr().is_some());
    let first = numbered().find(|person| person.known).or_else(|| numbered().next());
    for now in numbered().filter(|person| !person.known) {
        // Under the same id, else under another, else the first that is sent.
        let same = deltaker.set.known_version(&now).and_then(Person::of);
        let same = same.filter(|same| same.fnr().is_some() && same.duf() == now.duf());
        let Some(before) = same.or(first).filter(|before| before.fnr() != now.fnr()) else { continue };
        let is_told_otherwise = match (before.has_d_nummer(), now.has_d_nummer()) {
            // nir-n50 tells of two birth dates that are sent at once.
            (false, false) => before.known || before.born() == now.born(),
            (true, true) => true,
            // Everyone's way, unless the fødselsnummer was there first.
            (true, false) => false,
            (false, true) => before.known,
        };
        if is_told_otherwise {
            report.push_linked(&RULE, now.at.field(field::FNR), before.at.field(field::FNR), NONE);
        }
    }
}
