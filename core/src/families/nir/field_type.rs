//! What fields hold, as types: each says how the wire has it, which rule speaks where it does not, and what is read.

use super::kodeverk::{Code, CodesOf};
use super::record::{FieldValue, PersonNumber};
use super::rules;
use crate::date::Date;
use crate::ids::{DufNummer, Fylkesnummer, Kommunenummer};
use crate::record::{Field, FieldSpec, Kind};
use crate::rule::RuleInfo;

/// A type that fields may have.
pub trait FieldType {
    /// What is read from it.
    type Value<'r>;
    /// How the wire has it.
    const KIND: Kind;
    /// The rule that speaks when the text is not of the kind.
    const FORM: Option<&'static RuleInfo>;
    /// The most characters it may have, and the rule that speaks when it has more.
    const MAX: Option<(u16, &'static RuleInfo)> = None;

    /// The value, where the field was read as one; `ids` are those of its record.
    fn value<'r>(held: &FieldValue, ids: &'r str) -> Option<Self::Value<'r>>;
}

/// A field that is declared.
pub trait Declared {
    /// What it holds.
    type Type: FieldType;
    /// Its row, without what a record says more of it.
    const SPEC: FieldSpec;
}

/// What is read from a declared field.
pub type Held<'r, F> = <<F as Declared>::Type as FieldType>::Value<'r>;

/// The row of a field of a type.
pub(super) const fn spec<T: FieldType>(id: Field, name: &'static str) -> FieldSpec {
    FieldSpec { form: T::FORM, max: T::MAX, ..FieldSpec::new(id, name, T::KIND) }
}

/// Of a text it is asked only whether it is there.
pub enum Told {}

/// ISO 5218; asked only whether it is there.
pub enum Kjonn {}

/// An id of the sender's own: of the record itself, or of another that it refers to.
pub enum OwnId {}

/// A name that is no code of a list.
pub enum Name {}

/// Hours, in hundredths.
pub enum Hours {}

/// A number of things.
pub enum Count {}

/// `true` or `false`.
pub enum Flag {}

/// Each type: how the wire has it, its rules, and what is read as a value of which type.
macro_rules! field_types {
    ($ids:ident: $($Type:ty, $kind:expr, $form:expr, $max:expr, if $held:pat => $value:expr, $Value:ty;)*) => {
        $(impl FieldType for $Type {
            type Value<'r> = $Value;
            const KIND: Kind = $kind;
            const FORM: Option<&'static RuleInfo> = $form;
            const MAX: Option<(u16, &'static RuleInfo)> = $max;

            #[allow(unused_variables, reason = "most values are no texts")]
            fn value<'r>(held: &FieldValue, $ids: &'r str) -> Option<Self::Value<'r>> {
                if let $held = held { Some($value) } else { None }
            }
        })*
    };
}

const NUMBER: Option<&RuleInfo> = Some(&rules::n7_kommunenummer::RULE);
const HOURS: Option<&RuleInfo> = Some(&rules::n11_hours::RULE);
const ID: Option<(u16, &RuleInfo)> = Some((64, &rules::id_too_long::RULE));

field_types! {
    ids:
    Told, Kind::Text, None, None, if FieldValue::Filled => (), ();
    Kjonn, Kind::Kjonn, None, None, if FieldValue::Filled => (), ();
    OwnId, Kind::Id, None, ID, if FieldValue::Id(id) => id.of(ids)?, &'r str;
    Name, Kind::Id, None, None, if FieldValue::Id(name) => name.of(ids)?, &'r str;
    Date, Kind::Dato, Some(&rules::n8_date::RULE), None, if FieldValue::Date(day) => *day, Date;
    Hours, Kind::Timer, HOURS, None, if FieldValue::Hours(hundredths) => *hundredths, u32;
    Count, Kind::Antall, HOURS, None, if FieldValue::Count(count) => *count, u64;
    Flag, Kind::JaNei, Some(&rules::n11b_yes_or_no::RULE), None, if FieldValue::Flag(yes) => *yes, bool;
    Kommunenummer, Kind::Kommunenummer, NUMBER, None, if FieldValue::Kommunenummer(number) => *number, Kommunenummer;
    Fylkesnummer, Kind::Fylkesnummer, NUMBER, None, if FieldValue::Fylkesnummer(number) => *number, Fylkesnummer;
    DufNummer, Kind::Duf, None, None, if FieldValue::Duf(number) => *number, DufNummer;
    PersonNumber, Kind::FnrEllerDNummer, None, None, if FieldValue::Person(number) => *number, PersonNumber;
}

impl<L: CodesOf> FieldType for Code<L> {
    type Value<'r> = Self;
    const KIND: Kind = Kind::Code(L::LIST.list());
    const FORM: Option<&'static RuleInfo> = Some(&rules::n10_code_unmapped::RULE);

    fn value(held: &FieldValue, _: &str) -> Option<Self> {
        if let FieldValue::Code(code) = held { Some(Self::read(*code)) } else { None }
    }
}
