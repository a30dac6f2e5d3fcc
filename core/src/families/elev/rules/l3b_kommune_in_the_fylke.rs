//! elev-l3b: kommunenummer begins with the fylkesnummer of the row.

use crate::families::elev::prelude::*;
use crate::ids::Skolenummer;

pub(crate) static RULE: RuleInfo = RuleInfo::warning("elev-l3b", Evidence::Inferred).of(of::KLASSELISTE);

pub(super) const CHECK: Check = Check::Skoleplass(check);

pub(super) static WORDS: Words = Words {
    what: Text {
        nb: "Kommunenummeret og fylkesnummeret hører ikke sammen.",
        nn: "Kommunenummeret og fylkesnummeret høyrer ikkje saman.",
        en: "The municipality number and the county number do not belong together.",
    },
    why: Text {
        nb: "De to første sifrene i kommunenummeret er vanligvis fylket i lista. \
            Er de ulike, er trolig ett av numrene feil, eller kommunen er elevens og ikke skolens.",
        nn: "Dei to første siffera i kommunenummeret er vanlegvis fylket i lista. \
            Er dei ulike, er truleg eitt av nummera feil, eller kommunen er eleven sin og ikkje skulen sin.",
        en: "The first two digits of the municipality number are usually the county of the list. If they differ, \
            one of the numbers is probably wrong, or the municipality is the pupil's and not the school's.",
    },
    advice: Text {
        nb: "Kontroller numrene i fagsystemet. \
            Er ett av dem feil, rett det{+fetch}. Bor eleven i et annet fylke enn skolen ligger i, kan begge stå.",
        nn: "Kontroller nummera i fagsystemet. \
            Er eitt av dei feil, rett det{+fetch}. Bur eleven i eit anna fylke enn skulen ligg i, kan begge stå.",
        en: "Check the numbers in the school administration system. If one of them is wrong, correct it{+fetch}. \
            If the pupil lives in another county than the school, both can stay.",
    },
    args: &[],
    sources: &[
        sources::KOMMUNEINNDELING.at("Klass 131"),
        sources::FAGLIG_ARENA_2026.at("kommunenummer is that of the pupil's row at its time; \
            that it is the school's, and so of the list's fylke, is inferred"),
    ],
};

pub(super) static EXAMPLES: &[Example] = &[
    klasseliste("4601 is in 46").lines(&[HEADER, RAD]),
    klasseliste("the kommune of another fylke")
        .reports(1)
        .lines(&[HEADER, "1103;46505;46;10A;04841099821;Voksende Bytte"]),
    klasseliste("a kommunenummer from before 2024 is for elev-l3c")
        .lines(&[HEADER, "3024;32505;32;10A;04841099821;Voksende Bytte"]),
    klasseliste("a fylke that does not exist: said by elev-v5c alone")
        .lines(&[HEADER, "4601;46505;64;10A;04841099821;Voksende Bytte"]),
];

fn check(plass: &Skoleplass<'_>, context: &Context, report: &mut Report) {
    let (Some(kommune), Some(fylke)) = (plass.kommunenummer, plass.fylkesnummer) else { return };
    let day = plass.lastet.unwrap_or(context.as_of);
    // A fylke or a kommune that does not exist has been reported where it stands.
    if kommune.fylkesnummer() == fylke || !fylke.is_used_on(day) || !kommune.is_used_on(day) {
        return;
    }
    // Two against one: where the school sides with the kommune, the fylke is the odd one out.
    let school_agrees = plass.skolenummer.and_then(Skolenummer::fylkesnummer) == Some(kommune.fylkesnummer());
    report.push_at(&RULE, &plass.at, if school_agrees { field::FYLKESNUMMER } else { field::KOMMUNENUMMER });
}
