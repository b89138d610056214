//! What is looked up: words where a script puts spaces between them, pairs of characters where it
//! does not.

use std::ops::Range;

use super::fold::{GAP, Letter, fold, fold_read};

/// One thing to look up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Token {
    /// A word between spaces.
    Word(String),
    /// Two characters, one after the other, of a script without spaces.
    Pair(char, char),
    /// One character of such a script.
    Single(char),
}

/// A token and the bytes of the text that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// What stands there.
    pub token: Token,
    /// Where.
    pub place: Range<usize>,
}

impl Spot {
    /// `letters` is not empty.
    fn new(token: Token, letters: &[Letter]) -> Self {
        let start = letters.first().map_or(0, |letter| letter.place.start);
        let end = letters.last().map_or(start, |letter| letter.place.end);
        Self {
            token,
            place: start..end,
        }
    }
}

/// All that a text can be found by.
pub fn of_text(text: &str) -> Vec<Spot> {
    let mut spots = cut(&fold(text), true);
    if let Some(read) = fold_read(text) {
        spots.extend(cut(&read, true));
    }
    spots
}

/// What a query asks for, each once.
pub fn of_query(query: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for Spot { token, .. } in cut(&fold(query), false) {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    tokens
}

/// A text has its characters also by themselves, so that a query of only one finds them.
fn cut(letters: &[Letter], singles: bool) -> Vec<Spot> {
    let mut spots = Vec::new();
    for run in letters.chunk_by(|one, next| Script::of(one) == Script::of(next)) {
        match Script::of(&run[0]) {
            Script::Gap => {}
            Script::Spaced => spots.push(Spot::new(Token::Word(word(run)), run)),
            Script::Unspaced => {
                spots.extend(run.windows(2).map(|pair| {
                    let token = Token::Pair(pair[0].folded, pair[1].folded);
                    Spot::new(token, pair)
                }));
                if singles || run.len() == 1 {
                    spots.extend(run.chunks(1).map(|one| {
                        let token = Token::Single(one[0].folded);
                        Spot::new(token, one)
                    }));
                }
            }
        }
    }
    spots
}

/// What a letter belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Gap,
    Spaced,
    Unspaced,
}

impl Script {
    fn of(letter: &Letter) -> Self {
        match letter.folded {
            GAP => Self::Gap,
            // Thai and Lao, Burmese, Khmer.
            '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{a9e0}'..='\u{a9ff}'
            | '\u{aa60}'..='\u{aa7f}'
            | '\u{1780}'..='\u{17ff}'
            // Han and kana.
            | '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{20000}'..='\u{3ffff}' => Self::Unspaced,
            _ => Self::Spaced,
        }
    }
}

/// The Arabic article and what is written together with it: "and the", "by the", "for the".
const ARTICLES: [&str; 6] = ["وال", "فال", "بال", "كال", "ال", "لل"];

/// Letters that a word must still have without its article, or the article was none.
const SHORTEST_WITHOUT: usize = 3;

fn word(run: &[Letter]) -> String {
    let word: String = run.iter().map(|letter| letter.folded).collect();
    let bare = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article))
        .find(|rest| rest.chars().count() >= SHORTEST_WITHOUT);
    bare.map_or_else(|| word.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(token: &Token) -> String {
        match token {
            Token::Word(word) => word.clone(),
            Token::Pair(one, other) => format!("{one}{other}"),
            Token::Single(one) => one.to_string(),
        }
    }

    #[test]
    fn a_query_is_cut_as_its_script_asks() {
        for (query, expected) in [
            ("Lost phone, lost!", "lost phone"),
            ("03-6757-1038", "0367571038"),
            ("犬の散歩", "犬の の散 散歩"),
            ("犬", "犬"),
            ("14日間QRコード", "14 日間 qr こー ーど"),
            ("ไหม", "ไห หม"),
            (
                "\u{1001}\u{103d}\u{1031}\u{1038}",
                "\u{1001}\u{103d} \u{103d}\u{1031} \u{1031}\u{1038}",
            ),
            (
                "\u{1786}\u{17d2}\u{1780}\u{17c2}",
                "\u{1786}\u{17d2} \u{17d2}\u{1780} \u{1780}\u{17c2}",
            ),
            ("ໝາ", "ຫມ ມາ"),
            ("산책을 시켜도", "산책을 시켜도"),
            ("हात धुनुहोस्", "हात धुनुहोस्"),
            ("التسوق والهاتف", "تسوق هاتف"),
            ("اليوم إلى الآن", "يوم الي الان"),
            (" ?! ", ""),
        ] {
            let tokens: Vec<String> = of_query(query).iter().map(shown).collect();
            assert_eq!(tokens.join(" "), expected, "{query}");
        }
    }

    #[test]
    fn a_token_knows_where_it_stands() {
        let text = "Die Straße, 犬の";
        let places: Vec<&str> = of_text(text)
            .into_iter()
            .map(|spot| &text[spot.place])
            .collect();
        assert_eq!(places, ["Die", "Straße", "犬の", "犬", "の"]);
    }
}
