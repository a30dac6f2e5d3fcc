//! The works that several of NIR's rules rest on.

use crate::rule::Source;

pub(super) const BRUKERHANDBOK: Source =
    Source::new("Brukerhåndbok for Nasjonalt introduksjonsregister", "").at("contents list: Se prøveresultater");
pub(super) const DETTE_SKAL_REGISTRERES: Source = Source::new(
    "IMDi: Dette skal kommunen registrere i NIR",
    "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
);
pub(super) const ENDRINGER_FORDREVNE: Source = Source::new(
    "IMDi: Endringer i NIR som følge av fordrevne fra Ukraina",
    concat!(
        "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/",
        "endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/"
    ),
)
.at("integreringsloven kapittel 6A");
pub(super) const ENDRINGER_LOVENDRINGER: Source = Source::new(
    "IMDi: Endringer i NIR som følge av lovendringer",
    "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
);
pub(super) const FOLKEREGISTERET_API: Source = Source::new(
    "Skatteetaten: Folkeregisteret, API-dokumentasjon",
    "https://github.com/Skatteetaten/folkeregisteret-api-dokumentasjon",
)
.at("news of 2026-03-19: the birth date in the number and in Foedsel may differ");
pub(super) const FOLKEREGISTRERING: Source = Source::new(
    "IMDi: Folkeregistrering for nyankomne flyktninger",
    "https://www.imdi.no/folkeregistrering-for-nyankomne-flyktninger/",
);
pub(super) const FRIST_2019: Source = Source::new(
    "IMDi: Frist for å registrere i NIR er 28. februar (2019)",
    "https://www.imdi.no/arkiv/arkiverte-nyheter/nyheter-2019/frist-for-a-registrere-i-nir-er-28.-februar-2019/",
);
pub(super) const FRIST_2022: Source = Source::new(
    "IMDi: Frist for å oppdatere opplysninger i NIR for 2022",
    "https://www.imdi.no/imdinett/frist-for-a-oppdatere-opplysninger-i-nir-for-2022/",
);
pub(super) const FRIST_2023: Source = Source::new(
    "IMDi: Frist for å oppdatere opplysninger i NIR for 2023",
    "https://www.imdi.no/om-imdi/aktuelt-na/frist-for-a-oppdatere-opplysninger-i-nir-for-2023/",
);
pub(super) const INNST_410_L: Source = Source::new(
    "Innst. 410 L (2024-2025)",
    concat!(
        "https://www.stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2024-2025/",
        "inns-202425-410l?all=true"
    ),
);
pub(super) const INNST_65_L: Source = Source::new(
    "Innst. 65 L (2016-2017)",
    concat!(
        "https://stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2016-2017/",
        "inns-201617-065l"
    ),
)
.at("folkeregisterloven: change of fødselsnummer");
pub(super) const KOMMUNEINNDELING: Source = Source::new(
    "Statistisk sentralbyrå: Standard for kommuneinndeling",
    "https://www.ssb.no/klass/klassifikasjoner/131",
)
.at("Klass 131");
pub(super) const KOSTRA: Source = Source::new(
    "Statistisk sentralbyrå: kostra-kontrollprogram",
    "https://github.com/statisticsnorway/kostra-kontrollprogram",
);
pub(super) const KOSTRA_11B: Source = Source::new(
    "Statistisk sentralbyrå: kostra-kontrollprogram, skjema 11B (to 2018)",
    "https://github.com/statisticsnorway/kostra-kontrollprogram",
);
pub(super) const MALGRUPPE: Source = Source::new(
    "IMDi: Målgruppe for introduksjonsprogram etter integreringsloven",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/",
        "malgruppe-for-introduksjonsprogram-etter-integreringsloven/"
    ),
)
.at("integreringsloven §§ 8 and 9");
pub(super) const NIR_DOK_004: Source = Source::new(
    "NIR: Kodeverk i nasjonalt introduksjonsregister (NIR DOK 004)",
    "https://www.yumpu.com/no/document/view/12100300/kodeverk-i-nasjonalt-introduksjonsregister-nir-imdi",
);
pub(super) const NY_INTEGRERINGSLOV: Source = Source::new(
    "IMDi: Ny integreringslov, endringer i NIR",
    "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/ny-integreringslov---endringer-i-nir/",
);
pub(super) const OMFANG_OG_INNHOLD: Source = Source::new(
    "IMDi: Omfang og innhold i programmet",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/",
        "omfang-og-innhold-i-programmet---integreringsloven/"
    ),
)
.at("integreringsloven § 14");
pub(super) const OPEN_DATA: Source =
    Source::new("IMDi: open data of NIR (bengler/imdi-dataset)", "https://github.com/bengler/imdi-dataset")
        .at("export_flat/norsk_prover.csv");
pub(super) const OVERFORING_FRA_FAGSYSTEM: Source = Source::new(
    "IMDi: Overføring mellom kommunale fagsystem og NIR",
    "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/overforing-mellom-kommunale-fagsystem-og-nir/",
);
pub(super) const PERMISJON_FERIE_FRAVAER: Source = Source::new(
    "IMDi: Permisjon, ferie og fravær",
    concat!(
        "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/",
        "permisjon-ferie-og-fravar/"
    ),
)
.at("introduksjonsloven");
pub(super) const PROP_107_L: Source = Source::new(
    "Prop. 107 L (2021-2022)",
    "https://www.regjeringen.no/no/dokumenter/prop.-107-l-20212022/id2910763/?ch=7",
);
pub(super) const PROP_81_L_KAPITTEL_6: Source = Source::new(
    "Prop. 81 L (2024-2025)",
    "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6",
)
.at("chapter 6, integreringsloven §§ 13 and 14");
pub(super) const PROP_81_L_KAPITTEL_7: Source = Source::new(
    "Prop. 81 L (2024-2025)",
    "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=7",
)
.at("chapter 7, integreringsloven § 13");
pub(super) const PROVER_PA_A2: Source = Source::new(
    "UDI: Hvilke prøver er godkjent på nivå A2",
    concat!(
        "https://www.udi.no/ord-og-begreper/prove-i-norsk-muntlig-for-a-fa-norsk-statsborgerskap/",
        "hvilke-prover-er-godkjent-pa-niva-a2/"
    ),
);
pub(super) const REGISTRERING_INTROPROGRAM: Source = Source::new(
    "IMDi: Registrering i NIR etter integreringsloven, introduksjonsprogrammet",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/",
        "registrering-i-nir-etter-integreringsloven---introduksjonsprogrammet/"
    ),
);
pub(super) const REGISTRERING_NORSK: Source = Source::new(
    "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/",
        "registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/"
    ),
);
pub(super) const REGLER_OM_DELTAKELSE: Source = Source::new(
    "IMDi: Regler om deltakelse i introduksjonsprogrammet",
    "https://introduksjonsprogrammet.imdi.no/regler-om-deltakelse-i-introduksjonsprogrammet/",
)
.at("hvilken lov som gjelder");
pub(super) const RFC_8259: Source = Source::new(
    "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
    "https://www.rfc-editor.org/rfc/rfc8259",
)
.at("§ 4");
pub(super) const ROGALAND_UTVIDA_NORSK: Source = Source::new(
    "Fylkesmannen i Rogaland: Utvida rett til opplæring i norsk og samfunnskunnskap",
    concat!(
        "https://www.fylkesmannen.no/nb/Rogaland/Barnehage-og-opplaring/Introduksjonsordningen/",
        "Introduksjonslova-Utvida-rett-til-opplaring-i-norsk-og-samfunnskunnskap--17/"
    ),
)
.at("introduksjonslova § 17");
pub(super) const SLUTTMAL_OG_VARIGHET: Source = Source::new(
    "IMDi: Sluttmål og varighet",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/",
        "sluttmal-og-varighet-i-integreringsloven---integreringsloven/"
    ),
)
.at("integreringsloven § 13");
pub(super) const STANS: Source = Source::new(
    "IMDi: Stans av introduksjonsprogram",
    concat!(
        "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/",
        "stans-av-introduksjonsprogram/"
    ),
)
.at("introduksjonsloven § 7");
pub(super) const STATUS_OG_UTBETALINGER: Source =
    Source::new("IMDi: Status og utbetalinger", "https://www.imdi.no/imdinett/status-utbetalinger/");
pub(super) const TILPASSET_FORDREVNE: Source = Source::new(
    "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
    concat!(
        "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/",
        "endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/"
    ),
)
.at("gjenåpning av introduksjonsprogram");
pub(super) const TILPASSET_FORDREVNE_IMDINETT: Source = Source::new(
    "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
    concat!(
        "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/",
        "endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/"
    ),
);
pub(super) const TILSKOT_KOLLEKTIV_BESKYTTELSE: Source = Source::new(
    "IMDi: Tilskot til opplæring i norsk for vaksne personar med kollektiv beskyttelse",
    "https://www.imdi.no/tilskudd/tilskot-til-opplaring-i-norsk-for-vaksne-personar-med-kollektiv-beskyttelse/",
);
pub(super) const UTBETALING_NORSKTILSKUDD: Source =
    Source::new("IMDi: Utbetaling av norsktilskudd", "https://www.imdi.no/imdinett/status-utbetalinger/");
pub(super) const VARIGHET_OG_OMFANG: Source = Source::new(
    "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/",
        "varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/"
    ),
);
pub(super) const VEILEDER_FORSKRIFT_KAPITTEL_4: Source = Source::new(
    "IMDi: Juridisk veileder til integreringsforskriften",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/",
        "kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/"
    ),
)
.at("chapter 4");
pub(super) const VEILEDER_LOV_KAPITTEL_6: Source = Source::new(
    "IMDi: Juridisk veileder til integreringsloven",
    concat!(
        "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/",
        "kapittel-6-opplaring-i-norsk-og-samfunnskunnskap/"
    ),
);
