//! The field tables of `nir.ws4`, and the keys of its JSON.

use crate::families::nir::RecordType;
use crate::families::nir::field;
use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::rules;
use crate::record::{Beside, CodeList, Field, FieldSpec, Key, Kind, Node};

const TYPE: FieldSpec = FieldSpec::new(field::TYPE, "type", Kind::Text).required(&rules::type_unknown::RULE);
const ID: FieldSpec = own(field::ID, "id").required(&rules::n9_required::RULE);
const PERSON_REF: FieldSpec =
    own(field::PERSON, "person").refers_to(RecordType::Person.name()).required(&rules::n9_required::RULE);
const VEDTAK_REF: FieldSpec =
    own(field::VEDTAK, "vedtak").refers_to(RecordType::Vedtak.name()).required(&rules::n9_required::RULE);
const PROGRAM_REF: FieldSpec = own(field::PROGRAM, "program")
    .refers_to(RecordType::Introduksjonsprogram.name())
    .required(&rules::n9_required::RULE);
const ORDNING: FieldSpec =
    code(field::ORDNING, "ordning", Kodeverk::Ordning.list()).required(&rules::n9_required::RULE);
const FRA: FieldSpec = date(field::FRA, "fra").required(&rules::n9_required::RULE);
const DATO: FieldSpec = date(field::DATO, "dato").required(&rules::n9_required::RULE);

pub(super) const PERSON: &[FieldSpec] = &[
    TYPE,
    ID,
    FieldSpec::new(field::KOMMUNENUMMER, "kommunenummer", Kind::Kommunenummer)
        .required(&rules::n9_required::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
    FieldSpec::new(field::DUF, "duf", Kind::Duf).required(&rules::n6_duf_missing::RULE),
    FieldSpec::new(field::FNR, "fnr", Kind::FnrEllerDNummer),
    date(field::FODSELSDATO, "fodselsdato"),
    FieldSpec::new(field::KJONN, "kjonn", Kind::Kjonn),
    code(field::MORSMAL, "morsmal", Kodeverk::Sprak.list()),
    code(field::STATSBORGERSKAP, "statsborgerskap", Kodeverk::Land.list()),
    yes(field::FORSKNINGSRESERVASJON, "forskningsreservasjon"),
    yes(field::BARN_UNDER_18, "barn_under_18"),
];

pub(super) const OPPHOLD: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    code(field::HJEMMEL, "hjemmel", Kodeverk::Hjemmel.list()),
    date(field::INNVILGET, "innvilget"),
    date(field::FRA, "fra"),
    date(field::TIL, "til"),
    date(field::ANKOMST, "ankomst"),
    yes(field::FORNYET, "fornyet"),
    date(field::SOKNADSDATO, "soknadsdato"),
    date(field::REFERANSEPERSON_BOSATT, "referanseperson_bosatt"),
];

pub(super) const BOSETTING: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FieldSpec::new(field::KOMMUNENUMMER, "kommunenummer", Kind::Kommunenummer)
        .required(&rules::n9_required::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
    DATO,
    yes(field::ETTER_AVTALE, "etter_avtale"),
    yes(field::MOTTAK, "mottak"),
];

pub(super) const KATEGORI_ORDNING: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FieldSpec::new(field::LOV, "lov", Kind::Id),
    code(field::KATEGORI, "kategori", Kodeverk::Kategori.list()),
    ORDNING,
    date(field::FRA, "fra"),
    date(field::TIL, "til"),
    date(field::FRIST_OPPSTART, "frist_oppstart"),
    date(field::FRIST_GJENNOMFORING, "frist_gjennomforing"),
];

pub(super) const PROVE: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    code(field::PROVETYPE, "provetype", Kodeverk::Provetype.list()).required(&rules::n9_required::RULE),
    DATO,
    code(field::DELPROVE, "delprove", Kodeverk::Delprove.list()),
    code(field::RESULTAT, "resultat", Kodeverk::Proveresultat.list()).required(&rules::n9_required::RULE),
];

pub(super) const KONTAKT: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    code(field::KONTAKTTYPE, "kontakttype", Kodeverk::Kontakttype.list()).required(&rules::n9_required::RULE),
    DATO,
];

pub(super) const VEDTAK: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    code(field::VEDTAKSTYPE, "vedtakstype", Kodeverk::Vedtakstype.list()).required(&rules::n9_required::RULE),
    date(field::VEDTAKSDATO, "vedtaksdato").required(&rules::n9_required::RULE),
    FRA,
    date(field::TIL, "til"),
    FieldSpec::new(field::BEGRUNNELSE, "begrunnelse", Kind::Id).only_beside(&[
        Beside::new(field::VEDTAKSTYPE, &["AVSLAG"]).from(Kodeverk::Avslagsgrunn.list()),
        Beside::new(field::VEDTAKSTYPE, &["STANS"]).from(Kodeverk::Stansarsak.list()),
    ]),
    code(field::RETTSGRUNNLAG, "rettsgrunnlag", Kodeverk::Fritaksgrunn.list())
        .only_beside(&[Beside::new(field::VEDTAKSTYPE, &["FRITAK", "FRITAK_PROVE", "FRITAK_PLIKT_BORTFALL_RETT"])]),
    code(field::STANSTYPE, "stanstype", Kodeverk::Stanstype.list())
        .only_beside(&[Beside::new(field::VEDTAKSTYPE, &["STANS"])]),
    own(field::ERSTATTER, "erstatter").refers_to(RecordType::Vedtak.name()),
];

pub(super) const KLAGE: &[FieldSpec] =
    &[TYPE, ID, VEDTAK_REF, DATO, code(field::UTFALL, "utfall", Kodeverk::Klageutfall.list())];

pub(super) const INTRODUKSJONSPROGRAM: &[FieldSpec] = &[
    TYPE,
    ID,
    VEDTAK_REF,
    FRA,
    date(field::PLANLAGT_SLUTT, "planlagt_slutt").required(&rules::n9c_expected::RULE),
    code(field::SLUTTMAL, "sluttmal", Kodeverk::Sluttmal.list()),
    date(field::INTEGRERINGSKONTRAKT, "integreringskontrakt"),
    date(field::KOMPETANSEKARTLEGGING, "kompetansekartlegging"),
    date(field::KARRIEREVEILEDNING, "karriereveiledning"),
];

/// What is counted in meetings, of a group or of one person.
const COUNTED: &[Beside] = &[Beside::new(field::TILTAKSTYPE, &["FORELDREVEILEDNING"])];

pub(super) const TILTAK: &[FieldSpec] = &[
    TYPE,
    ID,
    PROGRAM_REF,
    code(field::TILTAKSTYPE, "tiltakstype", Kodeverk::Tiltak.list()).required(&rules::n9_required::RULE),
    FRA,
    date(field::TIL, "til"),
    hours(field::TIMER_PER_UKE, "timer_per_uke"),
    FieldSpec::new(field::ANTALL, "antall", Kind::Antall).of_its_kind(&rules::n11_hours::RULE).only_beside(COUNTED),
    yes(field::INDIVIDUELL, "individuell").only_beside(COUNTED),
    own(field::ERSTATTER, "erstatter").refers_to(RecordType::Tiltak.name()),
];

pub(super) const FRAVAER: &[FieldSpec] = &[
    TYPE,
    ID,
    own(field::PROGRAM, "program").refers_to(RecordType::Introduksjonsprogram.name()),
    own(field::NORSKDELTAKELSE, "norskdeltakelse").refers_to(RecordType::Norskdeltakelse.name()),
    code(field::FRAVAERSTYPE, "fravaerstype", Kodeverk::Fravaerstype.list()).required(&rules::n9_required::RULE),
    FRA,
    date(field::TIL, "til"),
    hours(field::TIMER, "timer"),
    code(field::FRAVAERSARSAK, "fravaersarsak", Kodeverk::Fravaersarsak.list()),
];

pub(super) const PERMISJON: &[FieldSpec] = &[
    TYPE,
    ID,
    own(field::PROGRAM, "program").refers_to(RecordType::Introduksjonsprogram.name()),
    own(field::VEDTAK, "vedtak").refers_to(RecordType::Vedtak.name()),
    code(field::PERMISJONSTYPE, "permisjonstype", Kodeverk::Permisjonstype.list()).required(&rules::n9_required::RULE),
    FRA,
    date(field::TIL, "til").required(&rules::n9_required::RULE),
    code(field::DAGTYPE, "dagtype", Kodeverk::Dagtype.list()),
];

pub(super) const AVSLUTNING: &[FieldSpec] = &[
    TYPE,
    ID,
    PROGRAM_REF,
    DATO,
    code(field::AVSLUTNINGSARSAK, "avslutningsarsak", Kodeverk::Avslutningsarsak.list())
        .required(&rules::n9_required::RULE),
    date(field::GJENAPNET, "gjenapnet"),
];

pub(super) const UTDANNINGSBAKGRUNN: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    date(field::DATO, "dato").required(&rules::n9c_expected::RULE),
    yes(field::HAR_VGS, "har_vgs").required(&rules::n9_required::RULE),
    yes(field::HAR_GRUNNSKOLE, "har_grunnskole"),
];

pub(super) const NORSKMAL: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FRA,
    code(field::LYTTE, "lytte", Kodeverk::Norskmal.list()),
    code(field::LESE, "lese", Kodeverk::Norskmal.list()),
    code(field::SKRIFTLIG, "skriftlig", Kodeverk::Norskmal.list()),
    code(field::MUNTLIG, "muntlig", Kodeverk::Norskmal.list()),
];

pub(super) const NORSKDELTAKELSE: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    FRA,
    date(field::TIL, "til"),
    code(field::TIMETYPE, "timetype", Kodeverk::Timetype.list()).required(&rules::n9_required::RULE),
    hours(field::TIMER, "timer").required(&rules::n9_required::RULE),
    hours(field::FRAVAERSTIMER, "fravaerstimer"),
    code(field::SPOR, "spor", Kodeverk::Spor.list()),
    code(field::OPPLARINGSSPRAK, "opplaringssprak", Kodeverk::Sprak.list()),
    yes(field::OMSORGSOPPFOLGING, "omsorgsoppfolging"),
];

pub(super) const FULLTID_VGO: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FRA,
    date(field::TIL, "til"),
    FieldSpec::new(field::FYLKESNUMMER, "fylkesnummer", Kind::Fylkesnummer)
        .required(&rules::n9c_expected::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
];

pub(super) const ANNULLERING: &[FieldSpec] = &[
    TYPE,
    ID,
    FieldSpec::new(field::GJELDER_TYPE, "gjelder_type", Kind::Id).required(&rules::n9_required::RULE),
    own(field::GJELDER, "gjelder").required(&rules::n9_required::RULE),
    DATO,
    code(field::ANNULLERINGSGRUNN, "annulleringsgrunn", Kodeverk::Annulleringsgrunn.list())
        .required(&rules::n9_required::RULE),
];

const fn date(field: Field, name: &'static str) -> FieldSpec {
    FieldSpec::new(field, name, Kind::Dato).of_its_kind(&rules::n8_date::RULE)
}

const fn code(field: Field, name: &'static str, list: &'static CodeList) -> FieldSpec {
    FieldSpec::new(field, name, Kind::Code(list)).of_its_kind(&rules::n10_code_unmapped::RULE)
}

const fn hours(field: Field, name: &'static str) -> FieldSpec {
    FieldSpec::new(field, name, Kind::Timer).of_its_kind(&rules::n11_hours::RULE)
}

const fn yes(field: Field, name: &'static str) -> FieldSpec {
    FieldSpec::new(field, name, Kind::JaNei).of_its_kind(&rules::n11b_yes_or_no::RULE)
}

/// An id of the sender's own: of the record itself, or of another that it refers to.
const fn own(field: Field, name: &'static str) -> FieldSpec {
    FieldSpec::new(field, name, Kind::Id).at_most(64, &rules::id_too_long::RULE)
}

/// Every key that a record may have.
pub(super) const KEYS: &[Key] = &[
    leaf("type", field::TYPE),
    leaf("id", field::ID),
    leaf("kommunenummer", field::KOMMUNENUMMER),
    leaf("duf", field::DUF),
    leaf("fnr", field::FNR),
    leaf("fodselsdato", field::FODSELSDATO),
    leaf("kjonn", field::KJONN),
    leaf("morsmal", field::MORSMAL),
    leaf("statsborgerskap", field::STATSBORGERSKAP),
    plain("forskningsreservasjon", field::FORSKNINGSRESERVASJON),
    plain("barn_under_18", field::BARN_UNDER_18),
    leaf("person", field::PERSON),
    leaf("hjemmel", field::HJEMMEL),
    leaf("innvilget", field::INNVILGET),
    leaf("fra", field::FRA),
    leaf("til", field::TIL),
    leaf("ankomst", field::ANKOMST),
    plain("fornyet", field::FORNYET),
    leaf("soknadsdato", field::SOKNADSDATO),
    leaf("referanseperson_bosatt", field::REFERANSEPERSON_BOSATT),
    leaf("dato", field::DATO),
    plain("etter_avtale", field::ETTER_AVTALE),
    plain("mottak", field::MOTTAK),
    leaf("lov", field::LOV),
    leaf("kategori", field::KATEGORI),
    leaf("ordning", field::ORDNING),
    leaf("frist_oppstart", field::FRIST_OPPSTART),
    leaf("frist_gjennomforing", field::FRIST_GJENNOMFORING),
    leaf("provetype", field::PROVETYPE),
    leaf("delprove", field::DELPROVE),
    leaf("resultat", field::RESULTAT),
    leaf("kontakttype", field::KONTAKTTYPE),
    leaf("vedtakstype", field::VEDTAKSTYPE),
    leaf("vedtaksdato", field::VEDTAKSDATO),
    leaf("begrunnelse", field::BEGRUNNELSE),
    leaf("rettsgrunnlag", field::RETTSGRUNNLAG),
    leaf("stanstype", field::STANSTYPE),
    leaf("erstatter", field::ERSTATTER),
    leaf("vedtak", field::VEDTAK),
    leaf("utfall", field::UTFALL),
    leaf("planlagt_slutt", field::PLANLAGT_SLUTT),
    leaf("sluttmal", field::SLUTTMAL),
    leaf("integreringskontrakt", field::INTEGRERINGSKONTRAKT),
    leaf("kompetansekartlegging", field::KOMPETANSEKARTLEGGING),
    leaf("karriereveiledning", field::KARRIEREVEILEDNING),
    leaf("program", field::PROGRAM),
    leaf("tiltakstype", field::TILTAKSTYPE),
    plain("timer_per_uke", field::TIMER_PER_UKE),
    plain("antall", field::ANTALL),
    plain("individuell", field::INDIVIDUELL),
    leaf("norskdeltakelse", field::NORSKDELTAKELSE),
    leaf("fravaerstype", field::FRAVAERSTYPE),
    plain("timer", field::TIMER),
    leaf("fravaersarsak", field::FRAVAERSARSAK),
    leaf("permisjonstype", field::PERMISJONSTYPE),
    leaf("dagtype", field::DAGTYPE),
    leaf("avslutningsarsak", field::AVSLUTNINGSARSAK),
    leaf("gjenapnet", field::GJENAPNET),
    plain("har_vgs", field::HAR_VGS),
    plain("har_grunnskole", field::HAR_GRUNNSKOLE),
    leaf("lytte", field::LYTTE),
    leaf("lese", field::LESE),
    leaf("skriftlig", field::SKRIFTLIG),
    leaf("muntlig", field::MUNTLIG),
    leaf("timetype", field::TIMETYPE),
    plain("fravaerstimer", field::FRAVAERSTIMER),
    leaf("spor", field::SPOR),
    leaf("opplaringssprak", field::OPPLARINGSSPRAK),
    plain("omsorgsoppfolging", field::OMSORGSOPPFOLGING),
    leaf("fylkesnummer", field::FYLKESNUMMER),
    leaf("gjelder_type", field::GJELDER_TYPE),
    leaf("gjelder", field::GJELDER),
    leaf("annulleringsgrunn", field::ANNULLERINGSGRUNN),
];

const fn leaf(name: &'static str, field: Field) -> Key {
    Key { name, field, node: Node::Leaf }
}

/// A number, or `true` or `false`; a text that holds one is taken too.
const fn plain(name: &'static str, field: Field) -> Key {
    Key { name, field, node: Node::Number }
}
