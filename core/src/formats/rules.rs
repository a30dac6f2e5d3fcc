//! Rules about the form of a payload, whatever it says: the decoders report them.

use super::encoding::Encoding;
use crate::finding::Report;
use crate::record::Exchange;
use crate::rule::{Example, RuleInfo, Words, rules};

rules! {
    wrong_type,
    unknown_property,
    key_spelling,
    envelope,
    other_type,
    unknown_column,
    no_header,
    cell_count,
    line_break,
    text_behind_quote,
    title_lines,
    sep_line,
    separator,
    damaged_header,
    header_again,
    totals_line,
    guard,
    end_of_file,
    utf16,
    encoding,
    encoding_open,
}

type OfEncoding = fn(Encoding, Option<Encoding>, &mut Report);

const OF_ENCODING: [(&RuleInfo, OfEncoding); 3] =
    [(&utf16::RULE, utf16::check), (&encoding::RULE, encoding::check), (&encoding_open::RULE, encoding_open::check)];

/// Reports what is to be said of the encoding that a payload was read as, and of another one that fits.
pub(crate) fn report_encoding(exchange: &Exchange, read: Encoding, also: Option<Encoding>, report: &mut Report) {
    for (rule, check) in OF_ENCODING {
        if exchange.has_rule(rule) {
            check(read, also, report);
        }
    }
}
