//! How My data looks: groups of facts, the accesses, the dates; below them what can be done.

use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};
use okaeri_domain::{
    my_data::{Access, Deed, Lifetime},
    operator::Role,
    session::{Session, Subject, Trust},
};
use okaeri_frame::{
    alerts,
    components::{
        error_summary::ErrorSummary,
        icon::{Drawing, Icon},
    },
    context::Ctx,
    dates,
    form::{FieldErrors, Submitted},
    texts::{codes, messages},
};

use super::{
    super::{companions, times::say},
    Accesses, Stored,
    care::{AskDeletion, Copies, OtherPhone, SignOut},
    facts::{Fact, Group, Value, groups},
    texts_of,
};

/// The whole page.
#[component]
pub fn MyDataPage(
    ctx: Ctx,
    stored: Stored,
    accesses: Accesses,
    form: Submitted,
    errors: FieldErrors,
) -> impl IntoView {
    let m = texts_of(&ctx);
    let groups = groups(&ctx, &stored).into_iter();
    let groups = groups
        .map(|group| view! { <OneGroup group/> })
        .collect_view();
    let care = stored.clone();
    view! {
        <ErrorSummary locale=ctx.locale errors=errors.clone()/>
        <h1>{m.get("nav-mydata")}</h1>
        <p class="lead">{m.get("mydata-lead")}</p>
        <section class="stack" aria-labelledby="stored">
            <h2 id="stored">{m.get("mydata-stored")}</h2>
            {groups}
            <p class="no-print">
                <a class="button button--text" href=ctx.path("/companions")>
                    {companions::say(ctx.locale, "companions-title")}
                    <Drawing icon=Icon::Chevron/>
                </a>
            </p>
            <Phones ctx=ctx.clone() stored=stored.clone()/>
        </section>
        <Seen ctx=ctx.clone() accesses/>
        <End ctx=ctx.clone() life=stored.life/>
        <Copies ctx=ctx.clone()/>
        <OtherPhone ctx=ctx.clone()/>
        <SignOut ctx=ctx.clone() stored/>
        <AskDeletion ctx stored=care form errors/>
    }
}

/// A card with its facts.
#[component]
pub fn OneGroup(group: Group) -> impl IntoView {
    let facts = group
        .facts
        .into_iter()
        .map(|fact| view! { <OneFact fact/> });
    let class = if group.is_counts {
        "data data--counts"
    } else {
        "data"
    };
    let note = group
        .note
        .map(|note| view! { <p class="soft small">{note}</p> });
    view! {
        <section class="card" aria-labelledby=group.id>
            <h3 class="card__title" id=group.id>
                {group.title}
            </h3>
            <dl class=class>{facts.collect_view()}</dl>
            {note}
        </section>
    }
}

#[component]
fn OneFact(fact: Fact) -> impl IntoView {
    let value = match fact.value {
        Value::Words(words) => view! { <dd>{words}</dd> }.into_any(),
        Value::Data(data) => view! {
            <dd translate="no">
                <bdi>{data}</bdi>
            </dd>
        }
        .into_any(),
        Value::Code(code) => view! {
            <dd translate="no">
                <bdi class="receipt__code" dir="ltr">
                    {code}
                </bdi>
            </dd>
        }
        .into_any(),
    };
    view! {
        <div>
            <dt>{fact.term}</dt>
            {value}
        </div>
    }
}

/// The phones that are signed in, this one marked.
#[component]
fn Phones(ctx: Ctx, stored: Stored) -> impl IntoView {
    let m = texts_of(&ctx);
    let phones = stored.phones.iter().map(|phone| {
        let is_this = phone.hash == stored.this_phone;
        let name = m.get(if is_this {
            "mydata-phone-this"
        } else {
            "mydata-phone-other"
        });
        let lines = phone_lines(&ctx, phone);
        let lines = lines
            .into_iter()
            .map(|line| view! { <p class="soft small">{line}</p> });
        view! {
            <li class="data__phone">
                <p class="with-icon">
                    <Drawing icon=Icon::Phone/>
                    <b>{name}</b>
                </p>
                {lines.collect_view()}
            </li>
        }
    });
    view! {
        <section class="card" aria-labelledby="phones">
            <h3 class="card__title" id="phones">
                {m.get("mydata-phones")}
            </h3>
            <ul class="data" role="list">
                {phones.collect_view()}
            </ul>
        </section>
    }
}

/// What it may do, since when it is signed in, and when it was last used.
pub fn phone_lines(ctx: &Ctx, phone: &Session) -> [String; 2] {
    let m = texts_of(ctx);
    let trust = match phone.subject {
        Subject::Traveller(_, Trust::ReportOnly) => "mydata-phone-report",
        _ => "mydata-phone-full",
    };
    let since = dates::date_time(ctx.locale, &ctx.local(phone.created_at));
    // It is noted once a day.
    let seen = dates::short(ctx.locale, ctx.local(phone.seen_at).date_naive());
    let given = [("since", since.into()), ("seen", seen.into())];
    [m.get(trust), m.tell("mydata-phone-since", given)]
}

/// Who looked at it.
#[component]
fn Seen(ctx: Ctx, accesses: Accesses) -> impl IntoView {
    let m = texts_of(&ctx);
    let list = if accesses.listed.is_empty() {
        Either::Left(view! { <p class="soft">{m.get("mydata-access-none")}</p> })
    } else {
        let items = accesses.listed.iter().map(|access| {
            let at = ctx.local(access.at);
            view! {
                <li class="data__access">
                    <b>{deed(&ctx, access)}</b>
                    <span class="soft small">
                        {role(&ctx, access)} " · "
                        <time datetime=dates::machine(&at)>{dates::date_time(ctx.locale, &at)}</time>
                    </span>
                </li>
            }
        });
        Either::Right(view! {
            <ol class="data data--lines" role="list">
                {items.collect_view()}
            </ol>
        })
    };
    let first = accesses.is_later.then(|| {
        let href = ctx.path("/my-data#access");
        view! {
            <a class="button button--quiet" href=href>
                {m.get("mydata-access-newest")}
            </a>
        }
    });
    let older = accesses.older.map(|before| {
        let href = ctx.path(&format!("/my-data?before={before}#access"));
        view! {
            <a class="button button--quiet" href=href rel="next">
                {m.get("mydata-access-older")}
            </a>
        }
    });
    let ways = (first.is_some() || older.is_some()).then(|| {
        view! { <p class="actions no-print">{first} {older}</p> }
    });
    view! {
        <section class="stack" aria-labelledby="access">
            <h2 id="access">{m.get("mydata-access")}</h2>
            <p>{m.get("mydata-access-lead")}</p>
            {list}
            {ways}
        </section>
    }
}

/// What was done.
pub fn deed(ctx: &Ctx, access: &Access) -> String {
    let word = access.deed.as_str();
    match access.deed {
        Deed::SetWishes => say(ctx.locale, "times-deed"),
        Deed::SentAlert | Deed::EndedAlert => {
            alerts::say(ctx.locale, &format!("alert-deed-{word}"))
        }
        Deed::ApprovedCompanion | Deed::RefusedCompanion => {
            companions::say(ctx.locale, &format!("companion-deed-{word}"))
        }
        it if Deed::OF_CODES.contains(&it) => codes::say(ctx.locale, &format!("code-deed-{word}")),
        _ => texts_of(ctx).get(&format!("mydata-deed-{word}")),
    }
}

/// As what, and never who.
pub fn role(ctx: &Ctx, access: &Access) -> String {
    let key = match access.role {
        Some(Role::Viewer) => "mydata-role-viewer",
        Some(Role::FollowUp) => "mydata-role-follow-up",
        Some(Role::Supervisor) => "mydata-role-supervisor",
        Some(Role::Administrator) => "mydata-role-administrator",
        Some(Role::Editor) | None => {
            return messages::texts(ctx.locale).get("message-from-centre");
        }
    };
    texts_of(ctx).get(key)
}

/// When it is hidden and destroyed, and by which rule.
#[component]
fn End(ctx: Ctx, life: Lifetime) -> impl IntoView {
    let m = texts_of(&ctx);
    let retention = &ctx.backend.programme.retention;
    let (hidden, destroyed) = (retention.hidden_after_days, retention.destroyed_after_days);
    let row = |what: &str, date: NaiveDate| {
        let text = dates::full(ctx.locale, date);
        view! {
            <div>
                <dt>{m.get(what)}</dt>
                <dd>
                    <time datetime=date.to_string()>{text}</time>
                </dd>
            </div>
        }
    };
    view! {
        <section class="stack" aria-labelledby="end">
            <h2 id="end">{m.get("mydata-end")}</h2>
            <dl class="data data--lines">
                {row("mydata-end-released", life.released)}
                {row("mydata-end-hidden", life.hidden)}
                {row("mydata-end-destroyed", life.destroyed)}
            </dl>
            <p class="soft small">{m.tell("mydata-rule-hidden", [("days", hidden.into())])}</p>
            <p class="soft small">
                {m.tell("mydata-rule-destroyed", [("days", destroyed.into())])}
            </p>
        </section>
    }
}
