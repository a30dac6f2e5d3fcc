//! elev-v10h: the pupil has at least a first or a last name.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-v10h", Evidence::Verified).of(of::VIGOSKOLE);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Eleven har verken fornavn eller etternavn.",
        nn: "Eleven har verken førenamn eller etternamn.",
        en: "The pupil has neither a given name nor a family name.",
    },
    why: Text {
        nb: "Uten navn er det bare fødselsnummeret som viser hvem eleven er. \
            Da er det vanskelig å oppdage at nummeret er feil.",
        nn: "Utan namn er det berre fødselsnummeret som viser kven eleven er. \
            Då er det vanskeleg å oppdage at nummeret er feil.",
        en: "Without a name only the personal number shows who the pupil is. \
            Then it is hard to discover that the number is wrong.",
    },
    advice: Text { nb: "Legg inn navnet{+fetch}.", nn: "Legg inn namnet{+fetch}.", en: "Enter the name{+fetch}." },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("name is optional; MISSING_NAME is a warning")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigoskole("both names").document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    vigoskole("a family name alone").document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"lastName":"Bytte"}}]}"#,
    ),
    vigoskole("no name").reports(1).document(
        r#"{"school":{"orgNumber":"974603268"},"students":[{"classCode":"10A",
            "personalIdentityNumber":"04841099821"}]}"#,
    ),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if elev.fornavn.is_none() && elev.etternavn.is_none() && !elev.name_is_broken {
        report.push_at(&RULE, &elev.at, field::NAVN);
    }
}
