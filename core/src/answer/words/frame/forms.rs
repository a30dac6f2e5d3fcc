//! What a form says in a way of its own, `form.<key>`: it has one record before it, and neither a list nor a file.
//!
//! Where it has none, the text of the key itself is said.

use crate::rule::Text;

/// Whoever fills in a form can mend its fields, and not what sends them.
const TELL: Text = Text {
    nb: "Meld fra til dem som har ansvar for skjemaet.",
    nn: "Meld frå til dei som har ansvar for skjemaet.",
    en: "Tell those who are responsible for the form.",
};

/// See [`super::FRAME`].
pub(super) const FORMS: &[(&str, Text)] = &[
    ("form.place.whole", Text { nb: "Hele posten", nn: "Heile posten", en: "The whole record" }),
    (
        "form.summary.valid",
        Text {
            nb: "Posten er i orden. Advarsler: {warning}.",
            nn: "Posten er i orden. Åtvaringar: {warning}.",
            en: "The record is in order. Warnings: {warning}.",
        },
    ),
    (
        "form.summary.invalid",
        Text {
            nb: "Posten kan ikke sendes slik den er. Feil: {error}. Advarsler: {warning}.",
            nn: "Posten kan ikkje sendast slik han er. Feil: {error}. Åtvaringar: {warning}.",
            en: "The record cannot be sent as it is. Errors: {error}. Warnings: {warning}.",
        },
    ),
    (
        "form.summary.undecided",
        Text {
            nb: "Ingen feil er funnet. Mottakeren kontrollerer resten mot sitt eget register. Advarsler: {warning}.",
            nn: "Ingen feil er funne. Mottakaren kontrollerer resten mot sitt eige register. Åtvaringar: {warning}.",
            en: "No errors were found. The receiver checks the rest against its own register. Warnings: {warning}.",
        },
    ),
    (
        "form.refusal.bad_call.why",
        Text {
            nb: "Da er ikke posten kontrollert. Feilen ligger i skjemaet, ikke i det som er fylt ut.",
            nn: "Då er ikkje posten kontrollert. Feilen ligg i skjemaet, ikkje i det som er fylt ut.",
            en: "The record has not been checked. The fault lies in the form, not in what was filled in.",
        },
    ),
    ("form.refusal.bad_call.advice", TELL),
    ("form.refusal.empty.what", Text { nb: "Posten er tom.", nn: "Posten er tom.", en: "The record is empty." }),
    (
        "form.refusal.empty.why",
        Text {
            nb: "Det er ingenting å kontrollere.",
            nn: "Det er ingenting å kontrollere.",
            en: "There is nothing to check.",
        },
    ),
    ("form.refusal.empty.advice", TELL),
    (
        "form.refusal.not_json.why",
        Text {
            nb: "Lesingen stopper der feilen står, så posten er ikke kontrollert.",
            nn: "Lesinga stoppar der feilen står, så posten er ikkje kontrollert.",
            en: "Reading stops where the error is, so the record has not been checked.",
        },
    ),
    ("form.refusal.not_json.advice", TELL),
    (
        "form.refusal.duplicate_key.what",
        Text {
            nb: "Det samme feltet står to ganger.",
            nn: "Det same feltet står to gonger.",
            en: "The same field is there twice.",
        },
    ),
    ("form.refusal.duplicate_key.advice", TELL),
    (
        "form.refusal.too_deep.why",
        Text { nb: "Ingen post trenger det.", nn: "Ingen post treng det.", en: "No record needs that." },
    ),
    ("form.refusal.too_deep.advice", TELL),
    (
        "form.refusal.too_large.what",
        Text {
            nb: "Posten er større enn grensen på {limit} byte.",
            nn: "Posten er større enn grensa på {limit} byte.",
            en: "The record is larger than the limit of {limit} bytes.",
        },
    ),
    (
        "form.refusal.too_large.why",
        Text {
            nb: "Grensen er langt over det en post trenger.",
            nn: "Grensa er langt over det ein post treng.",
            en: "The limit is far above what a record needs.",
        },
    ),
    ("form.refusal.too_large.advice", TELL),
    (
        "form.refusal.budget_reached.why",
        Text {
            nb: "Posten er svært stor eller har svært mange feil, og det er ikke avgjort om den er i orden.",
            nn: "Posten er svært stor eller har svært mange feil, og det er ikkje avgjort om han er i orden.",
            en: "The record is very large or has very many errors, and it has not been decided whether it is in order.",
        },
    ),
    ("form.refusal.budget_reached.advice", TELL),
    (
        "form.refusal.unknown_exchange.why",
        Text {
            nb: "Uten kjent overføring er det ikke klart hvilke regler posten skal kontrolleres mot. Disse finnes: {candidates}.",
            nn: "Utan kjend overføring er det ikkje klart kva reglar posten skal kontrollerast mot. Desse finst: {candidates}.",
            en: "Without a known transfer it is not clear which rules the record is to be checked by. These exist: {candidates}.",
        },
    ),
    ("form.refusal.unknown_exchange.advice", TELL),
    (
        "form.refusal.ambiguous_exchange.what",
        Text {
            nb: "Det går ikke fram av posten hvilken overføring den hører til.",
            nn: "Det går ikkje fram av posten kva overføring han høyrer til.",
            en: "The record does not show which transfer it belongs to.",
        },
    ),
    ("form.refusal.ambiguous_exchange.advice", TELL),
    (
        "form.refusal.other_entry.advice",
        Text {
            nb: "Bruk siden for {exchange}. Til den som utvikler siden: last inn {entry}.",
            nn: "Bruk sida for {exchange}. Til den som utviklar sida: last inn {entry}.",
            en: "Use the page for {exchange}. For whoever develops the page: load {entry}.",
        },
    ),
    (
        "form.refusal.wrong_format.what",
        Text {
            nb: "Posten har et annet format enn overføringen bruker.",
            nn: "Posten har eit anna format enn overføringa bruker.",
            en: "The record has another format than the transfer uses.",
        },
    ),
    ("form.refusal.wrong_format.advice", TELL),
];
