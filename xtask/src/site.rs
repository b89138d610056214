//! The whole of a build: the site (bundles, stylesheets, public files) and the server that gives it out.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    assets::Assets,
    files::{files_below, write_whole},
    progress::Progress,
    scripts::without_comments,
    style, tools, wasm,
    workspace::{Mode, Workspace, cargo},
};

/// Builds the site and the server.
///
/// # Errors
/// When a tool is missing or something does not compile.
pub fn build_everything(workspace: &Workspace, mode: Mode, progress: &Progress) -> Result<()> {
    // The site comes last, so that a running server keeps its files when something does not compile.
    wasm::compile(workspace, mode, progress)?;
    build_server(workspace, mode, progress)?;
    write_site(workspace, mode, progress)?;
    if mode == Mode::Release {
        // There the binary finds its site without being told.
        let beside = workspace.target.join(mode.server_folder()).join("site");
        copy_site(&workspace.site(mode), workspace.assets_folder(), &beside)?;
    }
    Ok(())
}

/// Builds what a browser downloads, into [`Workspace::site`].
///
/// # Errors
/// When a tool is missing or something does not compile.
pub fn build_site(workspace: &Workspace, mode: Mode, progress: &Progress) -> Result<()> {
    wasm::compile(workspace, mode, progress)?;
    write_site(workspace, mode, progress)
}

fn write_site(workspace: &Workspace, mode: Mode, progress: &Progress) -> Result<()> {
    let mut assets = Assets::new(workspace.site(mode), workspace.assets_folder(), mode);
    wasm::add(workspace, mode, progress, &mut assets)?;
    for (name, path) in files_below(&workspace.public())? {
        let mut content = fs::read(path)?;
        if mode == Mode::Release && Path::new(&name).extension().is_some_and(|it| it == "js") {
            content = without_comments(&String::from_utf8(content)?).into_bytes();
        }
        assets.add(&name, &content)?;
    }
    // Films are megabytes, so only one of them lies in the repository.
    for (name, path) in files_below(&workspace.films())? {
        assets.add(&format!("film/{name}"), &fs::read(path)?)?;
    }
    style::build(workspace, progress, &mut assets)?;
    assets.finish()
}

/// Builds the server binary.
///
/// # Errors
/// When it does not compile.
pub fn build_server(workspace: &Workspace, mode: Mode, progress: &Progress) -> Result<()> {
    progress.step(&format!("compiling the server ({})", mode.name()), || {
        let mut command = cargo();
        command.args(["build", "--package", workspace.server_package()]);
        if mode == Mode::Release {
            command.arg("--release");
        }
        tools::run(command.current_dir(&workspace.root))
    })
}

fn copy_site(from: &Path, assets_folder: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| to.display().to_string())?;
    }
    for (name, path) in files_below(&from.join(assets_folder))? {
        write_whole(&to.join(assets_folder).join(name), &fs::read(path)?)?;
    }
    write_whole(
        &to.join("assets.json"),
        &fs::read(from.join("assets.json"))?,
    )
}
