//! How records are declared: once, and everything that is known of them follows.

/// The fields of a family in the order of findings within a record, and its records in the order of their tables.
///
/// A field is `NAME name: Type,`, with `= "wire"` where the wire calls it otherwise and `=> Type` where it holds the id of
/// such a record. A record is `Name "wire" Role { fields }`: `type` and `id` come first, each of the others may be followed
/// by what its row says more (`.required(…)`). What follows: [`field`], the tables, the keys of JSON, [`RecordType`], and a
/// view of each type whose methods read its fields and no others.
///
/// [`field`]: super::field
/// [`RecordType`]: super::RecordType
macro_rules! records {
    (
        fields { $($(#[$field_doc:meta])* $ID:ident $name:ident $(= $wire:literal)?: $Type:ty $(=> $Target:ident)?,)* }
        records { $($(#[$doc:meta])* $Record:ident $record:literal $Role:ident {
            $($has:ident $(.$more:ident($($arg:expr),*))*,)*
        })* }
    ) => {
        /// The fields of records about participants, in the order of findings within a record.
        pub mod field {
            use crate::record::fields;

            fields! { $($(#[$field_doc])* $ID,)* }
        }

        /// The fields as types, by which views find what they hold.
        #[allow(non_camel_case_types, reason = "each is named as the method that reads it")]
        pub mod of {
            $($(#[$field_doc])* pub struct $name;)*
        }

        $(impl Declared for of::$name {
            type Type = $Type;
            const SPEC: FieldSpec = spec::<$Type>(field::$ID, wire_name!($name $($wire)?))
                $(.refers_to(RecordType::$Target.name()))?;
        })*

        /// Every key that a record may have.
        pub(super) const KEYS: &[Key] = &keys::<{ [$(field::$ID,)*].len() }>(TABLES);

        /// The table of each type.
        pub(super) const TABLES: &[RecordSchema] = &[$(table(RecordType::$Record, const { &[
            <of::record_type as Declared>::SPEC.required(&rules::type_unknown::RULE),
            <of::id as Declared>::SPEC.required(&REQUIRED),
            $(<of::$has as Declared>::SPEC $(.$more($($arg),*))*,)*
        ] }),)*];

        /// What a record is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordType {
            $($(#[$doc])* $Record,)*
        }

        impl RecordType {
            /// Every type, in the order of their tables.
            pub const ALL: &[Self] = &[$(Self::$Record,)*];

            /// The name on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Record => $record,)*
                }
            }

            /// What is told with it.
            #[must_use]
            pub const fn role(self) -> Role {
                match self {
                    $(Self::$Record => Role::$Role,)*
                }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub struct $Record<'r>(&'r Record);

            impl<'r> View<'r> for $Record<'r> {
                const TYPE: RecordType = RecordType::$Record;

                fn new(record: &'r Record) -> Self {
                    Self(record)
                }

                fn record(self) -> &'r Record {
                    self.0
                }
            }

            impl Deref for $Record<'_> {
                type Target = Record;

                fn deref(&self) -> &Record {
                    self.0
                }
            }

            #[allow(dead_code, reason = "a field may be there for others than rules")]
            impl<'r> $Record<'r> {
                $(
                    #[doc = concat!("What the field `", wire_name!($has), "` holds.")]
                    #[must_use]
                    pub fn $has(self) -> Option<Held<'r, of::$has>> {
                        self.0.read::<of::$has>()
                    }
                )*
            }
        )*
    };
}
pub(super) use records;

/// The name of a field on the wire: its own, unless another is told.
macro_rules! wire_name {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $wire:literal) => {
        $wire
    };
}
pub(super) use wire_name;
