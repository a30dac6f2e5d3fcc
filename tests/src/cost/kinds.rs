//! Records of every type about one person, as templates: what a search for costly payloads puts together.

/// A template of a record. `{i}` is its number, `{a}` a day and `{b}` a later one; `{G}`, `{V}` and `{N}` are the programme,
/// the vedtak and the participation that it belongs to.
pub(super) struct Kind {
    /// Its name in findings of the search.
    pub(super) name: &'static str,
    /// What others of a payload may belong to instead of the first: the letter of its id, `-` for none.
    pub(super) letter: char,
    /// The record.
    pub(super) template: &'static str,
}

const fn kind(name: &'static str, letter: char, template: &'static str) -> Kind {
    Kind { name, letter, template }
}

/// Who the records are about, and one of each that something belongs to.
pub(super) const BASE: &str = r#"{"type":"person","id":"p","kommunenummer":"4601","duf":"299900000102","fnr":"05820998865"},
{"type":"opphold","id":"o","person":"p","hjemmel":"PARAGRAF_28","innvilget":"2021-05-01","ankomst":"2021-02-01"},
{"type":"vedtak","id":"V","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"2021-08-01","fra":"2021-09-01"},
{"type":"introduksjonsprogram","id":"G","vedtak":"V","fra":"2021-09-01","planlagt_slutt":"2023-08-31","sluttmal":"ARBEID"},
{"type":"norskdeltakelse","id":"N","person":"p","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2021-10-01","til":"2021-12-01","timetype":"NORSK","timer":"40"}"#;

/// One or several of each type.
pub(super) const KINDS: &[Kind] = &[
    kind("person", '-', r#"{"type":"person","id":"p{i}","kommunenummer":"4601","duf":"299900000102"}"#),
    kind("opphold", '-', r#"{"type":"opphold","id":"o{i}","person":"p","hjemmel":"PARAGRAF_28","innvilget":"{a}"}"#),
    kind(
        "opphold.34",
        '-',
        r#"{"type":"opphold","id":"k{i}","person":"p","hjemmel":"PARAGRAF_34","innvilget":"{a}","fornyet":true}"#,
    ),
    kind("opphold.open", '-', r#"{"type":"opphold","id":"q{i}","person":"p","fra":"{a}"}"#),
    kind("bosetting", '-', r#"{"type":"bosetting","id":"b{i}","person":"p","kommunenummer":"4601","dato":"{a}"}"#),
    kind(
        "kategori",
        '-',
        r#"{"type":"kategori_ordning","id":"c{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "prove",
        '-',
        r#"{"type":"prove","id":"r{i}","person":"p","provetype":"NORSKPROVEN","delprove":"LESE","resultat":"A2","dato":"{a}"}"#,
    ),
    kind(
        "kontakt",
        '-',
        r#"{"type":"kontakt","id":"m{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","kontakttype":"KRAV","dato":"{a}"}"#,
    ),
    kind(
        "vedtak",
        'v',
        r#"{"type":"vedtak","id":"v{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"{a}","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "vedtak.norsk",
        '-',
        r#"{"type":"vedtak","id":"n{i}","person":"p","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"{a}","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "vedtak.utvidet",
        '-',
        r#"{"type":"vedtak","id":"u{i}","person":"p","ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"UTVIDET_NORSK","vedtaksdato":"{a}","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "vedtak.stans",
        '-',
        r#"{"type":"vedtak","id":"s{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","stanstype":"PERMANENT","vedtaksdato":"{a}","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "vedtak.midlertidig",
        '-',
        r#"{"type":"vedtak","id":"d{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"STANS","stanstype":"MIDLERTIDIG","vedtaksdato":"{a}","fra":"{a}"}"#,
    ),
    kind(
        "vedtak.permisjon",
        '-',
        r#"{"type":"vedtak","id":"w{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"PERMISJON","vedtaksdato":"{a}","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "vedtak.erstatter",
        '-',
        r#"{"type":"vedtak","id":"e{i}","person":"p","ordning":"INTRODUKSJONSPROGRAM","vedtakstype":"TILDELING","vedtaksdato":"{a}","fra":"{a}","erstatter":"{V}"}"#,
    ),
    kind(
        "vedtak.fritak",
        '-',
        r#"{"type":"vedtak","id":"f{i}","person":"p","ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"FRITAK","rettsgrunnlag":"B1_DELFERDIGHETER","vedtaksdato":"{a}","fra":"{a}"}"#,
    ),
    kind("klage", '-', r#"{"type":"klage","id":"l{i}","vedtak":"{V}","dato":"{a}"}"#),
    kind(
        "program",
        'g',
        r#"{"type":"introduksjonsprogram","id":"g{i}","vedtak":"{V}","fra":"{a}","planlagt_slutt":"{b}","sluttmal":"ARBEID"}"#,
    ),
    // Leave moves the planned end: as far away as can be, all leave of the payload lies before it.
    kind(
        "program.lang",
        'g',
        r#"{"type":"introduksjonsprogram","id":"aj{i}","vedtak":"{V}","fra":"{a}","planlagt_slutt":"2399-12-31","sluttmal":"ARBEID"}"#,
    ),
    kind("program.uten", 'g', r#"{"type":"introduksjonsprogram","id":"g{i}","vedtak":"{V}","fra":"{a}"}"#),
    kind(
        "tiltak",
        't',
        r#"{"type":"tiltak","id":"t{i}","program":"{G}","tiltakstype":"PRAKSIS","fra":"{a}","til":"{b}","timer_per_uke":7.5}"#,
    ),
    kind(
        "tiltak.norsk",
        '-',
        r#"{"type":"tiltak","id":"x{i}","program":"{G}","tiltakstype":"NORSK","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "tiltak.foreldre",
        '-',
        r#"{"type":"tiltak","id":"y{i}","program":"{G}","tiltakstype":"FORELDREVEILEDNING","fra":"{a}","til":"{b}","antall":"4"}"#,
    ),
    kind(
        "fravaer",
        '-',
        r#"{"type":"fravaer","id":"h{i}","program":"{G}","fravaerstype":"EGENMELDING","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "fravaer.norsk",
        '-',
        r#"{"type":"fravaer","id":"j{i}","norskdeltakelse":"{N}","fravaerstype":"UGYLDIG","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "fravaer.barn",
        '-',
        r#"{"type":"fravaer","id":"a{i}","program":"{G}","fravaerstype":"SYKT_BARN","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "permisjon",
        '-',
        r#"{"type":"permisjon","id":"z{i}","program":"{G}","permisjonstype":"OMSORG","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "permisjon.vedtak",
        '-',
        r#"{"type":"permisjon","id":"aa{i}","vedtak":"{V}","permisjonstype":"FODSEL","fra":"{a}","til":"{b}"}"#,
    ),
    kind(
        "avslutning",
        '-',
        r#"{"type":"avslutning","id":"ab{i}","program":"{G}","dato":"{a}","avslutningsarsak":"ARBEID_30","gjenapnet":"{b}"}"#,
    ),
    kind(
        "avslutning.endelig",
        '-',
        r#"{"type":"avslutning","id":"ac{i}","program":"{G}","dato":"{b}","avslutningsarsak":"ARBEID_30"}"#,
    ),
    kind("utdanning", '-', r#"{"type":"utdanningsbakgrunn","id":"ad{i}","person":"p","dato":"{a}","har_vgs":false}"#),
    kind("norskmal", '-', r#"{"type":"norskmal","id":"ae{i}","person":"p","fra":"{a}","lytte":"A2","muntlig":"A2"}"#),
    kind(
        "norsk",
        'k',
        r#"{"type":"norskdeltakelse","id":"k{i}","person":"p","ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"{a}","til":"{b}","timetype":"NORSK","timer":"1"}"#,
    ),
    kind(
        "norsk.mottak",
        '-',
        r#"{"type":"norskdeltakelse","id":"af{i}","person":"p","ordning":"OPPLARING_MOTTAK","fra":"{a}","til":"{b}","timetype":"SAMFUNNSKUNNSKAP","timer":"1"}"#,
    ),
    kind("vgo", '-', r#"{"type":"fulltid_vgo","id":"ag{i}","person":"p","fra":"{a}","til":"{b}","fylkesnummer":"46"}"#),
    kind(
        "annullering",
        '-',
        r#"{"type":"annullering","id":"ah{i}","gjelder_type":"tiltak","gjelder":"t{i}","dato":"{a}"}"#,
    ),
    kind(
        "annullering.same",
        '-',
        r#"{"type":"annullering","id":"ai{i}","gjelder_type":"introduksjonsprogram","gjelder":"G","dato":"{a}"}"#,
    ),
];
