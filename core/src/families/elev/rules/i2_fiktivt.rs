//! elev-i2: the number is a fiktivt number of an Inntakskontor: see whether the pupil has a fødselsnummer or D-nummer
//! now.

use crate::families::elev::prelude::*;
use crate::ids::Personidentifikator;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-i2", Evidence::Verified).of(of::ALL);

pub(super) const CHECK: Check = Check::Elev(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Eleven har et fiktivt nummer fra inntakskontoret.",
        nn: "Eleven har eit fiktivt nummer frå inntakskontoret.",
        en: "The pupil has a temporary VIGO number from the admissions office.",
    },
    why: Text {
        nb: "Et fiktivt nummer skal bare brukes til eleven har fødselsnummer eller d-nummer. \
            Ellers kan samme elev stå to ganger i VIGO.",
        nn: "Eit fiktivt nummer skal berre brukast til eleven har fødselsnummer eller d-nummer. \
            Elles kan same elev stå to gonger i VIGO.",
        en: "A temporary VIGO number is only for use until the pupil has a national identity number or D number. \
            Otherwise the same pupil may be in VIGO twice.",
    },
    advice: Text {
        nb: "Sjekk om eleven har fått fødselsnummer eller d-nummer. Registrer det i så fall i fagsystemet, \
            og si fra til inntakskontoret. Hvis ikke, kan lista sendes slik den er.",
        nn: "Sjekk om eleven har fått fødselsnummer eller d-nummer. Registrer det i så fall i fagsystemet, \
            og sei frå til inntakskontoret. Om ikkje, kan lista sendast slik ho er.",
        en: "See whether the pupil now has a national identity number or D number. If so, \
            enter it in the school system and tell the admissions office. If not, the list can be sent as it is.",
    },
    args: &[],
    sources: &[sources::VIGO_SKOLE.at("Grensesnitt SAS"), sources::REGBOK.at("A01")],
};

pub(super) static EXAMPLES: &[Example] = &[
    vigo1("a number from Folkeregisteret").lines(&[TOF_MARS, ELEV, EOF_2]),
    vigo1("a D number").lines(&[TOF_MARS, "$AV;46505;10A;44841099815;Fin Fabrikk;", EOF_2]),
    vigo1("a fictive number").reports(1).lines(&[TOF_MARS, ELEV_MED_FIKTIVT, EOF_2]),
];

fn check(elev: &Elev<'_>, _: &Context, report: &mut Report) {
    if let Some(Personidentifikator::VigoFiktivt(_)) = elev.fnr {
        report.push_at(&RULE, &elev.at, field::FNR);
    }
}
