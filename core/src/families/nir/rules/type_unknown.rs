//! nir-type: the record says what it is: a type that the exchange has.

use crate::families::nir::prelude::*;

pub(crate) static RULE: RuleInfo = RuleInfo::error("nir-type", Evidence::Logical).of(ALL);

pub(super) const CHECK: Check = Check::Field;

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Posten mangler type, eller typen er ikke en av dem som finnes.",
        nn: "Posten manglar type, eller typen er ikkje ein av dei som finst.",
        en: "The record has no type, or one that is none of those there are.",
    },
    why: Text {
        nb: "Uten typen vet mottakeren ikke hva opplysningene gjelder.",
        nn: "Utan typen veit ikkje mottakaren kva opplysningane gjeld.",
        en: "Without the type the receiver does not know what the record is about.",
    },
    advice: Text {
        nb: "Meld fra til leverandøren av fagsystemet: Feltet «type» skal være person, opphold, \
            bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, fravaer, \
            permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo eller annullering.",
        nn: "Meld frå til leverandøren av fagsystemet: Feltet «type» skal vere person, opphold, \
            bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, fravaer, \
            permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo eller annullering.",
        en: "Tell the vendor of the system: the field “type” must be person, \
            opphold, bosetting, kategori_ordning, prove, kontakt, vedtak, klage, introduksjonsprogram, tiltak, \
            fravaer, permisjon, avslutning, utdanningsbakgrunn, norskmal, norskdeltakelse, fulltid_vgo or annullering.",
    },
    args: &["meant", "seen"],
    sources: &[sources::RFC_8259],
};

pub(super) static EXAMPLES: &[Example] = &[
    example("a type").records(&[PERSON]),
    example("none").reports(1).records(&[r#"{"id":"p1","duf":"299900000102"}"#]),
    example("one that does not exist").reports(1).records(&[r#"{"type":"elev","id":"p1"}"#]),
    example("one in another case")
        .reports(1)
        .records(&[r#"{"type":"Person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#]),
];
