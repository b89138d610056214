//! The pictures beside words. Never alone: each stands next to its meaning as text.

use leptos::prelude::*;

/// One drawing, 24 by 24, drawn with the current colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A place.
    Pin,
    /// Health.
    Thermometer,
    /// Done, inside.
    Check,
    /// Cannot tell.
    Question,
    /// A problem, outside.
    Alert,
    /// A call.
    Phone,
    /// Days.
    Calendar,
    /// Languages.
    Globe,
    /// Onward; mirrored from right to left.
    Chevron,
    /// The waiting place.
    Home,
    /// A residence check.
    Video,
    /// A film.
    Play,
    /// Arrival; mirrored from right to left.
    Enter,
    /// Time.
    Clock,
    /// Several persons.
    People,
    /// A mask.
    Mask,
    /// To pass on.
    Share,
    /// To keep.
    Download,
    /// To print.
    Print,
    /// No network.
    Offline,
    /// Kept secret.
    Lock,
    /// To search.
    Search,
    /// A fix is being looked for.
    Signal,
    /// The guide.
    Book,
    /// What people write to each other.
    Speech,
    /// Where to find help.
    Help,
}

impl Icon {
    /// The outline, for islands that draw it themselves.
    pub fn outline(self) -> &'static str {
        match self {
            Self::Pin => {
                "M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z"
            }
            Self::Thermometer => "M14.5 13.8V5.5a2.5 2.5 0 0 0-5 0v8.3a4.5 4.5 0 1 0 5 0zM12 9v8",
            Self::Check => "m5 12.5 4.5 4.5L19 7.5",
            Self::Question => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM9.5 9.6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 17v.01"
            }
            Self::Alert => "M12 4 2.8 20h18.4zM12 10v4.5m0 2.7v.01",
            Self::Phone => {
                "M6 3h3l1.5 4.5-2 1.5a12 12 0 0 0 6.5 6.5l1.5-2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"
            }
            Self::Calendar => {
                "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2zM4 10h16M8 3v4m8-4v4"
            }
            Self::Globe => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM3 12h18M12 3c2.6 2.5 3.8 5.5 3.8 9s-1.2 6.5-3.8 9c-2.6-2.5-3.8-5.5-3.8-9S9.4 5.5 12 3z"
            }
            Self::Chevron => "m9 6 6 6-6 6",
            Self::Home => "m4 11 8-7 8 7v9h-5.5v-6h-5v6H4z",
            Self::Video => {
                "M5 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM15 10.5l6-3.5v10l-6-3.5"
            }
            Self::Play => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM10 8.5v7l6-3.5z",
            Self::Enter => "M13 4h6v16h-6M4 12h11m-4-4 4 4-4 4",
            Self::Clock => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 7v5l3 2",
            Self::People => {
                "M5.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.8a3.5 3.5 0 0 1 0 6.4m2 3.3c1.9.8 3 2.9 3 5.5"
            }
            Self::Mask => "M4 9c3 0 5-2 8-2s5 2 8 2v4c0 4-4 6-8 6s-8-2-8-6zM8 12h8m-7.5 3h7",
            Self::Share => "M12 15V4M8 8l4-4 4 4M5 13v7h14v-7",
            Self::Download => "M12 4v11m-4-4 4 4 4-4M5 18v2h14v-2",
            Self::Print => {
                "M7 8V3h10v5M7 17H4v-7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z"
            }
            Self::Offline => {
                "M3 9.5a13 13 0 0 1 18 0M6.5 13a8 8 0 0 1 11 0M10 16.5a3 3 0 0 1 4 0M4 4l16 16"
            }
            Self::Lock => {
                "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5a2 2 0 0 1 2 -2zM8 11V8a4 4 0 0 1 8 0v3"
            }
            Self::Search => "M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM20 20l-4.3-4.3",
            Self::Signal => {
                "M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM7.8 16.2a6 6 0 0 1 0-8.4m8.4 0a6 6 0 0 1 0 8.4M5 19a10 10 0 0 1 0-14m14 0a10 10 0 0 1 0 14"
            }
            Self::Book => {
                "M4 5.5c3-1.2 6-1 8 1c2-2 5-2.2 8-1v13c-3-1.2-6-1-8 1c-2-2-5-2.2-8-1zM12 6.5v13"
            }
            Self::Speech => {
                "M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8l-5 4v-4h-1a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2zM8 8.5h8m-8 3.5h5"
            }
            Self::Help => {
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM5.7 5.7l3.8 3.8m5 5 3.8 3.8m0-12.6-3.8 3.8m-5 5-3.8 3.8"
            }
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Chevron | Self::Enter => "icon icon--flip",
            _ => "icon",
        }
    }
}

/// Draws an icon. Hidden from screen readers, since the word beside it says the same.
#[component]
pub fn Drawing(icon: Icon) -> impl IntoView {
    view! {
        <svg class=icon.class() viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.outline()/>
        </svg>
    }
}

/// The mark: a door in a ring of days.
#[component]
pub fn Mark(class: &'static str) -> impl IntoView {
    view! {
        <svg class=class viewBox="0 0 32 32" aria-hidden="true">
            <path
                d="M10.5 28.3a13.5 13.5 0 1 1 11 0V17L16 12l-5.5 5z"
                fill="none"
                stroke="currentColor"
                stroke-width="3.2"
                stroke-linejoin="round"
            />
        </svg>
    }
}
