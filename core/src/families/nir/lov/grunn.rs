//! Why a law was chosen: the reason, what it rests on, and how to say it.

use crate::date::Date;
use crate::families::nir::lov::{INTEGRERINGSLOVEN_FRA, KAP6A_FRA, KAP6A_INNVILGET_FRA, KAP6A_UNTIL};
use crate::rule::{Evidence, Source, Text};

/// The reason for a choice of law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grunn {
    /// The first relevant permit was granted in 2021 or later.
    InnvilgetFra2021,
    /// The person came to Norway in 2021 or later.
    AnkommetFra2021,
    /// First permit and arrival are both before 2021.
    BeggeFor2021,
    /// Collective protection since 2022-03-11, while chapter 6A is in force.
    KollektivBeskyttelse,
    /// Collective protection granted after the day on which chapter 6A is set to end.
    Kap6AOpphort,
    /// Collective protection from before that day, judged after it: what then applies is not read.
    Kap6AOvergang,
    /// A permit on another ground has followed collective protection: what then applies is not read.
    NyttGrunnlag,
    /// Facts are missing.
    FaktaMangler,
}

impl Grunn {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::InnvilgetFra2021,
        Self::AnkommetFra2021,
        Self::BeggeFor2021,
        Self::KollektivBeskyttelse,
        Self::Kap6AOpphort,
        Self::Kap6AOvergang,
        Self::NyttGrunnlag,
        Self::FaktaMangler,
    ];

    /// The name in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InnvilgetFra2021 => "innvilget_fra_2021",
            Self::AnkommetFra2021 => "ankommet_fra_2021",
            Self::BeggeFor2021 => "begge_for_2021",
            Self::KollektivBeskyttelse => "kollektiv_beskyttelse",
            Self::Kap6AOpphort => "kap6a_opphort",
            Self::Kap6AOvergang => "kap6a_overgang",
            Self::NyttGrunnlag => "nytt_grunnlag",
            Self::FaktaMangler => "fakta_mangler",
        }
    }

    /// What the choice rests on.
    #[must_use]
    pub const fn evidence(self) -> Evidence {
        match self {
            Self::InnvilgetFra2021 | Self::AnkommetFra2021 | Self::BeggeFor2021 | Self::KollektivBeskyttelse => {
                Evidence::Verified
            }
            Self::Kap6AOpphort => Evidence::Inferred,
            Self::Kap6AOvergang | Self::NyttGrunnlag | Self::FaktaMangler => Evidence::Provisional,
        }
    }

    /// The days on which the law turns, as far as they matter here.
    #[must_use]
    pub const fn days(self) -> &'static [Date] {
        match self {
            Self::InnvilgetFra2021 | Self::AnkommetFra2021 | Self::BeggeFor2021 => &[INTEGRERINGSLOVEN_FRA],
            Self::KollektivBeskyttelse | Self::NyttGrunnlag => &[KAP6A_INNVILGET_FRA, KAP6A_FRA],
            Self::Kap6AOpphort | Self::Kap6AOvergang => &[KAP6A_UNTIL],
            Self::FaktaMangler => &[INTEGRERINGSLOVEN_FRA, KAP6A_INNVILGET_FRA],
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::InnvilgetFra2021 | Self::AnkommetFra2021 | Self::BeggeFor2021 | Self::FaktaMangler => Source {
                title: "IMDi: Regler om deltakelse i introduksjonsprogrammet",
                section: "hvilken lov som gjelder",
                url: "https://introduksjonsprogrammet.imdi.no/regler-om-deltakelse-i-introduksjonsprogrammet/",
            },
            Self::KollektivBeskyttelse | Self::NyttGrunnlag => Source {
                title: "Integreringsloven",
                section: "kapittel 6A",
                url: "https://www.imdi.no/kvalifisering/regelverk/kapittel-6a-midlertidige-regler-for-fordrevne-fra-ukraina/",
            },
            Self::Kap6AOpphort | Self::Kap6AOvergang => Source {
                title: "Prop. 81 L (2024-2025)",
                section: "kapittel 11",
                url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=11",
            },
        }
    }

    /// The reason as a sentence.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::InnvilgetFra2021 => Text {
                nb: "Den første oppholdstillatelsen ble innvilget 1. januar 2021 eller senere.",
                nn: "Det første opphaldsløyvet vart innvilga 1. januar 2021 eller seinare.",
                en: "The first permit was granted on 1 January 2021 or later.",
            },
            Self::AnkommetFra2021 => Text {
                nb: "Personen kom til Norge 1. januar 2021 eller senere.",
                nn: "Personen kom til Noreg 1. januar 2021 eller seinare.",
                en: "The person came to Norway on 1 January 2021 or later.",
            },
            Self::BeggeFor2021 => Text {
                nb: "Både den første oppholdstillatelsen og ankomsten er fra før 2021.",
                nn: "Både det første opphaldsløyvet og innreisa er frå før 2021.",
                en: "Both the first permit and the arrival are from before 2021.",
            },
            Self::KollektivBeskyttelse => Text {
                nb: "Personen har fått kollektiv beskyttelse (utlendingsloven § 34) 11. mars 2022 eller senere.",
                nn: "Personen har fått kollektivt vern (utlendingslova § 34) 11. mars 2022 eller seinare.",
                en: "The person got collective protection (Immigration Act § 34) on 11 March 2022 or later.",
            },
            Self::Kap6AOpphort => Text {
                nb: "Kollektiv beskyttelse er innvilget etter at kapittel 6A etter planen er opphevet.",
                nn: "Kollektivt vern er innvilga etter at kapittel 6A etter planen er oppheva.",
                en: "Collective protection was granted after the day on which chapter 6A is set to end.",
            },
            Self::Kap6AOvergang => Text {
                nb: "Personen har kollektiv beskyttelse fra før kapittel 6A etter planen er opphevet. Hva som gjelder etterpå, er ikke kjent her.",
                nn: "Personen har kollektivt vern frå før kapittel 6A etter planen er oppheva. Kva som gjeld etterpå, er ikkje kjent her.",
                en: "The person has collective protection from before the day on which chapter 6A is set to end. What applies after it is not known here.",
            },
            Self::NyttGrunnlag => Text {
                nb: "Personen har fått en tillatelse på et annet grunnlag etter den kollektive beskyttelsen. Hva som da gjelder, er ikke kjent her.",
                nn: "Personen har fått eit løyve på eit anna grunnlag etter det kollektive vernet. Kva som då gjeld, er ikkje kjent her.",
                en: "The person got a permit on other grounds after collective protection. What then applies is not known here.",
            },
            Self::FaktaMangler => Text {
                nb: "Opplysninger om oppholdstillatelse eller ankomst mangler, så flere lover er mulige.",
                nn: "Opplysningar om opphaldsløyve eller innreise manglar, så fleire lover er moglege.",
                en: "Facts about permits or arrival are missing, so that more than one law is possible.",
            },
        }
    }
}
