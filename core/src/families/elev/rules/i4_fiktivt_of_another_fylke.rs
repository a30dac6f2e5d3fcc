//! elev-i4: a fiktivt number ends with the fylkesnummer of the receiving fylke, or of one that went into it.

use crate::families::elev::prelude::*;
use crate::ids::Personidentifikator;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i4", Evidence::Inferred).of(of::BY_CLASS);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Det fiktive nummeret ser ut til å være gitt av et annet fylke enn det lista skal til.",
        nn: "Det fiktive nummeret ser ut til å vere gitt av eit anna fylke enn det lista skal til.",
        en: "The \
            temporary VIGO number seems to have been issued by another county than the one that receives the list.",
    },
    why: Text {
        nb: "De to siste sifrene viser vanligvis hvilket fylke som ga nummeret. \
            En elev som har flyttet, kan ha fått et nytt.",
        nn: "Dei to siste siffera viser vanlegvis kva fylke som gav nummeret. \
            Ein elev som har flytt, kan ha fått eit nytt.",
        en: "The last two digits usually show which county issued the number. \
            A pupil who has moved may have been given a new one.",
    },
    advice: Text {
        nb: "Spør inntakskontoret hvilket nummer eleven skal ha.",
        nn: "Spør inntakskontoret kva nummer eleven skal ha.",
        en: "Ask the admissions office which number the pupil should have.",
    },
    args: &[],
    sources: &[
        sources::VIGO_SKOLE.at("Grensesnitt SAS"),
        sources::REGBOK.at("A01"),
        sources::FYLKESINNDELING.at("Klass 104, \
            changes of 2018, 2020 and 2024: a number issued before is still the pupil's"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("issued by the fylke that received the list in 2019").lines(&[
        "TOF;1.3.8.0;20191104;Vigilo;02;02505;;",
        "$AV;02505;10A;42059199202;Fin Fabrikk;",
        EOF_2,
    ]),
    vigo1("not a fictive number").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("issued by Hordaland and by Sogn og Fjordane, which became Vestland").lines(&[
        TOF_MARS,
        "$AV;46505;10A;42059199312;Fin Fabrikk;",
        "$AV;46505;10A;42059199314;Lang Alt;",
        EOF_3,
    ]),
    vigo1("issued by Viken, which was divided, and by Akershus before it").lines(&[
        "TOF;1.3.8.0;20260310;Vigilo;32;32505;;",
        "$AV;32505;10A;42059199230;Fin Fabrikk;",
        "$AV;32505;10A;42059199302;Lang Alt;",
        EOF_3,
    ]),
    vigo1("issued by Hordaland for Akershus").reports(1).lines(&[
        "TOF;1.3.8.0;20260310;Vigilo;32;32505;;",
        "$AV;32505;10A;42059199312;Fin Fabrikk;",
        EOF_2,
    ]),
    vigo1("issued by another fylke").reports(1).lines(&[TOF_MARS, ELEV_MED_FIKTIVT, EOF_2]),
    vigo1("a fylke that does not exist: said by elev-v5b alone").lines(&[
        "TOF;1.3.8.0;20260310;Vigilo;64;46505;;",
        ELEV_MED_FIKTIVT,
        EOF_2,
    ]),
];

fn check(elev: &Elev<'_>, context: &Context, report: &mut Report) {
    let Some(Personidentifikator::VigoFiktivt(number)) = elev.fnr else { return };
    let Some(receiving) = elev.plass.fylkesnummer.or(context.fylkesnummer) else { return };
    // A fylke that does not exist has been reported where it stands; for VIGO's own (Svalbard, abroad) others issue.
    let day = elev.plass.lastet.or(context.fildato).unwrap_or(context.as_of);
    if !receiving.may_have_taken_over(number.fylkesnummer()) && receiving.exists_on(day) {
        report.push_at(&RULE, &elev.at, field::FNR);
    }
}
