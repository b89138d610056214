//! What a traveller can do about their data: take a copy, use another phone, sign phones out, ask for
//! deletion. Whatever cannot be taken back stands behind one more step.

use leptos::prelude::*;
use okaeri_domain::{
    deletion::{self, Outcome},
    my_data::{Lifetime, PHONE_CODE_VALID},
    prompt::Reason,
};
use okaeri_frame::{
    components::{
        field::FieldTexts,
        icon::{Drawing, Icon},
        text_area::TextArea,
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Submitted},
    texts::messages,
};

use super::{super::chrome, Stored, texts_of};

/// The copies to keep.
#[component]
pub fn Copies(ctx: Ctx) -> impl IntoView {
    let m = texts_of(&ctx);
    let file = |path: &str, key: &str| {
        view! {
            <a class="button button--quiet" href=ctx.path(path) download="">
                <Drawing icon=Icon::Download/>
                {m.get(key)}
            </a>
        }
    };
    view! {
        <section class="stack no-print" aria-labelledby="copy">
            <h2 id="copy">{m.get("mydata-copy")}</h2>
            <p>{m.get("mydata-copy-lead")}</p>
            <div class="actions">
                {file("/my-data/download", "mydata-copy-page")}
                {file("/my-data.json", "mydata-copy-json")}
            </div>
        </section>
    }
}

/// A code for one more phone.
#[component]
pub fn OtherPhone(ctx: Ctx) -> impl IntoView {
    let m = texts_of(&ctx);
    let minutes = PHONE_CODE_VALID.num_minutes();
    let lead = m.tell("mydata-newphone-lead", [("minutes", minutes.into())]);
    view! {
        <section class="stack no-print" aria-labelledby="new-phone">
            <h2 id="new-phone">{m.get("mydata-newphone")}</h2>
            <p>{lead}</p>
            <form method="post" action=ctx.path("/my-data/phone")>
                <button class="button button--quiet" type="submit">
                    {m.get("mydata-newphone-make")}
                </button>
            </form>
        </section>
    }
}

/// The other phones, or all of them.
#[component]
pub fn SignOut(ctx: Ctx, stored: Stored) -> impl IntoView {
    let m = texts_of(&ctx);
    let action = ctx.path("/my-data/sign-out");
    let has_others = stored.phones.iter().any(|it| it.hash != stored.this_phone);
    let others = has_others.then(|| {
        view! {
            <details class="steps">
                <summary>{m.get("mydata-out-others")}</summary>
                <form class="steps__text stack" method="post" action=action.clone()>
                    <p>{m.get("mydata-out-others-note")}</p>
                    <button class="button" type="submit" name="phones" value="other">
                        {m.get("mydata-out-others-submit")}
                    </button>
                </form>
            </details>
        }
    });
    // Reports that wait on this phone would be lost: the script asks first.
    let warning = chrome::outbox_warning(&ctx);
    view! {
        <section class="stack no-print" aria-labelledby="sign-out">
            <h2 id="sign-out">{m.get("mydata-out")}</h2>
            <p>{m.get("mydata-out-lead")}</p>
            {others}
            <details class="steps">
                <summary>{m.get("mydata-out-all")}</summary>
                <form class="steps__text stack" method="post" action=action data-warning=warning>
                    <input type="hidden" name="phones" value="all"/>
                    <p>{m.get("mydata-out-all-note")}</p>
                    <button class="button" type="submit">
                        {m.get("mydata-out-all-submit")}
                    </button>
                </form>
            </details>
        </section>
    }
}

/// The request for deletion: how it stands, or a form to make one.
#[component]
pub fn AskDeletion(
    ctx: Ctx,
    stored: Stored,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let m = texts_of(&ctx);
    let full = |date| dates::full(ctx.locale, date);
    let retention = &ctx.backend.programme.retention;
    let usual = Lifetime::of(retention, stored.life.released, &[]).destroyed;
    let destroyed = full(stored.life.destroyed);
    let refused = stored.deletions.last().and_then(|it| match &it.decision {
        Some(decision) => match &decision.outcome {
            Outcome::Refused(reason) => Some(reason.as_str().to_owned()),
            Outcome::Granted => None,
        },
        None => None,
    });
    let refused = refused.map(|reason| {
        view! {
            <p>{m.get("mydata-delete-refused")}</p>
            <blockquote class="thread__words" dir="auto">
                {reason}
            </blockquote>
        }
    });
    let body = if let Some(open) = deletion::open(&stored.deletions) {
        let date = full(ctx.local(open.at).date_naive());
        let asked = m.tell("mydata-delete-asked", [("date", date.into())]);
        view! {
            <p class="with-icon">
                <Drawing icon=Icon::Clock/>
                <span>{asked}</span>
            </p>
            <form method="post" action=ctx.path("/my-data/deletion/withdraw")>
                <button class="button button--quiet" type="submit">
                    {m.get("mydata-delete-withdraw")}
                </button>
            </form>
        }
        .into_any()
    } else if deletion::is_granted(&stored.deletions) {
        let granted = m.tell("mydata-delete-granted", [("date", destroyed.into())]);
        view! {
            <p class="with-icon">
                <Drawing icon=Icon::Check/>
                <span>{granted}</span>
            </p>
        }
        .into_any()
    } else if stored.is_hidden(&ctx) {
        let hidden = m.tell("mydata-delete-hidden", [("date", destroyed.into())]);
        view! { <p>{hidden}</p> }.into_any()
    } else {
        let given = [
            ("early", full(stored.life.hidden).into()),
            ("date", full(usual).into()),
        ];
        let lead = m.tell("mydata-delete-lead", given);
        view! {
            <p>{m.get("mydata-delete-rule")}</p>
            <p>{lead}</p>
            <AskForm ctx=ctx.clone() form errors/>
        }
        .into_any()
    };
    view! {
        <section class="stack no-print" aria-labelledby="deletion">
            <h2 id="deletion">{m.get("mydata-delete")}</h2>
            {refused}
            {body}
        </section>
    }
}

#[component]
fn AskForm(ctx: Ctx, form: Submitted, errors: FieldErrors) -> impl IntoView {
    let m = texts_of(&ctx);
    let words = messages::texts(ctx.locale);
    let hint = words.tell("message-hint", [("count", Reason::LONGEST.into())]);
    let reason = FieldTexts {
        label: m.get("mydata-delete-reason"),
        hint: Some(hint),
        error: errors.get("reason").map(str::to_owned),
    };
    let is_open = !errors.is_empty();
    let value = form.get("reason").to_owned();
    view! {
        <details class="steps" open=is_open>
            <summary>{m.get("mydata-delete-open")}</summary>
            <form class="steps__text stack" method="post" action=ctx.path("/my-data/deletion")>
                <TextArea id="reason" texts=reason value/>
                <button class="button" type="submit">
                    {m.get("mydata-delete-submit")}
                </button>
            </form>
        </details>
    }
}
