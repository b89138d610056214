//! What a traveller and the centre do to the list of requests, and when they may not.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Companion, CompanionRequest, Decision, MOST, MOST_ASKED, Outcome, Request, Why, days_of_arrival,
};
use crate::{
    ids::{CompanionId, OperatorId},
    message::Text,
    traveller::PassportNumber,
};

/// Something done. A request is named by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// The traveller asks.
    Ask(CompanionId, Request),
    /// The traveller takes it back.
    Withdraw(CompanionId),
    /// The centre agrees.
    Approve {
        request: CompanionId,
        by: OperatorId,
    },
    /// The centre does not.
    Refuse {
        request: CompanionId,
        by: OperatorId,
        why: Why,
        words: Option<Text>,
    },
}

/// Why something cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPossible {
    /// As many as one phone reports for, or as many requests as a period has.
    #[error("too many")]
    TooMany,
    /// This person reports through the phone already, or is asked for.
    #[error("known already")]
    Known,
    /// Not arrived yet, or the waiting days are over.
    #[error("not waiting")]
    Day,
    /// It was decided or withdrawn before.
    #[error("not any more")]
    Over,
}

/// Whom a request is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    /// The traveller's own.
    pub passport: &'a PassportNumber,
    /// Those who have left too.
    pub companions: &'a [Companion],
    /// Waiting days of the programme.
    pub days: u16,
}

impl Group<'_> {
    fn size(&self) -> usize {
        let present = self.companions.iter().filter(|it| it.left.is_none());
        1 + present.count()
    }

    fn has(&self, passport: &PassportNumber) -> bool {
        let is_it = |it: &Companion| {
            let identity = it.identity.as_ref();
            it.left.is_none() && identity.is_some_and(|it| it.passport == *passport)
        };
        self.passport == passport || self.companions.iter().any(is_it)
    }
}

/// Does it at `at`, which is on `today`, to the requests of a traveller with that group, or says why
/// not; then nothing has changed. The companion who has joined, if one has.
pub fn act(
    requests: &mut Vec<CompanionRequest>,
    act: Act,
    at: DateTime<Utc>,
    today: NaiveDate,
    group: Group<'_>,
) -> Result<Option<Companion>, NotPossible> {
    match act {
        Act::Ask(id, request) => {
            check(requests, &request, today, group)?;
            requests.push(CompanionRequest {
                id,
                request,
                asked_at: at,
                decision: None,
                withdrawn_at: None,
            });
            Ok(None)
        }
        Act::Withdraw(id) => {
            open(requests, id)?.withdrawn_at = Some(at);
            Ok(None)
        }
        Act::Approve { request, by } => {
            let request = open(requests, request)?;
            if group.size() >= MOST {
                return Err(NotPossible::TooMany);
            }
            let outcome = Outcome::Approved;
            request.decision = Some(Decision { outcome, at, by });
            Ok(Some(request.companion(group.days, at)))
        }
        Act::Refuse {
            request,
            by,
            why,
            words,
        } => {
            let outcome = Outcome::Refused { why, words };
            open(requests, request)?.decision = Some(Decision { outcome, at, by });
            Ok(None)
        }
    }
}

fn open(
    requests: &mut [CompanionRequest],
    id: CompanionId,
) -> Result<&mut CompanionRequest, NotPossible> {
    let found = requests.iter_mut().find(|it| it.id == id && it.is_open());
    found.ok_or(NotPossible::Over)
}

fn check(
    requests: &[CompanionRequest],
    request: &Request,
    today: NaiveDate,
    group: Group<'_>,
) -> Result<(), NotPossible> {
    let open = || requests.iter().filter(|it| it.is_open());
    let passport = &request.identity.passport;
    let is_asked = |it: &CompanionRequest| it.request.identity.passport == *passport;
    if group.has(passport) || open().any(is_asked) {
        Err(NotPossible::Known)
    } else if !days_of_arrival(group.days, today).any(|day| day == request.arrival_date) {
        Err(NotPossible::Day)
    } else if group.size() + open().count() >= MOST || requests.len() >= MOST_ASKED {
        Err(NotPossible::TooMany)
    } else {
        Ok(())
    }
}
