//! What is stored, as groups of terms and values with finished words.

use i18n_embed_fl::fl;
use okaeri_domain::{
    companions::CompanionRequest,
    report::{Content, Report},
};
use okaeri_frame::{alerts, context::Ctx, dates, locale::Locale, texts::messages};

use super::{
    super::{asking::say, companions, times},
    Stored, texts_of,
};
use crate::texts;

/// A term and its value.
#[derive(Debug, Clone)]
pub struct Fact {
    pub term: String,
    pub value: Value,
}

/// How a value is read.
#[derive(Debug, Clone)]
pub enum Value {
    /// In the page's language.
    Words(String),
    /// A name or an address, as it is.
    Data(String),
    /// Letters and digits of a document, left to right in every language.
    Code(String),
}

/// What belongs together.
#[derive(Debug, Clone)]
pub struct Group {
    /// Of the element.
    pub id: &'static str,
    pub title: String,
    pub facts: Vec<Fact>,
    /// Whether all values are numbers, which stand beside their terms.
    pub is_counts: bool,
    /// A sentence below them.
    pub note: Option<String>,
}

fn words(term: String, value: impl ToString) -> Fact {
    let value = Value::Words(value.to_string());
    Fact { term, value }
}

fn data(term: String, value: String) -> Fact {
    let value = Value::Data(value);
    Fact { term, value }
}

/// All groups in the order of the page.
pub fn groups(ctx: &Ctx, stored: &Stored) -> Vec<Group> {
    let groups = [
        who(ctx, stored),
        arrival(ctx, stored),
        place(ctx, stored),
        reports(ctx, stored),
        contact(ctx, stored),
        wishes(ctx, stored),
    ];
    groups.into_iter().chain(requests(ctx, stored)).collect()
}

/// For whom the traveller asked, and how that stands.
fn requests(ctx: &Ctx, stored: &Stored) -> Option<Group> {
    let facts = stored.companions.iter().map(|it| Fact {
        term: it.request.name.clone(),
        value: Value::Words(state(ctx, it)),
    });
    (!stored.companions.is_empty()).then(|| Group {
        id: "companion-requests",
        title: companions::say(ctx.locale, "companions-requests"),
        facts: facts.collect(),
        is_counts: false,
        note: None,
    })
}

/// How a request stands.
pub fn state(ctx: &Ctx, request: &CompanionRequest) -> String {
    let key = match &request.decision {
        _ if request.withdrawn_at.is_some() => "companion-state-withdrawn",
        None => "companion-state-open",
        Some(_) if request.refusal().is_some() => "companion-state-refused",
        Some(_) => "companion-state-approved",
    };
    companions::say(ctx.locale, key)
}

fn who(ctx: &Ctx, stored: &Stored) -> Group {
    let (t, m) = (texts(ctx.locale), texts_of(ctx));
    let traveller = &stored.traveller;
    let language = Locale::parse(&traveller.locale).map(Locale::name);
    let language = language.map_or_else(|| traveller.locale.clone(), str::to_owned);
    let names = traveller.present().map(|it| it.name.clone());
    let names: Vec<String> = names.collect();
    let companions = (!names.is_empty()).then(|| {
        let names = names.join(", ");
        data(m.get("mydata-companions"), names)
    });
    let passport = Fact {
        term: fl!(t, "start-passport-label"),
        value: Value::Code(traveller.passport.masked()),
    };
    let facts = [
        data(m.get("mydata-name"), traveller.name.clone()),
        passport,
        words(
            fl!(t, "start-birth-legend"),
            dates::full(ctx.locale, traveller.birth_date),
        ),
        data(m.get("mydata-language"), language),
    ];
    Group {
        id: "who",
        title: m.get("mydata-who"),
        facts: facts.into_iter().chain(companions).collect(),
        is_counts: false,
        note: None,
    }
}

fn arrival(ctx: &Ctx, stored: &Stored) -> Group {
    let (t, m) = (texts(ctx.locale), texts_of(ctx));
    let traveller = &stored.traveller;
    let period = &traveller.period;
    let flight = [traveller.flight.as_str(), traveller.seat.as_str()];
    let flight: Vec<&str> = flight.into_iter().filter(|it| !it.is_empty()).collect();
    let flight = (!flight.is_empty()).then(|| data(m.get("mydata-flight"), flight.join(" · ")));
    let arrived = dates::full(ctx.locale, period.arrival_date);
    let release = period.release_at(ctx.zone());
    let ends = fl!(
        t,
        "today-ends",
        date = dates::full(ctx.locale, release.date_naive()),
        time = dates::time(ctx.locale, &release.time())
    );
    let pledge = traveller.pledge.as_ref().map(|pledge| {
        let date = dates::full(ctx.locale, ctx.local(pledge.at).date_naive());
        let agreed = fl!(t, "pledge-accepted", date = date);
        words(fl!(t, "pledge-title"), agreed)
    });
    let facts = std::iter::once(words(m.get("mydata-arrived"), arrived))
        .chain(flight)
        .chain([words(m.get("mydata-period"), ends)])
        .chain(pledge);
    Group {
        id: "arrival",
        title: m.get("mydata-arrival"),
        facts: facts.collect(),
        is_counts: false,
        note: None,
    }
}

fn place(ctx: &Ctx, stored: &Stored) -> Group {
    let (t, m) = (texts(ctx.locale), texts_of(ctx));
    let facts = match &stored.traveller.place {
        Some(place) => {
            let at = ctx.local(place.registered_at);
            vec![
                data(fl!(t, "place-address-label"), place.address.clone()),
                words(
                    m.get("mydata-registered"),
                    dates::date_time(ctx.locale, &at),
                ),
            ]
        }
        None => vec![words(fl!(t, "place-address-label"), m.get("mydata-none"))],
    };
    Group {
        id: "place",
        title: fl!(t, "place-title"),
        facts,
        is_counts: false,
        note: None,
    }
}

fn reports(ctx: &Ctx, stored: &Stored) -> Group {
    let m = texts_of(ctx);
    let count = |is_it: fn(&Report) -> bool| stored.reports.iter().filter(|it| is_it(it)).count();
    let exact = |it: &Report| matches!(&it.content, Content::Location { raw: Some(_), .. });
    let hours = ctx.backend.programme.retention.coordinates_hours;
    Group {
        id: "reports",
        title: fl!(texts(ctx.locale), "nav-timeline"),
        facts: vec![
            words(
                m.get("mydata-location-reports"),
                count(|it| it.content.kind() == "location"),
            ),
            words(m.get("mydata-exact"), count(exact)),
            words(
                m.get("mydata-health-reports"),
                count(|it| it.content.kind() == "health"),
            ),
        ],
        is_counts: true,
        note: Some(
            std::iter::once(m.tell("mydata-exact-rule", [("hours", hours.into())]))
                .chain(stored.before.note(ctx))
                .collect::<Vec<_>>()
                .join(" "),
        ),
    }
}

fn contact(ctx: &Ctx, stored: &Stored) -> Group {
    let m = texts_of(ctx);
    let prompts = &stored.prompts;
    Group {
        id: "contact",
        title: m.get("mydata-contact"),
        facts: vec![
            words(
                messages::texts(ctx.locale).get("nav-messages"),
                stored.messages.len(),
            ),
            words(alerts::say(ctx.locale, "alert-list"), stored.alerts.len()),
            words(m.get("mydata-requests"), prompts.deliveries.len()),
            words(say(ctx.locale, "prompt-excuse-link"), prompts.excuses.len()),
            words(m.get("mydata-contests"), prompts.contests.len()),
        ],
        is_counts: true,
        note: None,
    }
}

/// When and how they are asked.
fn wishes(ctx: &Ctx, stored: &Stored) -> Group {
    let locale = ctx.locale;
    let programme = &ctx.backend.programme;
    let wishes = &stored.traveller.wishes;
    let today = ctx.today().max(stored.traveller.period.arrival_date);
    let now = times::range(locale, wishes.times.hours_on(programme, today));
    let coming = wishes.times.coming(today).map(|terms| {
        let from = dates::full(locale, terms.from);
        words(
            from,
            times::range(locale, wishes.times.hours_on(programme, terms.from)),
        )
    });
    let needs = wishes.needs.iter();
    let needs = needs.map(|need| times::say(locale, &format!("needs-{}", need.as_str())));
    let needs: Vec<String> = needs.collect();
    let needs = if needs.is_empty() {
        times::say(locale, "needs-none")
    } else {
        needs.join(" · ")
    };
    let facts = std::iter::once(words(times::say(locale, "times-link"), now))
        .chain(coming)
        .chain([words(times::say(locale, "needs-link"), needs)]);
    Group {
        id: "wishes",
        title: times::say(locale, "times-title"),
        facts: facts.collect(),
        is_counts: false,
        note: None,
    }
}
