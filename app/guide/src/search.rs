//! Searching the guide: questions, answers and sections, in the language of the page.
//!
//! What finds is pure; it knows texts and no request. [`fold`] makes the ways of writing one thing
//! alike, [`token`] cuts a text into what is looked up, [`word`] forgives mistakes, [`index`] finds
//! and ranks, [`excerpt`] shows why. [`library`] says what there is to be found, [`page`] shows it.

mod excerpt;
mod fold;
mod index;
mod library;
mod page;
mod token;
mod word;

pub use self::page::{Indices, show};
