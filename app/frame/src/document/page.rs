//! What a page says about itself.

use axum::http::StatusCode;
use chrono::{DateTime, Utc};

use crate::components::place_bar::Place;

/// Marks an answer that has its page already, so that no error page replaces it.
#[derive(Debug, Clone, Copy)]
pub struct Rendered;

/// Marks a traveller's page that repeats nothing of what was asked for, neither a query nor what was
/// typed. Nobody can put words beside a traveller's and tell from the length whether they are the
/// same, so it may be compressed.
#[derive(Debug, Clone, Copy)]
pub struct RepeatsNothing;

/// A browser bundle. A page that has no island sends none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle {
    /// The traveller's islands.
    Portal,
    /// The operators' islands.
    Console,
}

impl Bundle {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Console => "console",
        }
    }
}

/// What a page does with the reports that wait on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outbox {
    /// It is a page of this owner, whose reports are sent.
    Of(String),
    /// It is the same for everybody: the phone knows whose reports they are.
    OfWhomItKnows,
    /// Whoever was signed in is no longer: destroys what is kept.
    Forget,
}

impl Outbox {
    /// In the folder `public`, in the order in which they run.
    pub const SCRIPTS: [&str; 2] = ["outbox.js", "outbox-page.js"];
}

/// Which of the three audiences a page is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Area {
    /// Public.
    #[default]
    Guide,
    /// A traveller; links for a trusted phone or for one that can only report.
    Traveller,
    /// Operators.
    Console,
}

/// What a page says about itself.
#[derive(Debug, Clone)]
pub struct Page {
    pub(super) title: String,
    pub(super) description: Option<String>,
    pub(super) area: Area,
    pub(super) links: Vec<(String, String)>,
    pub(super) places: Vec<Place>,
    pub(super) signed_in_as: Option<String>,
    pub(super) sign_out: Option<(String, String)>,
    pub(super) warning: Option<String>,
    pub(super) bundle: Option<Bundle>,
    pub(super) scripts: Vec<&'static str>,
    pub(super) outbox: Option<Outbox>,
    pub(super) status: StatusCode,
    pub(super) personal: bool,
    pub(super) stylesheet: &'static str,
    pub(super) style: Option<&'static str>,
    pub(super) feed: Option<(String, String)>,
    pub(super) demo_next: Option<DateTime<Utc>>,
}

impl Page {
    /// A public page with this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            area: Area::Guide,
            links: Vec::new(),
            places: Vec::new(),
            signed_in_as: None,
            sign_out: None,
            warning: None,
            bundle: None,
            scripts: Vec::new(),
            outbox: None,
            status: StatusCode::OK,
            personal: false,
            stylesheet: "portal.css",
            style: None,
            feed: None,
            demo_next: None,
        }
    }

    /// A page of somebody who is, or is about to be, signed in: never stored by a browser.
    #[must_use]
    pub fn personal(mut self, area: Area) -> Self {
        self.area = area;
        if area == Area::Console {
            self.stylesheet = "console.css";
        }
        self.personal = true;
        self
    }

    /// A page of travellers that is the same for all of them.
    #[must_use]
    pub fn of_travellers(mut self) -> Self {
        self.area = Area::Traveller;
        self
    }

    /// Sends what waits on the phone. `warning` is asked before sign-out loses it, with `{count}`.
    #[must_use]
    pub fn outbox(mut self, outbox: Outbox, warning: Option<String>) -> Self {
        self.outbox = Some(outbox);
        self.warning = warning;
        self
    }

    /// Links of the area: text and path. They stand at the foot, and for operators in the header.
    #[must_use]
    pub fn links(mut self, links: Vec<(String, String)>) -> Self {
        self.links = links;
        self
    }

    /// The places of a traveller, at the bottom of the screen.
    #[must_use]
    pub fn places(mut self, places: Vec<Place>) -> Self {
        self.places = places;
        self
    }

    /// Who is signed in, in words; only an operator's page says so.
    #[must_use]
    pub fn signed_in_as(mut self, text: String) -> Self {
        self.signed_in_as = Some(text);
        self
    }

    /// A button that ends the session: text and path.
    #[must_use]
    pub fn sign_out(mut self, text: String, path: String) -> Self {
        self.sign_out = Some((text, path));
        self
    }

    /// What the page is about, in a sentence or two: for search engines, and for whoever is sent a
    /// link to it.
    #[must_use]
    pub fn about(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sends a small script of the folder `public` that the page works without. It runs when the
    /// page is there.
    #[must_use]
    pub fn script(mut self, name: &'static str) -> Self {
        self.scripts.push(name);
        self
    }

    /// Sends the script that makes this page's islands live.
    #[must_use]
    pub fn islands(mut self, bundle: Bundle) -> Self {
        self.bundle = Some(bundle);
        self
    }

    /// An Atom feed that tells what is new: title and path.
    #[must_use]
    pub fn feed(mut self, title: String, path: String) -> Self {
        self.feed = Some((title, path));
        self
    }

    /// When something is asked of this traveller next: a demonstration can go there.
    #[must_use]
    pub fn demo_next(mut self, at: DateTime<Utc>) -> Self {
        self.demo_next = Some(at);
        self
    }

    /// Another stylesheet than the area's.
    #[must_use]
    pub fn stylesheet(mut self, name: &'static str) -> Self {
        self.stylesheet = name;
        self
    }

    /// A small stylesheet beside the area's, for what no other page has.
    #[must_use]
    pub fn style(mut self, name: &'static str) -> Self {
        self.style = Some(name);
        self
    }

    /// Of the answer; 200 unless said otherwise.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}
