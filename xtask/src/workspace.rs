//! Where things are: names and paths stand in the workspace's Cargo.toml and are read through
//! `cargo metadata`, which also knows the target folder.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// For whom we build: a developer who waits for it, or the people who use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Dev,
    Release,
}

impl Mode {
    pub fn new(release: bool) -> Self {
        if release { Self::Release } else { Self::Dev }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    /// Where Cargo puts what it compiles with that profile.
    pub fn wasm_folder(self) -> &'static str {
        match self {
            // In dev the bundles share the macros and build scripts that the server needs too.
            Self::Dev => "debug",
            Self::Release => "wasm-release",
        }
    }

    /// The Cargo profile of the browser bundles; also the name of its folder.
    pub fn wasm_profile(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "wasm-release",
        }
    }

    /// The folder of the server binary inside the target folder.
    pub fn server_folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// One browser bundle: an entry of `[[workspace.metadata.leptos]]`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Bundle {
    /// Also the name of its files: `portal` becomes portal.js and portal.wasm.
    pub name: String,
    bin_package: String,
    pub lib_package: String,
    site_root: PathBuf,
    site_pkg_dir: PathBuf,
    style_file: PathBuf,
    assets_dir: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
    #[serde(rename = "metadata")]
    sections: Sections,
}

#[derive(Debug, Deserialize)]
struct Sections {
    leptos: Vec<Bundle>,
}

/// The checkout and its target folder.
#[derive(Debug)]
pub struct Workspace {
    pub root: PathBuf,
    pub target: PathBuf,
    /// Never empty.
    pub bundles: Vec<Bundle>,
}

impl Workspace {
    /// # Errors
    /// When `cargo metadata` fails or Cargo.toml names no bundle.
    pub fn load() -> Result<Self> {
        let output = cargo()
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .output()
            .context("could not start cargo")?;
        ensure!(
            output.status.success(),
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let found: Metadata = serde_json::from_slice(&output.stdout)
            .context("Cargo.toml: [[workspace.metadata.leptos]] lacks an entry or a key")?;
        ensure!(
            !found.sections.leptos.is_empty(),
            "Cargo.toml has no [[workspace.metadata.leptos]]"
        );
        Ok(Self {
            root: found.workspace_root,
            target: found.target_directory,
            bundles: found.sections.leptos,
        })
    }

    /// The folder that the server gets as `OKAERI_ASSETS`: assets.json and the files it names.
    pub fn site(&self, mode: Mode) -> PathBuf {
        self.target
            .join(&self.bundles[0].site_root)
            .join(mode.name())
    }

    /// The name of the folder of hashed files inside the site.
    pub fn assets_folder(&self) -> &Path {
        &self.bundles[0].site_pkg_dir
    }

    /// Package and binary name of the server.
    pub fn server_package(&self) -> &str {
        &self.bundles[0].bin_package
    }

    pub fn server_binary(&self, mode: Mode) -> PathBuf {
        let name = format!("{}{}", self.server_package(), env::consts::EXE_SUFFIX);
        self.target.join(mode.server_folder()).join(name)
    }

    /// The stylesheet of each bundle.
    pub fn stylesheets(&self) -> impl Iterator<Item = PathBuf> {
        self.bundles
            .iter()
            .map(|bundle| self.root.join(&bundle.style_file))
    }

    /// The folder of files that are served as they are.
    pub fn public(&self) -> PathBuf {
        self.root.join(&self.bundles[0].assets_dir)
    }

    /// Films that were recorded here, in the other languages than [`crate::film`] keeps in `public`.
    pub fn films(&self) -> PathBuf {
        self.target.join("film")
    }

    /// The folder of the browser tests and of every npm package we use.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// A program of an npm package; the file exists only after [`crate::tools::npm_packages`].
    pub fn npm_program(&self, name: &str) -> PathBuf {
        self.end2end().join("node_modules/.bin").join(name)
    }
}

/// The Cargo that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // `cargo run` describes xtask in these; build scripts that look at them would run again.
    for (name, _) in env::vars_os() {
        let known = name.to_string_lossy();
        if known.starts_with("CARGO_PKG_") || known.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}
