//! Notices edits by looking at modification times: it works on every file system and in containers.

use std::{collections::BTreeMap, fs, path::PathBuf, time::SystemTime};

use anyhow::Result;

use crate::{files::files_below, workspace::Workspace};

const FOLDERS: [&str; 4] = ["app", "server", "style", "public"];

/// The source folders as they were at the last look.
#[derive(Debug)]
pub struct Watch {
    folders: Vec<PathBuf>,
    seen: BTreeMap<PathBuf, SystemTime>,
}

impl Watch {
    /// # Errors
    /// When a folder cannot be read.
    pub fn new(workspace: &Workspace) -> Result<Self> {
        let folders = FOLDERS
            .iter()
            .map(|folder| workspace.root.join(folder))
            .collect();
        let mut watch = Self {
            folders,
            seen: BTreeMap::new(),
        };
        watch.seen = watch.look()?;
        Ok(watch)
    }

    /// A file that was written, added or removed since the last look.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn changed(&mut self) -> Result<Option<PathBuf>> {
        let now = self.look()?;
        let edited = now
            .iter()
            .find(|(path, time)| self.seen.get(*path) != Some(*time));
        let removed = || self.seen.keys().find(|path| !now.contains_key(*path));
        let changed = edited.map(|(path, _)| path).or_else(removed).cloned();
        self.seen = now;
        Ok(changed)
    }

    fn look(&self) -> Result<BTreeMap<PathBuf, SystemTime>> {
        let mut found = BTreeMap::new();
        for folder in &self.folders {
            for path in files_below(folder)?.into_values() {
                // A file that an editor has just replaced may be gone for a moment.
                if let Ok(time) = fs::metadata(&path).and_then(|metadata| metadata.modified()) {
                    found.insert(path, time);
                }
            }
        }
        Ok(found)
    }
}
