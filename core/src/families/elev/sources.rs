//! The works that several of the pupils' rules rest on.

use crate::rule::Source;

pub(super) const FAGLIG_ARENA_2026: Source =
    Source::new("Sammenhengende tjenester barn og unge: Faglig arena 11. mars 2026", "");
pub(super) const FINT_4_1_0: Source = Source::new("FINT informasjonsmodell 4.1.0", "").at("Person");
pub(super) const FOLKEREGISTERET_API: Source = Source::new(
    "Skatteetaten: Folkeregisteret, API-dokumentasjon",
    "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/",
);
pub(super) const FOLKEREGISTERET_FRA_2032: Source = Source::new(
    "Skatteetaten: Folkeregisteret, API-dokumentasjon",
    "https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/",
)
.at("Nytt fødselsnummer fra 2032");
pub(super) const FOLKEREGISTERFORSKRIFTEN: Source =
    Source::new("Folkeregisterforskriften", "https://lovdata.no/forskrift/2017-07-14-1201/§2-2-1").at("§ 2-2-1");
pub(super) const FYLKESINNDELING: Source = Source::new("Statistisk sentralbyrå: Standard for fylkesinndeling", "");
pub(super) const KOMMUNEINNDELING: Source = Source::new(
    "Statistisk sentralbyrå: Standard for kommuneinndeling",
    "https://data.ssb.no/api/klass/v1/classifications/131",
);
pub(super) const PRACTICE: Source = Source::new("Reading of practice", "");
pub(super) const REGBOK: Source = Source::new("Udir: Registreringshåndbok", "https://regbok.udir.no");
pub(super) const REGBOK_FELT: Source =
    Source::new("Udir: Registreringshåndbok", "https://regbok.udir.no/felt/?Id=1024179");
pub(super) const SAMT_BU_PILOT_1: Source =
    Source::new("SAMT-BU: pilot 1 (samt-x/samt-bu-pilot-1)", "https://github.com/samt-x/samt-bu-pilot-1");
pub(super) const SYNTPOP: Source =
    Source::new("Norsk helsenett: Om SyntPop", "https://www.nhn.no/tjenester/syntpop/om-syntpop");
pub(super) const VIGILO_ENHETSINFORMASJON: Source = Source::new(
    "Vigilo: Rediger enhetsinformasjon",
    "https://vigiloskole.zendesk.com/hc/no/articles/360014639859-Rediger-enhetsinformasjon",
);
pub(super) const VIGO_IKS_SKOLE: Source =
    Source::new("VIGO IKS: Skole (kvalitetssikring)", "https://www.vigoiks.no/utdanning/kvalitetssikring/skole/");
pub(super) const VIGO_KODEVERKSBASE: Source = Source::new("VIGO Kodeverksbase", "https://kodeverk.vigo.no");
pub(super) const VIGO_SKOLE: Source =
    Source::new("Novari: Vigo Skole (FINTLabs/vigoskole)", "https://github.com/FINTLabs/vigoskole");
