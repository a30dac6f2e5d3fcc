//! All families as one: what a gate, a command line and other runtimes judge by.

use crate::record::{Exchange, Exchanges};

/// The folder of each family, a module of it alone and one of all, for lines of a module's name, the folder and what judges
/// payloads.
macro_rules! families {
    ($($module:ident in $folder:ident: $family:ty,)*) => {
        $(
            pub mod $folder;

            /// A module that judges this family alone.
            pub struct $module;

            impl Module for $module {
                type Family = $family;
                const SIGNS: Signs = SIGNS;
            }
        )*

        /// A module that judges everything.
        pub struct All;

        impl Module for All {
            type Family = AllFamilies;
            const SIGNS: Signs = SIGNS;
        }

        static SIGNS: &[FamilySigns] = &[$($folder::signs::SIGNS,)*];

        /// The names of all exchanges, for a module that need not recognise any.
        static NAMES: &[FamilySigns] = &[$($folder::signs::SIGNS.names(),)*];

        /// What every family says to people, and the rules about form before them.
        pub static BOOKS: Books = &[&FORM, $(&$folder::BOOK,)*];

        /// A payload of one of the families.
        #[allow(missing_docs, reason = "each is named as its family")]
        pub enum AllFamilies {
            $($module(Box<$family>),)*
        }

        /// What callers may tell any of the families.
        #[derive(Default)]
        pub struct AllKnown {
            $($folder: <$family as Family>::Known,)*
        }

        /// What the register of one of the families is asked for.
        #[allow(missing_docs, reason = "each is named as its family")]
        pub enum AllWanted {
            $($module(<$family as Family>::Wanted),)*
        }

        impl Family for AllFamilies {
            const EXCHANGES: Exchanges =
                &all::joined::<{ 0 $(+ <$family as Family>::EXCHANGES.len())* }>(&[$(<$family as Family>::EXCHANGES,)*]);
            const REGISTER: Option<&'static str> = all::first(&[$(<$family as Family>::REGISTER,)*]);
            type Known = AllKnown;
            type Wanted = AllWanted;

            fn tell(known: &mut AllKnown, need: &str, values: &[Value]) -> Result<bool, Box<Refusal>> {
                $(if <$family as Family>::tell(&mut known.$folder, need, values)? {
                    return Ok(true);
                })*
                Ok(false)
            }

            fn begin(context: &Context, asked: Asked<'_, Self>, report: &mut Report) -> Result<Self, Box<Refusal>> {
                let Asked { known, register, rows, numbers } = asked;
                $(if all::has(<$family as Family>::EXCHANGES, context.exchange) {
                    let asked = Asked { known: known.$folder, register, rows, numbers };
                    return <$family as Family>::begin(context, asked, report).map(Box::new).map(Self::$module);
                })*
                Err(Refusal::new(Code::UnknownExchange))
            }

            fn read(&mut self, event: &Event<'_>, context: &Context, report: &mut Report) {
                match self {
                    $(Self::$module(family) => family.read(event, context, report),)*
                }
            }

            fn finish(&mut self, records: u32, context: &Context, report: &mut Report) {
                match self {
                    $(Self::$module(family) => family.finish(records, context, report),)*
                }
            }

            fn unchecked(&self, context: &Context) -> Vec<&'static RuleInfo> {
                match self {
                    $(Self::$module(family) => family.unchecked(context),)*
                }
            }

            fn wanted(known: AllKnown, exchange: &Exchange, numbers: Policy) -> Option<AllWanted> {
                $(if all::has(<$family as Family>::EXCHANGES, exchange) {
                    return <$family as Family>::wanted(known.$folder, exchange, numbers).map(AllWanted::$module);
                })*
                None
            }

            fn lines(
                format: &LineFormat,
                text: &str,
                report: &mut Report,
                emit: &mut impl FnMut(Event<'_>, &mut Report),
            ) -> Option<Result<u32, Box<Refusal>>> {
                $(if let Some(read) = <$family as Family>::lines(format, text, report, emit) {
                    return Some(read);
                })*
                None
            }

            fn write_more(&self, judged: &Judgement, json: &mut Writer<'_>) {
                match self {
                    $(Self::$module(family) => family.write_more(judged, json),)*
                }
            }

            fn write_labels(&self, json: &mut Writer<'_>) {
                match self {
                    $(Self::$module(family) => family.write_labels(json),)*
                }
            }

            fn write_timelines(&self, judged: &Judgement, person: Option<u64>, json: &mut Writer<'_>) {
                match self {
                    $(Self::$module(family) => family.write_timelines(judged, person, json),)*
                }
            }
        }

        impl Wanted for AllWanted {
            fn read(&mut self, draft: &Draft<'_>, exchange: &'static Exchange, report: &mut Report) {
                match self {
                    $(Self::$module(wanted) => wanted.read(draft, exchange, report),)*
                }
            }

            fn write_holds(&self, json: &mut Writer<'_>) {
                match self {
                    $(Self::$module(wanted) => wanted.write_holds(json),)*
                }
            }

            fn write_wants(&self, json: &mut Writer<'_>) {
                match self {
                    $(Self::$module(wanted) => wanted.write_wants(json),)*
                }
            }
        }
    };
}
pub(super) use families;

/// The exchanges of all families, one after the other.
pub(super) const fn joined<const N: usize>(families: &[Exchanges]) -> [&'static Exchange; N] {
    let mut all = [families[0][0]; N];
    let (mut family, mut filled) = (0, 0);
    while family < families.len() {
        let mut at = 0;
        while at < families[family].len() {
            all[filled] = families[family][at];
            (at, filled) = (at + 1, filled + 1);
        }
        family += 1;
    }
    all
}

/// The first of some that may be absent.
pub(super) const fn first(some: &[Option<&'static str>]) -> Option<&'static str> {
    let mut at = 0;
    while at < some.len() {
        if some[at].is_some() {
            return some[at];
        }
        at += 1;
    }
    None
}

/// Whether the exchange is one of these.
pub(super) fn has(exchanges: Exchanges, exchange: &Exchange) -> bool {
    exchanges.iter().any(|own| core::ptr::eq(*own, exchange))
}
