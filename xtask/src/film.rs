//! `cargo xtask film`: records the film of the guide. A browser uses the real service as a traveller
//! would, and its pictures become a film; `end2end/film` says what it does.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{
    progress::Progress,
    site, tools,
    workspace::{Mode, Workspace},
};

/// What nobody should have to download more of.
const MOST_BYTES: u64 = 2 * 1024 * 1024;
/// The film in the repository: it stands in for the others where they were not recorded.
const KEPT: &str = "en";

#[derive(Debug, Args)]
pub struct Options {
    /// Only in these languages, such as en,ja
    #[arg(long, value_delimiter = ',')]
    locale: Vec<String>,
}

/// Records, and leaves each film where the next build finds it.
///
/// # Errors
/// When something does not build, a page does not do what the film shows, or a film is too large.
pub fn film(workspace: &Workspace, options: &Options, progress: &Progress) -> Result<()> {
    let locales = locales(workspace, &options.locale)?;
    let ffmpeg = tools::ffmpeg(progress)?;
    let chromium = tools::chromium(progress)?;
    tools::npm_packages(workspace, progress)?;
    site::build_site(workspace, Mode::Release, progress)?;
    site::build_server(workspace, Mode::Dev, progress)?;
    for locale in &locales {
        let pictures = tempfile::tempdir()?;
        progress.step(&format!("recording in {locale}"), || {
            record(workspace, &chromium, locale, pictures.path())
        })?;
        let folder = if locale == KEPT {
            workspace.public().join("film")
        } else {
            workspace.films()
        };
        fs::create_dir_all(&folder)?;
        let bytes = progress.step(&format!("making the film in {locale}"), || {
            encode(&ffmpeg, pictures.path(), &folder, locale)
        })?;
        progress.say(&format!("{}: {bytes} bytes", folder.join(locale).display()));
        ensure!(bytes <= MOST_BYTES, "that is more than {MOST_BYTES}");
    }
    progress.say("the next build takes the films along");
    Ok(())
}

/// Those that were asked for, else all that have texts.
fn locales(workspace: &Workspace, asked: &[String]) -> Result<Vec<String>> {
    let folder = workspace.root.join("app/i18n");
    let mut known = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_dir()) {
            known.push(name.to_string_lossy().into_owned());
        }
    }
    known.sort();
    let unknown = asked.iter().find(|tag| !known.contains(tag));
    ensure!(
        unknown.is_none(),
        "there are no texts in {}; there are: {}",
        unknown.map_or("", String::as_str),
        known.join(", ")
    );
    Ok(if asked.is_empty() {
        known
    } else {
        asked.to_vec()
    })
}

/// Leaves pictures, the list of them, and the times of the captions.
fn record(workspace: &Workspace, chromium: &Path, locale: &str, pictures: &Path) -> Result<()> {
    let mut command = Command::new(workspace.npm_program("playwright"));
    command
        .args(["test", "--config", "film.config.ts"])
        .current_dir(workspace.end2end())
        .env("OKAERI_BIN", workspace.server_binary(Mode::Dev))
        .env("OKAERI_ASSETS", workspace.site(Mode::Release))
        .env("CHROMIUM", chromium)
        .env("FILM_LOCALE", locale)
        .env("FILM_PICTURES", pictures)
        .env_remove("OKAERI_TEST_POSTGRES");
    tools::run(&mut command)
}

/// The film, a picture to show before it is played, and its times. How many bytes the first two have.
fn encode(ffmpeg: &Path, pictures: &Path, folder: &Path, locale: &str) -> Result<u64> {
    let file = |extension: &str| folder.join(format!("{locale}.{extension}"));
    let (video, poster) = (file("mp4"), file("webp"));
    let input = pictures.join("pictures.txt");
    run(
        ffmpeg,
        &[&["-f", "concat", "-safe", "0"]],
        &input,
        &VIDEO,
        &video,
    )?;
    run(ffmpeg, &[], &pictures.join("poster.png"), &POSTER, &poster)?;
    let scenes = pictures.join("scenes.json");
    fs::copy(&scenes, file("json")).with_context(|| scenes.display().to_string())?;
    let bytes = |path: &PathBuf| Ok(fs::metadata(path)?.len());
    [video, poster].iter().map(bytes).sum()
}

/// Each line is one matter.
type Arguments<'a> = [&'a [&'a str]];

/// H.264 with its index in front, which every phone plays while it loads.
const VIDEO: [&[&str]; 8] = [
    // A band below the screen, so that captions cover nothing.
    &[
        "-vf",
        "pad=iw:1688:0:0:color=0x1d1f27,scale=out_color_matrix=bt709,format=yuv420p",
    ],
    &[
        "-color_primaries",
        "bt709",
        "-color_trc",
        "bt709",
        "-colorspace",
        "bt709",
    ],
    &["-an", "-r", "25"],
    // What scrolls moves far.
    &[
        "-c:v",
        "libx264",
        "-preset",
        "slower",
        "-crf",
        "28",
        "-me_range",
        "64",
    ],
    &["-tune", "animation", "-profile:v", "high", "-level", "4.0"],
    // A place to begin from every ten seconds.
    &["-g", "250"],
    &["-movflags", "+faststart"],
    // The same film of the same pictures.
    &[
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags:v",
        "+bitexact",
    ],
];

const POSTER: [&[&str]; 2] = [
    &["-vf", "pad=iw:1688:0:0:color=0x1d1f27,scale=585:-1"],
    &["-c:v", "libwebp", "-quality", "70"],
];

fn run(ffmpeg: &Path, of: &Arguments, input: &Path, how: &Arguments, output: &Path) -> Result<()> {
    let mut command = Command::new(ffmpeg);
    command
        .args(["-y", "-v", "error", "-nostdin"])
        .args(of.concat())
        .arg("-i")
        .arg(input)
        .args(how.concat())
        .arg(output);
    tools::run(&mut command)
}
