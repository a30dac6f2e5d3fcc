//! Who decides what could not be checked here about participants, and what that is.

use crate::rule::Text;

pub(crate) const UNCHECKED: &[(&str, Text)] = &[
    (
        "unchecked.by.nir.register",
        Text { nb: "Registeret avgjør {what}.", nn: "Registeret avgjer {what}.", en: "The register decides {what}." },
    ),
    (
        "unchecked.by.nir.roller",
        Text {
            nb: "Rollene til avsenderen avgjør {what}.",
            nn: "Rollene til avsendaren avgjer {what}.",
            en: "The sender's roles decide {what}.",
        },
    ),
    (
        "unchecked.by.nir.lover",
        Text {
            nb: "Overføringen til NIR avgjør {what}.",
            nn: "Overføringa til NIR avgjer {what}.",
            en: "The transfer to NIR decides {what}.",
        },
    ),
    (
        "unchecked.nir-n20",
        Text {
            nb: "om utdanningsbakgrunn er registrert",
            nn: "om utdanningsbakgrunn er registrert",
            en: "whether earlier education is registered",
        },
    ),
    (
        "unchecked.nir-n21b",
        Text {
            nb: "om utdanningsbakgrunn er registrert før vedtak om utvidet norskopplæring",
            nn: "om utdanningsbakgrunn er registrert før vedtak om utvida norskopplæring",
            en: "whether earlier education is registered before a decision on extended Norwegian training",
        },
    ),
    (
        "unchecked.nir-n22b",
        Text {
            nb: "om programmet varer lenger enn loven tillater",
            nn: "om programmet varer lenger enn lova tillèt",
            en: "whether the programme lasts longer than the law allows",
        },
    ),
    (
        "unchecked.nir-n24",
        Text {
            nb: "om tiltakene i programmet kommer opp i timetallet for fulltid",
            nn: "om tiltaka i programmet kjem opp i timetalet for fulltid",
            en: "whether the measures of the programme reach full-time hours",
        },
    ),
    (
        "unchecked.nir-n25",
        Text {
            nb: "om programmet har hatt det innholdet som loven krever",
            nn: "om programmet har hatt det innhaldet som lova krev",
            en: "whether the programme has had the content that the law requires",
        },
    ),
    (
        "unchecked.nir-n33",
        Text {
            nb: "om noe er registrert lenge etter hendelsen",
            nn: "om noko er registrert lenge etter hendinga",
            en: "whether anything was registered long after the event",
        },
    ),
    (
        "unchecked.nir-n35",
        Text {
            nb: "om opplæringen i norsk er tildelt ved vedtak",
            nn: "om opplæringa i norsk er tildelt ved vedtak",
            en: "whether a decision grants the Norwegian training",
        },
    ),
    (
        "unchecked.nir-n45",
        Text {
            nb: "om norsktimer er gitt etter fristen",
            nn: "om norsktimar er gitt etter fristen",
            en: "whether Norwegian hours were given after the deadline",
        },
    ),
    (
        "unchecked.nir-n46",
        Text {
            nb: "om vedtaket om utvidet norskopplæring er fattet i rett tid",
            nn: "om vedtaket om utvida norskopplæring er gjort i rett tid",
            en: "whether the decision on extended Norwegian training was made in time",
        },
    ),
    (
        "unchecked.nir-n47",
        Text {
            nb: "om opplæringen i norsk er registrert både i programmet og som deltakelse",
            nn: "om opplæringa i norsk er registrert både i programmet og som deltaking",
            en: "whether the Norwegian training is registered both in the programme and as participation",
        },
    ),
    (
        "unchecked.nir-n49b",
        Text {
            nb: "om posten er registrert før med annet innhold",
            nn: "om posten er registrert før med anna innhald",
            en: "whether the record was registered before with other content",
        },
    ),
    (
        "unchecked.nir-n51",
        Text {
            nb: "om personen var bosatt i kommunen",
            nn: "om personen var busett i kommunen",
            en: "whether the person was settled in the municipality",
        },
    ),
    (
        "unchecked.nir-n51b",
        Text {
            nb: "om personen fortsatt bor på mottak",
            nn: "om personen framleis bur på mottak",
            en: "whether the person still lives in a reception centre",
        },
    ),
    (
        "unchecked.nir-n54",
        Text {
            nb: "om NIR har en åpen kategori for personen",
            nn: "om NIR har ein open kategori for personen",
            en: "whether NIR has an open category for the person",
        },
    ),
    (
        "unchecked.nir-n54b",
        Text {
            nb: "om personen er bosatt etter avtale mellom IMDi og kommunen",
            nn: "om personen er busett etter avtale mellom IMDi og kommunen",
            en: "whether the person was settled by agreement between IMDi and the municipality",
        },
    ),
    (
        "unchecked.nir-n58",
        Text {
            nb: "om avsenderen har den rollen som trengs",
            nn: "om avsendaren har den rolla som trengst",
            en: "whether the sender has the role that is needed",
        },
    ),
    (
        "unchecked.nir-n59",
        Text {
            nb: "om overføringen til NIR bærer loven som personen følger",
            nn: "om overføringa til NIR ber lova som personen følgjer",
            en: "whether the transfer to NIR carries the law that the person follows",
        },
    ),
    (
        "unchecked.nir-n60",
        Text {
            nb: "om personen står i et program i en annen kommune",
            nn: "om personen står i eit program i ein annan kommune",
            en: "whether the person is in a programme in another municipality",
        },
    ),
    (
        "unchecked.nir-n62",
        Text {
            nb: "om prøveresultatene i NIR viser nivået som fritaket bygger på",
            nn: "om prøveresultata i NIR viser nivået som fritaket byggjer på",
            en: "whether the test results in NIR show the level that the exemption rests on",
        },
    ),
    (
        "unchecked.nir-n63",
        Text {
            nb: "om deltakere med norsktimer mangler vedtak om tildeling",
            nn: "om deltakarar med norsktimar manglar vedtak om tildeling",
            en: "whether participants with Norwegian hours lack a decision that grants them",
        },
    ),
    (
        "unchecked.nir-n63b",
        Text {
            nb: "om deltakere etter kapittel 6A har norsktimer etter at tilbudet var slutt",
            nn: "om deltakarar etter kapittel 6A har norsktimar etter at tilbodet var slutt",
            en: "whether participants under chapter 6A have Norwegian hours after the offer ended",
        },
    ),
    (
        "unchecked.nir-n64",
        Text {
            nb: "om noe gjelder år som er avsluttet",
            nn: "om noko gjeld år som er avslutta",
            en: "whether anything concerns years that are closed",
        },
    ),
    (
        "unchecked.nir-n20b",
        Text {
            nb: "om utdanningsbakgrunn er registrert",
            nn: "om utdanningsbakgrunn er registrert",
            en: "whether earlier education is registered",
        },
    ),
    (
        "unchecked.nir-n34",
        Text {
            nb: "om posten som det vises til, er registrert før",
            nn: "om posten som det blir vist til, er registrert før",
            en: "whether the record that is referred to was registered before",
        },
    ),
    (
        "unchecked.nir-n35b",
        Text {
            nb: "om opplæringen i norsk er tildelt ved vedtak",
            nn: "om opplæringa i norsk er tildelt ved vedtak",
            en: "whether a decision grants the Norwegian training",
        },
    ),
    (
        "unchecked.nir-n49f",
        Text {
            nb: "om et felt er endret siden posten ble registrert",
            nn: "om eit felt er endra sidan posten vart registrert",
            en: "whether a field has changed since the record was registered",
        },
    ),
    (
        "unchecked.nir-n54c",
        Text {
            nb: "om personen er bosatt etter avtale mellom IMDi og kommunen",
            nn: "om personen er busett etter avtale mellom IMDi og kommunen",
            en: "whether the person was settled by agreement between IMDi and the municipality",
        },
    ),
];
