//! Finds the texts that answer a query, best first.
//!
//! What a query asks for counts by how rare it is, so that "can", "the" and their like in other
//! languages need no lists: they are in most texts.

use std::{cmp::Ordering, collections::HashMap, ops::Range};

use super::{
    excerpt::{self, Piece},
    token::{self, Token},
    word::{Word, count},
};

/// Share of the query that must be found.
const ENOUGH: f64 = 0.3;
/// Share of the best result's score that the others must have.
const NEAR_BEST: f64 = 0.4;
/// Results on a page: who must read more finds faster with other words.
const MOST: usize = 20;
/// What no text has counts so much of what something as rare would.
const NOWHERE: f64 = 0.7;
/// What more than one text in so many has is not worth a mark.
const COMMON: usize = 4;

/// Something that can be found.
#[derive(Debug, Clone)]
pub struct Document {
    /// A question, or the title of a part.
    pub title: String,
    /// The answer, or the paragraphs.
    pub body: String,
    /// Where it stands, below the language.
    pub path: String,
    /// The group or the section that it belongs to.
    pub belongs_to: Option<String>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// With what was searched for marked.
    pub title: Vec<Piece>,
    /// The part of the body that shows why.
    pub excerpt: Vec<Piece>,
    /// As in [`Document`].
    pub path: String,
    /// As in [`Document`].
    pub belongs_to: Option<String>,
}

/// Where a token stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    document: usize,
    is_title: bool,
}

/// The texts of one language, prepared.
#[derive(Debug)]
pub struct Index {
    documents: Vec<Document>,
    /// Of scripts with spaces: each is compared with what is asked for.
    words: Vec<(Word, Vec<Place>)>,
    /// Of scripts without spaces: either there or not.
    grams: HashMap<Token, Vec<Place>>,
}

impl Index {
    /// Prepares texts to be searched.
    pub fn new(documents: Vec<Document>) -> Self {
        let mut places: HashMap<Token, Vec<Place>> = HashMap::new();
        for (document, texts) in documents.iter().enumerate() {
            for (text, is_title) in [(&texts.title, true), (&texts.body, false)] {
                let place = Place { document, is_title };
                for spot in token::of_text(text) {
                    places.entry(spot.token).or_default().push(place);
                }
            }
        }
        let (mut words, mut grams) = (Vec::new(), HashMap::new());
        for (token, mut places) in places {
            places.dedup();
            match token {
                Token::Word(word) => words.push((Word::new(&word), places)),
                gram => {
                    grams.insert(gram, places);
                }
            }
        }
        Self {
            documents,
            words,
            grams,
        }
    }

    /// What answers the query, best first; nothing where the query holds no letter.
    pub fn search(&self, query: &str) -> Vec<Found> {
        let tokens = token::of_query(query).into_iter();
        let asked: Vec<Asked> = tokens.map(|token| self.ask(token)).collect();
        let mut ranked = self.enough(&asked);
        // Equal ones stay in the order of the guide.
        ranked.sort_by(|one, other| descending(one.score, other.score));
        let best = ranked.first().map_or(0.0, |first| first.score);
        let telling = telling(&asked);
        ranked
            .into_iter()
            .take_while(|it| it.score >= NEAR_BEST * best)
            .take(MOST)
            .map(|it| found(&self.documents[it.document], &telling))
            .collect()
    }

    fn ask(&self, token: Token) -> Asked {
        let mut hits = vec![Hit::default(); self.documents.len()];
        let word = match &token {
            Token::Word(word) => Some(Word::new(word)),
            _ => None,
        };
        if let Some(word) = &word {
            for (written, places) in &self.words {
                raise(&mut hits, places, word.likeness(written));
            }
        } else if let Some(places) = self.grams.get(&token) {
            raise(&mut hits, places, 1.0);
        }
        let holding = hits.iter().filter(|hit| hit.best() > 0.0).count();
        let rarity = (1.0 + count(self.documents.len()) / (1.0 + count(holding))).ln();
        Asked {
            weight: rarity * rarity * if holding == 0 { NOWHERE } else { 1.0 },
            is_telling: (1..=self.documents.len() / COMMON).contains(&holding),
            token,
            word,
            hits,
        }
    }

    /// The texts that hold enough of what was asked for.
    fn enough(&self, asked: &[Asked]) -> Vec<Ranked> {
        let all: f64 = asked.iter().map(|it| it.weight).sum();
        let share = |document: usize, of: fn(&Hit) -> f64| {
            let parts = asked.iter().map(|it| it.weight * of(&it.hits[document]));
            parts.sum::<f64>() / all
        };
        (0..self.documents.len())
            .filter(|document| share(*document, Hit::best) >= ENOUGH)
            .map(|document| Ranked {
                document,
                score: share(document, Hit::score),
            })
            .collect()
    }
}

/// How well a text answers one token: each from 0 to 1.
#[derive(Debug, Clone, Copy, Default)]
struct Hit {
    title: f64,
    body: f64,
}

impl Hit {
    fn best(&self) -> f64 {
        self.title.max(self.body)
    }

    /// A title says what a text is about.
    fn score(&self) -> f64 {
        2.0 * self.title + self.body
    }
}

/// What a query asks for, looked up.
#[derive(Debug)]
struct Asked {
    token: Token,
    word: Option<Word>,
    /// One for each text.
    hits: Vec<Hit>,
    weight: f64,
    /// Rare enough to say something.
    is_telling: bool,
}

impl Asked {
    fn is_answered_by(&self, written: &Token) -> bool {
        match (&self.word, written) {
            (Some(word), Token::Word(written)) => word.likeness(&Word::new(written)) > 0.0,
            _ => self.token == *written,
        }
    }
}

/// A text and how well it answers the query.
#[derive(Debug, Clone, Copy)]
struct Ranked {
    document: usize,
    score: f64,
}

fn descending(one: f64, other: f64) -> Ordering {
    other.total_cmp(&one)
}

fn raise(hits: &mut [Hit], places: &[Place], likeness: f64) {
    for place in places {
        let hit = &mut hits[place.document];
        let part = if place.is_title {
            &mut hit.title
        } else {
            &mut hit.body
        };
        *part = part.max(likeness);
    }
}

/// What is worth a mark: the rare ones, or all where none is rare.
fn telling(asked: &[Asked]) -> Vec<&Asked> {
    let rare: Vec<&Asked> = asked.iter().filter(|it| it.is_telling).collect();
    if rare.is_empty() {
        asked.iter().collect()
    } else {
        rare
    }
}

fn found(document: &Document, telling: &[&Asked]) -> Found {
    Found {
        title: excerpt::whole(&document.title, &marks(&document.title, telling)),
        excerpt: excerpt::around(&document.body, &marks(&document.body, telling)),
        path: document.path.clone(),
        belongs_to: document.belongs_to.clone(),
    }
}

fn marks(text: &str, telling: &[&Asked]) -> Vec<Range<usize>> {
    let is_answer = |written: &Token| telling.iter().any(|it| it.is_answered_by(written));
    token::of_text(text)
        .into_iter()
        .filter(|spot| is_answer(&spot.token))
        .map(|spot| spot.place)
        .collect()
}

#[cfg(test)]
mod tests;
