//! Facts about notices as words, and the file that the words are in.

use okaeri_domain::notice::{Notice, NoticeState, Standing};
use okaeri_frame::{
    components::{icon::Icon, notice::Tone},
    context::Ctx,
    dates,
    locale::Locale,
};

/// A file of its own, shared with [`super::super::clarity`].
mod own {
    okaeri_frame::texts!("console-notices", "*/console-notices.ftl");
}

pub use own::{say, tell};

/// The languages of the programme, the source's first.
pub fn languages(ctx: &Ctx, notice: &Notice) -> Vec<Locale> {
    let mut all: Vec<Locale> = Locale::offered(&ctx.backend.programme).collect();
    all.sort_by_key(|locale| locale.tag() != notice.source_locale);
    all
}

/// Names of those whose text stands so to the source, in the order of the menu.
pub fn languages_with(ctx: &Ctx, notice: &Notice, standing: Standing) -> Vec<&'static str> {
    Locale::offered(&ctx.backend.programme)
        .filter(|locale| notice.standing(locale.tag()) == standing)
        .map(Locale::name)
        .collect()
}

/// The language in which it was written.
pub fn source_language(notice: &Notice) -> Locale {
    Locale::parse(&notice.source_locale).unwrap_or(Locale::FALLBACK)
}

/// Where a notice stands, with its instant; tone and picture say the same.
pub fn state(ctx: &Ctx, notice: &Notice) -> (Tone, Icon, String) {
    let state = notice.state.at(ctx.now);
    let (tone, icon, at) = match state {
        NoticeState::Draft => (Tone::Plain, Icon::Home, None),
        NoticeState::Scheduled { at } => (Tone::Unclear, Icon::Clock, Some(at)),
        NoticeState::Published { since } => (Tone::Inside, Icon::Check, Some(since)),
        NoticeState::Retracted { at, .. } => (Tone::Outside, Icon::Offline, Some(at)),
    };
    let key = format!("notice-state-{}", state.as_str());
    let text = match at {
        Some(at) => tell(ctx.locale, &key, [("when", moment(ctx, at).into())]),
        None => say(ctx.locale, &key),
    };
    (tone, icon, text)
}

/// How a text stands to its source.
pub fn standing(locale: Locale, standing: Standing) -> (Tone, Icon, String) {
    match standing {
        Standing::Source => (
            Tone::Plain,
            Icon::Home,
            say(locale, "notice-standing-source"),
        ),
        Standing::Current => (
            Tone::Inside,
            Icon::Check,
            say(locale, "notice-standing-current"),
        ),
        Standing::Stale => (
            Tone::Unclear,
            Icon::Clock,
            say(locale, "notice-standing-stale"),
        ),
        Standing::Missing => (
            Tone::Outside,
            Icon::Alert,
            say(locale, "notice-standing-missing"),
        ),
    }
}

/// A date with its year and a time, in the programme's zone.
pub fn moment(ctx: &Ctx, at: chrono::DateTime<chrono::Utc>) -> String {
    let at = ctx.local(at);
    let date = super::super::words::date_with_year(ctx.locale, at.date_naive());
    let time = dates::time(ctx.locale, &at.time());
    tell(
        ctx.locale,
        "notice-moment",
        [("date", date.into()), ("time", time.into())],
    )
}
