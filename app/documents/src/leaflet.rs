//! The next steps of somebody who has just arrived, on one sheet.

use i18n_embed_fl::fl;
use okaeri_domain::programme::Programme;
use okaeri_frame::locale::Locale;
use okaeri_guide::{documents::texts, facts::Facts};
use serde::Serialize;

use crate::{common::Common, typesetter::Work};

/// The title of each step, and what to do.
const STEPS: [(&str, &[&str]); 5] = [
    ("guide-app-1-title", &["guide-app-1-p2", "guide-app-1-p3"]),
    ("guide-app-2-title", &["guide-app-2-p1", "guide-app-2-p2"]),
    ("guide-app-3-title", &["guide-app-3-p1"]),
    ("guide-app-4-title", &["guide-app-4-p1", "guide-app-4-p3"]),
    ("guide-section-ill-title", &["guide-rule-ill"]),
];

const RULES: [&str; 3] = [
    "guide-rule-stay",
    "guide-rule-no-meeting",
    "guide-rule-mask",
];

const DAYS: [&str; 4] = [
    "guide-days-rule-arrival",
    "guide-days-rule-next",
    "guide-days-rule-last",
    "guide-days-rule-release",
];

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    common: Common,
    lead: String,
    code_title: String,
    steps: Vec<(String, Vec<String>)>,
    rules: Vec<String>,
    days_title: String,
    days_text: Vec<String>,
    days: u16,
    arrival: String,
    release: String,
    call: String,
}

/// All that is needed to set it. `origin`: how the server is reached.
pub fn work(programme: &Programme, locale: Locale, origin: &str) -> Work {
    let facts = Facts::of(programme, locale);
    let t = texts(locale);
    let address = format!("{origin}/{}/start", locale.tag());
    let all = |keys: &[&str]| keys.iter().map(|key| facts.get(key)).collect();
    let step = |(title, texts): (&str, &[&str])| (facts.get(title), all(texts));
    let title = fl!(t, "documents-leaflet-title");
    let data = Data {
        common: Common::new(programme, locale, title, address),
        lead: fl!(t, "documents-leaflet-lead"),
        code_title: fl!(t, "documents-code-title"),
        steps: STEPS.map(step).into(),
        rules: all(&RULES),
        days_title: facts.get("guide-days-rules-title"),
        days_text: all(&DAYS),
        days: programme.period.days,
        arrival: fl!(t, "documents-leaflet-arrival"),
        release: fl!(t, "documents-leaflet-release"),
        call: facts.get("guide-phone-title"),
    };
    Work {
        template: include_str!("../templates/leaflet.typ"),
        pictures: vec![data.common.picture()],
        data: data.common.script.data(&data),
    }
}
