//! The rows of each number together, put so when the module is built: numbers are asked for with every record.

use crate::families::nir::parametre::{Parameter, ROWS, Row};

/// How many rows there are.
const COUNT: usize = {
    let (mut count, mut topic) = (0, 0);
    while topic < ROWS.len() {
        count += ROWS[topic].len();
        topic += 1;
    }
    count
};

/// Every row, by parameter, else in the order of [`ROWS`]; and where those of each parameter begin, and the last ones end.
static SORTED: ([&Row; COUNT], [usize; Parameter::COUNT + 1]) = {
    let mut rows = [&ROWS[0][0]; COUNT];
    let mut first = [0; Parameter::COUNT + 1];
    let (mut parameter, mut at) = (0, 0);
    while parameter < Parameter::COUNT {
        let mut topic = 0;
        while topic < ROWS.len() {
            let mut row = 0;
            while row < ROWS[topic].len() {
                if ROWS[topic][row].parameter as usize == parameter {
                    rows[at] = &ROWS[topic][row];
                    at += 1;
                }
                row += 1;
            }
            topic += 1;
        }
        parameter += 1;
        first[parameter] = at;
    }
    (rows, first)
};

/// The rows of a number, in the order of [`ROWS`].
pub(super) fn rows_of(parameter: Parameter) -> &'static [&'static Row] {
    let (rows, first) = &SORTED;
    let at = parameter as usize;
    rows.get(first[at]..first[at + 1]).unwrap_or_default()
}
