//! Which law a participant's records follow, why, and what is missing.
//!
//! Keys: `law.<law>`, `law.reason.<reason>`, `law.missing.<fact>`.

use crate::families::nir::lov::Grunn;
use crate::rule::Text;

pub(crate) const LAWS: &[(&str, Text)] = &[
    (
        "law.introduksjonsloven",
        Text { nb: "Introduksjonsloven", nn: "Introduksjonslova", en: "The Introduction Act (introduksjonsloven)" },
    ),
    (
        "law.integreringsloven",
        Text { nb: "Integreringsloven", nn: "Integreringslova", en: "The Integration Act (integreringsloven)" },
    ),
    (
        "law.kap6a",
        Text {
            nb: "Integreringsloven kapittel 6A",
            nn: "Integreringslova kapittel 6A",
            en: "The Integration Act (integreringsloven), chapter 6A",
        },
    ),
    (
        "law.missing.ankomst",
        Text {
            nb: "Når personen kom til Norge",
            nn: "Når personen kom til Noreg",
            en: "When the person came to Norway",
        },
    ),
    (
        "law.missing.forste_innvilgelse",
        Text {
            nb: "Når den første oppholdstillatelsen ble innvilget",
            nn: "Når det første opphaldsløyvet vart innvilga",
            en: "When the first permit was granted",
        },
    ),
    (
        "law.missing.kollektiv_beskyttelse",
        Text {
            nb: "Om personen har kollektiv beskyttelse (utlendingsloven § 34), og fra hvilken dag",
            nn: "Om personen har kollektivt vern (utlendingslova § 34), og frå kva dag",
            en: "Whether the person has collective protection (Immigration Act § 34), and from which day",
        },
    ),
    ("law.reason.innvilget_fra_2021", Grunn::InnvilgetFra2021.text()),
    ("law.reason.ankommet_fra_2021", Grunn::AnkommetFra2021.text()),
    ("law.reason.begge_for_2021", Grunn::BeggeFor2021.text()),
    ("law.reason.kollektiv_beskyttelse", Grunn::KollektivBeskyttelse.text()),
    ("law.reason.kap6a_opphort", Grunn::Kap6AOpphort.text()),
    ("law.reason.kap6a_overgang", Grunn::Kap6AOvergang.text()),
    ("law.reason.nytt_grunnlag", Grunn::NyttGrunnlag.text()),
    ("law.reason.fakta_mangler", Grunn::FaktaMangler.text()),
];
