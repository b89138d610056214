//! The files a browser downloads: named after their content, so that they may be cached for ever,
//! and compressed beforehand in release.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::{
    files::{files_below, hashed_name, write_whole},
    workspace::Mode,
};

/// Text and WebAssembly; pictures, fonts and sound are compressed already.
const COMPRESSIBLE: [&str; 11] = [
    "css",
    "html",
    "ico",
    "js",
    "json",
    "mjs",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// What assets.json says: the name that the code uses, and the file that holds it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Manifest {
    pub files: BTreeMap<String, Asset>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Asset {
    /// Relative to the folder of assets, with `/`.
    pub path: String,
    /// Size as it lies there.
    pub bytes: u64,
    /// Size of the `.br` file beside it, if there is one.
    pub brotli: Option<u64>,
}

impl Manifest {
    /// # Errors
    /// When the site was not built.
    pub fn read(site: &Path) -> Result<Self> {
        let path = site.join("assets.json");
        let text =
            fs::read(&path).with_context(|| format!("{}: build the site first", path.display()))?;
        serde_json::from_slice(&text).with_context(|| path.display().to_string())
    }
}

/// Collects the files of one build of the site.
#[derive(Debug)]
pub struct Assets {
    site: PathBuf,
    folder: PathBuf,
    mode: Mode,
    manifest: Manifest,
}

impl Assets {
    /// `folder` is where the files go, inside `site`.
    pub fn new(site: PathBuf, folder: &Path, mode: Mode) -> Self {
        let folder = site.join(folder);
        Self {
            site,
            folder,
            mode,
            manifest: Manifest::default(),
        }
    }

    /// Stores a file under a name with the hash of its content and returns that name.
    ///
    /// # Errors
    /// When the site folder is not writable.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Result<String> {
        self.store(name, hashed_name(name, content), content)
    }

    /// Stores glue and its wasm as Leptos looks for them: `<stem>.js` and `<stem>_bg.wasm`, with
    /// one hash of both.
    ///
    /// # Errors
    /// When the site folder is not writable.
    pub fn add_pair(&mut self, glue: &str, js: &[u8], wasm: &str, binary: &[u8]) -> Result<()> {
        let glue_path = hashed_name(glue, &[js, binary].concat());
        let stem = glue_path.strip_suffix(".js").unwrap_or(&glue_path);
        let wasm_path = format!("{stem}_bg.wasm");
        self.store(glue, glue_path, js)?;
        self.store(wasm, wasm_path, binary)?;
        Ok(())
    }

    /// Stores a file whose name other files already use.
    ///
    /// # Errors
    /// When the site folder is not writable.
    pub fn add_unhashed(&mut self, name: &str, content: &[u8]) -> Result<String> {
        self.store(name, name.to_owned(), content)
    }

    /// The stored name of a file that was added.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.manifest
            .files
            .get(name)
            .map(|asset| asset.path.as_str())
    }

    /// Writes assets.json and removes what no page can ask for any more.
    ///
    /// # Errors
    /// When the site folder is not writable.
    pub fn finish(self) -> Result<()> {
        let before = Manifest::read(&self.site).unwrap_or_default();
        write_whole(
            &self.site.join("assets.json"),
            &serde_json::to_vec_pretty(&self.manifest)?,
        )?;
        let mut keep: BTreeSet<_> = self
            .manifest
            .files
            .into_values()
            .map(|asset| asset.path)
            .collect();
        if self.mode == Mode::Dev {
            // The server of the last build may still run, and its pages name the last files.
            keep.extend(before.files.into_values().map(|asset| asset.path));
        }
        for (name, path) in files_below(&self.folder)? {
            let name = name
                .strip_suffix(".br")
                .or(name.strip_suffix(".gz"))
                .unwrap_or(&name);
            if !keep.contains(name) {
                fs::remove_file(&path).with_context(|| path.display().to_string())?;
            }
        }
        Ok(())
    }

    fn store(&mut self, name: &str, path: String, content: &[u8]) -> Result<String> {
        let file = self.folder.join(&path);
        write_whole(&file, content)?;
        let mut brotli = None;
        if self.mode == Mode::Release && is_compressible(&path) {
            let (br, gz) = (beside(&file, ".br"), beside(&file, ".gz"));
            // What is named after its content needs compressing only once; .gz is written last.
            if name == path || !gz.exists() {
                compress(content, &br, &gz)?;
            }
            brotli = Some(fs::metadata(&br)?.len());
        }
        let asset = Asset {
            path: path.clone(),
            bytes: content.len() as u64,
            brotli,
        };
        self.manifest.files.insert(name.to_owned(), asset);
        Ok(path)
    }
}

fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| COMPRESSIBLE.contains(&extension))
}

fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(suffix);
    PathBuf::from(path)
}

/// As small as each format gets: it is done once and downloaded often.
fn compress(content: &[u8], br: &Path, gz: &Path) -> Result<()> {
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &parameters)?;
    write_whole(br, &brotli)?;

    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(content)?;
    write_whole(gz, &gzip.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_lists_each_file_with_its_compressed_size_and_forgets_old_ones() -> Result<()> {
        let site = tempfile::tempdir()?;
        for content in ["a{}", "b{}"] {
            let mut assets =
                Assets::new(site.path().to_owned(), Path::new("assets"), Mode::Release);
            assets.add("portal.css", content.as_bytes())?;
            assets.add("fonts/noto.woff2", b"font")?;
            assets.finish()?;
        }
        let manifest = Manifest::read(site.path())?;
        assert!(manifest.files["portal.css"].brotli.is_some());
        assert!(manifest.files["fonts/noto.woff2"].brotli.is_none());
        let names: Vec<_> = files_below(&site.path().join("assets"))?
            .into_keys()
            .collect();
        assert_eq!(names.len(), 4, "{names:?}");
        Ok(())
    }

    #[test]
    fn a_dev_build_keeps_the_files_of_the_one_before() -> Result<()> {
        let site = tempfile::tempdir()?;
        for content in ["a{}", "b{}", "c{}"] {
            let mut assets = Assets::new(site.path().to_owned(), Path::new("assets"), Mode::Dev);
            assets.add("portal.css", content.as_bytes())?;
            assets.finish()?;
        }
        assert_eq!(files_below(&site.path().join("assets"))?.len(), 2);
        Ok(())
    }
}
