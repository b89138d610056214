//! The fonts of this machine, as far as the files use them. They are looked for once, at the first
//! use; a font is read when a file needs it, and let go with the file: those for Chinese, Japanese
//! and Korean are twenty megabytes each.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{LazyLock, OnceLock},
};

use typst::{
    foundations::Bytes,
    text::{Font, FontBook, FontInfo},
    utils::LazyHash,
};

/// Where Debian and its relatives have the families of [`crate::script`].
pub const PACKAGES: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// Every family of this kind is one that a file may ask for.
const KIND: &str = "Noto Sans";
const WEIGHTS: [u16; 2] = [400, 700];

/// Those that were found.
pub struct Fonts {
    /// What typst chooses from.
    pub book: LazyHash<FontBook>,
    places: Vec<Place>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fonts({})", self.places.len())
    }
}

/// Where to take them from, at the first use.
pub type Find = fn() -> &'static Fonts;

/// Where a font is.
struct Place {
    file: PathBuf,
    /// Several fonts may be in one file.
    index: u32,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::find);

impl Fonts {
    /// Those of this machine.
    pub fn of_system() -> &'static Self {
        &FONTS
    }

    /// Those of a machine that has none.
    pub fn none() -> &'static Self {
        static NONE: LazyLock<Fonts> = LazyLock::new(|| Fonts {
            book: LazyHash::new(FontBook::new()),
            places: Vec::new(),
        });
        &NONE
    }

    fn find() -> Self {
        let mut database = fontdb::Database::new();
        database.load_system_fonts();
        let mut found: Vec<(Place, FontInfo)> = database
            .faces()
            .filter(|face| is_ours(face))
            .filter_map(|face| {
                let (fontdb::Source::File(file) | fontdb::Source::SharedFile(file, _)) =
                    &face.source
                else {
                    return None;
                };
                let place = Place {
                    file: file.clone(),
                    index: face.index,
                };
                Some((place, database.with_face_data(face.id, FontInfo::new)??))
            })
            .collect();
        // The same choice on every start, whatever order the disk has.
        found.sort_by(|(one, _), (other, _)| {
            (&one.file, one.index).cmp(&(&other.file, other.index))
        });
        let (places, infos): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        Self {
            book: LazyHash::new(FontBook::from_infos(infos)),
            places,
        }
    }

    /// Whether there is any font of this family.
    pub fn has(&self, family: &str) -> bool {
        self.book.contains_family(&family.to_lowercase())
    }

    /// To read them for one file.
    pub fn reader(&self) -> Reader<'_> {
        let slots = self.places.iter().map(|_| OnceLock::new()).collect();
        Reader { fonts: self, slots }
    }
}

fn is_ours(face: &fontdb::FaceInfo) -> bool {
    let names: BTreeSet<&str> = face.families.iter().map(|(name, _)| &**name).collect();
    names.iter().any(|name| name.starts_with(KIND))
        && WEIGHTS.contains(&face.weight.0)
        && face.style == fontdb::Style::Normal
        && face.stretch == fontdb::Stretch::Normal
}

/// Fonts that one file has asked for.
pub struct Reader<'a> {
    fonts: &'a Fonts,
    slots: Vec<OnceLock<Option<Font>>>,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let read = self.slots.iter().filter(|slot| slot.get().is_some());
        write!(f, "Reader({} of {})", read.count(), self.slots.len())
    }
}

impl Reader<'_> {
    /// As they are numbered in the book.
    pub fn get(&self, index: usize) -> Option<Font> {
        let place = self.fonts.places.get(index)?;
        let read = || {
            let data = std::fs::read(&place.file).ok()?;
            Font::new(Bytes::new(data), place.index)
        };
        self.slots[index].get_or_init(read).clone()
    }

    /// What the book is.
    pub fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }
}
