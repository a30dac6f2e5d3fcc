//! Numbers and names that stand in columns, calls and answers: once published, they never change.

use sluse_core::ids::{Convention, Fylkesnummer, Kind, Kinds, Organisasjonsnummer, Reason, Registrert, Verdict};

/// Every kind's number and name, and whether numbers of it have the two control digits of fødselsnummer.
const KINDS: [(Kind, u8, &str, bool); 13] = [
    (Kind::Fnr, 1, "fnr", true),
    (Kind::Dnr, 2, "dnr", true),
    (Kind::Hnr, 3, "hnr", true),
    (Kind::Fhn, 4, "fhn", true),
    (Kind::Duf, 5, "duf", false),
    (Kind::Vigo, 6, "vigo", false),
    (Kind::Orgnr, 7, "orgnr", false),
    (Kind::Kontonr, 8, "kontonr", false),
    (Kind::Kommunenr, 9, "kommunenr", false),
    (Kind::Fylkesnr, 10, "fylkesnr", false),
    (Kind::Postnr, 11, "postnr", false),
    (Kind::Skolenr, 12, "skolenr", false),
    (Kind::Feide, 13, "feide", false),
];

const REASONS: [(Reason, u8, &str); 10] = [
    (Reason::Form, 1, "form"),
    (Reason::Date, 2, "date"),
    (Reason::Control, 3, "control"),
    (Reason::OtherKind, 4, "other_kind"),
    (Reason::Synthetic, 5, "synthetic"),
    (Reason::NotIssuedYet, 6, "not_issued_yet"),
    (Reason::Placeholder, 7, "placeholder"),
    (Reason::Npid, 8, "npid"),
    (Reason::NotInList, 9, "not_in_list"),
    (Reason::NotOnDay, 10, "not_on_day"),
];

const CONVENTIONS: [(Convention, u8, &str); 5] = [
    (Convention::Tenor, 1, "tenor"),
    (Convention::Syntpop, 2, "syntpop"),
    (Convention::Nav, 3, "nav"),
    (Convention::NavOrHnr, 4, "nav_or_hnr"),
    (Convention::SyntpopOrNpid, 5, "syntpop_or_npid"),
];

#[test]
fn kinds() {
    assert_eq!(Kind::ALL, KINDS.map(|(kind, ..)| kind));
    for (kind, code, id, has_control_rule) in KINDS {
        assert_eq!((kind.code(), kind.id(), kind.has_control_rule()), (code, id, has_control_rule));
        assert_eq!(Kind::of_code(code), Some(kind));
        assert_eq!(Kinds::read(id), Some(Kinds::only(kind)));
    }
    assert_eq!([0, 14, 255].map(Kind::of_code), [None; 3]);
}

#[test]
fn sets_of_kinds() {
    for (one, code, ..) in KINDS {
        let alone = Kinds::only(one);
        assert_eq!(alone.bits(), 1 << code);
        for (other, ..) in KINDS {
            assert_eq!(alone.has(other), one == other);
            assert_eq!(alone.meets(Kinds::only(other)), one == other);
            let both = alone.and(other);
            assert!(both.has(one) && both.has(other) && both.meets(alone));
            assert_eq!(both, alone.union(Kinds::only(other)));
            assert_eq!(Kinds::of_bits(both.bits()), both);
        }
        assert_eq!(Kinds::ANY.has(one), !["vigo", "fylkesnr"].contains(&one.id()));
        assert_eq!(Kinds::PERSONS.has(one), one.has_control_rule() || one == Kind::Vigo);
        assert!(!Kinds::NONE.has(one) && !Kinds::NONE.meets(alone));
    }
    assert_eq!(Kinds::read("any"), Some(Kinds::ANY));
    assert_eq!(["", "Fnr", "fnr ", "none"].map(Kinds::read), [None; 4]);
    assert_eq!(Kinds::of_bits(u16::MAX), Kind::ALL.into_iter().fold(Kinds::NONE, Kinds::and));
    assert_eq!(Kinds::of_bits(0b1100_0000_0000_0001), Kinds::NONE, "bits that stand for no kind");
}

#[test]
fn reasons_and_conventions() {
    assert_eq!(Reason::ALL, REASONS.map(|(reason, ..)| reason));
    for (reason, byte, id) in REASONS {
        assert_eq!((reason as u8, reason.id()), (byte, id));
        let verdict = Verdict::invalid(reason);
        assert_eq!((verdict.byte(), verdict.kind_byte(), verdict.reason()), (byte, 0, Some(reason)));
    }
    assert_eq!(Convention::ALL, CONVENTIONS.map(|(convention, ..)| convention));
    for (convention, code, id) in CONVENTIONS {
        assert_eq!((convention as u8, convention.id()), (code, id));
    }
}

/// What an invalid row's byte says: a reason and nothing else.
#[test]
fn bytes_of_invalid_rows() {
    for byte in 0..0x80 {
        let verdict = Verdict::of_bytes(byte, 0);
        let reason = REASONS.into_iter().find(|(_, of, _)| *of == byte).map(|(reason, ..)| reason);
        assert_eq!((verdict.byte(), verdict.kind_byte()), (byte, 0));
        assert_eq!((verdict.is_valid(), verdict.kind(), verdict.reason()), (false, None, reason));
        assert_eq!((verdict.convention(), verdict.control(), verdict.has_separators()), (None, None, false));
    }
}

/// What a valid row's bytes say: bits 0 to 2 the convention, bit 3 the rule of 2032, bit 4 separators.
#[test]
fn bytes_of_valid_rows() {
    for (kind, code, _, has_control_rule) in KINDS {
        assert_eq!(Verdict::valid(kind), Verdict::of_bytes(0x80, code));
        for byte in 0x80..=0xFF {
            let verdict = Verdict::of_bytes(byte, code);
            let convention =
                CONVENTIONS.into_iter().find(|(_, of, _)| *of == byte & 7).map(|(convention, ..)| convention);
            let control = if byte & 8 == 0 { "1964" } else { "2032" };
            assert_eq!((verdict.is_valid(), verdict.kind(), verdict.reason()), (true, Some(kind), None));
            assert_eq!(verdict.convention(), convention);
            assert_eq!(verdict.control(), has_control_rule.then_some(control));
            assert_eq!(verdict.has_separators(), byte & 16 != 0);
        }
    }
}

#[test]
fn codes_of_fylker() {
    for code in 0..100 {
        let number = Fylkesnummer::parse(&format!("{code:02}")).unwrap();
        assert_eq!((number.code(), number.to_string()), (code, format!("{code:02}")));
    }
}

#[test]
fn a_number_is_registered_where_the_register_has_it() {
    let [asked, other] = ["974760673", "889640782"].map(|number| Organisasjonsnummer::parse(number).unwrap());
    let found = |register: &[Organisasjonsnummer]| Registrert::found_in(asked, register).map(Registrert::number);
    assert_eq!(found(&[other, asked]), Some(asked));
    assert_eq!(found(&[other]), None);
    assert_eq!(found(&[]), None);
}
