//! The choice between the laws.

use crate::date::Date;
use crate::families::nir::lov::grunn::Grunn;
use crate::families::nir::lov::lover::{Lov, Lover};
use crate::families::nir::lov::{Fakta, KAP6A_FRA, KAP6A_UNTIL};
use crate::json::canonical::Writer;

/// Which laws may apply to a person on a day, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lovvalg {
    /// One, or the candidates where facts or readings are missing; never none.
    pub lover: Lover,
    /// Why.
    pub grunn: Grunn,
    /// What would leave fewer candidates, if it were known.
    pub mangler: Mangler,
}

impl Lovvalg {
    /// Writes which law it is, or the candidates where facts are missing.
    pub(crate) fn write(&self, json: &mut Writer<'_>) {
        json.key("candidates").array(|json| {
            for lov in self.lover.iter() {
                json.text(lov.name());
            }
        });
        json.key("missing").array(|json| {
            for mangel in self.mangler.names() {
                json.text(mangel);
            }
        });
        json.key("reason").text(self.grunn.name());
    }
}

/// Facts without which the law is not certain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mangler {
    /// When the first relevant permit was granted, or which one that is.
    pub forste_innvilgelse: bool,
    /// When the person came to Norway.
    pub ankomst: bool,
    /// Whether a permit is after utlendingsloven § 34, and when it was granted.
    pub kollektiv_beskyttelse: bool,
}

impl Mangler {
    /// The names of what is missing, in answers.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let all = [
            (self.ankomst, "ankomst"),
            (self.forste_innvilgelse, "forste_innvilgelse"),
            (self.kollektiv_beskyttelse, "kollektiv_beskyttelse"),
        ];
        all.into_iter().filter(|(missing, _)| *missing).map(|(_, name)| name)
    }
}

impl Lovvalg {
    /// The law, where only one is possible.
    #[must_use]
    pub fn lov(&self) -> Option<Lov> {
        self.lover.single()
    }
}

/// Chooses the law for a person on the day of an event.
///
/// A fact that is missing leaves candidates only where it could change the answer: whoever came in 2021 has the new law,
/// whatever the permit says.
///
/// ```
/// use sluse_core::{date::Date, families::nir::lov::{Fakta, Grunn, Hjemmel, Lov, Opphold, lovvalg}};
/// let day = |text| Date::parse(text);
/// let asylum = |granted| Opphold { hjemmel: Some(Hjemmel::Paragraf28), innvilget: day(granted), fornyet: false };
/// let on = day("2026-11-22").unwrap();
///
/// let new = lovvalg(&Fakta { opphold: &[asylum("2021-01-01")], ..Fakta::default() }, on);
/// assert_eq!((new.lov(), new.grunn), (Some(Lov::Integreringsloven), Grunn::InnvilgetFra2021));
///
/// let arrival_missing = lovvalg(&Fakta { opphold: &[asylum("2020-12-31")], ..Fakta::default() }, on);
/// assert_eq!(arrival_missing.lov(), None);
/// assert!(arrival_missing.mangler.ankomst);
/// assert!(!arrival_missing.lover.has(Lov::Kap6A));
/// ```
#[must_use]
pub fn lovvalg(fakta: &Fakta<'_>, day: Date) -> Lovvalg {
    fakta.alltid().on(fakta, day)
}

/// What of the choice is the same on every day.
#[derive(Clone, Copy, Debug)]
pub struct Alltid {
    ordinary: Lovvalg,
    collective_protection: Option<bool>,
}

impl Fakta<'_> {
    /// What of the choice is the same on every day: who asks for many days reckons it once.
    #[must_use]
    pub fn alltid(&self) -> Alltid {
        Alltid { ordinary: ordinary(self), collective_protection: self.collective_protection() }
    }
}

impl Alltid {
    /// The choice on the day of an event, by the facts that this was reckoned from.
    #[must_use]
    pub fn on(&self, fakta: &Fakta<'_>, day: Date) -> Lovvalg {
        let ordinary = self.ordinary;
        if day < KAP6A_FRA {
            return ordinary;
        }
        let either = |grunn| Lovvalg { lover: ordinary.lover.and(Lov::Kap6A), grunn, ..ordinary };
        let unknown = Mangler { kollektiv_beskyttelse: true, ..ordinary.mangler };
        match self.collective_protection {
            Some(false) => ordinary,
            None => Lovvalg { mangler: unknown, ..either(Grunn::FaktaMangler) },
            Some(true) if !fakta.may_have_protection_before(KAP6A_UNTIL) => {
                Lovvalg { grunn: Grunn::Kap6AOpphort, ..ordinary }
            }
            Some(true) if fakta.another_ground_since(day) => either(Grunn::NyttGrunnlag),
            Some(true) if day >= KAP6A_UNTIL => either(Grunn::Kap6AOvergang),
            Some(true) if !fakta.has_protection_before(KAP6A_UNTIL) => {
                Lovvalg { mangler: unknown, ..either(Grunn::FaktaMangler) }
            }
            Some(true) => Lovvalg::certain(Lov::Kap6A, Grunn::KollektivBeskyttelse),
        }
    }
}

/// By first permit and arrival alone.
fn ordinary(fakta: &Fakta<'_>) -> Lovvalg {
    let (permit, arrival) = (fakta.first_permit_since_2021(), fakta.arrived_since_2021());
    match (permit, arrival) {
        (Some(true), _) => Lovvalg::certain(Lov::Integreringsloven, Grunn::InnvilgetFra2021),
        (_, Some(true)) => Lovvalg::certain(Lov::Integreringsloven, Grunn::AnkommetFra2021),
        (Some(false), Some(false)) => Lovvalg::certain(Lov::Introduksjonsloven, Grunn::BeggeFor2021),
        _ => Lovvalg {
            lover: Lover::only(Lov::Introduksjonsloven).and(Lov::Integreringsloven),
            grunn: Grunn::FaktaMangler,
            mangler: Mangler {
                forste_innvilgelse: permit.is_none(),
                ankomst: arrival.is_none(),
                kollektiv_beskyttelse: false,
            },
        },
    }
}

impl Lovvalg {
    fn certain(lov: Lov, grunn: Grunn) -> Self {
        Self { lover: Lover::only(lov), grunn, mangler: Mangler::default() }
    }
}
