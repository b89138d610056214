//! The files that were made so far. Each is made once, at its first use, and kept: texts and
//! programme do not change while the server runs.

use std::{fmt::Write as _, sync::Arc};

use axum::{body::Bytes, http::HeaderValue};
use okaeri_domain::programme::Programme;
use okaeri_frame::{locale::Locale, problem::Problem};
use sha2::{Digest as _, Sha256};
use tokio::sync::{OnceCell, Semaphore};

use crate::{
    fonts::{Find, Fonts},
    guide, leaflet,
    script::Script,
    typesetter::{Work, typeset},
};

/// Those who may wait for a file that is being made; the next are told to come again in a moment.
/// Each holds a place of those that pages have, which are eight while reports are many.
const WAITING: usize = 4;

/// Which file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The whole guide.
    Guide,
    /// The next steps on one sheet.
    Leaflet,
}

impl Kind {
    /// All that is needed to make it.
    pub fn work(self, programme: &Programme, locale: Locale, origin: &str) -> Work {
        match self {
            Self::Guide => guide::work(programme, locale, origin),
            Self::Leaflet => leaflet::work(programme, locale, origin),
        }
    }
}

/// A file; cheap to clone.
#[derive(Debug, Clone)]
pub struct File {
    pub pdf: Bytes,
    /// Another content has another.
    pub etag: HeaderValue,
}

/// It cannot be made; the log says why.
#[derive(Debug, Clone, Copy)]
pub struct Unavailable;

type Made = Result<File, Unavailable>;

/// All files.
#[derive(Debug)]
pub struct Shelf {
    files: Vec<[OnceCell<Made>; 2]>,
    /// One file is made at a time, so that pages keep the other cores.
    turn: Semaphore,
    waiting: Semaphore,
    fonts: Find,
}

impl Shelf {
    /// Empty.
    pub fn new(fonts: Find) -> Self {
        Self {
            files: Locale::all().map(|_| Default::default()).collect(),
            turn: Semaphore::new(1),
            waiting: Semaphore::new(WAITING),
            fonts,
        }
    }

    /// The file, made now if need be. Many who ask at the same time wait for the same.
    pub async fn take(
        self: Arc<Self>,
        kind: Kind,
        locale: Locale,
        programme: Arc<Programme>,
        origin: String,
    ) -> Result<Made, Problem> {
        if let Some(made) = self.cell(kind, locale).get() {
            return Ok(made.clone());
        }
        let _waits = self.waiting.try_acquire().map_err(|_| Problem::BUSY)?;
        let shelf = Arc::clone(&self);
        // A task of its own, so that it goes on when the one who asked first goes away.
        let made = tokio::spawn(async move {
            let cell = shelf.cell(kind, locale);
            let make = || shelf.make(kind, locale, programme, origin);
            cell.get_or_try_init(make).await.cloned()
        });
        made.await.map_err(|_| Problem::INTERNAL)?
    }

    fn cell(&self, kind: Kind, locale: Locale) -> &OnceCell<Made> {
        &self.files[locale.index()][usize::from(kind == Kind::Leaflet)]
    }

    async fn make(
        &self,
        kind: Kind,
        locale: Locale,
        programme: Arc<Programme>,
        origin: String,
    ) -> Result<Made, Problem> {
        let _turn = self.turn.acquire().await.map_err(|_| Problem::INTERNAL)?;
        let fonts = self.fonts;
        let make = move || make(kind, locale, &programme, &origin, fonts());
        let made = tokio::task::spawn_blocking(make);
        made.await.map_err(|_| Problem::INTERNAL)
    }
}

fn make(kind: Kind, locale: Locale, programme: &Programme, origin: &str, fonts: &Fonts) -> Made {
    let families = Script::of(locale).missing(fonts);
    if !families.is_empty() {
        tracing::warn!(
            ?locale,
            ?families,
            "fonts are missing: no file; see `okaeri doctor`"
        );
        return Err(Unavailable);
    }
    let work = kind.work(programme, locale, origin);
    let typeset = typeset(&work, fonts).map_err(|problem| {
        tracing::error!(?locale, ?kind, %problem, "a file could not be typeset");
        Unavailable
    })?;
    let size = typeset.pdf.len();
    tracing::info!(?locale, ?kind, size, pages = typeset.pages, "typeset");
    File::new(typeset.pdf)
}

impl File {
    fn new(pdf: Vec<u8>) -> Made {
        let mut hash = String::new();
        for byte in Sha256::digest(&pdf).iter().take(16) {
            let _ = write!(hash, "{byte:02x}");
        }
        let etag = HeaderValue::try_from(format!("\"{hash}\"")).map_err(|_| Unavailable)?;
        Ok(Self {
            pdf: pdf.into(),
            etag,
        })
    }
}
