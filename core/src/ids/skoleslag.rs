//! What the last three digits of a skolenummer say: the kind of school.

use crate::ids::skolenummer::Skolenummer;

/// The series of VIGO's skolenummer, by the three digits after the fylkesnummer.
///
/// VIGO IKS, "Kodeverk for skoler, fagopplæring og OT-enheter",
/// <https://www.vigoiks.no/utdanning/kvalitetssikring/skole/>. Private upper secondary schools are in no series: Udir gives
/// them three digits without a fylkesnummer (Registreringshåndbok A06), which are no [`Skolenummer`] here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skoleslag {
    /// 000: fagopplæring, training in an enterprise and at no school.
    Fagopplaering,
    /// 001-099: upper secondary, run by the fylke.
    OffentligVideregaende,
    /// 100-119: upper secondary education for adults.
    VoksenopplaeringVideregaende,
    /// 130-139: privatister, candidates without teaching.
    Privatist,
    /// 190-199: upper secondary, run by the state.
    StatligVideregaende,
    /// 200-299: oppfølgingstjenesten, for those who left upper secondary education.
    Oppfolgingstjeneste,
    /// 500-799: grunnskole run by a kommune, and the centres of adult education that kommuner run.
    OffentligGrunnskole,
    /// 800-829: private grunnskole.
    PrivatGrunnskole,
    /// 880-899: grunnskole run by the state.
    StatligGrunnskole,
}

impl Skoleslag {
    /// The series that the number belongs to; `None` between the series, and for the two numbers that stand for no
    /// particular school.
    ///
    /// ```
    /// use sluse_core::ids::{Skolenummer, Skoleslag};
    /// let of = |text: &str| Skoleslag::of(Skolenummer::parse(text).unwrap());
    /// assert_eq!(of("46505"), Some(Skoleslag::OffentligGrunnskole));
    /// assert_eq!(of("46300"), None);
    /// ```
    #[must_use]
    pub fn of(number: Skolenummer) -> Option<Self> {
        match number.in_fylke() {
            0 => Some(Self::Fagopplaering),
            1..=99 => Some(Self::OffentligVideregaende),
            100..=119 => Some(Self::VoksenopplaeringVideregaende),
            130..=139 => Some(Self::Privatist),
            190..=199 => Some(Self::StatligVideregaende),
            200..=299 => Some(Self::Oppfolgingstjeneste),
            500..=799 => Some(Self::OffentligGrunnskole),
            800..=829 => Some(Self::PrivatGrunnskole),
            880..=899 => Some(Self::StatligGrunnskole),
            _ => None,
        }
    }

    /// Whether schools of this series have pupils of grades 1 to 10.
    #[must_use]
    pub fn is_grunnskole(self) -> bool {
        matches!(self, Self::OffentligGrunnskole | Self::PrivatGrunnskole | Self::StatligGrunnskole)
    }
}
