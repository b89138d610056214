//! Numbers as people type them: any script's digits, with the blanks and direction marks that keyboards add.
//!
//! Knows nothing of what the number means; dates and temperatures are read from what this returns.

/// The zero of each script that a traveller's keyboard may produce. The other nine digits follow it in Unicode.
const ZEROS: [char; 8] = [
    '0', '\u{0660}', // Arabic-Indic
    '\u{06F0}', // Persian and Urdu
    '\u{0966}', // Devanagari
    '\u{0E50}', // Thai
    '\u{1040}', // Myanmar
    '\u{17E0}', // Khmer
    '\u{FF10}', // full-width
];

/// `typed` with every digit as 0-9, without invisible direction marks, without blanks at both ends.
pub fn to_latin(typed: &str) -> String {
    let latin: String = typed
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .map(latin_digit)
        .collect();
    latin.trim().to_owned()
}

/// The number written in `latin`, which must be digits 0-9 and nothing else: no sign, no point, not empty.
/// A number too large for `u32` is `u32::MAX`, which no field accepts.
pub(crate) fn whole_number(latin: &str) -> Option<u32> {
    if latin.is_empty() || !latin.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(latin.parse().unwrap_or(u32::MAX))
}

fn latin_digit(typed: char) -> char {
    ZEROS
        .iter()
        .filter_map(|zero| u32::from(typed).checked_sub(u32::from(*zero)))
        .find_map(|value| char::from_digit(value, 10))
        .unwrap_or(typed)
}

/// Marks that keyboards and copied text carry in right-to-left languages: they are not seen and mean nothing here.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
