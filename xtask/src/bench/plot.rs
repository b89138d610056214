//! The comparison as a picture: a row of bars for each figure, rates on a line from 0, times on a
//! logarithmic one.

use std::fmt::Write as _;

use super::figure::{Figure, number};

const WIDTH: f64 = 720.0;
/// Where bars begin: the names stand before it.
const LEFT: f64 = 110.0;
/// Room for the numbers behind the bars.
const RIGHT: f64 = 90.0;
const BAR: f64 = 18.0;
const TITLE: f64 = 34.0;
const COLOURS: [&str; 3] = ["#0b6e4f", "#b8642b", "#8a8f98"];
/// Milliseconds at the beginning of the logarithmic line.
const SHORTEST: f64 = 0.1;

/// Draws those figures that are compared and are rates or times.
pub fn compare(figures: &[Figure]) -> String {
    let shown: Vec<&Figure> = figures
        .iter()
        .filter(|figure| figure.pocketbase.is_some() && matches!(&*figure.unit, "1/s" | "ms"))
        .filter(|figure| !figure.name.starts_with("p50"))
        .collect();
    let mut body = String::new();
    let mut top = 0.0;
    for figure in &shown {
        let longest = shown
            .iter()
            .filter(|other| other.unit == figure.unit)
            .flat_map(|other| bars(other))
            .map(|(_, value)| value)
            .fold(1.0, f64::max);
        top = draw(figure, longest, top, &mut body);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {top}\" role=\"img\" \
         aria-label=\"Okaeri compared with PocketBase and a bare server\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{body}</svg>\n"
    )
}

fn bars(figure: &Figure) -> Vec<(&'static str, f64)> {
    let all = [
        ("Okaeri", Some(figure.okaeri)),
        ("PocketBase", figure.pocketbase),
        ("floor", figure.floor),
    ];
    all.into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

/// One title with its bars from `top` down; returns where the next begins.
fn draw(figure: &Figure, longest: f64, top: f64, body: &mut String) -> f64 {
    let is_time = figure.unit == "ms";
    let scale = if is_time {
        "milliseconds, logarithmic"
    } else {
        "a second"
    };
    let mut y = top + TITLE;
    // Writing to a string cannot fail.
    let _ = writeln!(
        body,
        "<text x=\"8\" y=\"{}\" font-weight=\"600\">{} <tspan font-weight=\"400\" fill=\"#555\">({scale})</tspan></text>",
        y - 10.0,
        figure.name
    );
    for ((name, value), colour) in bars(figure).into_iter().zip(COLOURS) {
        let share = if is_time {
            (value.max(SHORTEST) / SHORTEST).ln() / (longest.max(1.0) / SHORTEST).ln()
        } else {
            value / longest
        };
        let width = (share * (WIDTH - LEFT - RIGHT)).max(1.0);
        let text = y + BAR - 5.0;
        let _ = writeln!(
            body,
            "<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{name}</text>\
             <rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{}\" fill=\"{colour}\"/>\
             <text x=\"{:.1}\" y=\"{text}\">{}</text>",
            LEFT - 8.0,
            BAR - 3.0,
            LEFT + width + 6.0,
            number(value)
        );
        y += BAR;
    }
    y + 8.0
}
