//! Every file in every language, as it comes from the typesetter.

use okaeri_domain::programme::{JAPAN_2021, Programme};
use okaeri_frame::locale::Locale;
use okaeri_guide::documents::MEGABYTES;

use crate::{
    fonts::{Fonts, PACKAGES},
    missing_fonts,
    script::Missing,
    shelf::Kind,
    typesetter::{Typeset, Work, typeset},
};

fn programme() -> Programme {
    let programme = Programme::parse(JAPAN_2021).unwrap();
    let missing = missing_fonts(&programme, Fonts::of_system());
    assert_eq!(missing, Missing::default(), "install {PACKAGES:?}");
    programme
}

fn file(kind: Kind, programme: &Programme, locale: Locale) -> Typeset {
    let made = typeset(
        &kind.work(programme, locale, "https://okaeri.example"),
        Fonts::of_system(),
    );
    let made = made.unwrap_or_else(|failure| panic!("{locale:?}: {failure}"));
    assert!(
        made.pdf.len() < MEGABYTES * 1_000_000,
        "{locale:?} has {} bytes, more than its link says",
        made.pdf.len()
    );
    made
}

/// Letters that no font has, headings out of order and pictures without a name are refused.
#[test]
fn the_leaflet_is_one_sheet_in_every_language() {
    let programme = programme();
    for locale in Locale::all() {
        let made = file(Kind::Leaflet, &programme, locale);
        assert_eq!(made.pages, 1, "{locale:?}");
    }
}

#[test]
fn the_guide_can_be_set_in_every_language() {
    let programme = programme();
    for locale in Locale::all() {
        let made = file(Kind::Guide, &programme, locale);
        assert!(
            (6..=24).contains(&made.pages),
            "{locale:?}: {} pages",
            made.pages
        );
    }
}

#[test]
fn a_file_is_the_same_whenever_it_is_made() {
    let programme = programme();
    let again = || file(Kind::Leaflet, &programme, Locale::FALLBACK).pdf;
    let (one, other) = (again(), again());
    assert!(one == other, "they differ");
}

#[test]
fn a_letter_that_no_font_has_is_refused() {
    let _ = programme();
    let work = |text: &str| Work {
        template: "#set document(title: \"x\")\n#set text(font: \"Noto Sans\", fallback: false)\n\
                   #json(\"data.json\")",
        data: format!("\"{text}\""),
        pictures: Vec::new(),
    };
    assert!(typeset(&work("a"), Fonts::of_system()).is_ok());
    let failure = typeset(&work("ក"), Fonts::of_system())
        .unwrap_err()
        .to_string();
    assert!(failure.contains("font"), "{failure}");
}
