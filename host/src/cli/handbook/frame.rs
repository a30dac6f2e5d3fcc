//! What the handbook says around the rules, in three languages.

/// What the handbook says around the rules.
pub(super) struct Frame {
    pub(super) title: &'static str,
    pub(super) made: &'static str,
    pub(super) advice: &'static str,
    pub(super) severity: &'static str,
    pub(super) evidence: &'static str,
    pub(super) evidences: [(&'static str, &'static str); 4],
    pub(super) since: &'static str,
    pub(super) until: &'static str,
    pub(super) exchanges: &'static str,
    pub(super) needs: &'static str,
    pub(super) sources: &'static str,
    pub(super) examples: &'static str,
    pub(super) accepted: &'static str,
    pub(super) reported: &'static str,
}

pub(super) static NB: Frame = Frame {
    title: "Regelboka",
    made: "Laget av regelsettet selv. Ordene er de samme som i skjema, kommandolinje og svar fra slusa.",
    advice: "Gjør dette",
    severity: "Alvor",
    evidence: "Grunnlag",
    evidences: [
        ("verified", "lov eller spesifikasjon"),
        ("logical", "opplysningene motsier hverandre"),
        ("inferred", "lest ut av praksis"),
        ("provisional", "foreløpig, kilden er ikke lest"),
    ],
    since: "Gjelder fra",
    until: "til",
    exchanges: "Utveksling",
    needs: "Trenger fra registeret",
    sources: "Kilder",
    examples: "Eksempler",
    accepted: "godtas",
    reported: "meldes",
};

pub(super) static NN: Frame = Frame {
    title: "Regelboka",
    made: "Laga av regelsettet sjølv. Orda er dei same som i skjema, kommandolinje og svar frå slusa.",
    advice: "Gjer dette",
    severity: "Alvor",
    evidence: "Grunnlag",
    evidences: [
        ("verified", "lov eller spesifikasjon"),
        ("logical", "opplysningane motseier kvarandre"),
        ("inferred", "lese ut av praksis"),
        ("provisional", "førebels, kjelda er ikkje lesen"),
    ],
    since: "Gjeld frå",
    until: "til",
    exchanges: "Utveksling",
    needs: "Treng frå registeret",
    sources: "Kjelder",
    examples: "Døme",
    accepted: "blir godteke",
    reported: "blir meldt",
};

pub(super) static EN: Frame = Frame {
    title: "The handbook of rules",
    made: "Made by the rule set itself. The words are those of the form, the command line and the gate's answers.",
    advice: "What to do",
    severity: "Severity",
    evidence: "Evidence",
    evidences: [
        ("verified", "law or specification"),
        ("logical", "the data contradict themselves"),
        ("inferred", "a reading of practice"),
        ("provisional", "provisional, the source is unread"),
    ],
    since: "In force since",
    until: "until",
    exchanges: "Exchange",
    needs: "Needs from the register",
    sources: "Sources",
    examples: "Examples",
    accepted: "accepted",
    reported: "reported",
};
