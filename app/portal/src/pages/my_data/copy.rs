//! A copy of all that is stored about a traveller, for programs: `docs/http.md` describes it. Its
//! shape changes only together with `version`.

use axum::response::Response;
use chrono::{DateTime, SecondsFormat, Utc};
use okaeri_domain::{
    alert::{self, Received},
    companions::{CompanionRequest, Outcome as Approval},
    deletion::{Deletion, Outcome},
    health::{Fever, HealthAnswers, SymptomCode},
    message::{Author, Message, Text, Words},
    my_data::{Access, coordinates_until},
    operator::Role,
    prompt::{Contest, Delivery, Excuse, Mark, Reason},
    report::{Content, Person, Report},
    session::{Session, Subject, TokenHash, Trust},
    times::Wishes,
    traveller::{Traveller, WaitingPlace},
};
use okaeri_frame::{context::Ctx, gate::TravellerSelf, problem::Problem};
use serde_json::{Value, json};

use super::{ALL, Stored, attachment};

/// Of the shape. A field that is added changes nothing for who reads it, and not this number.
const VERSION: u32 = 1;

/// `GET /{lang}/my-data.json`
pub async fn json(ctx: Ctx, me: TravellerSelf) -> Result<Response, Problem> {
    let stored = Stored::load(&ctx, me.traveller, me.phone()).await?;
    let accesses = ctx.backend.store.accesses(me.traveller, None, ALL).await?;
    let body = format!("{:#}\n", whole(&ctx, &stored, &accesses));
    let kind = "application/json; charset=utf-8";
    Ok(attachment("okaeri-my-data.json", kind, body))
}

fn whole(ctx: &Ctx, stored: &Stored, accesses: &[Access]) -> Value {
    let retention = &ctx.backend.programme.retention;
    let coordinates = |report: &Report| coordinates_until(retention, report.received_at);
    let reports = stored.reports.iter();
    json!({
        "version": VERSION,
        "made_at": time(ctx.now),
        "traveller": traveller(ctx, &stored.traveller),
        "reports": reports.map(|it| report(it, coordinates(it))).collect::<Vec<_>>(),
        "requests": stored.prompts.deliveries.iter().map(delivery).collect::<Vec<_>>(),
        "excuses": stored.prompts.excuses.iter().map(excuse).collect::<Vec<_>>(),
        "contests": stored.prompts.contests.iter().map(contest).collect::<Vec<_>>(),
        "messages": stored.messages.iter().map(message).collect::<Vec<_>>(),
        "contact_alerts": stored.alerts.iter().map(contact_alert).collect::<Vec<_>>(),
        "phones": stored.phones.iter().map(|it| phone(it, stored.this_phone)).collect::<Vec<_>>(),
        "accesses": accesses.iter().map(access).collect::<Vec<_>>(),
        "deletion_requests": stored.deletions.iter().map(deletion).collect::<Vec<_>>(),
        "companion_requests": stored.companions.iter().map(request).collect::<Vec<_>>(),
        "companion_before": stored.before.origin.as_ref().map(|it| json!({
            "of": it.name,
            "id": it.companion.to_string(),
            "until": time(it.since),
        })),
        "kept": {
            "coordinates_hours": retention.coordinates_hours,
            "released_on": stored.life.released,
            "hidden_on": stored.life.hidden,
            "destroyed_on": stored.life.destroyed,
        },
    })
}

/// As the location reports write it.
fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn perhaps(at: Option<DateTime<Utc>>) -> Option<String> {
    at.map(time)
}

fn traveller(ctx: &Ctx, it: &Traveller) -> Value {
    let companions = it.companions.iter();
    let companions = companions.map(|who| {
        let (period, identity) = (who.period(&it.period), who.identity.as_ref());
        json!({
            "id": who.id.to_string(),
            "name": who.name,
            "passport_masked": identity.map(|it| it.passport.masked()),
            "birth_date": identity.map(|it| it.birth_date),
            "arrival_date": period.arrival_date,
            "waiting_days": period.days,
            "joined_at": perhaps(who.joined_at),
            "own_phone_since": perhaps(who.left.map(|it| it.at)),
        })
    });
    json!({
        "id": it.id.to_string(),
        "name": it.name,
        "passport_masked": it.passport.masked(),
        "birth_date": it.birth_date,
        "language": it.locale,
        "flight": it.flight,
        "seat": it.seat,
        "arrival_date": it.period.arrival_date,
        "waiting_days": it.period.days,
        "release_at": time(it.period.release_at(ctx.zone()).to_utc()),
        "case": it.case_at(ctx.now, ctx.zone()).as_str(),
        "pledge": it.pledge.as_ref().map(|it| json!({ "version": it.version, "at": time(it.at) })),
        "waiting_place": it.place.as_ref().map(place),
        "companions": companions.collect::<Vec<_>>(),
        "wishes": wishes(&it.wishes),
    })
}

fn wishes(it: &Wishes) -> Value {
    let times = it.times.all().iter();
    let times = times
        .map(|it| json!({ "from": it.from, "window": it.window.as_str(), "longer": it.longer }));
    json!({
        "hours": times.collect::<Vec<_>>(),
        "needs": it.needs.iter().map(|it| it.as_str()).collect::<Vec<_>>(),
        "told_at": perhaps(it.told_at),
    })
}

fn place(it: &WaitingPlace) -> Value {
    json!({
        "address": it.address,
        "latitude": it.position.latitude(),
        "longitude": it.position.longitude(),
        "radius_m": it.radius_m,
        "registered_at": time(it.registered_at),
    })
}

fn report(it: &Report, coordinates_until: DateTime<Utc>) -> Value {
    let mut all = json!({
        "id": it.id.to_string(),
        "receipt": it.receipt().to_string(),
        "kind": it.content.kind(),
        "person": match it.person {
            Person::Traveller => "traveller".to_owned(),
            Person::Companion(id) => id.to_string(),
        },
        "captured_at": time(it.captured_at),
        "received_at": time(it.received_at),
    });
    match &it.content {
        Content::Location {
            raw,
            accuracy_m,
            judged,
        } => {
            all["location"] = json!({
                "latitude": raw.map(|it| it.fix.position.latitude()),
                "longitude": raw.map(|it| it.fix.position.longitude()),
                "distance_m": raw.and_then(|it| it.distance_m),
                "coordinates_until": raw.map(|_| time(coordinates_until)),
                "accuracy_m": accuracy_m,
                "verdict": judged.map(|it| it.verdict.as_str()),
                "distance_band": judged.map(|it| it.band.as_str()),
            });
        }
        Content::Health { answers, verdict } => {
            all["health"] = health(answers, verdict.is_symptomatic());
        }
    }
    all
}

fn health(answers: &HealthAnswers, is_symptomatic: bool) -> Value {
    let (temperature, fever) = match answers.fever {
        Fever::Measured(measured) => (Some(measured.celsius()), None),
        Fever::SaysYes => (None, Some(true)),
        Fever::SaysNo => (None, Some(false)),
    };
    let symptoms = answers.symptoms.iter().map(SymptomCode::as_str);
    json!({
        "temperature_c": temperature,
        "says_fever": fever,
        "symptoms": symptoms.collect::<Vec<_>>(),
        "symptomatic": is_symptomatic,
    })
}

fn delivery(it: &Delivery) -> Value {
    json!({
        "request": it.prompt.to_string(),
        "opens_at": time(it.opens),
        "due_at": time(it.due),
        "delivered_at": time(it.delivered_at),
        "opened_at": perhaps(it.opened_at),
    })
}

fn excuse(it: &Excuse) -> Value {
    json!({ "at": time(it.at), "until": time(it.until), "reason": it.reason.as_str() })
}

fn contest(it: &Contest) -> Value {
    json!({
        "about": match it.mark {
            Mark::Missed(prompt) => prompt.to_string(),
            Mark::Outside(report) => report.to_string(),
        },
        "at": time(it.at),
        "reason": it.reason.as_str(),
        "settled_at": perhaps(it.settled.map(|it| it.at)),
        "stands": it.settled.map(|it| it.stands),
    })
}

fn message(it: &Message) -> Value {
    let (text, template) = match &it.words {
        Words::Typed(text) => (Some(text.as_str()), None),
        Words::Template(template) => (None, Some(template.as_str())),
    };
    json!({
        "id": it.id.to_string(),
        "at": time(it.at),
        "from": match it.author {
            Author::Traveller => "traveller",
            Author::Centre(_) => "centre",
        },
        "text": text,
        "template": template,
        "read_at": perhaps(it.read_at),
        "answered_at": perhaps(it.answered_at),
    })
}

fn contact_alert(it: &Received) -> Value {
    json!({
        "id": it.alert.to_string(),
        "flight": it.flight.as_str(),
        "contact_on": it.contact_date,
        "sent_at": time(it.sent_at),
        "shown_at": perhaps(it.delivered_at),
        "read_at": perhaps(it.read_at),
        "ended_at": perhaps(it.ended.map(|it| it.at)),
        "outcome": it.ended.and_then(|it| it.outcome).map(alert::Outcome::as_str),
    })
}

fn phone(it: &Session, this: TokenHash) -> Value {
    json!({
        "signed_in_at": time(it.created_at),
        "last_used_on": it.seen_at.date_naive(),
        "report_only": matches!(it.subject, Subject::Traveller(_, Trust::ReportOnly)),
        "this_phone": it.hash == this,
    })
}

fn access(it: &Access) -> Value {
    json!({
        "at": time(it.at),
        "what": it.deed.as_str(),
        "role": it.role.map(Role::as_str),
    })
}

fn request(it: &CompanionRequest) -> Value {
    let (who, decision) = (&it.request, it.decision.as_ref());
    let refusal = it.refusal();
    json!({
        "id": it.id.to_string(),
        "at": time(it.asked_at),
        "name": who.name,
        "passport_masked": who.identity.passport.masked(),
        "birth_date": who.identity.birth_date,
        "arrival_date": who.arrival_date,
        "withdrawn_at": perhaps(it.withdrawn_at),
        "decided_at": perhaps(decision.map(|it| it.at)),
        "approved": decision.map(|it| it.outcome == Approval::Approved),
        "why_not": refusal.map(|(why, _)| why.as_str()),
        "answer": refusal.and_then(|(_, words)| words).map(Text::as_str),
    })
}

fn deletion(it: &Deletion) -> Value {
    let decision = it.decision.as_ref();
    let answer = decision.and_then(|it| match &it.outcome {
        Outcome::Granted => None,
        Outcome::Refused(reason) => Some(reason.as_str()),
    });
    json!({
        "at": time(it.at),
        "reason": it.reason.as_ref().map(Reason::as_str),
        "decided_at": perhaps(decision.map(|it| it.at)),
        "granted": decision.map(|it| it.outcome == Outcome::Granted),
        "answer": answer,
    })
}
