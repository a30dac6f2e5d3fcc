//! Where the numbers stand. Pages are named as they were read on 2026-11-22.

use crate::rule::Source;

pub(super) static MALGRUPPE: Source = Source {
    title: "IMDi: Målgruppe for introduksjonsprogram etter integreringsloven",
    section: "integreringsloven §§ 8 and 9",
    url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/malgruppe-for-introduksjonsprogram-etter-integreringsloven/",
};
pub(super) static ROGALAND: Source = Source {
    title: "Statsforvalteren i Rogaland: Introduksjonsprogrammet",
    section: "introduksjonsloven § 2",
    url: "https://www.statsforvalteren.no/rogaland/barnehage-og-opplaring/introduksjonsprogrammet/",
};
pub(super) static ROGALAND_NORSK: Source = Source {
    title: "Fylkesmannen i Rogaland: Utvida rett til opplæring i norsk og samfunnskunnskap",
    section: "introduksjonslova § 17",
    url: "https://www.fylkesmannen.no/nb/Rogaland/Barnehage-og-opplaring/Introduksjonsordningen/Introduksjonslova-Utvida-rett-til-opplaring-i-norsk-og-samfunnskunnskap--17/",
};
pub(super) static KAP6A_PROGRAM: Source = Source {
    title: "IMDi: Introduksjonsprogram for flyktninger fra Ukraina, regelverk",
    section: "integreringsloven kapittel 6A",
    url: "https://introduksjonsprogrammet.imdi.no/introduksjonsprogram-for-flyktninger-fra--ukraina/regelverk/",
};
pub(super) static KAP6A_TILSKUDD: Source = Source {
    title: "IMDi: Tilskot til opplæring i norsk for vaksne personar med kollektiv beskyttelse",
    section: "integreringsloven § 37 d",
    url: "https://www.imdi.no/tilskudd/tilskot-til-opplaring-i-norsk-for-vaksne-personar-med-kollektiv-beskyttelse/",
};
pub(super) static KAP6A_NIR: Source = Source {
    title: "IMDi: NIR tilpasset midlertidig regelverk for fordrevne fra Ukraina",
    section: "integreringsloven § 37 d",
    url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-i-nir-som-folge-av-fordrevne-fra-ukraina/",
};
pub(super) static REVISJON: Source = Source {
    title: "Innst. 410 L (2024-2025)",
    section: "Prop. 81 L (2024-2025)",
    url: "https://www.stortinget.no/no/Saker-og-publikasjoner/Publikasjoner/Innstillinger/Stortinget/2024-2025/inns-202425-410l?all=true",
};
pub(super) static PROP_81_VGS: Source = Source {
    title: "Prop. 81 L (2024-2025)",
    section: "chapter 6, integreringsloven §§ 13 and 14",
    url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=6",
};
pub(super) static PROP_81_UTEN_VGS: Source = Source {
    title: "Prop. 81 L (2024-2025)",
    section: "chapter 7, integreringsloven § 13",
    url: "https://www.regjeringen.no/no/dokumenter/prop.-81-l-20242025/id3094568/?ch=7",
};
pub(super) static RUNDSKRIV_Q20: Source = Source {
    title: "Rundskriv Q-20/2012",
    section: "introduksjonsloven § 5",
    url: "https://9pdf.net/document/qo5p5v9k-introduksjonsordning-norskoppl%C3%A6ring-nyankomne-innvandrere-introduksjonsloven-rundskriv-revidert-elektronisk.html",
};
pub(super) static OMFANG: Source = Source {
    title: "IMDi: Omfang og innhold i programmet",
    section: "integreringsloven § 14",
    url: "https://www.imdi.no/kvalifisering/regelverk/introduksjonsprogrammet/omfang-og-innhold-i-programmet---integreringsloven/",
};
pub(super) static FORSKRIFT_2: Source = Source {
    title: "IMDi: Juridisk veileder til integreringsforskriften",
    section: "chapter 2",
    url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-2-obligatoriske-elementer-i-introduksjonsprogrammet/",
};
pub(super) static FORSKRIFT_4: Source = Source {
    title: "IMDi: Juridisk veileder til integreringsforskriften",
    section: "chapter 4",
    url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-4-fri-og-permisjoner-fra-introduksjonsprogrammet/",
};
pub(super) static FORSKRIFT_5: Source = Source {
    title: "IMDi: Juridisk veileder til integreringsforskriften",
    section: "chapter 5, §§ 20-22",
    url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsforskriften/kapittel-5-opplaring-i-norsk-og-samfunnskunnskap/",
};
pub(super) static LOV_6: Source = Source {
    title: "IMDi: Juridisk veileder til integreringsloven",
    section: "chapter 6, § 26",
    url: "https://www.imdi.no/kvalifisering/regelverk/juridisk-veileder-til-integreringsloven/kapittel-6-opplaring-i-norsk-og-samfunnskunnskap/",
};
pub(super) static NORSKTILSKUDD_2016: Source = Source {
    title: "IMDi: Norsktilskudd 2016",
    section: "introduksjonsloven §§ 17 and 18",
    url: "https://www.imdi.no/tilskudd/tilskudd-2016/norsktilskudd/",
};
pub(super) static MOSS: Source = Source {
    title: "Moss kommune: Søknad om opplæring i norsk og samfunnskunnskap",
    section: "introduksjonsloven § 17",
    url: "https://skjema.moss.kommune.no/skjema/MOSS112/",
};
pub(super) static ASYL_KULTUR: Source = Source {
    title: "IMDi: Opplæring i norsk, norsk kultur og norske verdier for asylsøkere",
    section: "introduksjonsloven § 20 a",
    url: "https://www.imdi.no/tilskudd/opplaring-i-norsk-norsk-kultur-og-norske-verdier-for-asylsokere/",
};
pub(super) static ASYL_2021: Source = Source {
    title: "IMDi: Tilskot til opplæring i norsk og samfunnskunnskap for asylsøkarar i mottak (2021)",
    section: "integreringsloven § 5",
    url: "https://www.imdi.no/tilskudd/tilskudd-2021/tilskot-til-opplaring-i-norsk-og-samfunnskunnskap-for-asylsokarar-i-mottak/",
};
pub(super) static NORSK_VARIGHET: Source = Source {
    title: "IMDi: Varighet og omfang av opplæring i norsk og samfunnskunnskap",
    section: "integreringsloven §§ 31-33",
    url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/varighet-og-omfang-av-opplaring-i-norsk-og-samfunnskunnskap/",
};
pub(super) static PARAGRAF_43G: Source = Source {
    title: "IMDi: Viktige endringer i integreringsloven og integreringsforskriften",
    section: "integreringsforskriften § 43 g",
    url: "https://www.imdi.no/arkiv/arkiverte-nyheter/viktige-endringer-i-integreringsregelverket/",
};
pub(super) static NIR_43G: Source = Source {
    title: "IMDi: Endringer i NIR som følge av lovendringer",
    section: "integreringsforskriften § 43 g",
    url: "https://www.imdi.no/imdinett/nasjonalt-introduksjonsregister-nir/endringer-nir-lovendringer/",
};
pub(super) static INTRO_PERMISJON: Source = Source {
    title: "IMDi: Permisjon, ferie og fravær",
    section: "introduksjonsloven",
    url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/permisjon-ferie-og-fravar/",
};
pub(super) static INTRO_STANS: Source = Source {
    title: "IMDi: Stans av introduksjonsprogram",
    section: "introduksjonsloven § 7",
    url: "https://www.imdi.no/introduksjonsprogram/regler-om-deltakelse-i-introduksjonsprogramet/stans-av-introduksjonsprogram/",
};
pub(super) static NIR_KRAV: Source = Source {
    title: "IMDi: Dette skal kommunen registrere i NIR",
    section: "introduksjonsloven",
    url: "https://www.imdi.no/nir-og-bosetting/nasjonalt-introduksjonsregister-nir/dette-skal-kommunen-registrere-i-nir/",
};
pub(super) static NIR_NORSK: Source = Source {
    title: "IMDi: Registrering i NIR etter integreringsloven, norsk og samfunnskunnskap",
    section: "integreringsforskriften § 53",
    url: "https://www.imdi.no/kvalifisering/regelverk/norsk-og-samfunnskunnskap/registrering-i-nir-etter-integreringsloven---norsk-og-samfunnskunnskap/",
};
pub(super) static NIR_FRIST: Source = Source {
    title: "IMDi: Frist for å oppdatere opplysninger i NIR for 2023",
    section: "",
    url: "https://www.imdi.no/om-imdi/aktuelt-na/frist-for-a-oppdatere-opplysninger-i-nir-for-2023/",
};
pub(super) static FLYTTING: Source = Source {
    title: "IMDi: Folkeregistrering for nyankomne flyktninger",
    section: "folkeregisterloven",
    url: "https://www.imdi.no/folkeregistrering-for-nyankomne-flyktninger/",
};
