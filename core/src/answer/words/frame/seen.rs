//! What stands in a value that cannot be read, in a sentence behind the rule's own: `seen.<word>`, and where and how often.

use crate::rule::Text;

pub(super) const SEEN: &[(&str, Text)] = &[
    (
        "seen.apostrophe",
        Text {
            nb: "Det står en apostrof eller et hermetegn der. Fjern tegnet.",
            nn: "Det står ein apostrof eller eit hermeteikn der. Fjern teiknet.",
            en: "There is an apostrophe or a quotation mark in it. Remove it.",
        },
    ),
    (
        "seen.compact",
        Text {
            nb: "Datoen er skrevet uten bindestreker.",
            nn: "Datoen er skriven utan bindestrekar.",
            en: "The date is written without hyphens.",
        },
    ),
    (
        "seen.dash",
        Text {
            nb: "Det står en bindestrek eller tankestrek der. Fjern streken.",
            nn: "Det står ein bindestrek eller tankestrek der. Fjern streken.",
            en: "There is a hyphen or a dash in it. Remove it.",
        },
    ),
    (
        "seen.day_first",
        Text {
            nb: "Her står dagen først. Året skal stå først.",
            nn: "Her står dagen først. Året skal stå først.",
            en: "Here the day comes first. The year must come first.",
        },
    ),
    (
        "seen.decimals",
        Text {
            nb: "Det står desimaler bak, som «.0»: Et program har lest nummeret som et tall, og nuller foran kan være borte. Hent det på nytt fra fagsystemet, som tekst.",
            nn: "Det står desimalar bak, som «.0»: Eit program har lese nummeret som eit tal, og nullar framfor kan vere borte. Hent det på nytt frå fagsystemet, som tekst.",
            en: "There are decimals behind it, like “.0”: a program has read the number as a quantity, and leading zeros may be gone. Fetch it again from the system, as text.",
        },
    ),
    (
        "seen.formula",
        Text {
            nb: "Det står et likhetstegn der, som i en formel i et regneark. Bare nummeret skal stå.",
            nn: "Det står eit likskapsteikn der, som i ein formel i eit rekneark. Berre nummeret skal stå.",
            en: "There is an equals sign, as in a spreadsheet's formula. Only the number should be there.",
        },
    ),
    (
        "seen.hard_space",
        Text {
            nb: "Det står et hardt eller smalt mellomrom der. Fjern mellomrommet.",
            nn: "Det står eit hardt eller smalt mellomrom der. Fjern mellomrommet.",
            en: "There is a no-break or thin space in it. Remove the space.",
        },
    ),
    (
        "seen.invisible",
        Text {
            nb: "Det står et usynlig tegn der. Slett verdien, og skriv den inn på nytt uten å lime inn.",
            nn: "Det står eit usynleg teikn der. Slett verdien, og skriv han inn på nytt utan å lime inn.",
            en: "There is an invisible character in it. Delete the value, and type it again without pasting.",
        },
    ),
    (
        "seen.letter",
        Text {
            nb: "Det står et tegn der som ikke er et siffer.",
            nn: "Det står eit teikn der som ikkje er eit siffer.",
            en: "There is a character in it that is not a digit.",
        },
    ),
    (
        "seen.line_end",
        Text {
            nb: "Det står et linjeskift eller en tabulator der. Fjern tegnet.",
            nn: "Det står eit linjeskift eller ein tabulator der. Fjern teiknet.",
            en: "There is a line break or a tab in it. Remove it.",
        },
    ),
    (
        "seen.point",
        Text {
            nb: "Det står et punktum eller et komma der. Fjern tegnet.",
            nn: "Det står eit punktum eller eit komma der. Fjern teiknet.",
            en: "There is a full stop or a comma in it. Remove it.",
        },
    ),
    (
        "seen.position",
        Text {
            nb: "Det er tegn nummer {position}.",
            nn: "Det er teikn nummer {position}.",
            en: "It is character number {position}.",
        },
    ),
    (
        "seen.rows",
        Text {
            nb: "Det samme gjelder {rows} rader.",
            nn: "Det same gjeld {rows} rader.",
            en: "The same holds for {rows} rows.",
        },
    ),
    (
        "seen.scientific",
        Text {
            nb: "Et regneark har gjort nummeret om til potensform, som 4,84E+09. De siste sifrene er borte for godt og kan ikke regnes tilbake.{+sheet}",
            nn: "Eit rekneark har gjort nummeret om til potensform, som 4,84E+09. Dei siste siffera er borte for godt og kan ikkje reknast tilbake.{+sheet}",
            en: "A spreadsheet has turned the number into scientific notation, like 4.84E+09. The last digits are lost for good and cannot be worked out.{+sheet}",
        },
    ),
    (
        "seen.serial",
        Text {
            nb: "Et regneark har gjort datoen om til et dagnummer. Hent den på nytt fra fagsystemet.",
            nn: "Eit rekneark har gjort datoen om til eit dagnummer. Hent han på nytt frå fagsystemet.",
            en: "A spreadsheet has turned the date into a day number. Fetch it again from the system.",
        },
    ),
    (
        "seen.space",
        Text {
            nb: "Det står et mellomrom inne i det. Fjern mellomrommet.",
            nn: "Det står eit mellomrom inne i det. Fjern mellomrommet.",
            en: "There is a space inside it. Remove the space.",
        },
    ),
    (
        "seen.time",
        Text {
            nb: "Det står noe bak datoen, som et klokkeslett.",
            nn: "Det står noko bak datoen, som eit klokkeslett.",
            en: "Something stands behind the date, like a time of day.",
        },
    ),
    (
        "seen.zero_lost",
        Text {
            nb: "Det mangler ett siffer: Et regneark har trolig fjernet nullen foran.{+sheet}",
            nn: "Det manglar eitt siffer: Eit rekneark har truleg fjerna nullen framfor.{+sheet}",
            en: "One digit is missing: a spreadsheet has probably removed the leading zero.{+sheet}",
        },
    ),
    (
        "seen.blank_before",
        Text {
            nb: "Det står et mellomrom først i linja.",
            nn: "Det står eit mellomrom først i linja.",
            en: "The line begins with a blank.",
        },
    ),
    (
        "seen.cr_alone",
        Text {
            nb: "Linjene slutter med tegnet CR alene, som i filer fra eldre Mac-programmer.",
            nn: "Linjene sluttar med teiknet CR åleine, som i filer frå eldre Mac-program.",
            en: "The lines end with the character CR alone, as in files from old Mac programs.",
        },
    ),
    (
        "seen.extra_fields",
        Text {
            nb: "Det står tomme felt bak det siste, slik et regneark lagrer dem.",
            nn: "Det står tomme felt bak det siste, slik eit rekneark lagrar dei.",
            en: "There are empty fields behind the last one, as a spreadsheet saves them.",
        },
    ),
    (
        "seen.lines",
        Text { nb: "Antall linjer: {lines}.", nn: "Tal på linjer: {lines}.", en: "Number of lines: {lines}." },
    ),
    (
        "seen.lower_case",
        Text {
            nb: "Linjas første felt er skrevet med små bokstaver: TOF, $AV og EOF skal ha store.",
            nn: "Det første feltet i linja er skrive med små bokstavar: TOF, $AV og EOF skal ha store.",
            en: "The first field of the line is in small letters: TOF, $AV and EOF have capitals.",
        },
    ),
    (
        "seen.quotes",
        Text {
            nb: "Det står hermetegn rundt feltene. Formatet har ingen hermetegn.",
            nn: "Det står hermeteikn rundt felta. Formatet har ingen hermeteikn.",
            en: "There are quotation marks around the fields. The format has none.",
        },
    ),
    (
        "seen.case",
        Text {
            nb: "Her skal det stå «{meant}»: Store og små bokstaver teller.",
            nn: "Her skal det stå «{meant}»: Store og små bokstavar tel.",
            en: "It must be “{meant}”: capitals count.",
        },
    ),
];
