//! From a template and its data to a PDF. The only part that knows typst.
//!
//! The file follows PDF/UA: tagged for screen readers, with title, language and bookmarks. The same
//! rules refuse a letter that no font has, so no file with boxes in the place of letters gets out.

use std::{collections::HashMap, fmt};

use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::{Fonts, Reader};

/// Deep in a long text, layout calls itself many times.
const STACK: usize = 16 * 1024 * 1024;

/// What is typeset.
#[derive(Debug)]
pub struct Work {
    /// The template that is the document.
    pub template: &'static str,
    /// Read by the template as `data.json`.
    pub data: String,
    /// Pictures: name and SVG.
    pub pictures: Vec<(&'static str, String)>,
}

/// What came of it.
#[derive(Debug)]
pub struct Typeset {
    pub pdf: Vec<u8>,
    pub pages: usize,
}

/// Why nothing did: typst's own words, for the log.
#[derive(Debug, Clone)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Failure {
    fn new(problems: &[SourceDiagnostic]) -> Self {
        let problems: Vec<String> = problems
            .iter()
            .map(|it| {
                let hints = it.hints.iter().map(|hint| hint.v.as_str());
                let parts: Vec<&str> = std::iter::once(it.message.as_str()).chain(hints).collect();
                parts.join(" ")
            })
            .collect();
        Self(problems.join("; "))
    }
}

/// Blocks for up to seconds. Keeps to one core, however many typst would like.
pub fn typeset(work: &Work, fonts: &Fonts) -> Result<Typeset, Failure> {
    let pool = pool().map_err(|error| Failure(error.to_string()))?;
    pool.install(|| {
        let result = typeset_here(work, fonts);
        // What typst remembers is of no use for another language.
        comemo::evict(0);
        result
    })
}

fn pool() -> Result<ThreadPool, rayon::ThreadPoolBuildError> {
    ThreadPoolBuilder::new()
        .num_threads(1)
        .stack_size(STACK)
        .thread_name(|_| "typesetter".to_owned())
        .build()
}

fn typeset_here(work: &Work, fonts: &Fonts) -> Result<Typeset, Failure> {
    let desk = Desk::new(work, fonts);
    let compiled = typst::compile::<PagedDocument>(&desk);
    let document = compiled
        .output
        .map_err(|problems| Failure::new(&problems))?;
    if !compiled.warnings.is_empty() {
        return Err(Failure::new(&compiled.warnings));
    }
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|problem| Failure(problem.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Okaeri".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|problems| Failure::new(&problems))?;
    Ok(Typeset {
        pdf,
        pages: document.pages().len(),
    })
}

/// Everything that typst may look at.
struct Desk<'a> {
    library: LazyHash<Library>,
    fonts: Reader<'a>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl<'a> Desk<'a> {
    fn new(work: &Work, fonts: &'a Fonts) -> Self {
        let main = name("main.typ");
        let sources = [
            (main, work.template),
            (name("common.typ"), include_str!("../templates/common.typ")),
        ];
        let sources = sources.map(|(id, text)| (id, Source::new(id, text.to_owned())));
        let pictures = work.pictures.iter().cloned();
        let files = std::iter::once(("data.json", work.data.clone())).chain(pictures);
        let files = files.map(|(file, text)| (name(file), Bytes::new(text.into_bytes())));
        Self {
            library: LazyHash::new(Library::default()),
            fonts: fonts.reader(),
            main,
            sources: sources.into(),
            files: files.collect(),
        }
    }
}

fn name(file: &str) -> FileId {
    let path = VirtualPath::new(file).expect("our own names are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    /// A file is the same whenever it is made.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
