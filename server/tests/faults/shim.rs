//! The disk that fails: builds `shim.c`, puts it under the program and steers it.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt as _,
    path::{Path, PathBuf},
    process::Command,
};

use super::installation::Installation;

/// A number in the file that the shim has mapped; `struct control` in shim.c has the same order.
#[derive(Debug, Clone, Copy)]
pub enum Switch {
    SyncError,
    WriteError,
    ShortWrites,
    FakeSync,
    SyncDelay,
    SpareCalls,
    FailedCalls,
}

const SWITCHES: usize = 7;
const NUMBER: usize = 4;

pub const EIO: i32 = 5;
pub const ENOSPC: i32 = 28;

pub struct Shim {
    control: File,
    undo: PathBuf,
    database: PathBuf,
}

impl Shim {
    /// Puts the shim under every server of the installation that starts from now on.
    pub fn under(installation: &mut Installation) -> Self {
        let folder = installation.folder.path();
        let library = build(folder);
        let control = folder.join("control");
        fs::write(&control, [0; SWITCHES * NUMBER]).unwrap();
        let undo = folder.join("undo");
        fs::create_dir(&undo).unwrap();
        let shim = Self {
            control: File::options()
                .read(true)
                .write(true)
                .open(&control)
                .unwrap(),
            undo: undo.clone(),
            database: installation.database_file().to_owned(),
        };
        installation.environment = vec![
            ("LD_PRELOAD", library),
            ("FAULT_CONTROL", control),
            ("FAULT_UNDO", undo),
        ];
        shim
    }

    pub fn set(&self, switch: Switch, number: i32) {
        let place = (switch as usize * NUMBER) as u64;
        self.control
            .write_all_at(&number.to_ne_bytes(), place)
            .unwrap();
    }

    pub fn get(&self, switch: Switch) -> i32 {
        let mut number = [0; NUMBER];
        let place = (switch as usize * NUMBER) as u64;
        self.control.read_exact_at(&mut number, place).unwrap();
        i32::from_ne_bytes(number)
    }

    /// Takes away all that was never synced; the server must be gone. How many writes were undone.
    pub fn power_cut(&self) -> usize {
        let wal = self.database.with_extension("db-wal");
        undo(&self.undo.join("db"), &self.database) + undo(&self.undo.join("wal"), &wal)
    }
}

fn build(folder: &Path) -> PathBuf {
    let library = folder.join("shim.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/shim.c");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
        .args([&library, &source])
        .args(["-ldl", "-pthread"])
        .status()
        .expect("a C compiler, as for the bundled SQLite");
    assert!(built.success(), "shim.c does not compile");
    library
}

/// A record of the log: offset, length of the file before, count, and the bytes that were there.
fn undo(log: &Path, path: &Path) -> usize {
    let bytes = fs::read(log).unwrap_or_default();
    let mut records = Vec::new();
    let mut rest = bytes.as_slice();
    while let Some((head, tail)) = rest.split_at_checked(3 * 8) {
        let number =
            |place: usize| u64::from_ne_bytes(head[8 * place..8 * (place + 1)].try_into().unwrap());
        let count = usize::try_from(number(2)).unwrap();
        // The kill may have cut the last record, before its write.
        let Some((old, tail)) = tail.split_at_checked(count) else {
            break;
        };
        records.push((number(0), number(1), old));
        rest = tail;
    }
    if !records.is_empty() {
        let file = File::options().write(true).open(path).unwrap();
        for (offset, length, old) in records.iter().rev() {
            file.write_all_at(old, *offset).unwrap();
            file.set_len(*length).unwrap();
        }
    }
    // The next server starts from what the disk holds now.
    if log.exists() {
        fs::write(log, []).unwrap();
    }
    records.len()
}
