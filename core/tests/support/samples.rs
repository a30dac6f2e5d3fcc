//! Small payloads as they should be, one for each exchange and format. Synthetic numbers only.

pub(crate) const VIGO: &str = "TOF;1.3.8.0;20260301;Skoleadministrasjon;46;46101;S1;\n\
    $AV;46101;10A;02013299997;Kari Nordmann;\n\
    $AV;46101;10B;30108299939;Åse Øygård;\n\
    EOF;2;\n";

pub(crate) const CSV: &str = "kommunenummer;skolenummer;fylkesnummer;klasse;fødselsnummer;elev_namn;lastet_tid\n\
    4601;46101;46;10A;02013299997;\"Kari \"\"K\"\" Nordmann\";2026-03-01\n\
    4601;46101;46;10B;30108299939;Åse Øygård;2026-03-01\n";

pub(crate) const JSON: &str = r#"[{"kommunenummer":"4601","skolenummer":"46101","fylkesnummer":"46","klasse":"10A",
    "fødselsnummer":"02013299997","elev_namn":"Kari \u00c5 Nordmann","lastet_tid":"2026-03-01"}]"#;

pub(crate) const NDJSON: &str = "{\"kommunenummer\":\"4601\",\"skolenummer\":\"46101\",\"klasse\":\"10A\"}\n\n\
    {\"fødselsnummer\":\"02013299997\",\"elev_namn\":\"Kari Nordmann\"}\n";

pub(crate) const VIGOSKOLE: &str = r#"{"@type":"x","school":{"orgNumber":"974760673"},"students":[
    {"classCode":"10A","personalIdentityNumber":"02013299997","name":{"firstName":"Kari","lastName":"Nordmann"}}]}"#;

/// Exchange, format, payload.
pub(crate) const ALL: [(&str, &str, &str); 5] = [
    ("elev.vigo1", "vigo", VIGO),
    ("elev.klasseliste", "csv", CSV),
    ("elev.klasseliste", "json", JSON),
    ("elev.klasseliste", "ndjson", NDJSON),
    ("elev.vigoskole", "json", VIGOSKOLE),
];
