//! Where the built stylesheets, scripts and pictures are: names with a hash of their content.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

/// What the build wrote down in `assets.json`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Assets {
    files: BTreeMap<String, Asset>,
    /// What the build wrote; the files themselves are in its folder `assets`.
    #[serde(skip)]
    folder: PathBuf,
}

/// One built file.
#[derive(Debug, Clone, Deserialize)]
pub struct Asset {
    /// Its hashed name below `/assets/`.
    path: String,
    /// Its size as it lies there.
    #[serde(default)]
    bytes: u64,
}

/// The manifest cannot be used.
#[derive(Debug)]
pub struct AssetsError(String);

impl std::fmt::Display for AssetsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AssetsError {}

impl Assets {
    /// Reads `assets.json` in the folder that the build wrote.
    pub fn load(folder: &Path) -> Result<Self, AssetsError> {
        let path = folder.join("assets.json");
        let text = std::fs::read_to_string(&path)
            .map_err(|error| AssetsError(format!("{}: {error}", path.display())))?;
        let assets: Self = serde_json::from_str(&text)
            .map_err(|error| AssetsError(format!("{}: {error}", path.display())))?;
        Ok(Self {
            folder: folder.to_owned(),
            ..assets
        })
    }

    /// The address of a built file, such as `portal.css`. A file that was not built keeps its
    /// plain name, which answers 404: a page without its picture is better than no page.
    pub fn url(&self, name: &str) -> String {
        format!("/assets/{}", self.file(name))
    }

    /// The hashed name without the folder.
    pub fn file<'a>(&'a self, name: &'a str) -> &'a str {
        self.files
            .get(name)
            .map_or(name, |asset| asset.path.as_str())
    }

    /// How large a file is that was built.
    pub fn bytes(&self, name: &str) -> Option<u64> {
        self.files.get(name).map(|asset| asset.bytes)
    }

    /// The content of a built file that the server itself has use for.
    pub fn read(&self, name: &str) -> io::Result<String> {
        std::fs::read_to_string(self.folder.join("assets").join(self.file(name)))
    }
}
