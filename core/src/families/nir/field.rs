//! The fields of records about participants.

use crate::record::{Field, fields};

fields! {
    /// Kommunenummer of the school.
    KOMMUNENUMMER,
    /// Fylkesnummer.
    FYLKESNUMMER,
    /// Fødselsnummer, D-nummer or VIGO's fiktivt number.
    FNR,
    /// Gender code by ISO 5218.
    KJONN,
    /// Date of birth, where a column of its own holds it.
    FODSELSDATO,
    /// Number of records that the last line announces.
    ANTALL,
    /// What kind of record it is.
    TYPE,
    /// The sender's own id of the record.
    ID,
    /// The person whom the record is about, by the sender's id.
    PERSON,
    /// DUF-nummer.
    DUF,
    /// Which ordning a record belongs to.
    ORDNING,
    /// The kind of vedtak.
    VEDTAKSTYPE,
    /// The day on which the vedtak was made.
    VEDTAKSDATO,
    /// First day.
    FRA,
    /// Last day.
    TIL,
    /// Why: of a refusal or a stans.
    BEGRUNNELSE,
    /// The legal ground of an exemption.
    RETTSGRUNNLAG,
    /// The vedtak that the record rests on, by the sender's id.
    VEDTAK,
    /// The programme that the record belongs to, by the sender's id.
    PROGRAM,
    /// The last day that is planned.
    PLANLAGT_SLUTT,
    /// The goal of the programme.
    SLUTTMAL,
    /// The kind of tiltak.
    TILTAKSTYPE,
    /// Hours a week.
    TIMER_PER_UKE,
    /// The kind of leave.
    PERMISJONSTYPE,
    /// The day on which it ended.
    DATO,
    /// Why it ended.
    AVSLUTNINGSARSAK,
    /// Mother tongue.
    MORSMAL,
    /// Citizenship.
    STATSBORGERSKAP,
    /// Whether the person refuses research on the data.
    FORSKNINGSRESERVASJON,
    /// Whether the person has a child below 18.
    BARN_UNDER_18,
    /// The ground of a permit in utlendingsloven.
    HJEMMEL,
    /// The day on which a permit was granted.
    INNVILGET,
    /// The day of arrival in Norway.
    ANKOMST,
    /// Whether a permit renews an earlier one.
    FORNYET,
    /// The day on which the application for a permit was made.
    SOKNADSDATO,
    /// The day on which the referanseperson of a family member was settled.
    REFERANSEPERSON_BOSATT,
    /// Whether a person was settled by agreement between IMDi and the kommune.
    ETTER_AVTALE,
    /// Whether the registered address is still that of a reception centre.
    MOTTAK,
    /// The law by which NIR has placed a person.
    LOV,
    /// Right and duty, as NIR has computed them.
    KATEGORI,
    /// Deadline for the start, as NIR has computed it.
    FRIST_OPPSTART,
    /// Deadline for the end, as NIR has computed it.
    FRIST_GJENNOMFORING,
    /// How the person came to the kommune.
    KONTAKTTYPE,
    /// Whether a stans is temporary.
    STANSTYPE,
    /// The record of the same type that this one replaces, by the sender's id.
    ERSTATTER,
    /// How a complaint ended.
    UTFALL,
    /// The day of the integreringskontrakt.
    INTEGRERINGSKONTRAKT,
    /// The day on which what the person can was mapped.
    KOMPETANSEKARTLEGGING,
    /// The day of karriereveiledning.
    KARRIEREVEILEDNING,
    /// Whether it was given to one person alone.
    INDIVIDUELL,
    /// The kind of absence.
    FRAVAERSTYPE,
    /// Why the person was absent.
    FRAVAERSARSAK,
    /// The participation in norsk that the record belongs to, by the sender's id.
    NORSKDELTAKELSE,
    /// Which days count.
    DAGTYPE,
    /// The day on which it was opened again.
    GJENAPNET,
    /// Whether the person has completed videregående or more.
    HAR_VGS,
    /// Whether the person has completed grunnskole.
    HAR_GRUNNSKOLE,
    /// Goal for listening.
    LYTTE,
    /// Goal for reading.
    LESE,
    /// Goal for writing.
    SKRIFTLIG,
    /// Goal for speaking.
    MUNTLIG,
    /// What hours were given in.
    TIMETYPE,
    /// Hours.
    TIMER,
    /// Hours of absence.
    FRAVAERSTIMER,
    /// Track of norsk.
    SPOR,
    /// The language of instruction.
    OPPLARINGSSPRAK,
    /// Whether hours follow a person up who is on parental leave.
    OMSORGSOPPFOLGING,
    /// Which test.
    PROVETYPE,
    /// Which part of a test.
    DELPROVE,
    /// The result of a part of a test.
    RESULTAT,
    /// The type of the record that is annulled.
    GJELDER_TYPE,
    /// The record that is annulled, by the sender's id.
    GJELDER,
    /// Why a record is annulled.
    ANNULLERINGSGRUNN,
}
