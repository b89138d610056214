//! QR codes: an address as a picture that a phone reads. Drawn as one path, so that a page carries
//! few bytes and a file prints it sharply.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// Modules of white that a reader needs around a code.
const QUIET: usize = 4;

/// The picture of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Width and height with the white around it, in modules.
    pub size: usize,
    /// The dark modules, as the data of an SVG path.
    pub path: String,
}

impl Code {
    /// None for an address that no code can hold: some two thousand letters.
    pub fn of(address: &str) -> Option<Self> {
        let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let mut path = String::new();
        for row in 0..code.size {
            let mut column = 0;
            for run in code[row].chunk_by(|one, other| one.value() == other.value()) {
                let width = run.len();
                if run[0].value() {
                    let (x, y) = (column + QUIET, row + QUIET);
                    let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
                }
                column += width;
            }
        }
        Some(Self {
            size: code.size + 2 * QUIET,
            path,
        })
    }

    /// As a file of its own.
    pub fn svg(&self) -> String {
        let Self { size, path } = self;
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{path}"/></svg>"##
        )
    }
}

/// The picture of an address, with its name for those who do not see it. White and black in every
/// colour scheme: readers expect a dark code on a bright ground.
#[component]
pub fn CodePicture(#[prop(into)] address: String, #[prop(into)] name: String) -> impl IntoView {
    Code::of(&address).map(|Code { size, path }| {
        view! {
            <svg class="code__picture" viewBox=format!("0 0 {size} {size}") role="img" aria-label=name>
                <path fill="#fff" d=format!("M0 0h{size}v{size}H0z")/>
                <path fill="#000" d=path/>
            </svg>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_white_around() {
        let code = Code::of("https://okaeri.example/en/start").unwrap();
        assert_eq!(code.size, 29 + 2 * QUIET);
        // The upper edge of both upper corners, and of the lower one.
        for corner in ["M4 4h7v1h-7z", "M26 4h7v1h-7z", "M4 26h7v1h-7z"] {
            assert!(code.path.contains(corner), "{corner}: {}", code.path);
        }
        assert!(code.svg().contains(&code.path));
    }

    #[test]
    fn what_no_code_can_hold_has_none() {
        assert_eq!(Code::of(&"x".repeat(3000)), None);
    }
}
