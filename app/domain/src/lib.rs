//! The rules of a waiting period, and nothing else.
//!
//! Pure: no clock, no randomness, no storage, no network, no text that a person reads.
//! Whoever needs the time asks a [`clock::Clock`]; whoever needs to keep something asks a trait of [`store`].

pub mod alert;
pub mod arrival_code;
pub mod attention;
pub mod case;
pub mod clarity;
pub mod clock;
pub mod companions;
pub mod deletion;
pub(crate) mod digits;
pub mod geofence;
pub mod health;
pub mod ids;
pub mod message;
pub mod my_data;
pub mod notice;
pub mod operator;
pub mod outbox;
pub mod phone_check;
pub mod phone_code;
pub mod places;
pub mod programme;
pub mod prompt;
pub mod report;
pub mod session;
pub mod sign_in;
pub mod store;
pub mod timeline;
pub mod times;
pub mod traveller;
pub mod waiting_days;
