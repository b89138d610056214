//! Tools from outside Cargo: each is installed when we can do that in a few seconds, else one
//! line says what is missing and how to get it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use crate::{files::content_hash, progress::Progress, workspace::Workspace};

const WASM: &str = "wasm32-unknown-unknown";
const FONTS: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// Runs a command to its end, with its output on our terminal.
///
/// # Errors
/// When it cannot be started or does not exit with 0.
pub fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("could not start {program}"))?;
    ensure!(status.success(), "`{}` failed ({status})", shown(command));
    Ok(())
}

/// The command as a person would type it, without the folder of the program.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    let arguments = command
        .get_args()
        .map(|argument| argument.to_string_lossy());
    std::iter::once(program.to_string_lossy())
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The first program of this name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// Makes sure that Rust can compile for the browser.
///
/// # Errors
/// When the target is missing and rustup is not there or cannot add it.
pub fn wasm_target(progress: &Progress) -> Result<()> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM])
        .output()
        .context("could not start rustc")?;
    let folder = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    let advice =
        format!("Rust's {WASM} target is missing: `rustup target add {WASM}` (https://rustup.rs)");
    ensure!(on_path("rustup").is_some(), "{advice}");
    progress
        .step("installing the wasm target", || {
            run(Command::new("rustup").args(["target", "add", WASM]))
        })
        .context(advice)
}

/// Makes sure that the npm packages of end2end are those of its lock file.
///
/// # Errors
/// When Node is missing or the packages cannot be installed.
pub fn npm_packages(workspace: &Workspace, progress: &Progress) -> Result<()> {
    ensure!(
        on_path("npm").is_some(),
        "npm is missing: install Node 20.19 or newer (https://nodejs.org)"
    );
    let folder = workspace.end2end();
    let lock = fs::read(folder.join("package-lock.json")).context("end2end/package-lock.json")?;
    let wanted = content_hash(&lock);
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    progress.step("installing npm packages", || {
        run(Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(&folder))
    })?;
    fs::write(stamp, wanted).context("end2end/node_modules is not writable")
}

/// A Chromium for the browser tests, with fonts for the scripts that we show.
///
/// # Errors
/// When there is none and we cannot install one.
pub fn chromium(progress: &Progress) -> Result<PathBuf> {
    fonts(progress)?;
    if find_chromium().is_none() {
        let advice = "install chromium (Debian: `apt-get install chromium`)";
        ensure!(
            may_install(),
            "no Chromium found: {advice}, or set CHROMIUM to the path of one"
        );
        progress.step("installing chromium", || install(&["chromium"]))?;
    }
    find_chromium().context("Chromium was installed but is not on PATH")
}

/// The program that makes films of pictures.
///
/// # Errors
/// When there is none and we cannot install one.
pub fn ffmpeg(progress: &Progress) -> Result<PathBuf> {
    if on_path("ffmpeg").is_none() {
        ensure!(
            may_install(),
            "ffmpeg is missing: install it (Debian: `apt-get install ffmpeg`)"
        );
        progress.step("installing ffmpeg", || install(&["ffmpeg"]))?;
    }
    on_path("ffmpeg").context("ffmpeg was installed but is not on PATH")
}

/// The fonts that pages are looked at with, and that the guide is typeset with.
///
/// # Errors
/// When they cannot be installed although we may.
pub fn fonts(progress: &Progress) -> Result<()> {
    if has_fonts() {
        return Ok(());
    }
    let names = FONTS.join(" ");
    if may_install() {
        return progress.step(&format!("installing {names}"), || install(&FONTS));
    }
    progress.say(&format!(
        "some letters will show as boxes, and the guide cannot be typeset: install {names}"
    ));
    Ok(())
}

fn may_install() -> bool {
    is_root() && on_path("apt-get").is_some()
}

fn find_chromium() -> Option<PathBuf> {
    let named = env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .filter(|path| path.is_file());
    named.or_else(|| {
        ["chromium", "chromium-browser", "google-chrome"]
            .into_iter()
            .find_map(on_path)
    })
}

/// Where Debian has them; elsewhere fontconfig is asked.
fn has_fonts() -> bool {
    let noto = [
        "opentype/noto/NotoSansCJK-Bold.ttc",
        "truetype/noto/NotoSansArabic-Bold.ttf",
    ];
    if noto
        .iter()
        .all(|file| Path::new("/usr/share/fonts").join(file).is_file())
    {
        return true;
    }
    let listed = Command::new("fc-list").stderr(Stdio::null()).output();
    listed.is_ok_and(|output| {
        let names = String::from_utf8_lossy(&output.stdout);
        names.contains("NotoSansCJK") && names.contains("NotoSansArabic")
    })
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn install(packages: &[&str]) -> Result<()> {
    let mut apt = Command::new("apt-get");
    run(apt.args(["update", "--quiet"]).stdout(Stdio::null()))?;
    let mut apt = Command::new("apt-get");
    apt.args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages);
    run(apt
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(Stdio::null()))
}
