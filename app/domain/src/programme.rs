//! A programme: one authority's set of rules, read from a TOML file that the authority edits.
//!
//! Holds numbers, names and contacts. It must not know sentences, which are translated elsewhere, and it opens no file:
//! the text is handed in. The fields and their meaning are explained in the default file, `programme/japan-2021.toml`.

mod check;
mod contacts;
mod error;
mod localised;
mod settings;
mod values;
mod windows;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Deserialize;

use crate::waiting_days::{ArrivalLimits, Period};

pub use contacts::{Contact, Desk, Links, Phone, Reach};
pub use error::ProgrammeError;
pub use localised::Localised;
pub use settings::{
    AlertSettings, Escalation, ExcuseLimits, HealthSettings, LocationSettings, PeriodSettings,
    PlaceSettings, PledgeSettings, QuietHours, ResidenceCheckSettings, Retention, SignInLimits,
};
pub use windows::{Hours, WindowName, WindowSettings};

/// The default programme: Japan's follow-up of people entering the country, 2021-22.
pub const JAPAN_2021: &str = include_str!("programme/japan-2021.toml");

/// One authority's set of rules. [`Programme::parse`] is the way to get one: it also checks what fields mean together.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// The name that the storage and the logs use.
    #[serde(deserialize_with = "values::slug")]
    pub id: String,
    /// The time zone whose calendar counts the days.
    #[serde(deserialize_with = "values::zone")]
    pub zone: Tz,
    /// The country, as two letters of ISO 3166-1.
    #[serde(deserialize_with = "values::country")]
    pub country: String,
    /// The languages offered; never empty. The first one stands in where another lacks a text.
    #[serde(deserialize_with = "values::locales")]
    pub locales: Vec<String>,
    /// The date on which the facts of the guide were last checked.
    #[serde(deserialize_with = "values::date")]
    pub checked: NaiveDate,
    /// The name of the authority that runs the programme.
    pub authority: Localised,
    /// The name of the centre that follows travellers up.
    pub centre: Localised,
    /// The name of the country, for "the local time of …".
    pub country_name: Localised,
    /// The telephone of the centre.
    pub phone: Phone,
    pub period: PeriodSettings,
    pub place: PlaceSettings,
    pub location: LocationSettings,
    pub health: HealthSettings,
    pub residence_check: ResidenceCheckSettings,
    /// What travellers can choose instead of the hours above.
    #[serde(default)]
    pub windows: Vec<WindowSettings>,
    pub quiet: QuietHours,
    pub excuse: ExcuseLimits,
    pub escalation: Escalation,
    #[serde(default)]
    pub alerts: AlertSettings,
    pub sign_in: SignInLimits,
    pub retention: Retention,
    pub pledge: PledgeSettings,
    pub links: Links,
    /// The desks in the order in which the guide shows them.
    #[serde(default)]
    pub contacts: Vec<Contact>,
}

impl Programme {
    /// Reads and checks a programme file. The error names the key that is wrong and what belongs there.
    pub fn parse(text: &str) -> Result<Self, ProgrammeError> {
        let table: toml::Table = text
            .parse()
            .map_err(|error| ProgrammeError::not_toml(text, &error))?;
        let mut programme: Self = table
            .try_into()
            .map_err(|error| ProgrammeError::from_shape(&error))?;
        programme.bind_texts()?;
        programme.check()?;
        Ok(programme)
    }

    /// The language that stands in where another lacks a text: the first of `locales`.
    pub fn fallback_locale(&self) -> &str {
        self.locales.first().map_or("", String::as_str)
    }

    /// The waiting period of a traveller who arrives on `arrival_date`, before any extension or shortening.
    pub fn period_from(&self, arrival_date: NaiveDate) -> Period {
        Period::new(arrival_date, self.period.days)
    }

    /// How far back an arrival may lie.
    pub fn arrival_limits(&self) -> ArrivalLimits {
        ArrivalLimits {
            oldest_days: self.period.oldest_arrival_days,
        }
    }

    /// The ways to reach `desk`, best first; the telephone of the centre where the file gives no other.
    pub fn reach(&self, desk: Desk) -> Vec<Reach<'_>> {
        let own = self
            .contacts
            .iter()
            .find(|contact| contact.id == desk)
            .map_or_else(Vec::new, Contact::reach);
        if own.is_empty() {
            vec![Reach::Phone(&self.phone)]
        } else {
            own
        }
    }
}
