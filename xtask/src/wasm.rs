//! The browser bundles: Cargo compiles them, wasm-bindgen writes the glue, wasm-opt makes them small.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    assets::Assets,
    files::{content_hash, files_below, write_whole},
    progress::Progress,
    tools,
    workspace::{Bundle, Mode, Workspace, cargo},
};

/// What today's browsers all understand and rustc may use; wasm-opt rejects a module otherwise.
const WASM_OPT: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
];

/// The arguments that select both bundles; one Cargo run compiles what they share once.
pub fn selection(workspace: &Workspace) -> Vec<&str> {
    let packages = workspace
        .bundles
        .iter()
        .flat_map(|bundle| ["--package", &bundle.lib_package]);
    let rest = [
        "--lib",
        "--target",
        "wasm32-unknown-unknown",
        "--no-default-features",
        "--features",
        "hydrate",
    ];
    packages.chain(rest).collect()
}

/// Compiles every bundle.
///
/// # Errors
/// When the wasm target is missing or the code does not compile.
pub fn compile(workspace: &Workspace, mode: Mode, progress: &Progress) -> Result<()> {
    tools::wasm_target(progress)?;
    progress.step("compiling the browser bundles", || {
        let mut command = cargo();
        command
            .arg("build")
            .args(selection(workspace))
            .args(["--profile", mode.wasm_profile()])
            // Nobody looks at them in a browser, and the bundle would be larger for them.
            .args(["--config", "profile.dev.debug=false"]);
        tools::run(command.current_dir(&workspace.root))
    })
}

/// Adds the glue and the wasm of every compiled bundle to the site.
///
/// # Errors
/// When wasm-bindgen or wasm-opt refuses a bundle.
pub fn add(
    workspace: &Workspace,
    mode: Mode,
    progress: &Progress,
    assets: &mut Assets,
) -> Result<()> {
    let optimiser = match mode {
        Mode::Release => optimiser(workspace, progress),
        Mode::Dev => None,
    };
    for bundle in &workspace.bundles {
        let folder = workspace.site(mode).join("bindgen").join(&bundle.name);
        finish(
            workspace,
            bundle,
            mode,
            optimiser.as_deref(),
            &folder,
            progress,
        )?;
        let (glue, wasm) = (
            format!("{}.js", bundle.name),
            format!("{}.wasm", bundle.name),
        );
        let glue_content = fs::read(folder.join(&glue))?;
        let wasm_content = fs::read(folder.join(&wasm))?;
        assets.add_pair(&glue, &glue_content, &wasm, &wasm_content)?;
        // The glue imports these by a name that already holds a hash of the crate.
        for (name, path) in files_below(&folder.join("snippets"))? {
            assets.add_unhashed(&format!("snippets/{name}"), &fs::read(path)?)?;
        }
    }
    Ok(())
}

/// The path of wasm-opt; without it the bundles work but are half as large again.
fn optimiser(workspace: &Workspace, progress: &Progress) -> Option<PathBuf> {
    if let Err(error) = tools::npm_packages(workspace, progress) {
        progress.say(&format!(
            "warning: the bundles stay large, there is no wasm-opt: {error:#}"
        ));
        return None;
    }
    Some(workspace.npm_program("wasm-opt"))
}

/// From Cargo's output to the glue and the wasm in `folder`; does nothing if it was done before.
fn finish(
    workspace: &Workspace,
    bundle: &Bundle,
    mode: Mode,
    optimiser: Option<&Path>,
    folder: &Path,
    progress: &Progress,
) -> Result<()> {
    let input = workspace
        .target
        .join("wasm32-unknown-unknown")
        .join(mode.wasm_folder())
        .join(format!("{}.wasm", bundle.lib_package.replace('-', "_")));
    let compiled = fs::read(&input).with_context(|| input.display().to_string())?;
    let made_from = format!(
        "{} {}",
        content_hash(&compiled),
        if optimiser.is_some() {
            "optimised"
        } else {
            "plain"
        }
    );
    let stamp = folder.join("made-from");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == made_from) {
        progress.say(&format!("{}.wasm: unchanged", bundle.name));
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    progress.step(&format!("{}.wasm: wasm-bindgen", bundle.name), || {
        bind(&input, bundle, mode, folder)
    })?;
    let bound = folder.join(format!("{}_bg.wasm", bundle.name));
    let output = folder.join(format!("{}.wasm", bundle.name));
    match optimiser {
        Some(program) => progress.step(&format!("{}.wasm: wasm-opt", bundle.name), || {
            tools::run(
                Command::new(program)
                    .args(WASM_OPT)
                    .arg(&bound)
                    .arg("--output")
                    .arg(&output),
            )
        })?,
        None => fs::rename(&bound, &output)?,
    }
    write_whole(&stamp, made_from.as_bytes())
}

/// Writes `<name>.js` and `<name>_bg.wasm`.
fn bind(input: &Path, bundle: &Bundle, mode: Mode, folder: &Path) -> Result<()> {
    let release = mode == Mode::Release;
    Bindgen::new()
        .input_path(input)
        .out_name(&bundle.name)
        .web(true)?
        .typescript(false)
        .keep_debug(false)
        .remove_name_section(release)
        .remove_producers_section(release)
        // The page names the hashed wasm; a default in the glue would be a wrong one.
        .omit_default_module_path(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen: {}", input.display()))?;
    let glue = fs::read_to_string(folder.join(format!("{}.js", bundle.name)))?;
    ensure!(
        !glue.contains("_bg.wasm"),
        "{}.js names a wasm file that is not served",
        bundle.name
    );
    Ok(())
}
