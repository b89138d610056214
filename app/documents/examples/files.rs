//! Writes the files into a folder, to look at: all languages, or those named.
//!
//! `cargo run --package okaeri-documents --example files -- FOLDER [LANGUAGE…]`

use std::{env, error::Error, fs, path::PathBuf, time::Instant};

use okaeri_documents::{Fonts, Kind, typeset};
use okaeri_domain::programme::{JAPAN_2021, Programme};
use okaeri_frame::locale::Locale;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("say into which folder")?);
    let wanted: Vec<String> = arguments.collect();
    let programme = Programme::parse(JAPAN_2021)?;
    fs::create_dir_all(&folder)?;
    for locale in Locale::offered(&programme) {
        if !wanted.is_empty() && wanted.iter().all(|tag| tag != locale.tag()) {
            continue;
        }
        for (kind, name) in [(Kind::Guide, "guide"), (Kind::Leaflet, "leaflet")] {
            let began = Instant::now();
            let work = kind.work(&programme, locale, "https://okaeri.example");
            match typeset(&work, Fonts::of_system()) {
                Ok(made) => {
                    let took = began.elapsed().as_millis();
                    let (pages, bytes) = (made.pages, made.pdf.len());
                    println!(
                        "{}-{name}: {pages} pages, {bytes} bytes, {took} ms",
                        locale.tag()
                    );
                    fs::write(
                        folder.join(format!("{}-{name}.pdf", locale.tag())),
                        made.pdf,
                    )?;
                }
                Err(failure) => println!("{}-{name}: {failure}", locale.tag()),
            }
        }
    }
    Ok(())
}
