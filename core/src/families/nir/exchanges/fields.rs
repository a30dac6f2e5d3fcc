//! The field tables of `nir.ws4`, and the keys of its JSON.

use crate::families::nir::RecordType;
use crate::families::nir::kodeverk::Kodeverk;
use crate::families::nir::rules;
use crate::record::{Beside, CodeList, Felt, FieldSpec, Key, Kind, Node};

const TYPE: FieldSpec = FieldSpec::new(Felt::Type, "type", Kind::Text).required(&rules::type_unknown::RULE);
const ID: FieldSpec = own(Felt::Id, "id").required(&rules::n9_required::RULE);
const PERSON_REF: FieldSpec =
    own(Felt::Person, "person").refers_to(RecordType::Person.name()).required(&rules::n9_required::RULE);
const VEDTAK_REF: FieldSpec =
    own(Felt::Vedtak, "vedtak").refers_to(RecordType::Vedtak.name()).required(&rules::n9_required::RULE);
const PROGRAM_REF: FieldSpec = own(Felt::Program, "program")
    .refers_to(RecordType::Introduksjonsprogram.name())
    .required(&rules::n9_required::RULE);
const ORDNING: FieldSpec = code(Felt::Ordning, "ordning", Kodeverk::Ordning.list()).required(&rules::n9_required::RULE);
const FRA: FieldSpec = date(Felt::Fra, "fra").required(&rules::n9_required::RULE);
const DATO: FieldSpec = date(Felt::Dato, "dato").required(&rules::n9_required::RULE);

pub(super) const PERSON: &[FieldSpec] = &[
    TYPE,
    ID,
    FieldSpec::new(Felt::Kommunenummer, "kommunenummer", Kind::Kommunenummer)
        .required(&rules::n9_required::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
    FieldSpec::new(Felt::Duf, "duf", Kind::Duf).required(&rules::n6_duf_missing::RULE),
    FieldSpec::new(Felt::Fnr, "fnr", Kind::FnrEllerDNummer),
    date(Felt::Fodselsdato, "fodselsdato"),
    FieldSpec::new(Felt::Kjonn, "kjonn", Kind::Kjonn),
    code(Felt::Morsmal, "morsmal", Kodeverk::Sprak.list()),
    code(Felt::Statsborgerskap, "statsborgerskap", Kodeverk::Land.list()),
    yes(Felt::Forskningsreservasjon, "forskningsreservasjon"),
    yes(Felt::BarnUnder18, "barn_under_18"),
];

pub(super) const OPPHOLD: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    code(Felt::Hjemmel, "hjemmel", Kodeverk::Hjemmel.list()),
    date(Felt::Innvilget, "innvilget"),
    date(Felt::Fra, "fra"),
    date(Felt::Til, "til"),
    date(Felt::Ankomst, "ankomst"),
    yes(Felt::Fornyet, "fornyet"),
    date(Felt::Soknadsdato, "soknadsdato"),
    date(Felt::ReferansepersonBosatt, "referanseperson_bosatt"),
];

pub(super) const BOSETTING: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FieldSpec::new(Felt::Kommunenummer, "kommunenummer", Kind::Kommunenummer)
        .required(&rules::n9_required::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
    DATO,
    yes(Felt::EtterAvtale, "etter_avtale"),
    yes(Felt::Mottak, "mottak"),
];

pub(super) const KATEGORI_ORDNING: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FieldSpec::new(Felt::Lov, "lov", Kind::Id),
    code(Felt::Kategori, "kategori", Kodeverk::Kategori.list()),
    ORDNING,
    date(Felt::Fra, "fra"),
    date(Felt::Til, "til"),
    date(Felt::FristOppstart, "frist_oppstart"),
    date(Felt::FristGjennomforing, "frist_gjennomforing"),
];

pub(super) const PROVE: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    code(Felt::Provetype, "provetype", Kodeverk::Provetype.list()).required(&rules::n9_required::RULE),
    DATO,
    code(Felt::Delprove, "delprove", Kodeverk::Delprove.list()),
    code(Felt::Resultat, "resultat", Kodeverk::Proveresultat.list()).required(&rules::n9_required::RULE),
];

pub(super) const KONTAKT: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    code(Felt::Kontakttype, "kontakttype", Kodeverk::Kontakttype.list()).required(&rules::n9_required::RULE),
    DATO,
];

pub(super) const VEDTAK: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    code(Felt::Vedtakstype, "vedtakstype", Kodeverk::Vedtakstype.list()).required(&rules::n9_required::RULE),
    date(Felt::Vedtaksdato, "vedtaksdato").required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til"),
    FieldSpec::new(Felt::Begrunnelse, "begrunnelse", Kind::Id).only_beside(&[
        Beside::new(Felt::Vedtakstype, &["AVSLAG"]).from(Kodeverk::Avslagsgrunn.list()),
        Beside::new(Felt::Vedtakstype, &["STANS"]).from(Kodeverk::Stansarsak.list()),
    ]),
    code(Felt::Rettsgrunnlag, "rettsgrunnlag", Kodeverk::Fritaksgrunn.list())
        .only_beside(&[Beside::new(Felt::Vedtakstype, &["FRITAK", "FRITAK_PROVE", "FRITAK_PLIKT_BORTFALL_RETT"])]),
    code(Felt::Stanstype, "stanstype", Kodeverk::Stanstype.list())
        .only_beside(&[Beside::new(Felt::Vedtakstype, &["STANS"])]),
    own(Felt::Erstatter, "erstatter").refers_to(RecordType::Vedtak.name()),
];

pub(super) const KLAGE: &[FieldSpec] =
    &[TYPE, ID, VEDTAK_REF, DATO, code(Felt::Utfall, "utfall", Kodeverk::Klageutfall.list())];

pub(super) const INTRODUKSJONSPROGRAM: &[FieldSpec] = &[
    TYPE,
    ID,
    VEDTAK_REF,
    FRA,
    date(Felt::PlanlagtSlutt, "planlagt_slutt").required(&rules::n9c_expected::RULE),
    code(Felt::Sluttmal, "sluttmal", Kodeverk::Sluttmal.list()),
    date(Felt::Integreringskontrakt, "integreringskontrakt"),
    date(Felt::Kompetansekartlegging, "kompetansekartlegging"),
    date(Felt::Karriereveiledning, "karriereveiledning"),
];

/// What is counted in meetings, of a group or of one person.
const COUNTED: &[Beside] = &[Beside::new(Felt::Tiltakstype, &["FORELDREVEILEDNING"])];

pub(super) const TILTAK: &[FieldSpec] = &[
    TYPE,
    ID,
    PROGRAM_REF,
    code(Felt::Tiltakstype, "tiltakstype", Kodeverk::Tiltak.list()).required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til"),
    hours(Felt::TimerPerUke, "timer_per_uke"),
    FieldSpec::new(Felt::Antall, "antall", Kind::Antall).of_its_kind(&rules::n11_hours::RULE).only_beside(COUNTED),
    yes(Felt::Individuell, "individuell").only_beside(COUNTED),
    own(Felt::Erstatter, "erstatter").refers_to(RecordType::Tiltak.name()),
];

pub(super) const FRAVAER: &[FieldSpec] = &[
    TYPE,
    ID,
    own(Felt::Program, "program").refers_to(RecordType::Introduksjonsprogram.name()),
    own(Felt::Norskdeltakelse, "norskdeltakelse").refers_to(RecordType::Norskdeltakelse.name()),
    code(Felt::Fravaerstype, "fravaerstype", Kodeverk::Fravaerstype.list()).required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til"),
    hours(Felt::Timer, "timer"),
    code(Felt::Fravaersarsak, "fravaersarsak", Kodeverk::Fravaersarsak.list()),
];

pub(super) const PERMISJON: &[FieldSpec] = &[
    TYPE,
    ID,
    own(Felt::Program, "program").refers_to(RecordType::Introduksjonsprogram.name()),
    own(Felt::Vedtak, "vedtak").refers_to(RecordType::Vedtak.name()),
    code(Felt::Permisjonstype, "permisjonstype", Kodeverk::Permisjonstype.list()).required(&rules::n9_required::RULE),
    FRA,
    date(Felt::Til, "til").required(&rules::n9_required::RULE),
    code(Felt::Dagtype, "dagtype", Kodeverk::Dagtype.list()),
];

pub(super) const AVSLUTNING: &[FieldSpec] = &[
    TYPE,
    ID,
    PROGRAM_REF,
    DATO,
    code(Felt::Avslutningsarsak, "avslutningsarsak", Kodeverk::Avslutningsarsak.list())
        .required(&rules::n9_required::RULE),
    date(Felt::Gjenapnet, "gjenapnet"),
];

pub(super) const UTDANNINGSBAKGRUNN: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    date(Felt::Dato, "dato").required(&rules::n9c_expected::RULE),
    yes(Felt::HarVgs, "har_vgs").required(&rules::n9_required::RULE),
    yes(Felt::HarGrunnskole, "har_grunnskole"),
];

pub(super) const NORSKMAL: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FRA,
    code(Felt::Lytte, "lytte", Kodeverk::Norskmal.list()),
    code(Felt::Lese, "lese", Kodeverk::Norskmal.list()),
    code(Felt::Skriftlig, "skriftlig", Kodeverk::Norskmal.list()),
    code(Felt::Muntlig, "muntlig", Kodeverk::Norskmal.list()),
];

pub(super) const NORSKDELTAKELSE: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    ORDNING,
    FRA,
    date(Felt::Til, "til"),
    code(Felt::Timetype, "timetype", Kodeverk::Timetype.list()).required(&rules::n9_required::RULE),
    hours(Felt::Timer, "timer").required(&rules::n9_required::RULE),
    hours(Felt::Fravaerstimer, "fravaerstimer"),
    code(Felt::Spor, "spor", Kodeverk::Spor.list()),
    code(Felt::Opplaringssprak, "opplaringssprak", Kodeverk::Sprak.list()),
    yes(Felt::Omsorgsoppfolging, "omsorgsoppfolging"),
];

pub(super) const FULLTID_VGO: &[FieldSpec] = &[
    TYPE,
    ID,
    PERSON_REF,
    FRA,
    date(Felt::Til, "til"),
    FieldSpec::new(Felt::Fylkesnummer, "fylkesnummer", Kind::Fylkesnummer)
        .required(&rules::n9c_expected::RULE)
        .of_its_kind(&rules::n7_kommunenummer::RULE),
];

pub(super) const ANNULLERING: &[FieldSpec] = &[
    TYPE,
    ID,
    FieldSpec::new(Felt::GjelderType, "gjelder_type", Kind::Id).required(&rules::n9_required::RULE),
    own(Felt::Gjelder, "gjelder").required(&rules::n9_required::RULE),
    DATO,
    code(Felt::Annulleringsgrunn, "annulleringsgrunn", Kodeverk::Annulleringsgrunn.list())
        .required(&rules::n9_required::RULE),
];

const fn date(felt: Felt, name: &'static str) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::Dato).of_its_kind(&rules::n8_date::RULE)
}

const fn code(felt: Felt, name: &'static str, list: &'static CodeList) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::Code(list)).of_its_kind(&rules::n10_code_unmapped::RULE)
}

const fn hours(felt: Felt, name: &'static str) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::Timer).of_its_kind(&rules::n11_hours::RULE)
}

const fn yes(felt: Felt, name: &'static str) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::JaNei).of_its_kind(&rules::n11b_yes_or_no::RULE)
}

/// An id of the sender's own: of the record itself, or of another that it refers to.
const fn own(felt: Felt, name: &'static str) -> FieldSpec {
    FieldSpec::new(felt, name, Kind::Id).at_most(64, &rules::id_too_long::RULE)
}

/// Every key that a record may have.
pub(super) const KEYS: &[Key] = &[
    leaf("type", Felt::Type),
    leaf("id", Felt::Id),
    leaf("kommunenummer", Felt::Kommunenummer),
    leaf("duf", Felt::Duf),
    leaf("fnr", Felt::Fnr),
    leaf("fodselsdato", Felt::Fodselsdato),
    leaf("kjonn", Felt::Kjonn),
    leaf("morsmal", Felt::Morsmal),
    leaf("statsborgerskap", Felt::Statsborgerskap),
    plain("forskningsreservasjon", Felt::Forskningsreservasjon),
    plain("barn_under_18", Felt::BarnUnder18),
    leaf("person", Felt::Person),
    leaf("hjemmel", Felt::Hjemmel),
    leaf("innvilget", Felt::Innvilget),
    leaf("fra", Felt::Fra),
    leaf("til", Felt::Til),
    leaf("ankomst", Felt::Ankomst),
    plain("fornyet", Felt::Fornyet),
    leaf("soknadsdato", Felt::Soknadsdato),
    leaf("referanseperson_bosatt", Felt::ReferansepersonBosatt),
    leaf("dato", Felt::Dato),
    plain("etter_avtale", Felt::EtterAvtale),
    plain("mottak", Felt::Mottak),
    leaf("lov", Felt::Lov),
    leaf("kategori", Felt::Kategori),
    leaf("ordning", Felt::Ordning),
    leaf("frist_oppstart", Felt::FristOppstart),
    leaf("frist_gjennomforing", Felt::FristGjennomforing),
    leaf("provetype", Felt::Provetype),
    leaf("delprove", Felt::Delprove),
    leaf("resultat", Felt::Resultat),
    leaf("kontakttype", Felt::Kontakttype),
    leaf("vedtakstype", Felt::Vedtakstype),
    leaf("vedtaksdato", Felt::Vedtaksdato),
    leaf("begrunnelse", Felt::Begrunnelse),
    leaf("rettsgrunnlag", Felt::Rettsgrunnlag),
    leaf("stanstype", Felt::Stanstype),
    leaf("erstatter", Felt::Erstatter),
    leaf("vedtak", Felt::Vedtak),
    leaf("utfall", Felt::Utfall),
    leaf("planlagt_slutt", Felt::PlanlagtSlutt),
    leaf("sluttmal", Felt::Sluttmal),
    leaf("integreringskontrakt", Felt::Integreringskontrakt),
    leaf("kompetansekartlegging", Felt::Kompetansekartlegging),
    leaf("karriereveiledning", Felt::Karriereveiledning),
    leaf("program", Felt::Program),
    leaf("tiltakstype", Felt::Tiltakstype),
    plain("timer_per_uke", Felt::TimerPerUke),
    plain("antall", Felt::Antall),
    plain("individuell", Felt::Individuell),
    leaf("norskdeltakelse", Felt::Norskdeltakelse),
    leaf("fravaerstype", Felt::Fravaerstype),
    plain("timer", Felt::Timer),
    leaf("fravaersarsak", Felt::Fravaersarsak),
    leaf("permisjonstype", Felt::Permisjonstype),
    leaf("dagtype", Felt::Dagtype),
    leaf("avslutningsarsak", Felt::Avslutningsarsak),
    leaf("gjenapnet", Felt::Gjenapnet),
    plain("har_vgs", Felt::HarVgs),
    plain("har_grunnskole", Felt::HarGrunnskole),
    leaf("lytte", Felt::Lytte),
    leaf("lese", Felt::Lese),
    leaf("skriftlig", Felt::Skriftlig),
    leaf("muntlig", Felt::Muntlig),
    leaf("timetype", Felt::Timetype),
    plain("fravaerstimer", Felt::Fravaerstimer),
    leaf("spor", Felt::Spor),
    leaf("opplaringssprak", Felt::Opplaringssprak),
    plain("omsorgsoppfolging", Felt::Omsorgsoppfolging),
    leaf("fylkesnummer", Felt::Fylkesnummer),
    leaf("gjelder_type", Felt::GjelderType),
    leaf("gjelder", Felt::Gjelder),
    leaf("annulleringsgrunn", Felt::Annulleringsgrunn),
];

const fn leaf(name: &'static str, felt: Felt) -> Key {
    Key { name, felt, node: Node::Leaf }
}

/// A number, or `true` or `false`; a text that holds one is taken too.
const fn plain(name: &'static str, felt: Felt) -> Key {
    Key { name, felt, node: Node::Number }
}
