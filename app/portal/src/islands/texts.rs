//! What the islands say, in the page's language. Made by the server, so that the browser carries
//! no translations but the one it shows. A name in braces is filled in by the island.

use super::{given::given, search::Reading};

given! {
    /// Title and text of one state.
    pub struct Saying {
        /// One line.
        pub title: String,
        /// One or two sentences.
        pub text: String,
    }

    /// A state that the settings of the phone can mend: what to do on each system, the likely one first.
    pub struct Mending {
        /// What is wrong.
        pub saying: Saying,
        /// One paragraph a system.
        pub steps: Vec<String>,
    }

    /// Everything about looking for a position.
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
        /// The receipt's page; `{id}` of the report.
        pub receipt_path: String,
    }

    /// Everything the finder of the waiting place says.
    pub struct FindTexts {
        /// On the button.
        pub button: String,
        /// `{accuracy}` in metres.
        pub found: String,
        /// The fix is too coarse.
        pub too_coarse: String,
    }

    /// What the button "I'm here" is given.
    pub struct HereGiven {
        /// Of itself.
        pub here: HereTexts,
        /// Of looking for a position.
        pub search: SearchTexts,
    }

    /// What the finder of the waiting place is given.
    pub struct FindGiven {
        /// Of itself.
        pub find: FindTexts,
        /// Of looking for a position.
        pub search: SearchTexts,
        /// Metres: a fix that is coarser cannot be the centre of the circle.
        pub radius_m: f64,
        /// What was sent with the form before, if anything.
        pub start: Option<Reading>,
    }
}
