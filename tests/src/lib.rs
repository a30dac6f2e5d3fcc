//! What the tests share: where things stand, synthetic numbers, vectors, files that `UPDATE=1` rewrites.
//!
//! | module | idea |
//! | --- | --- |
//! | [`place`] | the repository's folders, and the remedy when something is not built |
//! | [`synthetic`] | personal numbers that no person has, computed from the specification |
//! | [`names`] | names that no person has |
//! | [`vectors`] | inputs with their source and the answer that was read and accepted |
//! | [`id_vectors`] | identifiers with their source and the verdict that the written rules give |
//! | [`samples`] | the lists that the demo hands in |
//! | [`kept`] | generated files: compared, or rewritten on request |
//! | [`numbers`] | eleven digits in a row, wherever they stand |
//! | [`code`] | sources without their comments and texts |
//! | [`oracle`] | a second opinion on identifiers, by another hand than the core's |
//! | [`cases`] | texts for that comparison, the same from the same seed |
//! | [`cost`] | whether any payload takes more time than its work tells |
//! | [`differential`] | the comparison: no difference is allowed |

pub mod cases;
pub mod code;
pub mod cost;
pub mod differential;
pub mod id_vectors;
pub mod kept;
pub mod names;
pub mod numbers;
pub mod oracle;
pub mod parts;
pub mod place;
pub mod samples;
pub mod synthetic;
pub mod vectors;
