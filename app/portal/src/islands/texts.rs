//! What the islands say, in the page's language. Made by the server, so that the browser carries
//! no translations but the one it shows. A name in braces is filled in by the island.

use serde::{Deserialize, Serialize};

/// Title and text of one state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// One line.
    pub title: String,
    /// One or two sentences.
    pub text: String,
}

/// A state that the settings of the phone can mend: what to do on each system, the likely one first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mending {
    /// What is wrong.
    pub saying: Saying,
    /// One paragraph a system.
    pub steps: Vec<String>,
}

/// Everything about looking for a position.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchTexts {
    /// While there is no fix yet.
    pub searching: String,
    /// `{metres}`: the accuracy so far.
    pub accuracy: String,
    /// Permission was refused.
    pub denied: Mending,
    /// The phone cannot find itself.
    pub unavailable: Mending,
    /// No fix in time.
    pub timeout: Saying,
    /// The browser has no Geolocation API.
    pub unsupported: Saying,
    /// The button that tries again.
    pub try_again: String,
    /// The button that calls the centre, with its `tel:` address.
    pub call: String,
    /// `tel:` address of the centre.
    pub dial: String,
}

/// Everything the button "I'm here" says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HereTexts {
    /// On the button.
    pub button: String,
    /// Where one signs in again: path and words.
    pub sign_in: (String, String),
    /// While it is on its way.
    pub sending: String,
    /// Verdict inside.
    pub inside: Saying,
    /// Verdict outside; `{distance}` and `{accuracy}` in metres.
    pub outside: Saying,
    /// Verdict "cannot tell".
    pub cannot_tell: Saying,
    /// Received, and no verdict is shown.
    pub received: Saying,
    /// Title while there is no receipt.
    pub not_sent: String,
    /// It waits on the phone.
    pub kept: String,
    /// It waits on this page only.
    pub not_kept: String,
    /// Too many wait already.
    pub full: String,
    /// The session has ended.
    pub signed_out: String,
    /// Nobody has signed in on this phone.
    pub unknown: String,
    /// A rule refused the report.
    pub refused: Saying,
    /// Codes of refusals with their sentence.
    pub problems: Vec<(String, String)>,
    /// `{receipt}` and `{time}`.
    pub receipt: String,
}

/// Everything the finder of the waiting place says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindTexts {
    /// On the button.
    pub button: String,
    /// `{accuracy}` in metres.
    pub found: String,
    /// The fix is too coarse.
    pub too_coarse: String,
}
