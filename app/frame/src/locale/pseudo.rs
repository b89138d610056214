//! English in letters that English does not have: what shows on a page in any others is no text of
//! the Fluent files. Only in debug builds, for a browser test, and in no menu.

use std::borrow::Cow;

/// As in paths.
pub(super) const TAG: &str = "en-XA";

/// Of the language, in itself.
pub(super) const NAME: &str = "[Éñǵĺíšħ]";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const OTHER: &str = "áƀçđéƒǵħíĵķĺɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑǴĦÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";

/// One stretch of a text between two variables.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    if !text.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return text.into();
    }
    let letters = text.chars().map(|letter| {
        let place = PLAIN.chars().position(|plain| plain == letter);
        place
            .and_then(|place| OTHER.chars().nth(place))
            .unwrap_or(letter)
    });
    // Brackets show where texts were put together or cut.
    format!("[{}]", letters.collect::<String>()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_stays_and_nothing_else_changes() {
        assert_eq!(PLAIN.chars().count(), OTHER.chars().count());
        assert_eq!(transform("Day 3"), "[Đáý 3]");
        assert_eq!(transform(" – 14 "), " – 14 ");
        assert!(!transform(PLAIN).contains(|it: char| it.is_ascii_alphabetic()));
    }
}
