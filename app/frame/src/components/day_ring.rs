//! The ring of waiting days: one arc a day, today's number inside.

use leptos::prelude::*;

/// Each arc is this part of its ten units, so that a gap separates the days.
const ARC: f32 = 8.4;

/// Day `day` of `days`; day 0 is the day of arrival. A picture: the words stand beside it, where
/// they have room in every language.
#[component]
pub fn DayRing(day: u16, days: u16) -> impl IntoView {
    let length = f32::from(days) * 10.0;
    let arcs = (1..=days).map(|index| {
        let class = match index.cmp(&day) {
            std::cmp::Ordering::Less => "ring__day ring__day--past",
            std::cmp::Ordering::Equal => "ring__day ring__day--today",
            std::cmp::Ordering::Greater => "ring__day",
        };
        let start = f32::from(index - 1) * 10.0 + 0.8;
        view! {
            <circle
                class=class
                cx="100"
                cy="100"
                r="88"
                pathLength=length.to_string()
                stroke-dasharray=format!("{ARC} {}", length - ARC)
                stroke-dashoffset=(-start).to_string()
            ></circle>
        }
    });
    view! {
        <div class="ring" aria-hidden="true">
            <svg class="ring__picture" viewBox="0 0 200 200">
                <g transform="rotate(-90 100 100)">{arcs.collect_view()}</g>
            </svg>
            <span class="ring__number">{day}</span>
        </div>
    }
}
