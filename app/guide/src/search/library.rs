//! What there is to be found in one language: questions, sections with their parts, the day
//! counter, the film.

use okaeri_domain::programme::Programme;
use okaeri_frame::locale::Locale;

use super::index::Document;
use crate::{
    facts::Facts,
    faq::{self, GROUPS},
    film::{self, SCENES},
    section::{SECTIONS, Section, part_anchor},
};

/// How the days are counted, as the counter's page says it.
const DAYS: [&str; 8] = [
    "guide-days-lead",
    "guide-days-rule-arrival",
    "guide-days-rule-next",
    "guide-days-rule-last",
    "guide-days-rule-release",
    "guide-days-rule-midnight",
    "guide-days-rule-zone",
    "guide-days-rule-change",
];

/// Everything, in the order in which equally good results are shown.
pub fn documents(programme: &Programme, locale: Locale) -> Vec<Document> {
    let guide = Facts::of(programme, locale);
    let mut documents = questions(&Facts::of_faq(programme, locale));
    for section in &SECTIONS {
        documents.push(lead(&guide, section));
        documents.extend(parts(&guide, section));
    }
    documents.push(Document {
        title: guide.get("guide-days-title"),
        body: together(&guide, DAYS),
        path: "/days".to_owned(),
        belongs_to: None,
    });
    documents.push(film(locale));
    documents
}

fn film(locale: Locale) -> Document {
    let texts = film::texts(locale);
    let captions = SCENES.iter().flat_map(film::Scene::caption_keys);
    let captions: Vec<String> = captions.map(|key| texts.get(&key)).collect();
    Document {
        title: texts.get("film-title"),
        body: captions.join(" "),
        path: film::REST.to_owned(),
        belongs_to: None,
    }
}

fn questions(texts: &Facts) -> Vec<Document> {
    let of_group = GROUPS.iter().map(|group| {
        let title = texts.get(&group.title_key());
        (title, group.questions)
    });
    of_group
        .flat_map(|(group, slugs)| slugs.iter().map(move |slug| (group.clone(), *slug)))
        .map(|(group, slug)| Document {
            title: texts.get(&faq::question_key(slug)),
            body: texts.get(&faq::answer_key(slug)),
            path: faq::path(slug),
            belongs_to: Some(group),
        })
        .collect()
}

fn lead(texts: &Facts, section: &Section) -> Document {
    Document {
        title: texts.get(&section.key("title")),
        body: texts.get(&section.key("lead")),
        path: section.rest(),
        belongs_to: None,
    }
}

fn parts(texts: &Facts, section: &Section) -> Vec<Document> {
    let part = |(index, (title, paragraphs)): (usize, (String, Vec<String>))| Document {
        title: texts.get(&title),
        body: together(texts, paragraphs.iter().map(String::as_str)),
        path: format!("{}#{}", section.rest(), part_anchor(index)),
        belongs_to: Some(texts.get(&section.key("title"))),
    };
    section.parts().enumerate().map(part).collect()
}

fn together<'a>(texts: &Facts, keys: impl IntoIterator<Item = &'a str>) -> String {
    let paragraphs: Vec<String> = keys.into_iter().map(|key| texts.get(key)).collect();
    paragraphs.join(" ")
}
