//! nir-n50c: the birth date is that of the fødselsnummer.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("nir-n50c", Evidence::Inferred).of(ALL);

pub(super) const CHECK: Check = Check::Record(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Fødselsdatoen er en annen enn den i fødselsnummeret.",
        nn: "Fødselsdatoen er ein annan enn den i fødselsnummeret.",
        en: "The date of birth is not the one in the national identity number.",
    },
    why: Text {
        nb: "Fødselsdatoen i Folkeregisteret kan være en annen enn den i nummeret. \
            Rett og plikt avhenger av alderen, så det må være den i Folkeregisteret som er registrert.",
        nn: "Fødselsdatoen i Folkeregisteret kan vere ein annan enn den i nummeret. \
            Rett og plikt er avhengige av alderen, så det må vere den i Folkeregisteret som er registrert.",
        en: "The date of birth in the National Population Register (Folkeregisteret) may differ \
            from the one in the number. Right and duty depend on age, so the date in that register is the one to use.",
    },
    advice: Text {
        nb: "Sjekk fødselsdatoen og nummeret mot Folkeregisteret. Står de slik der, trenger du ikke gjøre noe.",
        nn: "Sjekk fødselsdatoen og nummeret mot Folkeregisteret. Står dei slik der, treng du ikkje gjere noko.",
        en: "Check the date of birth and the number against the National Population Register (Folkeregisteret). \
            If they stand there like this, there is nothing to do.",
    },
    args: &[],
    sources: &[sources::KOSTRA.at("SsnValidationUtils.kt, Individ03.kt"), sources::FOLKEREGISTERET_API],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("the same")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821",
            "fodselsdato":"2010-04-04"}"#]),
    example("another day")
        .reports(1)
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821",
            "fodselsdato":"2010-04-05"}"#]),
    example("a D-nummer may tell an older belief")
        .records(&[r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"44841099815",
            "fodselsdato":"2010-04-05"}"#]),
];

fn check(record: &Record, _: &Context, report: &mut Report) {
    let Some(person) = Person::of(record) else { return };
    if let (Some(told), Some(born)) = (person.fodselsdato(), person.born())
        && told != born
        && !person.has_d_nummer()
    {
        report.push_at(&RULE, &person.at, field::FODSELSDATO);
    }
}
