//! What the numbers are, what they are called and what they count.

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enhet {
    /// Years.
    Ar,
    /// Months.
    Maneder,
    /// A month of the year, January is 1.
    Maned,
    /// Weeks.
    Uker,
    /// Days of the calendar.
    Kalenderdager,
    /// Mondays to Fridays; see [`crate::periods::Period::virkedager`].
    Virkedager,
    /// Hours.
    Timer,
    /// Minutes a week: 37.5 hours are 2250.
    MinutterPerUke,
    /// Times.
    Ganger,
    /// Of a hundred.
    Prosent,
    /// NOK.
    Kroner,
}

/// A number that the laws give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// Lowest age for rett og plikt til introduksjonsprogram, on the day of the permit.
    ProgramAlderFra,
    /// Highest age for it; of that age is still within.
    ProgramAlderTil,
    /// The highest age since the change of 2025, whose first day is not known.
    ProgramAlderTilUtvidet,
    /// Lowest age for opplæring i norsk og samfunnskunnskap.
    NorskAlderFra,
    /// Age at which it ends.
    NorskAlderTil,
    /// Age at which the duty to it ends.
    NorskPliktAlderTil,
    /// Lowest age for training of asylum seekers in mottak.
    AsylAlderFra,
    /// Below this age, without videregående, complete videregående is the main rule for the goal.
    UngdomAlder,
    /// Parents of a child below this age take foreldreveiledning.
    BarnAlder,
    /// Who has lived in a kommune as long is no longer newly arrived.
    NyankommetAr,
    /// The sponsor was settled less than this before the application.
    ReferansepersonBosattAr,
    /// The programme starts within this time after settlement or claim.
    ProgramStart,
    /// Longest programme of introduksjonsloven.
    ProgramVarighet,
    /// Longest extension of it.
    ProgramForlengelse,
    /// Shortest programme.
    ProgramVarighetMin,
    /// Longest programme with videregående or higher from before.
    ProgramVarighetVgs,
    /// Longest extension of that.
    ProgramForlengelseVgs,
    /// Longest programme without videregående, with complete videregående as its goal.
    ProgramVarighetVgo,
    /// Longest extension of that.
    ProgramForlengelseVgo,
    /// Longest programme without videregående, with another goal.
    ProgramVarighetAnnet,
    /// Longest extension of that.
    ProgramForlengelseAnnet,
    /// Full time without the participant's own preparation.
    Fulltid,
    /// Full time where own preparation comes in addition.
    FulltidMedEgenarbeid,
    /// Least work-directed content where the goal is work.
    Arbeidsrettet,
    /// Holiday in a year, in programmes of a year or more.
    Ferie,
    /// Fewest meetings of foreldreveiledning in a group.
    ForeldreveiledningGruppeMin,
    /// Most of them.
    ForeldreveiledningGruppeMax,
    /// Fewest talks of foreldreveiledning alone.
    ForeldreveiledningEneMin,
    /// Most of them.
    ForeldreveiledningEneMax,
    /// Fewest meetings where capacity is short.
    ForeldreveiledningGruppeUnntak,
    /// Fewest talks where capacity is short.
    ForeldreveiledningEneUnntak,
    /// Hours of norsk with rett og plikt.
    NorskTimer,
    /// Hours of norsk with plikt alone, and for older groups.
    NorskTimerPlikt,
    /// Most hours of norsk at need, beyond those.
    NorskTimerBehov,
    /// Hours of samfunnskunnskap with rett og plikt.
    SamfunnskunnskapTimer,
    /// Hours of samfunnskunnskap with plikt alone.
    SamfunnskunnskapTimerPlikt,
    /// Hours of norsk for asylum seekers.
    AsylNorskTimer,
    /// Hours of norsk kultur og norske verdier for asylum seekers.
    AsylKulturTimer,
    /// Hours of samfunnskunnskap for asylum seekers.
    AsylSamfunnskunnskapTimer,
    /// Time for the training in norsk, before leave.
    NorskFrist,
    /// The same with videregående or higher from before.
    NorskFristVgs,
    /// Time for hours at need.
    NorskFristBehov,
    /// Longest time that one vedtak om utvidet norskopplæring gives.
    UtvidetNorsk,
    /// Such a vedtak is dated within this time before or after the deadline.
    UtvidetNorskVindu,
    /// What NIR pays for such a vedtak.
    UtvidetNorskTilskudd,
    /// Latest start of training after rett or plikt arose, when it was put off.
    UtsattStart,
    /// Absence with a sick child in 12 months, one or two children.
    SyktBarn,
    /// The same with more than two children.
    SyktBarnFlere,
    /// The same alone with one or two children.
    SyktBarnAlene,
    /// The same alone with more than two children.
    SyktBarnAleneFlere,
    /// Longest absence by egenmelding.
    EgenmeldingDager,
    /// Times of egenmelding in 12 months.
    EgenmeldingGanger,
    /// Weeks in the programme before the first egenmelding.
    EgenmeldingEtter,
    /// A new illness within as many days counts on from the last.
    EgenmeldingSammenheng,
    /// Longest leave for illness.
    LangvarigSykdom,
    /// Leave in pregnancy.
    Svangerskap,
    /// The mother's leave after birth.
    MorEtterFodsel,
    /// The father's leave at birth.
    FarVedFodsel,
    /// Both parents' leave together in the child's first year.
    Omsorgspermisjon,
    /// Longest temporary stans; a longer one is permanent.
    StansMidlertidig,
    /// Unlawful absence clearly above this share of the programme's time may stop it.
    UlovligFravaer,
    /// Registration within this time after the event was known.
    Etterregistrering,
    /// The year's records are sent by the last day of this month of the next year.
    Arsavslutning,
    /// A move is reported to Folkeregisteret within this time.
    Flyttemelding,
    /// Longest time with persontilskudd.
    PersontilskuddKap6A,
}

/// Name and unit, in the order of [`Parameter`]; a test holds it.
static NAVN: [(Parameter, &str, Enhet); Parameter::COUNT] = [
    (Parameter::ProgramAlderFra, "program_alder_fra", Enhet::Ar),
    (Parameter::ProgramAlderTil, "program_alder_til", Enhet::Ar),
    (Parameter::ProgramAlderTilUtvidet, "program_alder_til_utvidet", Enhet::Ar),
    (Parameter::NorskAlderFra, "norsk_alder_fra", Enhet::Ar),
    (Parameter::NorskAlderTil, "norsk_alder_til", Enhet::Ar),
    (Parameter::NorskPliktAlderTil, "norsk_plikt_alder_til", Enhet::Ar),
    (Parameter::AsylAlderFra, "asyl_alder_fra", Enhet::Ar),
    (Parameter::UngdomAlder, "ungdom_alder", Enhet::Ar),
    (Parameter::BarnAlder, "barn_alder", Enhet::Ar),
    (Parameter::NyankommetAr, "nyankommet_ar", Enhet::Ar),
    (Parameter::ReferansepersonBosattAr, "referanseperson_bosatt_ar", Enhet::Ar),
    (Parameter::ProgramStart, "program_start", Enhet::Maneder),
    (Parameter::ProgramVarighet, "program_varighet", Enhet::Maneder),
    (Parameter::ProgramForlengelse, "program_forlengelse", Enhet::Maneder),
    (Parameter::ProgramVarighetMin, "program_varighet_min", Enhet::Maneder),
    (Parameter::ProgramVarighetVgs, "program_varighet_vgs", Enhet::Maneder),
    (Parameter::ProgramForlengelseVgs, "program_forlengelse_vgs", Enhet::Maneder),
    (Parameter::ProgramVarighetVgo, "program_varighet_vgo", Enhet::Maneder),
    (Parameter::ProgramForlengelseVgo, "program_forlengelse_vgo", Enhet::Maneder),
    (Parameter::ProgramVarighetAnnet, "program_varighet_annet", Enhet::Maneder),
    (Parameter::ProgramForlengelseAnnet, "program_forlengelse_annet", Enhet::Maneder),
    (Parameter::Fulltid, "fulltid", Enhet::MinutterPerUke),
    (Parameter::FulltidMedEgenarbeid, "fulltid_med_egenarbeid", Enhet::MinutterPerUke),
    (Parameter::Arbeidsrettet, "arbeidsrettet", Enhet::MinutterPerUke),
    (Parameter::Ferie, "ferie", Enhet::Virkedager),
    (Parameter::ForeldreveiledningGruppeMin, "foreldreveiledning_gruppe_min", Enhet::Ganger),
    (Parameter::ForeldreveiledningGruppeMax, "foreldreveiledning_gruppe_max", Enhet::Ganger),
    (Parameter::ForeldreveiledningEneMin, "foreldreveiledning_ene_min", Enhet::Ganger),
    (Parameter::ForeldreveiledningEneMax, "foreldreveiledning_ene_max", Enhet::Ganger),
    (Parameter::ForeldreveiledningGruppeUnntak, "foreldreveiledning_gruppe_unntak", Enhet::Ganger),
    (Parameter::ForeldreveiledningEneUnntak, "foreldreveiledning_ene_unntak", Enhet::Ganger),
    (Parameter::NorskTimer, "norsk_timer", Enhet::Timer),
    (Parameter::NorskTimerPlikt, "norsk_timer_plikt", Enhet::Timer),
    (Parameter::NorskTimerBehov, "norsk_timer_behov", Enhet::Timer),
    (Parameter::SamfunnskunnskapTimer, "samfunnskunnskap_timer", Enhet::Timer),
    (Parameter::SamfunnskunnskapTimerPlikt, "samfunnskunnskap_timer_plikt", Enhet::Timer),
    (Parameter::AsylNorskTimer, "asyl_norsk_timer", Enhet::Timer),
    (Parameter::AsylKulturTimer, "asyl_kultur_timer", Enhet::Timer),
    (Parameter::AsylSamfunnskunnskapTimer, "asyl_samfunnskunnskap_timer", Enhet::Timer),
    (Parameter::NorskFrist, "norsk_frist", Enhet::Maneder),
    (Parameter::NorskFristVgs, "norsk_frist_vgs", Enhet::Maneder),
    (Parameter::NorskFristBehov, "norsk_frist_behov", Enhet::Maneder),
    (Parameter::UtvidetNorsk, "utvidet_norsk", Enhet::Maneder),
    (Parameter::UtvidetNorskVindu, "utvidet_norsk_vindu", Enhet::Maneder),
    (Parameter::UtvidetNorskTilskudd, "utvidet_norsk_tilskudd", Enhet::Kroner),
    (Parameter::UtsattStart, "utsatt_start", Enhet::Ar),
    (Parameter::SyktBarn, "sykt_barn", Enhet::Virkedager),
    (Parameter::SyktBarnFlere, "sykt_barn_flere", Enhet::Virkedager),
    (Parameter::SyktBarnAlene, "sykt_barn_alene", Enhet::Virkedager),
    (Parameter::SyktBarnAleneFlere, "sykt_barn_alene_flere", Enhet::Virkedager),
    (Parameter::EgenmeldingDager, "egenmelding_dager", Enhet::Virkedager),
    (Parameter::EgenmeldingGanger, "egenmelding_ganger", Enhet::Ganger),
    (Parameter::EgenmeldingEtter, "egenmelding_etter", Enhet::Uker),
    (Parameter::EgenmeldingSammenheng, "egenmelding_sammenheng", Enhet::Kalenderdager),
    (Parameter::LangvarigSykdom, "langvarig_sykdom", Enhet::Maneder),
    (Parameter::Svangerskap, "svangerskap", Enhet::Virkedager),
    (Parameter::MorEtterFodsel, "mor_etter_fodsel", Enhet::Virkedager),
    (Parameter::FarVedFodsel, "far_ved_fodsel", Enhet::Virkedager),
    (Parameter::Omsorgspermisjon, "omsorgspermisjon", Enhet::Maneder),
    (Parameter::StansMidlertidig, "stans_midlertidig", Enhet::Maneder),
    (Parameter::UlovligFravaer, "ulovlig_fravaer", Enhet::Prosent),
    (Parameter::Etterregistrering, "etterregistrering", Enhet::Maneder),
    (Parameter::Arsavslutning, "arsavslutning", Enhet::Maned),
    (Parameter::Flyttemelding, "flyttemelding", Enhet::Kalenderdager),
    (Parameter::PersontilskuddKap6A, "persontilskudd_kap6a", Enhet::Maneder),
];

impl Parameter {
    /// How many there are.
    pub(super) const COUNT: usize = Self::PersontilskuddKap6A as usize + 1;

    /// Every parameter.
    pub fn all() -> impl Iterator<Item = Self> {
        NAVN.iter().map(|row| row.0)
    }

    /// The name in the catalogue.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAVN.get(self as usize).map_or("", |row| row.1)
    }

    /// What its numbers count.
    #[must_use]
    pub fn enhet(self) -> Enhet {
        NAVN.get(self as usize).map_or(Enhet::Ganger, |row| row.2)
    }
}

#[cfg(test)]
mod tests {
    use super::NAVN;

    #[test]
    fn names_stand_in_the_order_of_the_parameters() {
        for (at, (parameter, ..)) in NAVN.iter().enumerate() {
            assert_eq!(*parameter as usize, at, "{parameter:?}");
        }
    }
}
