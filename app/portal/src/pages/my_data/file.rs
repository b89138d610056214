//! The same copy for people: one file that opens anywhere, without a network and without a script.

use axum::response::Response;
use i18n_embed_fl::fl;
use leptos::prelude::*;
use okaeri_domain::{
    deletion::Outcome,
    health::Fever,
    message::{Author, Words},
    my_data::Access,
    prompt::Mark,
    report::{Content, Report},
};
use okaeri_frame::{
    alerts::{self, AlertWords},
    companions::refusal,
    context::Ctx,
    dates,
    gate::TravellerSelf,
    messages,
    problem::Problem,
    readings,
    texts::messages as message_texts,
};

use super::{
    super::{
        asking::{Asking, say},
        companions,
        health_form::symptom,
        prompt_items, timeline,
    },
    ALL, Stored, attachment,
    facts::{groups, state},
    texts_of,
    view::{OneGroup, deed, phone_lines, role},
};
use crate::texts;

/// Enough to read it on any screen and on paper.
const STYLE: &str = "body{max-width:45rem;margin:auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif}\
    dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{color:#555;min-width:12rem}dd{margin:0}\
    section,li{margin-block:.75rem}.soft,time{color:#555}.thread__words{white-space:pre-line;margin:.25rem 0}";

/// `GET /{lang}/my-data/download`
pub async fn download(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let stored = Stored::load(&ctx, me.traveller, me.phone()).await?;
    let accesses = ctx.backend.store.accesses(me.traveller, None, ALL).await?;
    let first = stored.traveller.period.arrival_date;
    let asking = Asking::load(&ctx, &stored.traveller, &stored.reports, first).await?;
    let html = whole(&ctx, stored, &asking, &accesses);
    let kind = "text/html; charset=utf-8";
    Ok(attachment("okaeri-my-data.html", kind, html))
}

fn whole(ctx: &Ctx, stored: Stored, asking: &Asking, accesses: &[Access]) -> String {
    let title = texts_of(ctx).get("nav-mydata");
    let (lang, dir) = (ctx.locale.lang(), ctx.locale.direction());
    // What a view makes must have an owner to belong to.
    let body = Owner::new().with(|| body(ctx, stored, asking, accesses).to_html());
    let html = format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>{STYLE}</style></head><body>{body}</body></html>"
    );
    if ctx.locale.has_readings() {
        readings::in_page(&html)
    } else {
        html
    }
}

fn body(ctx: &Ctx, stored: Stored, asking: &Asking, accesses: &[Access]) -> impl IntoView + use<> {
    let (t, m) = (texts(ctx.locale), texts_of(ctx));
    let made = dates::date_time(ctx.locale, &ctx.local(ctx.now));
    let groups = groups(ctx, &stored).into_iter();
    let groups = groups
        .map(|group| view! { <OneGroup group/> })
        .collect_view();
    let phones = stored.phones.iter().map(|it| phone_lines(ctx, it).to_vec());
    let seen = accesses.iter().map(|it| {
        let at = dates::date_time(ctx.locale, &ctx.local(it.at));
        vec![deed(ctx, it), role(ctx, it), at]
    });
    let full = |date| dates::full(ctx.locale, date);
    let end = [
        (m.get("mydata-end-released"), full(stored.life.released)),
        (m.get("mydata-end-hidden"), full(stored.life.hidden)),
        (m.get("mydata-end-destroyed"), full(stored.life.destroyed)),
    ];
    let end = end.map(|(what, when)| vec![what, when]);
    view! {
        <h1>{m.get("nav-mydata")}</h1>
        <p class="soft">{made}</p>
        <h2>{m.get("mydata-stored")}</h2>
        {groups}
        {list(fl!(t, "nav-timeline"), reports(ctx, &stored))}
        {list(m.get("mydata-requests"), requests(ctx, asking))}
        {list(say(ctx.locale, "prompt-excuse-link"), excuses(ctx, &stored))}
        {list(m.get("mydata-contests"), contests(ctx, &stored))}
        {list(message_texts::texts(ctx.locale).get("nav-messages"), thread(ctx, &stored))}
        {list(alerts::say(ctx.locale, "alert-list"), contact_alerts(ctx, &stored))}
        {list(companions::say(ctx.locale, "companions-requests"), requests_for(ctx, &stored))}
        {list(m.get("mydata-phones"), phones.collect())}
        {list(m.get("mydata-access"), seen.collect())}
        {list(m.get("mydata-end"), end.to_vec())}
        {list(m.get("mydata-delete"), deletions(ctx, &stored))}
    }
}

/// A title and entries, each of several lines; nothing where there are none.
fn list(title: String, entries: Vec<Vec<String>>) -> Option<impl IntoView + use<>> {
    (!entries.is_empty()).then(|| {
        let entries = entries.into_iter().map(|lines| {
            let lines = lines.into_iter().map(|line| {
                view! { <div class="thread__words" dir="auto">{line}</div> }
            });
            view! { <li>{lines.collect_view()}</li> }
        });
        view! {
            <section>
                <h2>{title}</h2>
                <ol>{entries.collect_view()}</ol>
            </section>
        }
    })
}

fn moment(ctx: &Ctx, at: chrono::DateTime<chrono::Utc>) -> String {
    dates::date_time(ctx.locale, &ctx.local(at))
}

/// Each as the page of reports tells it, and what it says.
fn reports(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let items = timeline::items(ctx, &stored.traveller, &stored.reports, moment);
    let reports = stored.reports.iter().zip(items);
    let reports = reports.map(|(report, item)| {
        let mut lines = vec![item.what, item.when];
        lines.extend(item.details);
        lines.extend(facts(ctx, report));
        lines.extend(item.receipt.map(|it| it.name));
        lines
    });
    reports.collect()
}

fn facts(ctx: &Ctx, report: &Report) -> Vec<String> {
    match &report.content {
        Content::Location {
            raw, accuracy_m, ..
        } => {
            let accuracy = format!("± {accuracy_m:.0} m");
            let place = raw.map(|it| {
                let position = it.fix.position;
                format!("{:.6}, {:.6}", position.latitude(), position.longitude())
            });
            let distance = raw.and_then(|it| it.distance_m);
            let distance = distance.map(|it| format!("↔ {it:.0} m"));
            place
                .into_iter()
                .chain([accuracy])
                .chain(distance)
                .collect()
        }
        Content::Health { answers, .. } => {
            let t = texts(ctx.locale);
            let limit = &ctx.backend.programme.health.rule;
            let fever = fl!(
                t,
                "health-fever-legend",
                threshold = format!("{:.1}", limit.fever_from.celsius())
            );
            let temperature = match answers.fever {
                Fever::Measured(measured) => format!("{:.1} °C", measured.celsius()),
                Fever::SaysYes => format!("{fever} {}", fl!(t, "health-fever-yes")),
                Fever::SaysNo => format!("{fever} {}", fl!(t, "health-fever-no")),
            };
            let symptoms = answers.symptoms.iter().map(|code| symptom(ctx, code));
            std::iter::once(temperature).chain(symptoms).collect()
        }
    }
}

/// The marks that requests have left, and that the others were shown.
fn requests(ctx: &Ctx, asking: &Asking) -> Vec<Vec<String>> {
    let marks = prompt_items::items(ctx, asking, moment);
    let marks = marks.into_iter().map(|(at, item)| {
        let mut lines = vec![item.what, item.when];
        lines.extend(item.details);
        (at, lines)
    });
    let shown = asking.facts.deliveries.iter().map(|it| {
        let window = [
            ("from", moment(ctx, it.opens).into()),
            ("until", moment(ctx, it.due).into()),
        ];
        let window = super::super::asking::tell(ctx.locale, "prompt-window", window);
        (it.due, vec![window])
    });
    let mut all: Vec<_> = shown.chain(marks).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, lines)| lines).collect()
}

fn excuses(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let excuses = stored.prompts.excuses.iter().map(|it| {
        let reason = say(ctx.locale, &format!("prompt-excuse-{}", it.reason.as_str()));
        vec![
            format!("{} – {}", moment(ctx, it.at), moment(ctx, it.until)),
            reason,
        ]
    });
    excuses.collect()
}

fn contests(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let contests = stored.prompts.contests.iter().map(|it| {
        let about = match it.mark {
            Mark::Missed(prompt) => prompt.to_string(),
            Mark::Outside(report) => okaeri_domain::report::Receipt::of(report).to_string(),
        };
        let decided = it.settled.map(|settled| {
            let key = if settled.stands {
                "prompt-rule-stands"
            } else {
                "prompt-rule-taken-back"
            };
            format!("{}: {}", moment(ctx, settled.at), say(ctx.locale, key))
        });
        let mut lines = vec![moment(ctx, it.at), about, it.reason.as_str().to_owned()];
        lines.extend(decided);
        lines
    });
    contests.collect()
}

fn thread(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let m = message_texts::texts(ctx.locale);
    let thread = stored.messages.iter().map(|it| {
        let who = match it.author {
            Author::Traveller => m.get("message-from-you"),
            Author::Centre(_) => m.get("message-from-centre"),
        };
        let words = match &it.words {
            Words::Typed(text) => text.as_str().to_owned(),
            Words::Template(template) => messages::template(ctx, ctx.locale, *template),
        };
        vec![who, moment(ctx, it.at), words]
    });
    thread.collect()
}

/// Each as it was sent.
fn contact_alerts(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let has_group = stored.traveller.present().next().is_some();
    let alerts = stored.alerts.iter().map(|it| {
        let words = AlertWords::of(ctx, it, has_group);
        let mut lines = vec![moment(ctx, it.sent_at), words.title];
        lines.extend(words.what);
        lines
    });
    alerts.collect()
}

/// For whom the traveller asked, and what became of it.
fn requests_for(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let t = texts(ctx.locale);
    let requests = stored.companions.iter().map(|it| {
        let who = &it.request;
        let passport = who.identity.passport.masked();
        let born = dates::full(ctx.locale, who.identity.birth_date);
        let arrived = dates::full(ctx.locale, who.arrival_date);
        let told = companions::say(ctx.locale, "companions-arrived");
        let mut lines = vec![
            who.name.clone(),
            moment(ctx, it.asked_at),
            format!("{}: {passport}", fl!(t, "start-passport-label")),
            format!("{}: {born}", fl!(t, "start-birth-legend")),
            format!("{told}: {arrived}"),
            state(ctx, it),
        ];
        if let Some((why, words)) = it.refusal() {
            lines.push(refusal(ctx, ctx.locale, why));
            lines.extend(words.map(|it| it.as_str().to_owned()));
        }
        lines
    });
    requests.collect()
}

fn deletions(ctx: &Ctx, stored: &Stored) -> Vec<Vec<String>> {
    let m = texts_of(ctx);
    let deletions = stored.deletions.iter().map(|it| {
        let mut lines = vec![moment(ctx, it.at)];
        lines.extend(it.reason.iter().map(|it| it.as_str().to_owned()));
        if let Some(decision) = &it.decision {
            lines.push(moment(ctx, decision.at));
            match &decision.outcome {
                Outcome::Granted => {
                    let date = dates::full(ctx.locale, stored.life.destroyed);
                    lines.push(m.tell("mydata-delete-granted", [("date", date.into())]));
                }
                Outcome::Refused(reason) => {
                    lines.push(m.get("mydata-delete-refused"));
                    lines.push(reason.as_str().to_owned());
                }
            }
        }
        lines
    });
    deletions.collect()
}
