//! What is known of a person's permits and arrival, and the three questions that the law asks of it.

use crate::date::Date;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, KAP6A_INNVILGET_FRA};

/// The ground of a permit in utlendingsloven, as far as NIR's rules tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hjemmel {
    /// § 28: asylum.
    Paragraf28,
    /// § 34: collective protection.
    Paragraf34,
    /// § 35 third paragraph: resettlement.
    Paragraf35Tredje,
    /// § 38 first paragraph: strong humanitarian grounds.
    Paragraf38Forste,
    /// § 38 fifth paragraph, a or b.
    Paragraf38Femte,
    /// § 53: on an independent ground.
    Paragraf53,
    /// Chapter 6: family immigration.
    Kapittel6,
    /// Any other. Whether such a permit counts as the first one is not read.
    Annen,
}

impl Hjemmel {
    /// Every ground, in the order of the code list.
    pub const ALL: [Self; 8] = [
        Self::Paragraf28,
        Self::Paragraf34,
        Self::Paragraf35Tredje,
        Self::Paragraf38Forste,
        Self::Paragraf38Femte,
        Self::Paragraf53,
        Self::Kapittel6,
        Self::Annen,
    ];
}

/// A permit to stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opphold {
    /// The ground, if it is known.
    pub hjemmel: Option<Hjemmel>,
    /// The day on which it was granted, if it is known.
    pub innvilget: Option<Date>,
    /// Whether it renews an earlier one.
    pub fornyet: bool,
}

/// What is known of a person. Permits that are known are all of them, or the first is among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fakta<'a> {
    /// Permits, in any order; none means that none is known, not that there is none.
    pub opphold: &'a [Opphold],
    /// The day of arrival in Norway.
    pub ankomst: Option<Date>,
    /// The person is known to be reunited with another (referanseperson). Tells only of permits whose ground is unknown.
    pub referanseperson: bool,
}

impl Opphold {
    /// Whether the permit is of those that the law begins with; `None` where that is not known.
    const fn is_relevant(&self) -> Option<bool> {
        match self.hjemmel {
            None | Some(Hjemmel::Annen) => None,
            Some(_) => Some(true),
        }
    }

    fn granted_before(&self, day: Date) -> bool {
        self.innvilget.is_some_and(|granted| granted < day)
    }

    fn granted_since(&self, day: Date) -> bool {
        self.innvilget.is_some_and(|granted| granted >= day)
    }
}

impl Fakta<'_> {
    fn relevant(&self) -> impl Iterator<Item = &Opphold> {
        self.opphold.iter().filter(|permit| permit.is_relevant() == Some(true))
    }

    /// Whether the first relevant permit was granted in 2021 or later.
    pub(super) fn first_permit_since_2021(&self) -> Option<bool> {
        let start = INTEGRERINGSLOVEN_FRA;
        if self.relevant().any(|permit| permit.granted_before(start)) {
            return Some(false);
        }
        // One that may count and may be older leaves the question open.
        if self.opphold.iter().any(|permit| !permit.granted_since(start)) {
            return None;
        }
        let oldest = self.opphold.iter().min_by_key(|permit| (permit.innvilget, permit.fornyet))?;
        // What was renewed was granted before, who knows when.
        (self.relevant().next().is_some() && !oldest.fornyet).then_some(true)
    }

    /// Whether the person came in 2021 or later.
    pub(super) fn arrived_since_2021(&self) -> Option<bool> {
        self.ankomst.map(|day| day >= INTEGRERINGSLOVEN_FRA)
    }

    /// Whether collective protection has been granted since 2022-03-11.
    pub(super) fn collective_protection(&self) -> Option<bool> {
        let nothing_is_known = self.opphold.is_empty() && !self.referanseperson;
        if self.protections().next().is_some() {
            Some(true)
        } else if nothing_is_known || self.may_have_protection_before(Date::MAX) {
            None
        } else {
            Some(false)
        }
    }

    /// Whether there is collective protection from before the day, since 2022-03-11.
    pub(super) fn has_protection_before(&self, day: Date) -> bool {
        self.protections().any(|permit| permit.granted_before(day))
    }

    /// Whether there may be collective protection from before the day, since 2022-03-11.
    pub(super) fn may_have_protection_before(&self, day: Date) -> bool {
        self.opphold.iter().any(|permit| {
            let may_be_protection = permit.hjemmel.map_or(!self.referanseperson, |it| it == Hjemmel::Paragraf34);
            // What was renewed was granted before.
            let may_be_before = permit.fornyet || !permit.granted_since(day);
            may_be_protection && may_be_before && !permit.granted_before(KAP6A_INNVILGET_FRA)
        })
    }

    /// Whether the person has got a permit on another ground after the last known one of § 34, or may have: of two of the
    /// same day nobody knows which is the later.
    pub(super) fn another_ground_since(&self, day: Date) -> bool {
        let last = self.protections().filter_map(|permit| permit.innvilget).max();
        self.opphold
            .iter()
            .filter(|permit| permit.hjemmel != Some(Hjemmel::Paragraf34))
            .any(|permit| permit.innvilget.is_none_or(|granted| Some(granted) >= last && granted <= day))
    }

    /// Permits of § 34 since 2022-03-11 whose day is known.
    fn protections(&self) -> impl Iterator<Item = &Opphold> {
        self.opphold
            .iter()
            .filter(|it| it.hjemmel == Some(Hjemmel::Paragraf34) && it.granted_since(KAP6A_INNVILGET_FRA))
    }
}
