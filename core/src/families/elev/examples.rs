//! What examples of the pupils' rules are made of. The people are synthetic.

use crate::rule::Example;

/// An example of a file of VIGO's lines.
pub(super) const fn vigo1(name: &'static str) -> Example {
    Example::new(name, "elev.vigo1", "vigo")
}

/// An example of a class list in CSV.
pub(super) const fn klasseliste(name: &'static str) -> Example {
    Example::new(name, "elev.klasseliste", "csv")
}

/// An example of a school's pupils in JSON.
pub(super) const fn vigoskole(name: &'static str) -> Example {
    Example::new(name, "elev.vigoskole", "json")
}

/// The first line of a file of one school.
pub(super) const TOF: &str = "TOF;1.3.8.0;20251103;Vigilo;46;46505;;";
/// The first line of a file of the day of the check.
pub(super) const TOF_MARS: &str = "TOF;1.3.8.0;20260310;Vigilo;46;46505;;";
/// The first line of a file of a whole fylke.
pub(super) const TOF_FYLKE: &str = "TOF;1.3.8.0;20251103;Vigilo;46;;;";
/// A pupil.
pub(super) const ELEV: &str = "$AV;46505;10A;04841099821;Voksende Bytte;";
/// Another pupil.
pub(super) const ELEV_2: &str = "$AV;46505;10A;06821099496;Motstandsdyktig Kanin;";
/// A pupil under a fiktivt number.
pub(super) const ELEV_MED_FIKTIVT: &str = "$AV;46505;10A;42059199202;Fin Fabrikk;";
/// The last line of a file without pupils.
pub(super) const EOF_1: &str = "EOF;1;";
/// The last line of a file of one pupil.
pub(super) const EOF_2: &str = "EOF;2;";
/// The last line of a file of two pupils.
pub(super) const EOF_3: &str = "EOF;3;";
/// The columns of a class list.
pub(super) const HEADER: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn";
/// The columns of a class list, with kjønn.
pub(super) const HEADER_KJONN: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;kjønn";
/// The columns of a class list, with the time of loading.
pub(super) const HEADER_LASTET: &str =
    "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid";
/// The columns of a class list, with the date of birth.
pub(super) const HEADER_FODSELSDATO: &str =
    "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;fødselsdato";
/// A row.
pub(super) const RAD: &str = "4601;46505;46;10A;04841099821;Voksende Bytte";
/// Another row.
pub(super) const RAD_2: &str = "4601;46505;46;10A;06821099496;Motstandsdyktig Kanin";
/// A row under another number.
pub(super) const RAD_HJELPENUMMER: &str = "4601;46505;46;10A;45831099945;Fin Fabrikk";
