//! Rules of the introduction register (NIR). A number is that of the rule in the sheet of rules that the exchange began
//! with, so that vendors and IMDi can talk about the same thing.

pub mod felt_of_another_type;
pub mod id_too_long;
pub mod kommune_of_the_day;
pub mod n10_code_unmapped;
pub mod n10b_code_of_the_day;
pub mod n10c_chapter_6a_only;
pub mod n10d_code_in_another_case;
pub mod n11_hours;
pub mod n11b_yes_or_no;
pub mod n12_future;
pub mod n13_result_of_the_test;
pub mod n13b_part_of_the_test;
pub mod n14_from_after_to;
pub mod n14b_ended_before_start;
pub mod n16_begrunnelse;
pub mod n17_not_under_introduksjonsloven;
pub mod n18_spor;
pub mod n19_sluttmal_before_end;
pub mod n1_duf_form;
pub mod n20_utdanningsbakgrunn;
pub mod n20b_utdanningsbakgrunn_expected;
pub mod n21_utdanningsbakgrunn_6a;
pub mod n21b_utvidet_needs_utdanning;
pub mod n21c_utvidet_needs_utdanning_since_2024;
pub mod n22_program_duration;
pub mod n22b_program_too_long;
pub mod n23_late_start;
pub mod n24_full_time;
pub mod n25_mandatory_elements;
pub mod n26_foreldreveiledning_count;
pub mod n27_complete_vgo;
pub mod n27b_young_without_vgo;
pub mod n27c_complete_vgo_again;
pub mod n28_norskmal_guide_level;
pub mod n29_temporary_stop;
pub mod n29b_temporary_stop;
pub mod n29c_stop_needs_vedtak;
pub mod n2_duf_control;
pub mod n30_reason_of_another_list;
pub mod n30b_reason_unmapped;
pub mod n31_sick_child;
pub mod n31b_egenmelding_days;
pub mod n31c_egenmelding_times;
pub mod n31d_egenmelding_too_early;
pub mod n31e_long_illness;
pub mod n31f_pregnancy;
pub mod n31g_mother;
pub mod n31h_father;
pub mod n31i_parental_leave;
pub mod n32_absence_after_leave;
pub mod n33_late_registration;
pub mod n34_reference;
pub mod n34b_tildeling;
pub mod n34c_refers_to_annulled;
pub mod n34d_reference_of_another_type;
pub mod n35_norsk_without_vedtak;
pub mod n35b_norsk_without_vedtak_or_right;
pub mod n36_inside_parent;
pub mod n36b_leave_inside_vedtak;
pub mod n36c_programme_inside_vedtak;
pub mod n36d_absence_inside_parent;
pub mod n37_two_programmes;
pub mod n37b_two_vedtak;
pub mod n37c_not_ended;
pub mod n38_same_tiltak_twice;
pub mod n39_after_end;
pub mod n39b_opened_before_end;
pub mod n39c_ended_twice;
pub mod n39d_one_day_after_end;
pub mod n3_duf_year;
pub mod n40_nothing_after_permanent_stop;
pub mod n40b_nothing_in_leave;
pub mod n40c_after_a_stop_complained_about;
pub mod n41_leave_overlaps;
pub mod n42_granted_before_start;
pub mod n42b_norsk_before_vedtak;
pub mod n43_hours_introduksjonsloven;
pub mod n43b_hours_asylum;
pub mod n43c_hours_samfunnskunnskap;
pub mod n44_hours_plausible;
pub mod n45_norsk_after_deadline_6a;
pub mod n45b_norsk_after_deadline;
pub mod n45c_norsk_after_deadline_6a_since_2024;
pub mod n46_extended_window;
pub mod n46b_extended_window_since_2024;
pub mod n47_norsk_in_one_place;
pub mod n48_klage_before_vedtak;
pub mod n49_id_twice;
pub mod n49b_overwritten;
pub mod n49c_not_annulled;
pub mod n49d_sent_again;
pub mod n49e_annulled_twice;
pub mod n49f_changed;
pub mod n4_fnr;
pub mod n50_two_persons_of_one_duf;
pub mod n50b_number_changed;
pub mod n50c_birth_date;
pub mod n50d_two_duf_of_one_person;
pub mod n51_registered_elsewhere;
pub mod n51b_address_at_mottak;
pub mod n52_asylum_training_after_permit;
pub mod n52b_asylum_training_under_34;
pub mod n53_code_of_another_law;
pub mod n53b_law_open;
pub mod n53c_transition_open;
pub mod n54_kategori_open;
pub mod n54b_6a_settled_by_agreement;
pub mod n54c_6a_settled_without_agreement;
pub mod n55_too_young;
pub mod n55b_too_old;
pub mod n55c_too_old_since_2025;
pub mod n55d_young_without_a_right;
pub mod n56_sponsor_settled_too_long;
pub mod n57_newly_settled;
pub mod n58_role_of_the_sender;
pub mod n59_law_of_the_channel;
pub mod n5_synthetic;
pub mod n60_two_kommuner;
pub mod n61_result_not_to_be_sent;
pub mod n61b_read_side;
pub mod n62_fritak_and_results;
pub mod n63_no_vedtak_no_grant;
pub mod n63b_grant_of_6a_over;
pub mod n63c_grant_to_fylket;
pub mod n64_year_closed;
pub mod n6_duf_missing;
pub mod n7_kommunenummer;
pub mod n8_date;
pub mod n9_required;
pub mod n9b_belongs_to_nothing;
pub mod n9c_expected;
pub mod type_unknown;

use crate::ids::duf_nummer::DufNummerError;
use crate::ids::{Reason, Verdict};
use crate::rule::Rule;

/// The rule that a text breaks which is no DUF-nummer.
#[must_use]
pub const fn duf_rule(error: DufNummerError) -> &'static Rule {
    match error {
        DufNummerError::Form => &n1_duf_form::RULE,
        DufNummerError::Control => &n2_duf_control::RULE,
    }
}

/// The rule that a fødselsnummer or D-nummer breaks, if it breaks one.
#[must_use]
pub fn fnr_rule(verdict: Verdict) -> Option<&'static Rule> {
    match verdict.reason()? {
        Reason::Synthetic => Some(&n5_synthetic::RULE),
        _ => Some(&n4_fnr::RULE),
    }
}
