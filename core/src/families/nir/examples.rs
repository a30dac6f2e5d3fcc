//! What examples of NIR's rules are made of. Most are about one person, p1, whose permit tells which law applies.

use crate::rule::Example;

/// An example of records in JSON.
pub(super) const fn example(name: &'static str) -> Example {
    Example::new(name, "nir.ws4", "json")
}

/// The person that most examples are about.
pub(super) const PERSON: &str = r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102"}"#;
/// The person, who has children.
pub(super) const PERSON_MED_BARN: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","barn_under_18":true}"#;
/// The person, who has a fødselsnummer.
pub(super) const PERSON_MED_FNR: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fnr":"04841099821"}"#;
/// The person, born in 2006.
pub(super) const PERSON_FODT_2006: &str =
    r#"{"type":"person","id":"p1","kommunenummer":"4601","duf":"299900000102","fodselsdato":"2006-11-16"}"#;
/// A permit of 2019 to one who came in January 2018: introduksjonsloven.
pub(super) const OPPHOLD_2018: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28",
    "innvilget":"2019-03-01","ankomst":"2018-01-10"}"#;
/// A permit of January 2019: introduksjonsloven.
pub(super) const OPPHOLD_2019: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28",
    "innvilget":"2019-01-10","ankomst":"2018-11-01"}"#;
/// A permit of January 2022: integreringsloven.
pub(super) const OPPHOLD_2022: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28",
    "innvilget":"2022-01-10","ankomst":"2021-11-01"}"#;
/// A permit of November 2024: integreringsloven as it was changed.
pub(super) const OPPHOLD_2024: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28",
    "innvilget":"2024-11-15","ankomst":"2024-02-10"}"#;
/// A permit of March 2025: integreringsloven as it was changed.
pub(super) const OPPHOLD_2025: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_28",
    "innvilget":"2025-03-01","ankomst":"2024-06-01"}"#;
/// Collective protection from April 2022: chapter 6A.
pub(super) const KOLLEKTIV_2022: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34",
    "innvilget":"2022-04-01","ankomst":"2022-03-20"}"#;
/// Collective protection from August 2022: chapter 6A.
pub(super) const KOLLEKTIV_AUGUST_2022: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34",
    "innvilget":"2022-08-01","ankomst":"2022-05-01"}"#;
/// Collective protection from January 2023: chapter 6A.
pub(super) const KOLLEKTIV_2023: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34",
    "innvilget":"2023-01-10","ankomst":"2022-12-01"}"#;
/// Collective protection from April 2025.
pub(super) const KOLLEKTIV_2025: &str = r#"{"type":"opphold","id":"o1","person":"p1","hjemmel":"PARAGRAF_34",
    "innvilget":"2025-04-01","ankomst":"2025-03-20"}"#;
/// A programme granted from March 2022, without an end.
pub(super) const TILDELING_2022: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"}"#;
/// A programme granted from March 2025, for a year.
pub(super) const TILDELING_2025: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-02-01","fra":"2025-03-01","til":"2026-02-28"}"#;
/// The usual programme: granted from September 2025, for two years.
pub(super) const TILDELING: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2027-08-31"}"#;
/// Another programme, granted from February 2026.
pub(super) const TILDELING_2026: &str = r#"{"type":"vedtak","id":"v2","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"TILDELING","vedtaksdato":"2026-01-20","fra":"2026-02-01","til":"2027-12-31"}"#;
/// The usual training in Norwegian, granted from September 2025.
pub(super) const TILDELING_NORSK: &str = r#"{"type":"vedtak","id":"vn","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
    "vedtakstype":"TILDELING","vedtaksdato":"2025-08-01","fra":"2025-09-01","til":"2028-08-31"}"#;
/// Training in Norwegian granted from March 2022.
pub(super) const TILDELING_NORSK_2022: &str = r#"{"type":"vedtak","id":"v1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","vedtakstype":"TILDELING","vedtaksdato":"2022-03-01","fra":"2022-03-01"}"#;
/// Training in Norwegian by right and goal, granted from September 2022.
pub(super) const TILDELING_NORSKMAL_2022: &str = r#"{"type":"vedtak","id":"v1","person":"p1",
    "ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2022-09-01","fra":"2022-09-01"}"#;
/// Training in Norwegian by right and goal, granted from February 2023.
pub(super) const TILDELING_NORSKMAL_2023: &str = r#"{"type":"vedtak","id":"v1","person":"p1",
    "ordning":"NORSK_RETT_NORSKMAL","vedtakstype":"TILDELING","vedtaksdato":"2023-02-01","fra":"2023-02-01"}"#;
/// Training in Norwegian prolonged by half a year.
pub(super) const UTVIDET_NORSK: &str = r#"{"type":"vedtak","id":"v1","person":"p1","ordning":"NORSK_RETT_NORSKMAL",
    "vedtakstype":"UTVIDET_NORSK","vedtaksdato":"2023-08-01","fra":"2023-08-10","til":"2024-02-09"}"#;
/// A permanent stop of the programme.
pub(super) const STANS: &str = r#"{"type":"vedtak","id":"s1","person":"p1","ordning":"INTRODUKSJONSPROGRAM",
    "vedtakstype":"STANS","vedtaksdato":"2023-01-01","fra":"2023-01-01","stanstype":"PERMANENT",
    "begrunnelse":"UGYLDIG_FRAVAER"}"#;
/// The programme of [`TILDELING_2022`].
pub(super) const INTROPROGRAM_2022: &str =
    r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2022-03-01","planlagt_slutt":"2024-02-29"}"#;
/// The programme of [`TILDELING_2025`].
pub(super) const INTROPROGRAM_2025: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01",
    "planlagt_slutt":"2026-02-28","sluttmal":"ARBEID"}"#;
/// The programme of [`TILDELING_2025`], towards upper secondary education.
pub(super) const INTROPROGRAM_2025_VGO: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1",
    "fra":"2025-03-01","planlagt_slutt":"2026-02-28","sluttmal":"FULLFORE_VGO"}"#;
/// The programme of [`TILDELING_2025`], without a goal.
pub(super) const INTROPROGRAM_2025_UTEN_MAL: &str =
    r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-03-01","planlagt_slutt":"2026-02-28"}"#;
/// The programme of [`TILDELING`].
pub(super) const INTROPROGRAM: &str = r#"{"type":"introduksjonsprogram","id":"i1","vedtak":"v1","fra":"2025-09-01",
    "planlagt_slutt":"2027-08-31","sluttmal":"ARBEID"}"#;
/// The programme of [`TILDELING_2026`].
pub(super) const INTROPROGRAM_2026: &str = r#"{"type":"introduksjonsprogram","id":"i2","vedtak":"v2","fra":"2026-02-01",
    "planlagt_slutt":"2027-12-31","sluttmal":"ARBEID"}"#;
/// A measure within [`INTROPROGRAM`].
pub(super) const PRAKSIS: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS",
    "fra":"2025-10-01","til":"2026-01-31","timer_per_uke":7.5}"#;
/// A measure within [`INTROPROGRAM`], without hours.
pub(super) const PRAKSIS_UTEN_TIMER: &str =
    r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS","fra":"2025-10-01","til":"2026-01-31"}"#;
/// A measure within [`INTROPROGRAM`], of thirty hours a week.
pub(super) const PRAKSIS_FULL_TID: &str = r#"{"type":"tiltak","id":"t1","program":"i1","tiltakstype":"PRAKSIS",
    "fra":"2025-10-01","til":"2026-01-31","timer_per_uke":30}"#;
/// The end of a programme, by work.
pub(super) const AVSLUTNING: &str =
    r#"{"type":"avslutning","id":"a1","program":"i1","dato":"2026-02-01","avslutningsarsak":"ARBEID_30"}"#;
/// Training in Norwegian of [`TILDELING_NORSK`].
pub(super) const NORSK: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1","ordning":"NORSK_SAMFUNNSKUNNSKAP",
    "fra":"2025-09-01","til":"2025-12-31","timetype":"NORSK","timer":120}"#;
/// Training in Norwegian in March 2022.
pub(super) const NORSK_2022: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2022-03-01","til":"2022-03-31","timetype":"NORSK","timer":40}"#;
/// Training in Norwegian in March 2025.
pub(super) const NORSK_MARS_2025: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-03-01","til":"2025-03-31","timetype":"NORSK","timer":40}"#;
/// Training in Norwegian in November 2025.
pub(super) const NORSK_NOVEMBER_2025: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_SAMFUNNSKUNNSKAP","fra":"2025-11-01","til":"2025-11-30","timetype":"NORSK","timer":10}"#;
/// Training by right and goal in December 2022.
pub(super) const NORSKMAL_DESEMBER_2022: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_RETT_NORSKMAL","fra":"2022-12-01","til":"2022-12-28","timetype":"NORSK","timer":40}"#;
/// Training by right and goal in February 2023.
pub(super) const NORSKMAL_FEBRUAR_2023: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_RETT_NORSKMAL","fra":"2023-02-01","til":"2023-02-28","timetype":"NORSK","timer":40}"#;
/// Training by right and goal in February 2024.
pub(super) const NORSKMAL_FEBRUAR_2024: &str = r#"{"type":"norskdeltakelse","id":"n1","person":"p1",
    "ordning":"NORSK_RETT_NORSKMAL","fra":"2024-02-02","til":"2024-02-29","timetype":"NORSK","timer":40}"#;
/// The person has not completed upper secondary education.
pub(super) const UTEN_VGS: &str =
    r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":false}"#;
/// The person has completed upper secondary education.
pub(super) const MED_VGS: &str =
    r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2025-02-01","har_vgs":true}"#;
/// As [`UTEN_VGS`], by February 2023.
pub(super) const UTEN_VGS_2023: &str =
    r#"{"type":"utdanningsbakgrunn","id":"u1","person":"p1","dato":"2023-02-01","har_vgs":false}"#;
/// Settled in December 2022 without an agreement.
pub(super) const BOSETTING_2022: &str =
    r#"{"type":"bosetting","id":"b1","person":"p1","kommunenummer":"4601","dato":"2022-12-01","etter_avtale":false}"#;
/// [`TILDELING`] is annulled.
pub(super) const ANNULLERING: &str = r#"{"type":"annullering","id":"x1","gjelder_type":"vedtak","gjelder":"v1",
    "dato":"2026-03-01","annulleringsgrunn":"FEIL"}"#;
