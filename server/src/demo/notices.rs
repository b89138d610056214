//! The notices of the demo, in every language. Their texts are in `app/i18n/*/demo-notices.ftl`.

use std::sync::LazyLock;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use okaeri_domain::{
    ids::{NoticeId, OperatorId},
    notice::{Edit, Notice, NoticeText},
    store::Edited,
    waiting_days::{instant_of, local_date},
};
use okaeri_frame::{locale::Locale, texts::Texts};

use super::Making;
use crate::commands::Failure;

#[derive(rust_embed::RustEmbed)]
#[folder = "../app/i18n"]
#[include = "*/demo-notices.ftl"]
struct Files;

static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| Locale::load_texts("demo-notices", &Files));

/// The language in which all of them were written first.
const SOURCE: &str = "ja";
/// Its original was changed after this language had been translated, as an editor finds it.
const STALE: (&str, &str) = ("error", "ne");
/// The day on which downloads were interrupted; the notice is of the same evening.
const INTERRUPTED: (i32, u32, u32) = (2021, 9, 11);

impl Making<'_> {
    /// The three of the guide, the oldest first.
    pub(super) async fn notices(&self, editor: OperatorId) -> Result<(), Failure> {
        if !self.programme.locales.iter().any(|tag| tag == SOURCE) {
            return Ok(());
        }
        let (year, month, day) = INTERRUPTED;
        let evening = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        let today = local_date(self.now, self.programme.zone);
        for (name, day, hour) in [
            ("interruption", evening, 18),
            ("calls", today - Days::new(5), 10),
            ("error", today - Days::new(2), 10),
        ] {
            let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
            let at = instant_of(day, time, self.programme.zone);
            self.notice(name, editor, at).await?;
        }
        Ok(())
    }

    async fn notice(
        &self,
        name: &str,
        editor: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<(), Failure> {
        let id = NoticeId::new(at, self.entropy);
        let draft = Notice::draft(id, SOURCE.to_owned(), text(name, SOURCE)?, at);
        let mut version = draft.version;
        self.store.add_notice(draft, editor).await?;
        let translated = self.programme.locales.iter().filter(|tag| *tag != SOURCE);
        let is_early = |tag: &&String| STALE == (name, tag.as_str());
        let (early, others): (Vec<_>, Vec<_>) = translated.partition(is_early);
        for tag in early {
            // Made from a source that said less.
            let source = NoticeText::parse(text(name, SOURCE)?.title(), "…")
                .map_err(|_| "the demo's notice is no text")?;
            let edits = [
                written(source),
                translation(name, tag)?,
                written(text(name, SOURCE)?),
            ];
            for edit in edits {
                version = self.edit(id, version, edit, editor, at).await?;
            }
        }
        for tag in others {
            version = self
                .edit(id, version, translation(name, tag)?, editor, at)
                .await?;
        }
        self.edit(id, version, Edit::Publish, editor, at).await?;
        Ok(())
    }

    async fn edit(
        &self,
        id: NoticeId,
        version: u32,
        edit: Edit,
        editor: OperatorId,
        at: DateTime<Utc>,
    ) -> Result<u32, Failure> {
        match self
            .store
            .edit_notice(id, version, edit, editor, at)
            .await?
        {
            Edited::Done(notice) => Ok(notice.version),
            other => Err(format!("the demo's notice was not made: {other:?}").into()),
        }
    }
}

fn written(text: NoticeText) -> Edit {
    Edit::Source {
        text,
        means_the_same: false,
    }
}

fn translation(name: &str, tag: &str) -> Result<Edit, Failure> {
    Ok(Edit::Translation {
        locale: tag.to_owned(),
        text: text(name, tag)?,
    })
}

fn text(name: &str, tag: &str) -> Result<NoticeText, Failure> {
    let locale = Locale::parse(tag).unwrap_or(Locale::FALLBACK);
    let texts = &TEXTS[locale.index()];
    let title = texts.get(&format!("demo-notice-{name}-title"));
    let body = texts.get(&format!("demo-notice-{name}-body"));
    NoticeText::parse(&title, &body).map_err(|_| format!("demo-notice-{name} in {tag}").into())
}
