//! Small pieces of pages, one file each. They know texts and looks, and nothing of storage.

pub mod choice;
pub mod code;
pub mod date_field;
pub mod day_ring;
pub mod demo_clock;
pub mod error_summary;
pub mod field;
pub mod icon;
pub mod notice;
pub mod operator_bar;
pub mod phone;
pub mod phone_code;
pub mod place_bar;
pub mod receipt;
pub mod search_form;
pub mod text_area;
pub mod timeline;
