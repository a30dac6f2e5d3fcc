//! The table of rules. A new rule is a file, a `mod` line beside it, and a line here.
//!
//! The three tables are separate statics, so that a face that renders no text carries no words and no examples.

pub mod elev;
pub mod format;
pub mod nir;

use crate::rule::{Example, Rule, Words};

/// One line a rule, three tables.
macro_rules! table {
    ($($folder:ident::$file:ident,)*) => {
        /// Every rule, in the order of the handbook.
        pub static RULES: &[&Rule] = &[$(&$folder::$file::RULE,)*];
        /// What every rule says.
        pub static WORDS: &[(&Rule, &Words)] = &[$((&$folder::$file::RULE, &$folder::$file::WORDS),)*];
        /// What every rule accepts and reports.
        pub static EXAMPLES: &[(&Rule, &[Example])] = &[$((&$folder::$file::RULE, $folder::$file::EXAMPLES),)*];
    };
}

table! {
    format::wrong_type,
    format::unknown_property,
    format::unknown_column,
    format::no_header,
    format::cell_count,
    elev::v1_begins_with_tof,
    elev::v1b_ends_with_eof,
    elev::v1c_only_av_between,
    elev::v1d_blank_line,
    elev::v2_semicolon_last,
    elev::v2b_field_count,
    elev::v3_versjon_missing,
    elev::v3b_versjon_too_long,
    elev::v3c_versjon_unknown,
    elev::v4_fildato,
    elev::v4b_fildato_in_the_future,
    elev::v5_fylkesnummer,
    elev::v5b_fylke_of_the_day,
    elev::v5c_fylke_of_the_row,
    elev::v6_skolenummer,
    elev::v6b_uspesifisert_grunnskole,
    elev::v6c_uspesifisert_videregaende,
    elev::v7_school_in_the_fylke,
    elev::v7b_school_of_the_file,
    elev::v8_count_contradicts,
    elev::v8b_count_by_the_sample,
    elev::v8c_antall_not_a_number,
    elev::v9_klasse_missing,
    elev::v9b_klasse_too_long,
    elev::v9c_klasse_not_of_year_10,
    elev::v10_name_missing,
    elev::v10b_name_too_long,
    elev::v10c_name_control_character,
    elev::v10d_name_digit,
    elev::v10e_name_blanks,
    elev::v10f_name_one_word,
    elev::v10g_name_mojibake,
    elev::v10h_name_object_missing,
    elev::v11_same_row_twice,
    elev::v11b_same_person_differs,
    elev::v12_sent_by_another_school,
    elev::v13_no_pupils,
    elev::v14_encoding,
    elev::v14b_file_name,
    elev::v15_number_in_free_text,
    elev::v16_text_too_long,
    elev::i1_missing,
    elev::i1b_not_eleven_digits,
    elev::i1c_no_such_day,
    elev::i1d_control_digits,
    elev::i1e_kind_not_accepted,
    elev::i1f_not_issued_before_2032,
    elev::i2_fiktivt,
    elev::i2b_d_nummer_looks_fictive,
    elev::i3_synthetic_in_production,
    elev::i3b_synthetic_in_test,
    elev::i4_fiktivt_of_another_fylke,
    elev::i5_birth_year,
    elev::i6_gender_digit,
    elev::i6b_birth_date,
    elev::i6c_kjonn_code,
    elev::i6d_fodselsdato,
    elev::k1_lastet_tid,
    elev::l1_organisasjonsnummer,
    elev::l3_kommunenummer,
    elev::l3b_kommune_in_the_fylke,
    nir::type_unknown,
    nir::id_too_long,
    nir::n1_duf_form,
    nir::n2_duf_control,
    nir::n4_fnr,
    nir::n5_synthetic,
    nir::n6_duf_missing,
    nir::n7_kommunenummer,
    nir::n8_date,
    nir::n9_required,
    nir::n10_code_unmapped,
    nir::n11_hours,
    nir::n11b_yes_or_no,
    nir::n12_future,
    nir::n14_from_after_to,
    nir::n16_begrunnelse,
    nir::n34_reference,
    nir::n34b_tildeling,
    nir::n36_inside_parent,
    nir::n39_after_end,
    nir::n42_granted_before_start,
    nir::n49_id_twice,
}
