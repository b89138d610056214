//! Day and time at which a notice appears by itself, in the programme's time zone.

use axum::{extract::Path, http::StatusCode, response::Response};
use chrono::{DateTime, NaiveTime, Utc};
use leptos::prelude::*;
use okaeri_domain::{
    notice::{Edit, Notice, NoticeRefusal, NoticeState},
    waiting_days::{DateError, DatePart, instant_of, parse_date},
};
use okaeri_frame::{
    components::{
        date_field::{self, DateField},
        field::{Field, FieldTexts},
    },
    context::Ctx,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    problem::Problem,
};

use super::{
    super::chrome::Desk,
    actions::act,
    one::{self, State},
    said::{say, tell},
};

/// `POST /{lang}/console/notices/{id}/schedule`
pub async fn submit(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    match read(&ctx, &form) {
        Ok(at) => act(ctx, staff, &id, form, Edit::Schedule(at), "schedule").await,
        Err(errors) => {
            let notice = one::find(&ctx, &id).await?;
            let state = State {
                typed: form,
                errors,
                ..State::default()
            };
            one::respond(ctx, staff, notice, state, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// The instant that was typed, which is ahead.
fn read(ctx: &Ctx, form: &Submitted) -> Result<DateTime<Utc>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let date = typed_date(form);
    if let Err(error) = &date {
        let field = date_field::first_wrong("day-of-notice", ctx.locale, error);
        errors.add(field, date_field::error_text(ctx.locale, error));
    }
    let time = typed_time(form.get("time"));
    if time.is_none() {
        errors.add("time", say(ctx.locale, "notice-time-wrong"));
    }
    let (Ok(date), Some(time)) = (date, time) else {
        return Err(errors);
    };
    let at = instant_of(date, time, ctx.zone());
    match NoticeState::Draft.schedule(at, ctx.now) {
        Err(NoticeRefusal::NotAhead) => {
            errors.add("time", say(ctx.locale, "notice-time-past"));
            Err(errors)
        }
        _ => Ok(at),
    }
}

fn typed_date(form: &Submitted) -> Result<chrono::NaiveDate, DateError> {
    parse_date(form.get("year"), form.get("month"), form.get("day"))
}

/// Such as `9:05` or `09:05`, with the digits and the colon of any keyboard.
fn typed_time(typed: &str) -> Option<NaiveTime> {
    let latin: String = typed
        .chars()
        .map(|letter| match letter {
            '０'..='９' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
            '：' => ':',
            other => other,
        })
        .collect();
    NaiveTime::parse_from_str(&latin, "%H:%M").ok()
}

/// The day and the time, filled in with what was typed or what is planned.
#[component]
pub fn ScheduleForm(ctx: Ctx, notice: Notice, state: State) -> impl IntoView {
    let locale = ctx.locale;
    let typed = if state.typed.has("time") {
        state.typed
    } else {
        planned(&ctx, &notice)
    };
    let wrong: Vec<DatePart> = match typed_date(&typed) {
        Err(error) if !state.errors.is_empty() => error.parts().to_vec(),
        _ => Vec::new(),
    };
    let date_error = state
        .errors
        .iter()
        .find(|(field, _)| field.starts_with("day-of-notice"));
    let notes = FieldTexts {
        label: say(locale, "notice-schedule-day"),
        hint: None,
        error: date_error.map(|(_, message)| message.clone()),
    };
    let zone = tell(
        locale,
        "notice-schedule-hint",
        [("zone", ctx.zone().name().into())],
    );
    let time = FieldTexts {
        label: say(locale, "notice-schedule-time"),
        hint: Some(zone),
        error: state.errors.get("time").map(str::to_owned),
    };
    let value = typed.get("time").to_owned();
    let key = match notice.state {
        NoticeState::Scheduled { .. } => "notice-reschedule",
        _ => "notice-schedule",
    };
    view! {
        <form
            class="stack card"
            method="post"
            action=ctx.path(&format!("/console/notices/{}/schedule", notice.id))
            novalidate
        >
            <input type="hidden" name="base" value=notice.version.to_string()/>
            <DateField locale id="day-of-notice" notes submitted=typed wrong/>
            <Field id="time" texts=time value/>
            <button class="button button--quiet" type="submit">
                {say(locale, key)}
            </button>
        </form>
    }
}

/// What is planned as if it had been typed; a draft begins with today.
fn planned(ctx: &Ctx, notice: &Notice) -> Submitted {
    let at = match notice.state {
        NoticeState::Scheduled { at } => Some(ctx.local(at)),
        _ => None,
    };
    let day = at.map_or_else(|| ctx.today(), |at| at.date_naive());
    let time = at.map(|at| at.format("%H:%M").to_string());
    Submitted::default()
        .with("year", day.format("%Y").to_string())
        .with("month", day.format("%-m").to_string())
        .with("day", day.format("%-d").to_string())
        .with("time", time.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_type_it() {
        for (typed, expected) in [
            ("09:05", Some((9, 5))),
            ("9:05", Some((9, 5))),
            ("０９：０５", Some((9, 5))),
            ("23:59", Some((23, 59))),
            ("24:00", None),
            ("9", None),
            ("", None),
            ("09:05:10", None),
        ] {
            let expected =
                expected.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            assert_eq!(typed_time(typed), expected, "{typed}");
        }
    }
}
