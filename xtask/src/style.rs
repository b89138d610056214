//! The stylesheets: lightningcss joins what each imports, makes it small and adds what older
//! browsers need. Logical properties stay: right-to-left pages depend on them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    dependencies::{Dependency, DependencyOptions},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
    targets::{Browsers, Features, Targets},
};

use crate::{assets::Assets, progress::Progress, workspace::Workspace};

/// Stylesheets of their own beside those of the bundles: the page that shows every component, and what
/// no page has but the phone check.
const OWN: [&str; 2] = ["style/styleguide.css", "style/phone-check.css"];

/// Adds every stylesheet to the site; the files of `public` must be there already.
///
/// # Errors
/// When a stylesheet has an error or names a file that is not in `public`.
pub fn build(workspace: &Workspace, progress: &Progress, assets: &mut Assets) -> Result<()> {
    let mut sheets: Vec<PathBuf> = workspace.stylesheets().collect();
    let own = OWN.iter().map(|sheet| workspace.root.join(sheet));
    sheets.extend(own.filter(|sheet| sheet.is_file()));
    progress.step("stylesheets", || {
        for sheet in &sheets {
            let name = sheet.file_name().unwrap_or_default().to_string_lossy();
            let css = bundle(sheet, assets)?;
            assets.add(&name, css.as_bytes())?;
        }
        Ok(())
    })
}

fn bundle(sheet: &Path, assets: &Assets) -> Result<String> {
    let targets = targets();
    let files = FileProvider::new();
    // The errors borrow from the files, so they become text here.
    let mut css = Bundler::new(&files, None, ParserOptions::default())
        .bundle(sheet)
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| sheet.display().to_string())?;
    css.minify(MinifyOptions {
        targets,
        ..Default::default()
    })
    .map_err(|error| anyhow!("{error}"))?;
    let printed = css.to_css(PrinterOptions {
        minify: true,
        targets,
        analyze_dependencies: Some(DependencyOptions {
            remove_imports: false,
        }),
        ..Default::default()
    })?;
    let mut code = printed.code;
    for dependency in printed.dependencies.unwrap_or_default() {
        match dependency {
            Dependency::Url(url) => {
                code = code.replace(&url.placeholder, &served_url(&url.url, assets)?);
            }
            Dependency::Import(import) => bail!(
                "{}: @import of {} from elsewhere",
                sheet.display(),
                import.url
            ),
        }
    }
    Ok(code)
}

/// `../public/mark.svg` is what an editor can follow; the browser needs the hashed name, which
/// lies in the same folder as the stylesheet.
fn served_url(url: &str, assets: &Assets) -> Result<String> {
    if url.starts_with("data:") || url.starts_with('#') {
        return Ok(url.to_owned());
    }
    let name = url.strip_prefix("../public/").unwrap_or(url);
    let path = assets
        .path(name)
        .with_context(|| format!("url({url}): write ../public/<a file of public>"))?;
    Ok(path.to_owned())
}

/// Phones of 2020 and later.
fn targets() -> Targets {
    let version = |major: u32| Some(major << 16);
    Targets {
        browsers: Some(Browsers {
            android: version(90),
            chrome: version(90),
            edge: version(90),
            firefox: version(90),
            ios_saf: version(14),
            safari: version(14),
            ..Default::default()
        }),
        include: Features::empty(),
        exclude: Features::LogicalProperties,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::workspace::Mode;

    #[test]
    fn imports_are_joined_logical_properties_stay_and_urls_are_hashed() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::write(
            folder.path().join("part.css"),
            "p { margin-inline-start: 1rem }",
        )?;
        let entry = folder.path().join("portal.css");
        fs::write(
            &entry,
            "@import url(part.css); a { background: url(../public/mark.svg) }",
        )?;
        let mut assets = Assets::new(folder.path().join("site"), Path::new("assets"), Mode::Dev);
        let mark = assets.add("mark.svg", b"<svg/>")?;
        let css = bundle(&entry, &assets)?;
        assert_eq!(
            css,
            format!("p{{margin-inline-start:1rem}}a{{background:url(\"{mark}\")}}")
        );
        Ok(())
    }

    #[test]
    fn a_url_that_nobody_serves_is_an_error() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let entry = folder.path().join("portal.css");
        fs::write(&entry, "a { background: url(../public/none.svg) }")?;
        let assets = Assets::new(folder.path().join("site"), Path::new("assets"), Mode::Dev);
        assert!(bundle(&entry, &assets).is_err());
        Ok(())
    }
}
