//! The texts of the help of `sluse nir` in bokmål and nynorsk, as [`crate::cli::help`] has those of all commands.

use crate::cli::help::texts::{CONFIG, FORMAT, MODE, Text, text};

/// One row for each text that stands in English where the arguments are declared.
pub(in crate::cli) static TEXTS: [Text; 28] = [
    text("nir", "", "Se på poster til NIR, introduksjonsregisteret", "Sjå på postar til NIR, introduksjonsregisteret"),
    text(
        "nir timeline",
        "",
        "Tegn hva som er registrert om deltakere, dag for dag\n\nKontrollerer fila som `sluse check` og viser for én deltaker hver post som en strek over månedene: vedtak, program, tiltak, permisjon, opplæring og prøver, med dagen i dag, fristene og hvert funn på sin plass. Uten `--person` får hver deltaker én linje. En deltaker er et tall fra 1 i filas rekkefølge: navn, numre og tekster i fila blir aldri vist.",
        "Teikn kva som er registrert om deltakarar, dag for dag\n\nKontrollerer fila som `sluse check` og viser for éin deltakar kvar post som ein strek over månadene: vedtak, program, tiltak, permisjon, opplæring og prøver, med dagen i dag, fristane og kvart funn på sin plass. Utan `--person` får kvar deltakar éi linje. Ein deltakar er eit tal frå 1 i rekkjefølgja i fila: namn, nummer og tekstar i fila blir aldri viste.",
    ),
    text(
        "nir timeline",
        "after",
        "Eksempler:\n  sluse nir timeline nir.json                          hvem som er i fila, én linje hver\n  sluse nir timeline nir.json --person 3               den tredje av dem, dag for dag\n  sluse nir timeline ny.json --known register.json --person 1\n                                                       hva som er nytt ved siden av det registeret har\n  sluse nir timeline - --mode test --format json < nir.json\n\nSluttkoder: 0 ingen feil hos dem som vises, 1 feil, 2 kan ikke kontrolleres (avvist, feil bruk, ingen slik deltaker).",
        "Døme:\n  sluse nir timeline nir.json                          kven som er i fila, éi linje kvar\n  sluse nir timeline nir.json --person 3               den tredje av dei, dag for dag\n  sluse nir timeline ny.json --known register.json --person 1\n                                                       kva som er nytt ved sida av det registeret har\n  sluse nir timeline - --mode test --format json < nir.json\n\nSluttkodar: 0 ingen feil hos dei som blir viste, 1 feil, 2 kan ikkje kontrollerast (avvist, feil bruk, ingen slik deltakar).",
    ),
    text(
        "nir timeline",
        "file",
        "Fila med poster i nir.ws4, eller `-` for standard inn",
        "Fila med postar i nir.ws4, eller `-` for standard inn",
    ),
    text(
        "nir timeline",
        "person",
        "Deltakeren som skal tegnes, fra 1 i filas rekkefølge [standard: én linje for hver]",
        "Deltakaren som skal teiknast, frå 1 i rekkjefølgja i fila [standard: éi linje for kvar]",
    ),
    text(
        "nir timeline",
        "as_of",
        "Dagen det kontrolleres etter, som tegnes som i dag [standard: i dag i Norge]",
        "Dagen det blir kontrollert etter, som blir teikna som i dag [standard: i dag i Noreg]",
    ),
    text("nir timeline", "mode", MODE[0], MODE[1]),
    text(
        "nir timeline",
        "known",
        "Hva registeret har fra før: en JSON-liste med poster, tegnet som kjent og aldri meldt om",
        "Kva registeret har frå før: ei JSON-liste med postar, teikna som kjende og aldri melde om",
    ),
    text("nir timeline", "format", FORMAT[0], FORMAT[1]),
    text(
        "nir timeline",
        "format=text",
        "Et bilde, så bredt som terminalen, eller som COLUMNS sier",
        "Eit bilete, så breitt som terminalen, eller som COLUMNS seier",
    ),
    text(
        "nir timeline",
        "format=json",
        "Tidslinja fra regelmodulen, byte for byte",
        "Tidslinja frå regelmodulen, byte for byte",
    ),
    text(
        "nir register",
        "",
        "Hva en port har om deltakere\n\nArbeider på portens datamappe, også mens porten går.",
        "Kva ein port har om deltakarar\n\nArbeider på datamappa til porten, òg medan porten går.",
    ),
    text(
        "nir register load",
        "",
        "Fortell porten hva registre vet: tillatelser, bosetting, kategorier i NIR, prøveresultater\n\nFila har poster som i utvekslingen nir.ws4: personer, og poster av typene opphold, bosetting, kategori_ordning og prove som viser til dem. Fra da av blir alle innsendinger om disse personene kontrollert etter dem. En post med samme type og id erstatter den som var kjent; ingenting blir glemt.",
        "Fortel porten kva register veit: løyve, busetjing, kategoriar i NIR, prøveresultat\n\nFila har postar som i utvekslinga nir.ws4: personar, og postar av typane opphold, bosetting, kategori_ordning og prove som viser til dei. Frå då av blir alle innsendingar om desse personane kontrollerte etter dei. Ein post med same type og id erstattar den som var kjend; ingenting blir gløymt.",
    ),
    text("nir register load", "config", CONFIG[0], CONFIG[1]),
    text("nir register load", "file", "Fila: JSON, NDJSON eller rader", "Fila: JSON, NDJSON eller rader"),
    text(
        "nir register show",
        "",
        "Vis hva porten har om en avsenders deltakere\n\nPersoner vises med løpenummer, i den rekkefølgen porten fikk kjenne dem; ingen numre og ingen id-er blir vist. En post har to tider: dagene den sier noe om (--as-of), og når porten visste det (--known-on).",
        "Vis kva porten har om deltakarane til ein avsendar\n\nPersonar blir viste med løpenummer, i den rekkjefølgja porten fekk kjenne dei; ingen nummer og ingen id-ar blir viste. Ein post har to tider: dagane han seier noko om (--as-of), og når porten visste det (--known-on).",
    ),
    text(
        "nir register show",
        "after",
        "Eksempler:\n  sluse nir register show --config sluse.toml --as-of 2026-01-01\n  sluse nir register show --config sluse.toml --as-of 2026-01-01 --known-on 2026-02-28",
        "Døme:\n  sluse nir register show --config sluse.toml --as-of 2026-01-01\n  sluse nir register show --config sluse.toml --as-of 2026-01-01 --known-on 2026-02-28",
    ),
    text("nir register show", "config", CONFIG[0], CONFIG[1]),
    text(
        "nir register show",
        "sender",
        "Hvem sitt register; kan utelates når det er én avsender",
        "Kven sitt register; kan utelatast når det er éin avsendar",
    ),
    text("nir register show", "person", "Bare denne personen", "Berre denne personen"),
    text(
        "nir register show",
        "as_of",
        "Bare det som sier noe om denne dagen",
        "Berre det som seier noko om denne dagen",
    ),
    text(
        "nir register show",
        "known_on",
        "Slik porten visste det da: en dag, som betyr slutten av den, eller en tid som i RFC 3339",
        "Slik porten visste det då: ein dag, som betyr slutten av han, eller ei tid som i RFC 3339",
    ),
    text("nir register show", "format", FORMAT[0], FORMAT[1]),
    text(
        "nir readback",
        "",
        "Spør mottakeren hva den har av en innsendings poster, og sammenlign\n\nEn port gjør dette selv når en innsending er levert; dette spør igjen. Det som er ulikt, blir fortalt med postens nummer i innsendingen, typen og navn på felt, aldri med en verdi, og blir tatt vare på i innsendingens tilstand.",
        "Spør mottakaren kva han har av postane i ei innsending, og samanlikn\n\nEin port gjer dette sjølv når ei innsending er levert; dette spør igjen. Det som er ulikt, blir fortalt med nummeret på posten i innsendinga, typen og namn på felt, aldri med ein verdi, og blir teke vare på i tilstanden til innsendinga.",
    ),
    text(
        "nir readback",
        "after",
        "Sluttkoder: 0 likt, 1 noe er ulikt, 2 kan ikke spørres.",
        "Sluttkodar: 0 likt, 1 noko er ulikt, 2 kan ikkje spørjast.",
    ),
    text("nir readback", "config", CONFIG[0], CONFIG[1]),
    text("nir readback", "submission", "Innsendingens id, fra kvitteringen", "Id-en til innsendinga, frå kvitteringa"),
    text("nir readback", "format", FORMAT[0], FORMAT[1]),
];
