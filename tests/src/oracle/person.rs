//! Eleven digits as a person's number.

use super::contract::{Opinion, Reason, kind};
use super::control::{self, Holds};
use super::{Question, calendar, century, place};

/// The first day of the rule that widens the first control digit.
const DAY_OF_2032: &str = "2032-01-01";

/// What is added to the month.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Npid,
    Forty,
    SixtyFive { may_be_npid: bool },
    Tenor,
}

/// Months as they are written, the mark, and what was added.
const MONTHS: [(u16, u16, Mark, u16); 7] = [
    (1, 12, Mark::None, 0),
    (21, 32, Mark::Npid, 20),
    (41, 52, Mark::Forty, 40),
    (61, 65, Mark::Npid, 60),
    (66, 72, Mark::SixtyFive { may_be_npid: true }, 65),
    (73, 77, Mark::SixtyFive { may_be_npid: false }, 65),
    (81, 92, Mark::Tenor, 80),
];

/// The last five digits of KOSTRA's placeholders: unknown man, unknown woman, unborn.
const PLACEHOLDERS: [&[u8]; 3] = [b"00100", b"00200", b"99999"];

/// An opinion, and whether the number is a person's so surely that nobody may take it for an account's.
pub(super) struct Person {
    pub(super) opinion: Opinion,
    pub(super) is_taken: bool,
}

const fn refused(reason: Reason, is_taken: bool) -> Person {
    Person { opinion: Opinion::invalid(reason), is_taken }
}

pub(super) fn opinion(text: &[u8], question: &Question<'_>) -> Person {
    let digits = control::digits::<11>(text);
    let holds = control::persons(&digits);
    let (asked, ten) = (question.asked, |at: usize| digits[at] * 10 + digits[at + 1]);
    if digits[0] >= 8 {
        // Felles hjelpenummer: no date, no mark, and the old rule.
        return match (asked.has(kind::FHN), holds == Holds::Under1964) {
            (false, it_holds) => refused(Reason::OtherKind, it_holds),
            (true, false) => refused(Reason::Control, false),
            (true, true) => Person { opinion: Opinion::person(kind::FHN, 0, false), is_taken: true },
        };
    }
    let (is_d, day) = if ten(0) > 40 { (true, ten(0) - 40) } else { (false, ten(0)) };
    let row = MONTHS.iter().find(|(first, last, ..)| (*first..=*last).contains(&ten(2)));
    let Some(&(_, _, mark, added)) = row else { return refused(Reason::Date, false) };
    let (month, yy, individnummer) = (ten(2) - added, ten(4), digits[6] * 100 + digits[7] * 10 + digits[8]);
    if !calendar::exists_in_some_century(day, month, yy) {
        return refused(Reason::Date, false);
    }
    if mark == Mark::Npid {
        return refused(Reason::Npid, true);
    }
    if !is_d && mark == Mark::None && holds == Holds::Not && PLACEHOLDERS.contains(&&text[6..]) {
        return refused(Reason::Placeholder, true);
    }
    let holds = match holds {
        Holds::Under1964 if !century::was_given(is_d, individnummer, day, month, yy) => Holds::Under2032,
        holds => holds,
    };
    let in_2032 = question.as_of >= DAY_OF_2032;
    let holds_on_day = holds == Holds::Under1964 || (holds == Holds::Under2032 && in_2032);
    let may_be_vigo = asked.has(kind::VIGO) && is_d && mark == Mark::None;
    // After the date 99, or 98, 97 … if that is taken, the gender's digit, and the fylke that gave the number.
    if may_be_vigo && !holds_on_day && text[6] == b'9' && place::was_ever_a_fylke(&text[9..]) {
        return Person { opinion: Opinion::valid(kind::VIGO), is_taken: true };
    }
    let kind = match (is_d, mark) {
        (true, _) => kind::DNR,
        // The same digits are NAV's test number or an H-nummer; the field decides.
        (false, Mark::Forty) if asked.has(kind::HNR) => kind::HNR,
        (false, _) => kind::FNR,
    };
    if !asked.has(kind) {
        // DD+40 is VIGO's mark too, unless the control digits make it a D-nummer.
        let reason = if may_be_vigo && holds == Holds::Not { Reason::Control } else { Reason::OtherKind };
        return refused(reason, holds != Holds::Not);
    }
    if holds == Holds::Not {
        return refused(Reason::Control, false);
    }
    if question.production && mark != Mark::None && kind != kind::HNR {
        return refused(Reason::Synthetic, true);
    }
    if !holds_on_day {
        return refused(Reason::NotIssuedYet, true);
    }
    Person { opinion: Opinion::person(kind, convention(mark, is_d), holds == Holds::Under2032), is_taken: true }
}

/// The contract's number of a synthetic convention.
const fn convention(mark: Mark, is_d: bool) -> u8 {
    match (mark, is_d) {
        (Mark::None | Mark::Npid, _) => 0,
        (Mark::Tenor, _) => 1,
        (Mark::SixtyFive { may_be_npid: false }, _) => 2,
        (Mark::Forty, true) => 3,
        (Mark::Forty, false) => 4,
        (Mark::SixtyFive { may_be_npid: true }, _) => 5,
    }
}
