//! format-other-type: `@type` says that the submission is one of pupils. Both spellings that were seen are taken, and
//! none.

use crate::formats::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("format-other-type", Evidence::Inferred);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Innsendingen sier med «@type» at den er av en annen type enn elever på 10. trinn.",
        nn: "Innsendinga seier med «@type» at ho er av ein annan type enn elevar på 10. trinn.",
        en: "By its “@type” the submission is of another type than pupils of year 10.",
    },
    why: Text {
        nb: "Mottakeren kan lese den som noe annet, som karakterer, eller avvise den.",
        nn: "Mottakaren kan lese ho som noko anna, som karakterar, eller avvise ho.",
        en: "The receiver may read it as something else, such as grades, or reject it.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: «@type» skal være vigoskole:GraduatingStudentsSubmission.",
        nn: "Meld frå til leverandøren av fagsystemet: «@type» skal vere vigoskole:GraduatingStudentsSubmission.",
        en: "Tell the vendor of the system: “@type” must be vigoskole:GraduatingStudentsSubmission.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("inferred from its requests: \
        two spellings of @type, which the test receiver does not look at")],
};

pub(super) static EXAMPLES: &[Example] = &[
    json("none").document(
        r#"{"school":{"orgNumber":"974760673"},"students":[{"classCode":"10A","personalIdentityNumber":"04841099821",
            "name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
    json("the two spellings").document(
        r#"{"@type":"vigo:graduatingStudentSubmission","school":{"orgNumber":"974760673"},
            "students":[{"classCode":"10A","personalIdentityNumber":"04841099821","name":{"firstName":"Voksende",
            "lastName":"Bytte"}}]}"#,
    ),
    json("grades").reports(1).document(
        r#"{"@type":"vigoskole:FinalGradesSubmission","school":{"orgNumber":"974760673"},"students":[{"classCode":"10A",
            "personalIdentityNumber":"04841099821","name":{"firstName":"Voksende","lastName":"Bytte"}}]}"#,
    ),
];
