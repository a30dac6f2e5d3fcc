//! nir-n34: what a record refers to is in the submission or in the register.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-n34", Evidence::Logical).of(ALL).needs(REGISTER);

pub(super) const CHECK: Check = Check::RecordSet(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Posten viser til en annen post som verken er med i innsendingen eller registrert fra før.",
        nn: "Posten viser til ein annan post som verken er med i innsendinga eller registrert frå før.",
        en: "The record refers to another record that is neither in the submission nor registered before.",
    },
    why: Text {
        nb: "Et tiltak uten program og et program uten vedtak kan ikke registreres, \
            og uten vedtak får kommunen ikke tilskudd.",
        nn: "Eit tiltak utan program og eit program utan vedtak kan ikkje registrerast, \
            og utan vedtak får ikkje kommunen tilskot.",
        en: "A measure without a programme and a programme without a decision cannot be registered, \
            and without a decision the municipality gets no grant.",
    },
    advice: Text {
        nb: "Ta med posten det vises til, eller rett henvisningen i fagsystemet.",
        nn: "Ta med posten det blir vist til, eller rett tilvisinga i fagsystemet.",
        en: "Include the record that is referred to, or correct the reference in the system.",
    },
    args: &[],
    sources: &[sources::DETTE_SKAL_REGISTRERES],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("all are there").known(REGISTER, &[]).records(&[PERSON, TILDELING, INTROPROGRAM, PRAKSIS]),
    example("in any order").known(REGISTER, &[]).records(&[PRAKSIS, INTROPROGRAM, TILDELING, PERSON]),
    example("a programme without its vedtak").known(REGISTER, &[]).reports(1).records(&[PERSON, INTROPROGRAM]),
    example("a vedtak for nobody").known(REGISTER, &[]).reports(1).records(&[TILDELING]),
    example("known to the register").known(REGISTER, &[PERSON, TILDELING, INTROPROGRAM]).records(&[PRAKSIS_FULL_TID]),
    example("the register is not told").records(&[PRAKSIS_FULL_TID]),
];

fn check(set: &RecordSet<'_>, _: &Context, report: &mut Report) {
    for (record, field, _) in set.dangling() {
        report.push_at(&RULE, &record.at, field);
    }
}
