//! Why a payload could not be judged: `refusal.<code>.what|why|advice` for every [`crate::refusal::Code`], in its order.

use crate::rule::Text;

pub(super) const REFUSALS: &[(&str, Text)] = &[
    (
        "refusal.bad_call.what",
        Text {
            nb: "Kontrollen ble startet med opplysninger som ikke er gyldige: {key}.",
            nn: "Kontrollen vart starta med opplysningar som ikkje er gyldige: {key}.",
            en: "The check was started with information that is not valid: {key}.",
        },
    ),
    (
        "refusal.bad_call.why",
        Text {
            nb: "Da er ikke lista kontrollert. Feilen ligger i programmet som sendte den, ikke i lista.",
            nn: "Då er ikkje lista kontrollert. Feilen ligg i programmet som sende ho, ikkje i lista.",
            en: "The list has not been checked. The fault lies in the program that sent it, not in the list.",
        },
    ),
    (
        "refusal.bad_call.advice",
        Text {
            nb: "Meld fra til dem som har ansvar for programmet.",
            nn: "Meld frå til dei som har ansvar for programmet.",
            en: "Tell those who are responsible for the program.",
        },
    ),
    ("refusal.empty.what", Text { nb: "Fila er tom.", nn: "Fila er tom.", en: "The file is empty." }),
    (
        "refusal.empty.why",
        Text {
            nb: "Det er ingen elever å kontrollere.",
            nn: "Det er ingen elevar å kontrollere.",
            en: "There are no pupils to check.",
        },
    ),
    (
        "refusal.empty.advice",
        Text {
            nb: "Hent ut lista fra fagsystemet på nytt. Skjer det igjen, meld fra til leverandøren.",
            nn: "Hent ut lista frå fagsystemet på nytt. Skjer det igjen, meld frå til leverandøren.",
            en: "Extract the list from the school system again. If it happens again, tell the vendor.",
        },
    ),
    (
        "refusal.binary.what",
        Text { nb: "Fila er ikke en tekstfil.", nn: "Fila er ikkje ei tekstfil.", en: "The file is not a text file." },
    ),
    (
        "refusal.binary.why",
        Text {
            nb: "Bare ren tekst kan leses, og her står det tegn som ingen tekst har.",
            nn: "Berre rein tekst kan lesast, og her står det teikn som ingen tekst har.",
            en: "Only plain text can be read, and there are characters here that no text has.",
        },
    ),
    (
        "refusal.binary.advice",
        Text {
            nb: "Hent ut lista fra fagsystemet som tekstfil, CSV eller JSON.",
            nn: "Hent ut lista frå fagsystemet som tekstfil, CSV eller JSON.",
            en: "Extract the list from the system as a text file, CSV or JSON.",
        },
    ),
    (
        "refusal.file_kind.what",
        Text {
            nb: "Fila er ikke en liste i ren tekst. Den er av typen {kind}.",
            nn: "Fila er ikkje ei liste i rein tekst. Ho er av typen {kind}.",
            en: "The file is not a list in plain text. It is of the type {kind}.",
        },
    ),
    (
        "refusal.file_kind.why",
        Text {
            nb: "Bare ren tekst kan leses. Det hjelper ikke å gi fila et annet navn; innholdet er det samme.",
            nn: "Berre rein tekst kan lesast. Det hjelper ikkje å gi fila eit anna namn; innhaldet er det same.",
            en: "Only plain text can be read. Giving the file another name does not help; its content stays the same.",
        },
    ),
    (
        "refusal.file_kind.advice",
        Text {
            nb: "Hent ut lista fra fagsystemet som CSV, tekstfil eller JSON. Er den pakket, pakk den ut først. Finnes den bare som regneark, lagre den som «CSV UTF-8», og se at nullene foran i numrene er med.",
            nn: "Hent ut lista frå fagsystemet som CSV, tekstfil eller JSON. Er ho pakka, pakk ho ut først. Finst ho berre som rekneark, lagre ho som «CSV UTF-8», og sjå at nullane framfor i nummera er med.",
            en: "Extract the list from the system as CSV, a text file or JSON. If it is a package, unpack it first. If there is only a spreadsheet, save it as “CSV UTF-8”, and see that the numbers still have their leading zeros.",
        },
    ),
    (
        "refusal.utf16.what",
        Text {
            nb: "Fila er lagret i tegnkodingen UTF-16, men er skadet: Her står et halvt tegn.",
            nn: "Fila er lagra i teiknkodinga UTF-16, men er skadd: Her står eit halvt teikn.",
            en: "The file is saved in the encoding UTF-16, but it is damaged: half a character stands here.",
        },
    ),
    (
        "refusal.utf16.why",
        Text {
            nb: "Når et halvt tegn står igjen, mangler det noe, og resten kan bli lest feil.",
            nn: "Når eit halvt teikn står att, manglar det noko, og resten kan bli lesen feil.",
            en: "Where half a character is left, something is missing, and the rest may be read wrongly.",
        },
    ),
    (
        "refusal.utf16.advice",
        Text {
            nb: "Hent ut lista på nytt, helst med tegnkodingen UTF-8. Unngå å lagre den på nytt i et annet program.",
            nn: "Hent ut lista på nytt, helst med teiknkodinga UTF-8. Unngå å lagre ho på nytt i eit anna program.",
            en: "Extract the list again, preferably in the encoding UTF-8. Avoid saving it again in another program.",
        },
    ),
    (
        "refusal.not_utf8.what",
        Text {
            nb: "Fila skal være i tegnkodingen UTF-8, men her står det noe som ikke er det.",
            nn: "Fila skal vere i teiknkodinga UTF-8, men her står det noko som ikkje er det.",
            en: "The file should be in the encoding UTF-8, but something here is not.",
        },
    ),
    (
        "refusal.not_utf8.why",
        Text {
            nb: "JSON er alltid UTF-8, og en liste som begynner som UTF-8, må være det hele veien. Ellers blir bokstaver i navn feil.",
            nn: "JSON er alltid UTF-8, og ei liste som byrjar som UTF-8, må vere det heile vegen. Elles blir bokstavar i namn feil.",
            en: "JSON is always UTF-8, and a list that begins as UTF-8 must be so throughout. Otherwise letters in names come out wrong.",
        },
    ),
    (
        "refusal.not_utf8.advice",
        Text {
            nb: "Er fila satt sammen av flere, kan de ha hver sin tegnkoding. Hent ut lista på nytt med tegnkodingen UTF-8. Skjer det igjen, meld fra til leverandøren av fagsystemet.",
            nn: "Er fila sett saman av fleire, kan dei ha kvar si teiknkoding. Hent ut lista på nytt med teiknkodinga UTF-8. Skjer det igjen, meld frå til leverandøren av fagsystemet.",
            en: "If the file was put together from several, each may have an encoding of its own. Extract the list again in the encoding UTF-8. If it happens again, tell the vendor of the system.",
        },
    ),
    (
        "refusal.line_ends.what",
        Text {
            nb: "Linjene i fila slutter med et tegn som ikke er linjeskift i noen liste: NEL, U+2028 eller U+2029.",
            nn: "Linjene i fila sluttar med eit teikn som ikkje er linjeskift i noka liste: NEL, U+2028 eller U+2029.",
            en: "The lines of the file end with a character that no list has as its line break: NEL, U+2028 or U+2029.",
        },
    ),
    (
        "refusal.line_ends.why",
        Text {
            nb: "Da står hele lista på én linje, og radene kan ikke skilles fra hverandre.",
            nn: "Då står heile lista på éi linje, og radene kan ikkje skiljast frå kvarandre.",
            en: "The whole list then stands on one line, and its rows cannot be told apart.",
        },
    ),
    (
        "refusal.line_ends.advice",
        Text {
            nb: "Hent ut lista på nytt med vanlige linjeskift (LF eller CRLF).",
            nn: "Hent ut lista på nytt med vanlege linjeskift (LF eller CRLF).",
            en: "Extract the list again with ordinary line breaks (LF or CRLF).",
        },
    ),
    (
        "refusal.not_json.what",
        Text {
            nb: "Innholdet er ikke gyldig JSON.",
            nn: "Innhaldet er ikkje gyldig JSON.",
            en: "The content is not valid JSON.",
        },
    ),
    (
        "refusal.not_json.why",
        Text {
            nb: "Lesingen stopper der feilen står, så ingen av elevene er kontrollert.",
            nn: "Lesinga stoppar der feilen står, så ingen av elevane er kontrollerte.",
            en: "Reading stops where the error is, so none of the pupils have been checked.",
        },
    ),
    (
        "refusal.not_json.advice",
        Text {
            nb: "Hent ut lista fra fagsystemet på nytt. Skjer det igjen, meld fra til leverandøren.",
            nn: "Hent ut lista frå fagsystemet på nytt. Skjer det igjen, meld frå til leverandøren.",
            en: "Extract the list from the school system again. If it happens again, tell the vendor.",
        },
    ),
    (
        "refusal.duplicate_key.what",
        Text {
            nb: "Det samme feltet eller den samme kolonnen står to ganger.",
            nn: "Det same feltet eller den same kolonnen står to gonger.",
            en: "The same field or column is there twice.",
        },
    ),
    (
        "refusal.duplicate_key.why",
        Text {
            nb: "Da er det uklart hvilken verdi som gjelder, og to systemer kan lese hver sin.",
            nn: "Då er det uklart kva verdi som gjeld, og to system kan lese kvar sin.",
            en: "It is not clear which value counts, and two systems may read different ones.",
        },
    ),
    (
        "refusal.duplicate_key.advice",
        Text {
            nb: "Ta bort det som står dobbelt, i oppsettet av uttrekket. Er det ikke noe dere kan endre, meld fra til leverandøren.",
            nn: "Ta bort det som står dobbelt, i oppsettet av uttrekket. Er det ikkje noko de kan endre, meld frå til leverandøren.",
            en: "Remove the duplicate in the set-up of the extract. If that is not something you can change, tell the vendor.",
        },
    ),
    (
        "refusal.too_deep.what",
        Text {
            nb: "Innholdet har flere nivåer enn {limit}.",
            nn: "Innhaldet har fleire nivå enn {limit}.",
            en: "The content is nested more than {limit} levels deep.",
        },
    ),
    (
        "refusal.too_deep.why",
        Text {
            nb: "Ingen elevliste trenger det, så innholdet er trolig noe annet enn en liste.",
            nn: "Inga elevliste treng det, så innhaldet er truleg noko anna enn ei liste.",
            en: "No list of pupils needs that, so the content is probably something else.",
        },
    ),
    (
        "refusal.too_deep.advice",
        Text {
            nb: "Kontroller at riktig fil er valgt. Er den det, meld fra til leverandøren av fagsystemet.",
            nn: "Kontroller at rett fil er vald. Er ho det, meld frå til leverandøren av fagsystemet.",
            en: "Check that the right file was chosen. If it was, tell the vendor of the school system.",
        },
    ),
    (
        "refusal.too_large.what",
        Text {
            nb: "Fila er større enn grensen på {limit} byte.",
            nn: "Fila er større enn grensa på {limit} byte.",
            en: "The file is larger than the limit of {limit} bytes.",
        },
    ),
    (
        "refusal.too_large.why",
        Text {
            nb: "Grensen er langt over det en elevliste trenger, så fila er trolig noe annet.",
            nn: "Grensa er langt over det ei elevliste treng, så fila er truleg noko anna.",
            en: "The limit is far above what a list of pupils needs, so the file is probably something else.",
        },
    ),
    (
        "refusal.too_large.advice",
        Text {
            nb: "Kontroller at riktig fil er valgt. Er den det, send én fil for hver skole.",
            nn: "Kontroller at rett fil er vald. Er ho det, send éi fil for kvar skule.",
            en: "Check that the right file was chosen. If it was, send one file for each school.",
        },
    ),
    (
        "refusal.too_many_records.what",
        Text {
            nb: "Lista har flere rader enn grensen på {limit}.",
            nn: "Lista har fleire rader enn grensa på {limit}.",
            en: "The list has more rows than the limit of {limit}.",
        },
    ),
    (
        "refusal.too_many_records.why",
        Text {
            nb: "Grensen er langt over tallet på elever på ett trinn i hele landet.",
            nn: "Grensa er langt over talet på elevar på eitt trinn i heile landet.",
            en: "The limit is far above the number of pupils in one year of schooling in the whole country.",
        },
    ),
    (
        "refusal.too_many_records.advice",
        Text {
            nb: "Kontroller at riktig fil er valgt. Er den det, send én fil for hver skole.",
            nn: "Kontroller at rett fil er vald. Er ho det, send éi fil for kvar skule.",
            en: "Check that the right file was chosen. If it was, send one file for each school.",
        },
    ),
    (
        "refusal.budget_reached.what",
        Text {
            nb: "Kontrollen ble stoppet fordi den nådde arbeidsgrensen på {limit}.",
            nn: "Kontrollen vart stoppa fordi han nådde arbeidsgrensa på {limit}.",
            en: "The check was stopped because it reached the work limit of {limit}.",
        },
    ),
    (
        "refusal.budget_reached.why",
        Text {
            nb: "Lista er svært stor eller har svært mange feil, og det er ikke avgjort om den er i orden.",
            nn: "Lista er svært stor eller har svært mange feil, og det er ikkje avgjort om ho er i orden.",
            en: "The list is very large or has very many errors, and it has not been decided whether it is in order.",
        },
    ),
    (
        "refusal.budget_reached.advice",
        Text {
            nb: "Send én fil for hver skole. Har mange rader samme feil, rett den først i oppsettet av uttrekket.",
            nn: "Send éi fil for kvar skule. Har mange rader same feil, rett han først i oppsettet av uttrekket.",
            en: "Send one file for each school. If many rows have the same error, first correct it in the set-up of the extract.",
        },
    ),
    (
        "refusal.unknown_exchange.what",
        Text { nb: "Overføringen finnes ikke.", nn: "Overføringa finst ikkje.", en: "The transfer does not exist." },
    ),
    (
        "refusal.unknown_exchange.why",
        Text {
            nb: "Uten kjent overføring er det ikke klart hvilke regler lista skal kontrolleres mot. Disse finnes: {candidates}.",
            nn: "Utan kjend overføring er det ikkje klart kva reglar lista skal kontrollerast mot. Desse finst: {candidates}.",
            en: "Without a known transfer it is not clear which rules the list is to be checked by. These exist: {candidates}.",
        },
    ),
    (
        "refusal.unknown_exchange.advice",
        Text {
            nb: "Velg en av overføringene som finnes.",
            nn: "Vel ei av overføringane som finst.",
            en: "Choose one of the transfers that exist.",
        },
    ),
    (
        "refusal.ambiguous_exchange.what",
        Text {
            nb: "Det går ikke fram av fila hvilken overføring den hører til.",
            nn: "Det går ikkje fram av fila kva overføring ho høyrer til.",
            en: "The file does not show which transfer it belongs to.",
        },
    ),
    (
        "refusal.ambiguous_exchange.why",
        Text {
            nb: "Hver overføring har egne regler. Disse finnes: {candidates}.",
            nn: "Kvar overføring har eigne reglar. Desse finst: {candidates}.",
            en: "Each transfer has its own rules. These exist: {candidates}.",
        },
    ),
    (
        "refusal.ambiguous_exchange.advice",
        Text {
            nb: "Velg overføring selv, eller kontroller at riktig fil er valgt.",
            nn: "Vel overføring sjølv, eller kontroller at rett fil er vald.",
            en: "Choose the transfer yourself, or check that the right file was chosen.",
        },
    ),
    (
        "refusal.other_entry.what",
        Text {
            nb: "Innholdet hører til en annen overføring: {exchange}.",
            nn: "Innhaldet høyrer til ei anna overføring: {exchange}.",
            en: "The content belongs to another transfer: {exchange}.",
        },
    ),
    (
        "refusal.other_entry.why",
        Text {
            nb: "Denne siden har ikke reglene for den overføringen, så ingenting er kontrollert.",
            nn: "Denne sida har ikkje reglane for den overføringa, så ingenting er kontrollert.",
            en: "This page does not have the rules for that transfer, so nothing has been checked.",
        },
    ),
    (
        "refusal.other_entry.advice",
        Text {
            nb: "Kontroller at riktig fil er valgt, eller bruk siden for {exchange}. Til den som utvikler siden: last inn {entry}.",
            nn: "Kontroller at rett fil er vald, eller bruk sida for {exchange}. Til den som utviklar sida: last inn {entry}.",
            en: "Check that the right file was chosen, or use the page for {exchange}. For whoever develops the page: load {entry}.",
        },
    ),
    (
        "refusal.wrong_format.what",
        Text {
            nb: "Fila har et annet format enn overføringen bruker.",
            nn: "Fila har eit anna format enn overføringa bruker.",
            en: "The file has another format than the transfer uses.",
        },
    ),
    (
        "refusal.wrong_format.why",
        Text {
            nb: "Da kan ikke innholdet leses. Overføringen bruker: {expected}.",
            nn: "Då kan ikkje innhaldet lesast. Overføringa bruker: {expected}.",
            en: "The content cannot be read. The transfer uses: {expected}.",
        },
    ),
    (
        "refusal.wrong_format.advice",
        Text {
            nb: "Velg den overføringen fila er laget for, eller hent ut lista i riktig format.",
            nn: "Vel den overføringa fila er laga for, eller hent ut lista i rett format.",
            en: "Choose the transfer that the file was made for, or extract the list in the right format.",
        },
    ),
    (
        "refusal.wrong_header.what",
        Text {
            nb: "Overskriften i lista mangler kolonner: {missing}.",
            nn: "Overskrifta i lista manglar kolonnar: {missing}.",
            en: "The header of the list lacks columns: {missing}.",
        },
    ),
    (
        "refusal.wrong_header.why",
        Text {
            nb: "Uten disse kolonnene kan ikke radene kontrolleres.",
            nn: "Utan desse kolonnane kan ikkje radene kontrollerast.",
            en: "Without these columns the rows cannot be checked.",
        },
    ),
    (
        "refusal.wrong_header.advice",
        Text {
            nb: "Ta med kolonnene i uttrekket fra fagsystemet, og skriv navnene slik de står her.",
            nn: "Ta med kolonnane i uttrekket frå fagsystemet, og skriv namna slik dei står her.",
            en: "Include the columns in the extract from the system, and write the names as they stand here.",
        },
    ),
    (
        "refusal.wrong_delimiter.what",
        Text {
            nb: "Kolonnene er skilt med tegnet {found}, ikke med semikolon.",
            nn: "Kolonnane er skilde med teiknet {found}, ikkje med semikolon.",
            en: "The columns are separated by the character {found}, not by semicolons.",
        },
    ),
    (
        "refusal.wrong_delimiter.why",
        Text {
            nb: "Lista skal ha semikolon. Andre skilletegn kan også stå inne i verdier, så radene kan bli delt feil.",
            nn: "Lista skal ha semikolon. Andre skiljeteikn kan òg stå inne i verdiar, så radene kan bli delte feil.",
            en: "The list should have semicolons. Other separators may also stand inside values, so rows could be split wrongly.",
        },
    ),
    (
        "refusal.wrong_delimiter.advice",
        Text {
            nb: "Hent ut lista på nytt med semikolon som skilletegn.",
            nn: "Hent ut lista på nytt med semikolon som skiljeteikn.",
            en: "Extract the list again with semicolon as the separator.",
        },
    ),
    (
        "refusal.unterminated_quote.what",
        Text {
            nb: "Et hermetegn åpner en verdi og blir aldri lukket.",
            nn: "Eit hermeteikn opnar ein verdi og blir aldri lukka.",
            en: "A quotation mark opens a value and is never closed.",
        },
    ),
    (
        "refusal.unterminated_quote.why",
        Text {
            nb: "Da blir resten av fila lest som én verdi, og elevene kan ikke kontrolleres.",
            nn: "Då blir resten av fila lesen som éin verdi, og elevane kan ikkje kontrollerast.",
            en: "The rest of the file is then read as one value, and the pupils cannot be checked.",
        },
    ),
    (
        "refusal.unterminated_quote.advice",
        Text {
            nb: "Rett verdien i fagsystemet, og hent ut lista på nytt.",
            nn: "Rett verdien i fagsystemet, og hent ut lista på nytt.",
            en: "Correct the value in the school system, and extract the list again.",
        },
    ),
    (
        "hint.leading_zero",
        Text {
            nb: "Et tall kan ikke begynne med null: Fødselsnummer og andre nummer skal stå i hermetegn.",
            nn: "Eit tal kan ikkje byrje med null: Fødselsnummer og andre nummer skal stå i hermeteikn.",
            en: "A number cannot begin with a zero: national identity numbers and the like belong in quotation marks.",
        },
    ),
];
