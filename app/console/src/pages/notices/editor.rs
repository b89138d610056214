//! Writing a text: the source of a new notice, the source again, or a translation beside it.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use okaeri_domain::{
    ids::NoticeId,
    notice::{
        Edit, LONGEST_BODY, LONGEST_TITLE, Notice, NoticeText, Standing, TextError, TextPart,
    },
    store::{Edited, NoticeChange},
};
use okaeri_frame::{
    context::Ctx,
    document,
    form::{FieldErrors, Form, Submitted},
    gate::Staff,
    locale::Locale,
    problem::Problem,
};

use super::{
    super::{chrome, chrome::Desk},
    actions::base,
    editor_view::EditorPage,
    one::find,
    said::{say, tell},
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// None for a new one.
    pub notice: Option<Notice>,
    /// The language of the text; for a new one the language that is proposed.
    pub language: Locale,
    /// `title`, `body`, `language`, `same`: as typed, or as they are.
    pub typed: Submitted,
    /// What is wrong with them.
    pub errors: FieldErrors,
    /// What others have done since the page was opened.
    pub changes: Vec<NoticeChange>,
}

impl Sheet {
    /// Whether it is the source of a notice that is there already.
    pub fn is_source(&self) -> bool {
        let notice = self.notice.as_ref();
        notice.is_some_and(|it| it.standing(self.language.tag()) == Standing::Source)
    }
}

/// `GET /{lang}/console/notices/new`
pub async fn begin(Desk(ctx): Desk, staff: Staff) -> Response {
    let sheet = Sheet {
        notice: None,
        language: ctx.locale,
        typed: Submitted::default().with("language", ctx.locale.tag()),
        errors: FieldErrors::default(),
        changes: Vec::new(),
    };
    respond(ctx, staff, sheet, StatusCode::OK).await
}

/// `POST /{lang}/console/notices/new`
pub async fn create(Desk(ctx): Desk, staff: Staff, Form(form): Form) -> Result<Response, Problem> {
    let language = offered(&ctx, form.get("language"));
    let text = NoticeText::parse(form.get("title"), form.get("body"));
    if let (Some(language), Ok(text)) = (language, &text) {
        let id = NoticeId::new(ctx.now, &*ctx.backend.entropy);
        let tag = language.tag().to_owned();
        let draft = Notice::draft(id, tag, text.clone(), ctx.now);
        ctx.backend.store.add_notice(draft, staff.operator).await?;
        return Ok(to_notice(&ctx, id, "created"));
    }
    let mut errors = FieldErrors::default();
    if language.is_none() {
        errors.add("language", say(ctx.locale, "notice-language-missing"));
    }
    explain(&ctx, text.err().unwrap_or_default(), &mut errors);
    let sheet = Sheet {
        notice: None,
        language: language.unwrap_or(ctx.locale),
        typed: form,
        errors,
        changes: Vec::new(),
    };
    Ok(respond(ctx, staff, sheet, StatusCode::UNPROCESSABLE_ENTITY).await)
}

/// `GET /{lang}/console/notices/{id}/texts/{locale}`
pub async fn open(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id, tag)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let notice = find(&ctx, &id).await?;
    let language = language_of(&ctx, &notice, &tag)?;
    let written = notice.translations.get(&tag);
    let source = (tag == notice.source_locale).then_some(&notice.source);
    let typed = written.or(source).map_or_else(Submitted::default, |it| {
        Submitted::default()
            .with("title", it.text.title())
            .with("body", it.text.body())
    });
    let sheet = Sheet {
        language,
        typed: typed.with("base", notice.version.to_string()),
        notice: Some(notice),
        errors: FieldErrors::default(),
        changes: Vec::new(),
    };
    Ok(respond(ctx, staff, sheet, StatusCode::OK).await)
}

/// `POST /{lang}/console/notices/{id}/texts/{locale}`
pub async fn save(
    Desk(ctx): Desk,
    staff: Staff,
    Path((_, id, tag)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, Problem> {
    let notice = find(&ctx, &id).await?;
    let mut sheet = Sheet {
        language: language_of(&ctx, &notice, &tag)?,
        typed: form,
        notice: Some(notice.clone()),
        errors: FieldErrors::default(),
        changes: Vec::new(),
    };
    let text = match NoticeText::parse(sheet.typed.get("title"), sheet.typed.get("body")) {
        Ok(text) => text,
        Err(wrong) => {
            explain(&ctx, wrong, &mut sheet.errors);
            return Ok(respond(ctx, staff, sheet, StatusCode::UNPROCESSABLE_ENTITY).await);
        }
    };
    let (done, edit) = if sheet.is_source() {
        let means_the_same = sheet.typed.has("same");
        (
            "source",
            Edit::Source {
                text,
                means_the_same,
            },
        )
    } else {
        ("translation", Edit::Translation { locale: tag, text })
    };
    let base = base(&sheet.typed);
    let store = &ctx.backend.store;
    let edited = store
        .edit_notice(notice.id, base, edit, staff.operator, ctx.now)
        .await?;
    match edited {
        Edited::Done(notice) => {
            ctx.backend.content.changed();
            Ok(to_notice(&ctx, notice.id, done))
        }
        Edited::Outdated(notice) => {
            let history = store.notice_history(notice.id).await?;
            sheet.changes = history.into_iter().filter(|it| it.version > base).collect();
            sheet.notice = Some(notice);
            Ok(respond(ctx, staff, sheet, StatusCode::CONFLICT).await)
        }
        // A text can be written in every state.
        Edited::Refused(_) => Err(Problem::INTERNAL),
        Edited::Missing => Err(Problem::NOT_FOUND),
    }
}

fn to_notice(ctx: &Ctx, id: NoticeId, done: &str) -> Response {
    Redirect::to(&ctx.path(&format!("/console/notices/{id}?done={done}"))).into_response()
}

fn offered(ctx: &Ctx, tag: &str) -> Option<Locale> {
    Locale::parse(tag).filter(|it| it.is_offered(&ctx.backend.programme))
}

/// The language of an address: one of the programme's, or the source's own, should the programme
/// offer it no more.
fn language_of(ctx: &Ctx, notice: &Notice, tag: &str) -> Result<Locale, Problem> {
    let own = || Locale::parse(tag).filter(|_| tag == notice.source_locale);
    offered(ctx, tag).or_else(own).ok_or(Problem::NOT_FOUND)
}

fn explain(ctx: &Ctx, wrong: Vec<TextError>, errors: &mut FieldErrors) {
    for error in wrong {
        let (part, message) = match error {
            TextError::Empty(part @ TextPart::Title) => {
                (part, say(ctx.locale, "notice-title-missing"))
            }
            TextError::Empty(part @ TextPart::Body) => {
                (part, say(ctx.locale, "notice-body-missing"))
            }
            TextError::TooLong { part, count } => {
                let most = match part {
                    TextPart::Title => LONGEST_TITLE,
                    TextPart::Body => LONGEST_BODY,
                };
                let given = [("count", count.into()), ("most", most.into())];
                (part, tell(ctx.locale, "notice-text-too-long", given))
            }
        };
        let field = match part {
            TextPart::Title => "title",
            TextPart::Body => "body",
        };
        errors.add(field, message);
    }
}

async fn respond(ctx: Ctx, staff: Staff, sheet: Sheet, status: StatusCode) -> Response {
    let title = super::editor_view::title(&ctx, &sheet);
    let page = chrome::page(&ctx, title, staff.role).status(status);
    document::render(&ctx.clone(), page, move || view_of(ctx, sheet)).await
}

fn view_of(ctx: Ctx, sheet: Sheet) -> impl leptos::IntoView {
    leptos::view! { <EditorPage ctx sheet/> }
}
