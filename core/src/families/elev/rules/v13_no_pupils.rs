//! elev-v13: A list has at least one pupil.

use crate::families::elev::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("elev-v13", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Slutt(check);

pub(super) static WORDS: Words = Words {
    what: Text { nb: "Lista har ingen elever.", nn: "Lista har ingen elevar.", en: "The list has no pupils." },
    why: Text {
        nb: "En overføring må ha minst én elev. \
            En tom liste skyldes vanligvis at uttrekket ikke fant klassene på 10. trinn.",
        nn: "Ei overføring må ha minst éin elev. \
            Ei tom liste kjem vanlegvis av at uttrekket ikkje fann klassane på 10. trinn.",
        en: "A transfer has at least one pupil. \
            An empty list is usually an extract that did not find the classes of year 10.",
    },
    advice: Text {
        nb: "Kontroller skoleår og trinn i uttrekket, og hent lista på nytt. \
            Har skolen ingen elever på 10. trinn, si fra til inntakskontoret.",
        nn: "Kontroller skuleår og trinn i uttrekket, og hent lista på nytt. \
            Har skulen ingen elevar på 10. trinn, sei frå til inntakskontoret.",
        en: "Check the school year and the year in the extract, and create the list again. \
            If the school has no pupils in year 10, tell the county admissions office (Inntakskontoret).",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("students: at least one")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a whole file").lines(&[TOF, ELEV, EOF_2]),
    vigo1("nothing between TOF and EOF").reports(1).lines(&[TOF, EOF_1]),
    vigoskole("an empty list of pupils").reports(1).document(r#"{"school":{"orgNumber":"974603268"},"students":[]}"#),
    vigo1("a line that may have been a pupil is for elev-v1c").lines(&[
        TOF,
        "AV;46505;10A;04841099821;Voksende Bytte;",
        EOF_2,
    ]),
];

fn check(slutt: &Slutt, context: &Context, report: &mut Report) {
    if slutt.elever == 0 && !context.list_is_broken {
        report.push(&RULE, Place::PAYLOAD);
    }
}
