//! What an identifier says by itself, beside the field of a form: what it is, or why it is none and what to do.
//!
//! Keys: `id.kind.<kind>`, `id.synthetic.<convention>` and what else is known of one that holds; `id.reason.<reason>.what`
//! and `.advice` of one that does not. What is said of one that holds becomes one line: only the kind begins it.

use crate::rule::Text;

pub(super) const NUMBERS: &[(&str, Text)] = &[
    ("id.kind.fnr", Text { nb: "Fødselsnummer", nn: "Fødselsnummer", en: "National identity number" }),
    ("id.kind.dnr", Text { nb: "D-nummer", nn: "D-nummer", en: "D number" }),
    (
        "id.kind.hnr",
        Text {
            nb: "H-nummer, gjelder bare i virksomheten som ga det",
            nn: "H-nummer, gjeld berre i verksemda som gav det",
            en: "H number, valid only within the enterprise that issued it",
        },
    ),
    (
        "id.kind.fhn",
        Text { nb: "Felles hjelpenummer", nn: "Felles hjelpenummer", en: "Common help number (FH number)" },
    ),
    ("id.kind.duf", Text { nb: "DUF-nummer", nn: "DUF-nummer", en: "DUF number" }),
    (
        "id.kind.vigo",
        Text {
            nb: "Fiktivt nummer fra inntakskontoret",
            nn: "Fiktivt nummer frå inntakskontoret",
            en: "Temporary VIGO number from the admissions office",
        },
    ),
    ("id.kind.orgnr", Text { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" }),
    ("id.kind.kontonr", Text { nb: "Kontonummer", nn: "Kontonummer", en: "Bank account number" }),
    ("id.kind.kommunenr", Text { nb: "Kommunenummer", nn: "Kommunenummer", en: "Municipality number" }),
    ("id.kind.fylkesnr", Text { nb: "Fylkesnummer", nn: "Fylkesnummer", en: "County number" }),
    ("id.kind.postnr", Text { nb: "Postnummer", nn: "Postnummer", en: "Postal code" }),
    ("id.kind.skolenr", Text { nb: "Skolenummer", nn: "Skulenummer", en: "School number" }),
    ("id.kind.feide", Text { nb: "Feide-navn", nn: "Feide-namn", en: "Feide name" }),
    (
        "id.synthetic.tenor",
        Text { nb: "testnummer fra Tenor", nn: "testnummer frå Tenor", en: "test number from Tenor" },
    ),
    (
        "id.synthetic.syntpop",
        Text { nb: "testnummer fra SyntPop", nn: "testnummer frå SyntPop", en: "test number from SyntPop" },
    ),
    ("id.synthetic.nav", Text { nb: "testnummer fra Nav", nn: "testnummer frå Nav", en: "test number from Nav" }),
    (
        "id.synthetic.nav_or_hnr",
        Text {
            nb: "kan være et testnummer fra Nav eller et H-nummer",
            nn: "kan vere eit testnummer frå Nav eller eit H-nummer",
            en: "may be a test number from Nav or an H number",
        },
    ),
    (
        "id.synthetic.syntpop_or_npid",
        Text {
            nb: "testnummer fra SyntPop eller Nav (NPID)",
            nn: "testnummer frå SyntPop eller Nav (NPID)",
            en: "test number from SyntPop or Nav (NPID)",
        },
    ),
    (
        "id.control.2032",
        Text { nb: "tildelt i 2032 eller senere", nn: "tildelt i 2032 eller seinare", en: "issued in 2032 or later" },
    ),
    ("id.born", Text { nb: "født {years}", nn: "fødd {years}", en: "born {years}" }),
    (
        "id.reason.form.what",
        Text {
            nb: "Nummeret har feil lengde, eller andre tegn enn det skal ha.",
            nn: "Nummeret har feil lengd, eller andre teikn enn det skal ha.",
            en: "The number has the wrong length, or characters that do not belong in it.",
        },
    ),
    (
        "id.reason.form.advice",
        Text {
            nb: "Skriv hele nummeret, og ikke noe annet.",
            nn: "Skriv heile nummeret, og ikkje noko anna.",
            en: "Write the whole number, and nothing else.",
        },
    ),
    (
        "id.reason.date.what",
        Text {
            nb: "De seks første sifrene er ikke en dato som finnes.",
            nn: "Dei seks første siffera er ikkje ein dato som finst.",
            en: "The first six digits are not a date that exists.",
        },
    ),
    (
        "id.reason.date.advice",
        Text {
            nb: "Kontroller de seks første sifrene.",
            nn: "Kontroller dei seks første siffera.",
            en: "Check the first six digits.",
        },
    ),
    (
        "id.reason.control.what",
        Text {
            nb: "Kontrollsifrene stemmer ikke, så nummeret er skrevet feil.",
            nn: "Kontrollsiffera stemmer ikkje, så nummeret er skrive feil.",
            en: "The control digits do not fit, so the number is mistyped.",
        },
    ),
    (
        "id.reason.control.advice",
        Text {
            nb: "Kontroller nummeret siffer for siffer.",
            nn: "Kontroller nummeret siffer for siffer.",
            en: "Check the number digit by digit.",
        },
    ),
    (
        "id.reason.other_kind.what",
        Text {
            nb: "Dette er et annet slags nummer enn det som skal stå her.",
            nn: "Dette er eit anna slags nummer enn det som skal stå her.",
            en: "This is another kind of number than the one wanted here.",
        },
    ),
    (
        "id.reason.other_kind.advice",
        Text {
            nb: "Kontroller hva slags nummer det skal være.",
            nn: "Kontroller kva slags nummer det skal vere.",
            en: "Check which kind of number it is to be.",
        },
    ),
    (
        "id.reason.synthetic.what",
        Text {
            nb: "Testnummer kan ikke brukes her.",
            nn: "Testnummer kan ikkje brukast her.",
            en: "Test numbers cannot be used here.",
        },
    ),
    (
        "id.reason.synthetic.advice",
        Text {
            nb: "Skriv personens eget nummer.",
            nn: "Skriv nummeret til personen sjølv.",
            en: "Write the person's own number.",
        },
    ),
    (
        "id.reason.not_issued_yet.what",
        Text {
            nb: "Kontrollsifrene passer bare for nummer som blir tildelt fra 2032.",
            nn: "Kontrollsiffera passar berre for nummer som blir tildelte frå 2032.",
            en: "The control digits fit only numbers that will be issued from 2032.",
        },
    ),
    (
        "id.reason.not_issued_yet.advice",
        Text {
            nb: "Kontroller nummeret siffer for siffer, for ingen har et slikt nummer ennå.",
            nn: "Kontroller nummeret siffer for siffer, for ingen har eit slikt nummer enno.",
            en: "Check the number digit by digit, for nobody has such a number yet.",
        },
    ),
    (
        "id.reason.placeholder.what",
        Text {
            nb: "Dette brukes i KOSTRA når et nummer mangler, og er ikke nummeret til noen person.",
            nn: "Dette blir brukt i KOSTRA når eit nummer manglar, og er ikkje nummeret til nokon person.",
            en: "This is used in KOSTRA where a number is missing, and is nobody's number.",
        },
    ),
    (
        "id.reason.placeholder.advice",
        Text {
            nb: "Skriv personens eget nummer.",
            nn: "Skriv nummeret til personen sjølv.",
            en: "Write the person's own number.",
        },
    ),
    (
        "id.reason.npid.what",
        Text {
            nb: "Dette er Navs egen ident (NPID), og den kan ikke brukes mellom registre.",
            nn: "Dette er Nav sin eigen ident (NPID), og han kan ikkje brukast mellom register.",
            en: "This is Nav's own identifier (NPID), which cannot be used between registers.",
        },
    ),
    (
        "id.reason.npid.advice",
        Text {
            nb: "Skriv fødselsnummeret eller d-nummeret.",
            nn: "Skriv fødselsnummeret eller d-nummeret.",
            en: "Write the national identity number or the D number.",
        },
    ),
    (
        "id.reason.not_in_list.what",
        Text {
            nb: "Nummeret står ikke i lista over slike nummer.",
            nn: "Nummeret står ikkje i lista over slike nummer.",
            en: "The number is not in the list of such numbers.",
        },
    ),
    (
        "id.reason.not_in_list.advice",
        Text {
            nb: "Slå opp nummeret i den offisielle lista.",
            nn: "Slå opp nummeret i den offisielle lista.",
            en: "Look the number up in the official list.",
        },
    ),
    (
        "id.reason.not_on_day.what",
        Text {
            nb: "Nummeret er kjent, men gjelder ikke den dagen.",
            nn: "Nummeret er kjent, men gjeld ikkje den dagen.",
            en: "The number is known, but is not valid on that day.",
        },
    ),
    (
        "id.reason.not_on_day.advice",
        Text {
            nb: "Skriv nummeret som gjelder den dagen. Kommuner og fylker får nye nummer når de slås sammen eller deles.",
            nn: "Skriv nummeret som gjeld den dagen. Kommunar og fylke får nye nummer når dei blir slegne saman eller delte.",
            en: "Write the number that is valid on that day. Municipalities and counties get new numbers when they are merged or split.",
        },
    ),
];
