//! The single-use code that an arrival desk hands out: it makes a phone trusted.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};

use crate::clock::Entropy;

/// Crockford's alphabet: no I, L, O or U, so that a printed code cannot be misread.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight symbols of five bits: 40 bits, with at most five tries an hour.
const SYMBOLS: usize = 8;

/// A code as it stands on the sheet, for example `7K3M-9QXR`. Only its hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct ArrivalCode([u8; SYMBOLS]);

/// What was typed has not the form of an arrival code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an arrival code")]
pub struct NotAnArrivalCode;

impl ArrivalCode {
    /// Draws a new code.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut random = [0; SYMBOLS];
        entropy.fill(&mut random);
        Self(random.map(|byte| ALPHABET[usize::from(byte & 31)]))
    }

    /// SHA-256 of the code: what is stored and looked up.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

impl FromStr for ArrivalCode {
    type Err = NotAnArrivalCode;

    /// Forgives case, spaces, hyphens, full-width letters, and the letters that look like 0 and 1.
    fn from_str(text: &str) -> Result<Self, NotAnArrivalCode> {
        let symbols: Vec<u8> = text
            .chars()
            .map(half_width)
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '−' | 'ー'))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => Ok(b'0'),
                'I' | 'L' => Ok(b'1'),
                c => u8::try_from(c)
                    .ok()
                    .filter(|byte| ALPHABET.contains(byte))
                    .ok_or(NotAnArrivalCode),
            })
            .collect::<Result<_, _>>()?;
        symbols.try_into().map(Self).map_err(|_| NotAnArrivalCode)
    }
}

/// A full-width Latin letter, digit or sign as its usual form; anything else unchanged.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

impl fmt::Display for ArrivalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = std::str::from_utf8(&self.0).map_err(|_| fmt::Error)?;
        write!(f, "{}-{}", &text[..4], &text[4..])
    }
}

impl fmt::Debug for ArrivalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ArrivalCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_how_people_type() {
        let code: ArrivalCode = "7K3M-9QXR".parse().unwrap();
        for typed in ["7k3m9qxr", " 7K3M 9QXR ", "７Ｋ３Ｍ－９ＱＸＲ", "7K3M–9QXR"] {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        assert_eq!(
            "OIL0-0000".parse::<ArrivalCode>().unwrap().to_string(),
            "0110-0000"
        );
    }

    #[test]
    fn refuses_what_is_no_code() {
        for typed in ["", "7K3M", "7K3M-9QXR-1", "7K3M-9QX!", "UUUU-UUUU"] {
            assert_eq!(
                typed.parse::<ArrivalCode>(),
                Err(NotAnArrivalCode),
                "{typed}"
            );
        }
    }
}
