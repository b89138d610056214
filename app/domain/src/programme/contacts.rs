//! Whom travellers can turn to: the centre's telephone, the help desks, pages elsewhere.

use serde::Deserialize;

use super::{Localised, values};

/// A telephone that travellers are told to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The number that a phone dials: `+`, country code, digits.
    #[serde(deserialize_with = "values::phone_number")]
    pub number: String,
    /// The number as people of the country write it.
    #[serde(deserialize_with = "values::words")]
    pub spoken: String,
    /// Whether a recorded voice answers first.
    #[serde(default)]
    pub automated: bool,
    /// When somebody answers; none where the authority has not said.
    pub hours: Option<Localised>,
}

impl Phone {
    /// The address of a link that dials.
    pub fn link(&self) -> String {
        format!("tel:{}", self.number)
    }
}

/// The desks that the guide describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Desk {
    /// The public health centre, for who feels ill.
    PublicHealthCentre,
    /// Asking to change the waiting place.
    ChangeOfPlace,
    /// Telling of a visit to a doctor or a test site.
    MedicalVisit,
    /// Frequent questions.
    FrequentQuestions,
    /// Health follow-up by e-mail.
    HealthFollowUp,
    /// Trouble with the app.
    AppTrouble,
    /// Opinions and requests.
    Opinions,
    /// All other questions.
    OtherQuestions,
}

impl Desk {
    pub const ALL: [Self; 8] = [
        Self::PublicHealthCentre,
        Self::ChangeOfPlace,
        Self::MedicalVisit,
        Self::FrequentQuestions,
        Self::HealthFollowUp,
        Self::AppTrouble,
        Self::Opinions,
        Self::OtherQuestions,
    ];

    /// The word for the desk in the programme file and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PublicHealthCentre => "public-health-centre",
            Self::ChangeOfPlace => "change-of-place",
            Self::MedicalVisit => "medical-visit",
            Self::FrequentQuestions => "frequent-questions",
            Self::HealthFollowUp => "health-follow-up",
            Self::AppTrouble => "app-trouble",
            Self::Opinions => "opinions",
            Self::OtherQuestions => "other-questions",
        }
    }
}

/// One desk of the programme and its own ways to be reached. A desk without any is reached through the centre.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: Desk,
    #[serde(default, deserialize_with = "values::email")]
    pub email: Option<String>,
    pub phone: Option<Phone>,
    #[serde(default, deserialize_with = "values::optional_link")]
    pub link: Option<String>,
}

/// One way to reach a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach<'programme> {
    Phone(&'programme Phone),
    Email(&'programme str),
    Link(&'programme str),
}

impl Contact {
    /// The desk's own ways to be reached: telephone, then e-mail, then page.
    pub(super) fn reach(&self) -> Vec<Reach<'_>> {
        let phone = self.phone.as_ref().map(Reach::Phone);
        let email = self.email.as_deref().map(Reach::Email);
        let link = self.link.as_deref().map(Reach::Link);
        [phone, email, link].into_iter().flatten().collect()
    }
}

/// Pages elsewhere that the guide links to; `https` only. One that is left out is not shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Links {
    /// COVID-19 explained in many languages.
    #[serde(default, deserialize_with = "values::optional_link")]
    pub multilingual_guide: Option<String>,
    /// The centre's own page.
    #[serde(default, deserialize_with = "values::optional_link")]
    pub centre: Option<String>,
    /// Vaccination for people who returned temporarily.
    #[serde(default, deserialize_with = "values::optional_link")]
    pub vaccination: Option<String>,
    /// The contact-tracing app.
    #[serde(default, deserialize_with = "values::optional_link")]
    pub contact_tracing_app: Option<String>,
}
