//! Files and folders, and the names that content gives to files.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The first 16 hexadecimal digits of the SHA-256: names need to differ, not to withstand attack.
pub fn content_hash(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .take(8)
        .fold(String::new(), |mut hash, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hash, "{byte:02x}");
            hash
        })
}

/// Every file below a folder, by its name relative to that folder with `/`; hidden files are
/// left out, and a folder that does not exist has none.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            found.extend(
                files_below(&path)?
                    .into_iter()
                    .map(|(below, path)| (format!("{name}/{below}"), path)),
            );
        } else {
            found.insert(name, path);
        }
    }
    Ok(found)
}

/// Writes a file so that a reader sees the old content or the new, never a part.
///
/// # Errors
/// When the folder is not writable.
pub fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    let write = || -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut unfinished = path.as_os_str().to_owned();
        unfinished.push(".unfinished");
        fs::write(&unfinished, content)?;
        fs::rename(&unfinished, path)
    };
    write().with_context(|| format!("could not write {}", path.display()))
}

/// `fonts/noto.woff2` becomes `fonts/noto.3f2a….woff2`.
pub fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash = content_hash(content);
    let folder_end = name.rfind('/').map_or(0, |slash| slash + 1);
    match name[folder_end..].rfind('.') {
        Some(dot) => {
            let (stem, extension) = name.split_at(folder_end + dot);
            format!("{stem}.{hash}{extension}")
        }
        None => format!("{name}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_stands_before_the_extension() {
        assert_eq!(
            hashed_name("portal.css", b""),
            "portal.e3b0c44298fc1c14.css"
        );
        assert_eq!(hashed_name("v1.0/mark", b""), "v1.0/mark.e3b0c44298fc1c14");
    }
}
