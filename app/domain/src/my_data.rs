//! What a traveller may know about their own data: how long they are kept, and who looked at them.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::{
    deletion::{self, Deletion},
    operator::Role,
    programme::Retention,
};

/// How long a code for a new phone holds: long enough to find the other phone.
pub const PHONE_CODE_VALID: TimeDelta = TimeDelta::minutes(15);
/// Codes for new phones that a traveller may make within a day.
pub const PHONE_CODES_A_DAY: u32 = 10;

/// The days in the life of what is stored about a traveller, in the programme's zone. Each begins at
/// midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    /// The traveller is free to go out.
    pub released: NaiveDate,
    /// From here on no operator sees the case.
    pub hidden: NaiveDate,
    /// The case is destroyed.
    pub destroyed: NaiveDate,
}

impl Lifetime {
    /// By the programme, counted from the day of release. Where the centre has agreed to a request
    /// for deletion, the case is destroyed on the day from which nobody needs it any more.
    pub fn of(retention: &Retention, released: NaiveDate, deletions: &[Deletion]) -> Self {
        let after = |days: u16| released.checked_add_days(Days::new(days.into()));
        let hidden = after(retention.hidden_after_days).unwrap_or(NaiveDate::MAX);
        let destroyed = if deletion::is_granted(deletions) {
            hidden
        } else {
            after(retention.destroyed_after_days).unwrap_or(NaiveDate::MAX)
        };
        Self {
            released,
            hidden,
            destroyed,
        }
    }
}

/// Whose time is over on a day, by the day of release: the other way round than [`Lifetime`], so that
/// storage finds those whom it has to destroy without looking at all the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    /// Whoever was released on this day or before it is destroyed.
    pub released_by: NaiveDate,
    /// So is whoever was released on this day or before it, if the centre has agreed to a request for
    /// deletion.
    pub agreed_by: NaiveDate,
}

impl Over {
    /// On `today` in the programme's zone.
    pub fn on(retention: &Retention, today: NaiveDate) -> Self {
        let before = |days: u16| {
            let day = today.checked_sub_days(Days::new(days.into()));
            day.unwrap_or(NaiveDate::MIN)
        };
        Self {
            released_by: before(retention.destroyed_after_days),
            agreed_by: before(retention.hidden_after_days),
        }
    }
}

/// The last instant at which the coordinates of a report can still be there.
pub fn coordinates_until(retention: &Retention, received_at: DateTime<Utc>) -> DateTime<Utc> {
    received_at + TimeDelta::hours(retention.coordinates_hours.into())
}

/// What an operator did with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Opened it.
    Read,
    /// Decided on what the traveller had contested.
    SettledContest,
    /// Wrote to the traveller.
    Wrote,
    /// Noted that a message was answered in another way.
    AnsweredMessages,
    /// Decided on a request for deletion.
    DecidedDeletion,
    /// Agreed to a change of place.
    ApprovedPlace,
    /// Did not agree to it.
    RefusedPlace,
    /// Set hours and needs for the traveller.
    SetWishes,
    /// Sent a contact alert.
    SentAlert,
    /// Noted what came of a contact alert.
    EndedAlert,
    /// Agreed to one more companion.
    ApprovedCompanion,
    /// Did not agree to one.
    RefusedCompanion,
    /// Gave a code for a new phone, after questions on the telephone.
    GaveCodeByPhone,
    /// Gave one to somebody who was there.
    GaveCodeInPerson,
    /// Took one back that was not used.
    TookBackCode,
    /// Signed the phones out, because one is lost.
    SignedOutPhones,
    /// Something that this page has no words for yet.
    Other,
}

impl Deed {
    /// Those about codes for a new phone, which stand in the timeline too.
    pub const OF_CODES: [Self; 4] = [
        Self::GaveCodeByPhone,
        Self::GaveCodeInPerson,
        Self::TookBackCode,
        Self::SignedOutPhones,
    ];

    /// What the audit log calls it, and the tail of the message key `mydata-deed-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read-case",
            Self::SettledContest => "settle-contest",
            Self::Wrote => "write-message",
            Self::AnsweredMessages => "answer-messages",
            Self::DecidedDeletion => "decide-deletion",
            Self::ApprovedPlace => "approve-place",
            Self::RefusedPlace => "refuse-place",
            Self::SetWishes => "set-wishes",
            Self::SentAlert => "send-alert",
            Self::EndedAlert => "end-alert",
            Self::ApprovedCompanion => "approve-companion",
            Self::RefusedCompanion => "refuse-companion",
            Self::GaveCodeByPhone => "give-code-by-phone",
            Self::GaveCodeInPerson => "give-code-in-person",
            Self::TookBackCode => "take-back-code",
            Self::SignedOutPhones => "sign-out-phones",
            Self::Other => "other",
        }
    }

    /// The deed that the audit log calls so. Whatever the log has is told, if only as
    /// [`Deed::Other`].
    pub fn from_word(word: &str) -> Self {
        [
            Self::Read,
            Self::SettledContest,
            Self::Wrote,
            Self::AnsweredMessages,
            Self::DecidedDeletion,
            Self::ApprovedPlace,
            Self::RefusedPlace,
            Self::SetWishes,
            Self::SentAlert,
            Self::EndedAlert,
            Self::ApprovedCompanion,
            Self::RefusedCompanion,
        ]
        .into_iter()
        .chain(Self::OF_CODES)
        .find(|deed| deed.as_str() == word)
        .unwrap_or(Self::Other)
    }
}

/// That an operator had to do with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Its number in the audit log: a later one is larger.
    pub id: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub deed: Deed,
    /// As what, and never who; none where the operator is no longer known.
    pub role: Option<Role>,
}
