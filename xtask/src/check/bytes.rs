//! What people download, and how much of it they may have to.

use anyhow::{Context, Result, ensure};

use super::report::Report;
use crate::{
    assets::Manifest,
    workspace::{Mode, Workspace},
};

/// The traveller's wasm and its glue, compressed: seconds on a slow phone network.
const PORTAL_BUDGET: u64 = 75 * 1024;

/// Single files that stand in the way of a first page, compressed.
const FILES: [(&str, u64); 7] = [
    ("portal.css", 8 * 1024),
    ("read-aloud.js", 2 * 1024),
    // Before "I'm here" works.
    ("outbox.js", 3 * 1024),
    ("outbox-page.js", 4 * 1024),
    // After it works.
    ("today.js", 1024),
    ("service-worker.js", 2 * 1024),
    // Beside no other page.
    ("phone-check.js", 3 * 1024),
];

/// Prints the table and checks the budgets.
pub fn budget(workspace: &Workspace, report: &mut Report<'_>) {
    report.check("bytes of what is downloaded", || {
        let manifest = Manifest::read(&workspace.site(Mode::Release))?;
        println!("{:<24}{:>10}{:>10}", "bytes", "plain", "brotli");
        for (name, asset) in &manifest.files {
            let brotli = asset
                .brotli
                .map_or_else(|| "-".to_owned(), |bytes| bytes.to_string());
            println!("{name:<24}{:>10}{brotli:>10}", asset.bytes);
        }
        let portal = wasm_and_glue(&manifest, "portal")?;
        println!(
            "{:<24}{:>20} of {PORTAL_BUDGET}",
            "portal.wasm + portal.js", portal
        );
        println!(
            "{:<24}{:>20}",
            "console.wasm + console.js",
            wasm_and_glue(&manifest, "console")?
        );
        ensure!(
            portal <= PORTAL_BUDGET,
            "portal.wasm and portal.js have {portal} bytes, more than {PORTAL_BUDGET}"
        );
        for (name, budget) in FILES {
            let asset = manifest.files.get(name);
            let bytes = asset.and_then(|asset| asset.brotli);
            let bytes = bytes.with_context(|| format!("{name} is missing"))?;
            ensure!(
                bytes <= budget,
                "{name} has {bytes} bytes, more than {budget}"
            );
        }
        Ok(())
    });
}

fn wasm_and_glue(manifest: &Manifest, bundle: &str) -> Result<u64> {
    ["wasm", "js"]
        .iter()
        .map(|extension| {
            let name = format!("{bundle}.{extension}");
            manifest
                .files
                .get(&name)
                .and_then(|asset| asset.brotli)
                .with_context(|| format!("{name} is missing"))
        })
        .sum()
}
