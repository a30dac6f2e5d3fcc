//! Names that no person has, in the manner of Tenor: a word for how something is, and a word for a thing.

use crate::synthetic::Lcg;

const HOW: [&str; 40] = [
    "Absurd", "Blid", "Dyktig", "Eksotisk", "Fargerik", "Forsiktig", "Frodig", "Gjestfri", "Grønn", "Høflig", "Inspirert",
    "Jevn", "Klok", "Komplisert", "Lojal", "Lystig", "Maritim", "Munter", "Nattlig", "Nøysom", "Opprømt", "Overflødig",
    "Pratsom", "Presis", "Rask", "Rettvis", "Rolig", "Sjenerøs", "Skjult", "Snill", "Språklig", "Søvnig", "Tålmodig",
    "Undrende", "Uvanlig", "Varm", "Vennlig", "Verdig", "Ærlig", "Åpen",
];

const THING: [&str; 40] = [
    "Appelsin", "Bikube", "Bjørk", "Blekksprut", "Bolle", "Brygge", "Celle", "Diamant", "Drue", "Elv", "Fele", "Fjord",
    "Fløyte", "Gondol", "Gulrot", "Hagle", "Høne", "Iskrem", "Jakke", "Kaktus", "Kanon", "Kjele", "Krone", "Lampe",
    "Lykt", "Måne", "Nisse", "Orgel", "Paraply", "Pære", "Rakett", "Sekk", "Skute", "Spiker", "Taubane", "Trapp",
    "Ugle", "Vaffel", "Ørret", "Åker",
];

/// A given name and a family name.
pub fn name(lcg: &mut Lcg) -> (&'static str, &'static str) {
    (lcg.pick(&HOW), lcg.pick(&THING))
}
