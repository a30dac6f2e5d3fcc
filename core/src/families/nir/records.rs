//! Every field and every record of NIR, each declared once: identity, row of the table, key of JSON, catalogue, schema and
//! the views that rules read follow from it.
//!
//! NIR's own interface is not public. The names here are ours; what a record holds is read from IMDi's lists of what a
//! municipality must register.

use super::codes::*;
use super::declare::{records, wire_name};
use super::field_type::{Count, Declared, Flag, Held, Hours, Kjonn, Name, OwnId, Told, spec};
use super::kodeverk::{Code, Kodeverk};
use super::record::{PersonNumber, Record, View};
use super::record_type::{Role, table};
use super::rules;
use super::rules::n9_required::RULE as REQUIRED;
use super::rules::n9c_expected::RULE as EXPECTED;
use crate::date::Date;
use crate::ids::{DufNummer, Fylkesnummer, Kommunenummer};
use crate::record::{Beside, FieldSpec, Key, RecordSchema, keys};
use core::ops::Deref;

/// What says why, each from a list of its own.
const REASONED: &[Beside] = &[
    Beside::new(field::VEDTAKSTYPE, &[vedtakstype::AVSLAG.key()]).from(Kodeverk::Avslagsgrunn.list()),
    Beside::new(field::VEDTAKSTYPE, &[vedtakstype::STANS.key()]).from(Kodeverk::Stansarsak.list()),
];

/// What exempts.
const EXEMPT: &[Beside] = &[Beside::new(
    field::VEDTAKSTYPE,
    &[vedtakstype::FRITAK.key(), vedtakstype::FRITAK_PROVE.key(), vedtakstype::FRITAK_PLIKT_BORTFALL_RETT.key()],
)];

/// What stops a programme.
const STOPPED: &[Beside] = &[Beside::new(field::VEDTAKSTYPE, &[vedtakstype::STANS.key()])];

/// What is counted in meetings, of a group or of one person.
const COUNTED: &[Beside] = &[Beside::new(field::TILTAKSTYPE, &[tiltak::FORELDREVEILEDNING.key()])];

records! {
fields {
    /// Kommunenummer of a participant, or of where a person was settled.
    KOMMUNENUMMER kommunenummer: Kommunenummer,
    /// Fylkesnummer of a school.
    FYLKESNUMMER fylkesnummer: Fylkesnummer,
    /// Fødselsnummer or D-nummer.
    FNR fnr: PersonNumber,
    /// Gender code by ISO 5218.
    KJONN kjonn: Kjonn,
    /// Date of birth.
    FODSELSDATO fodselsdato: Date,
    /// How many: meetings of a group, or of one person.
    ANTALL antall: Count,
    /// The type of the record.
    TYPE record_type = "type": Told,
    /// The sender's own id of the record.
    ID id: OwnId,
    /// The person whom the record is about, by the sender's id.
    PERSON person: OwnId => Person,
    /// DUF-nummer.
    DUF duf: DufNummer,
    /// Which ordning a record belongs to.
    ORDNING ordning: Code<ordning::List>,
    /// The kind of vedtak.
    VEDTAKSTYPE vedtakstype: Code<vedtakstype::List>,
    /// The day on which the vedtak was made.
    VEDTAKSDATO vedtaksdato: Date,
    /// First day.
    FRA fra: Date,
    /// Last day.
    TIL til: Date,
    /// Why: of a refusal or a stans.
    BEGRUNNELSE begrunnelse: Name,
    /// The legal ground of an exemption.
    RETTSGRUNNLAG rettsgrunnlag: Code<fritaksgrunn::List>,
    /// The vedtak that the record rests on, by the sender's id.
    VEDTAK vedtak: OwnId => Vedtak,
    /// The programme that the record belongs to, by the sender's id.
    PROGRAM program: OwnId => Introduksjonsprogram,
    /// The last day that is planned.
    PLANLAGT_SLUTT planlagt_slutt: Date,
    /// The goal of the programme.
    SLUTTMAL sluttmal: Code<sluttmal::List>,
    /// The kind of tiltak.
    TILTAKSTYPE tiltakstype: Code<tiltak::List>,
    /// Hours a week.
    TIMER_PER_UKE timer_per_uke: Hours,
    /// The kind of leave.
    PERMISJONSTYPE permisjonstype: Code<permisjonstype::List>,
    /// The day on which it took place.
    DATO dato: Date,
    /// Why it ended.
    AVSLUTNINGSARSAK avslutningsarsak: Code<avslutningsarsak::List>,
    /// Mother tongue.
    MORSMAL morsmal: Code<sprak::List>,
    /// Citizenship.
    STATSBORGERSKAP statsborgerskap: Code<land::List>,
    /// Whether the person refuses research on the data.
    FORSKNINGSRESERVASJON forskningsreservasjon: Flag,
    /// Whether the person has a child below 18.
    BARN_UNDER_18 barn_under_18: Flag,
    /// The ground of a permit in utlendingsloven.
    HJEMMEL hjemmel: Code<hjemmel::List>,
    /// The day on which a permit was granted.
    INNVILGET innvilget: Date,
    /// The day of arrival in Norway.
    ANKOMST ankomst: Date,
    /// Whether a permit renews an earlier one.
    FORNYET fornyet: Flag,
    /// The day on which the application for a permit was made.
    SOKNADSDATO soknadsdato: Date,
    /// The day on which the referanseperson of a family member was settled.
    REFERANSEPERSON_BOSATT referanseperson_bosatt: Date,
    /// Whether a person was settled by agreement between IMDi and the kommune.
    ETTER_AVTALE etter_avtale: Flag,
    /// Whether the registered address is still that of a reception centre.
    MOTTAK mottak: Flag,
    /// The law by which NIR has placed a person.
    LOV lov: Name,
    /// Right and duty, as NIR has computed them.
    KATEGORI kategori: Code<kategori::List>,
    /// Deadline for the start, as NIR has computed it.
    FRIST_OPPSTART frist_oppstart: Date,
    /// Deadline for the end, as NIR has computed it.
    FRIST_GJENNOMFORING frist_gjennomforing: Date,
    /// How the person came to the kommune.
    KONTAKTTYPE kontakttype: Code<kontakttype::List>,
    /// Whether a stans is temporary.
    STANSTYPE stanstype: Code<stanstype::List>,
    /// The record of the same type that this one replaces, by the sender's id.
    ERSTATTER erstatter: OwnId,
    /// How a complaint ended.
    UTFALL utfall: Code<klageutfall::List>,
    /// The day of the integreringskontrakt.
    INTEGRERINGSKONTRAKT integreringskontrakt: Date,
    /// The day on which what the person can was mapped.
    KOMPETANSEKARTLEGGING kompetansekartlegging: Date,
    /// The day of karriereveiledning.
    KARRIEREVEILEDNING karriereveiledning: Date,
    /// Whether it was given to one person alone.
    INDIVIDUELL individuell: Flag,
    /// The kind of absence.
    FRAVAERSTYPE fravaerstype: Code<fravaerstype::List>,
    /// Why the person was absent.
    FRAVAERSARSAK fravaersarsak: Code<fravaersarsak::List>,
    /// The participation in norsk that the record belongs to, by the sender's id.
    NORSKDELTAKELSE norskdeltakelse: OwnId => Norskdeltakelse,
    /// Which days count.
    DAGTYPE dagtype: Code<dagtype::List>,
    /// The day on which it was opened again.
    GJENAPNET gjenapnet: Date,
    /// Whether the person has completed videregående or more.
    HAR_VGS har_vgs: Flag,
    /// Whether the person has completed grunnskole.
    HAR_GRUNNSKOLE har_grunnskole: Flag,
    /// Goal for listening.
    LYTTE lytte: Code<norskmal::List>,
    /// Goal for reading.
    LESE lese: Code<norskmal::List>,
    /// Goal for writing.
    SKRIFTLIG skriftlig: Code<norskmal::List>,
    /// Goal for speaking.
    MUNTLIG muntlig: Code<norskmal::List>,
    /// What hours were given in.
    TIMETYPE timetype: Code<timetype::List>,
    /// Hours.
    TIMER timer: Hours,
    /// Hours of absence.
    FRAVAERSTIMER fravaerstimer: Hours,
    /// Track of norsk.
    SPOR spor: Code<spor::List>,
    /// The language of instruction.
    OPPLARINGSSPRAK opplaringssprak: Code<sprak::List>,
    /// Whether hours follow a person up who is on parental leave.
    OMSORGSOPPFOLGING omsorgsoppfolging: Flag,
    /// Which test.
    PROVETYPE provetype: Code<provetype::List>,
    /// Which part of a test.
    DELPROVE delprove: Code<delprove::List>,
    /// The result of a part of a test.
    RESULTAT resultat: Code<proveresultat::List>,
    /// The type of the record that is annulled.
    GJELDER_TYPE gjelder_type: Name,
    /// The record that is annulled, by the sender's id.
    GJELDER gjelder: OwnId,
    /// Why a record is annulled.
    ANNULLERINGSGRUNN annulleringsgrunn: Code<annulleringsgrunn::List>,
}

records {
    /// A participant.
    Person "person" Person {
        kommunenummer.required(&REQUIRED),
        duf.required(&rules::n6_duf_missing::RULE),
        fnr,
        fodselsdato,
        kjonn,
        morsmal,
        statsborgerskap,
        forskningsreservasjon,
        barn_under_18,
    }
    /// A permit to stay, as UDI has it: for `known` and for the check, never transferred.
    Opphold "opphold" ReadSide {
        person.required(&REQUIRED),
        hjemmel,
        innvilget,
        fra,
        til,
        ankomst,
        fornyet,
        soknadsdato,
        referanseperson_bosatt,
    }
    /// Where a person is settled, as Folkeregisteret and IMDi have it: never transferred either.
    Bosetting "bosetting" ReadSide {
        person.required(&REQUIRED),
        kommunenummer.required(&REQUIRED),
        dato.required(&REQUIRED),
        etter_avtale,
        mottak,
    }
    /// Right and duty, as NIR has computed them: never transferred either.
    KategoriOrdning "kategori_ordning" ReadSide {
        person.required(&REQUIRED),
        lov,
        kategori,
        ordning.required(&REQUIRED),
        fra,
        til,
        frist_oppstart,
        frist_gjennomforing,
    }
    /// The result of a test, as HK-dir has it: never transferred either.
    Prove "prove" ReadSide {
        person.required(&REQUIRED),
        provetype.required(&REQUIRED),
        dato.required(&REQUIRED),
        delprove,
        resultat.required(&REQUIRED),
    }
    /// How a person came to the kommune.
    Kontakt "kontakt" Event {
        person.required(&REQUIRED),
        ordning.required(&REQUIRED),
        kontakttype.required(&REQUIRED),
        dato.required(&REQUIRED),
    }
    /// A decision.
    Vedtak "vedtak" Event {
        person.required(&REQUIRED),
        ordning.required(&REQUIRED),
        vedtakstype.required(&REQUIRED),
        vedtaksdato.required(&REQUIRED),
        fra.required(&REQUIRED),
        til,
        begrunnelse.only_beside(REASONED),
        rettsgrunnlag.only_beside(EXEMPT),
        stanstype.only_beside(STOPPED),
        erstatter.refers_to(RecordType::Vedtak.name()),
    }
    /// A complaint about one.
    Klage "klage" Event {
        vedtak.required(&REQUIRED),
        dato.required(&REQUIRED),
        utfall,
    }
    /// An introduction programme.
    Introduksjonsprogram "introduksjonsprogram" Event {
        vedtak.required(&REQUIRED),
        fra.required(&REQUIRED),
        planlagt_slutt.required(&EXPECTED),
        sluttmal,
        integreringskontrakt,
        kompetansekartlegging,
        karriereveiledning,
    }
    /// A part of it.
    Tiltak "tiltak" Event {
        program.required(&REQUIRED),
        tiltakstype.required(&REQUIRED),
        fra.required(&REQUIRED),
        til,
        timer_per_uke,
        antall.only_beside(COUNTED),
        individuell.only_beside(COUNTED),
        erstatter.refers_to(RecordType::Tiltak.name()),
    }
    /// Absence.
    Fravaer "fravaer" Event {
        program,
        norskdeltakelse,
        fravaerstype.required(&REQUIRED),
        fra.required(&REQUIRED),
        til,
        timer,
        fravaersarsak,
    }
    /// Leave.
    Permisjon "permisjon" Event {
        program,
        vedtak,
        permisjonstype.required(&REQUIRED),
        fra.required(&REQUIRED),
        til.required(&REQUIRED),
        dagtype,
    }
    /// The end of a programme.
    Avslutning "avslutning" Event {
        program.required(&REQUIRED),
        dato.required(&REQUIRED),
        avslutningsarsak.required(&REQUIRED),
        gjenapnet,
    }
    /// What a person has learned before.
    Utdanningsbakgrunn "utdanningsbakgrunn" Background {
        person.required(&REQUIRED),
        dato.required(&EXPECTED),
        har_vgs.required(&REQUIRED),
        har_grunnskole,
    }
    /// The goal of the training in norsk.
    Norskmal "norskmal" Event {
        person.required(&REQUIRED),
        fra.required(&REQUIRED),
        lytte,
        lese,
        skriftlig,
        muntlig,
    }
    /// Training in norsk and samfunnskunnskap.
    Norskdeltakelse "norskdeltakelse" Event {
        person.required(&REQUIRED),
        ordning.required(&REQUIRED),
        fra.required(&REQUIRED),
        til,
        timetype.required(&REQUIRED),
        timer.required(&REQUIRED),
        fravaerstimer,
        spor,
        opplaringssprak,
        omsorgsoppfolging,
    }
    /// Full-time videregående opplæring.
    FulltidVgo "fulltid_vgo" Event {
        person.required(&REQUIRED),
        fra.required(&REQUIRED),
        til,
        fylkesnummer.required(&EXPECTED),
    }
    /// Takes back a record that was sent.
    Annullering "annullering" Annulment {
        gjelder_type.required(&REQUIRED),
        gjelder.required(&REQUIRED),
        dato.required(&REQUIRED),
        annulleringsgrunn.required(&REQUIRED),
    }
}
}
