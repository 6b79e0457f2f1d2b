#![doc = include_str!("../README.md")]

pub mod text;

/// One module per component; everything public in it is reached from the crate's root.
macro_rules! rooms {
    ($($room:ident),+ $(,)?) => { $(mod $room; pub use $room::*;)+ };
}

rooms! {
    answer_row, back_link, button, checkboxes, choice, citizen_header, classification, code, confirm_box, date_input, demo_banner, details, dialog,
    empty_state, error_message, error_summary, field_frame, file_input, filter_bar, footer, gallery, icon, jalali_date, key_cap,
    language_switch, layout, ledger, money, money_input, nav_link, notice, number_input, optional_text, pagination, panel, person_line,
    place_input, post_form, qr, radios, repeating_group, search_box, select, skip_link, sla_tag, staff_header, stages, statement,
    status_tag, summary_list, table, tag, text_area, text_input, time_ledger, time_left, timeline, tracking_code, untranslated, yes_no,
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
