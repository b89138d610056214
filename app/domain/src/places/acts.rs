//! What a traveller and the centre do to the list of changes, and when they may not.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{Arrival, Decision, MOST, Outcome, PlaceChange, Refusal, Request, stays};
use crate::{
    ids::OperatorId,
    traveller::Circle,
    waiting_days::{Period, local_date},
};

/// Something done. A change is named by its place in the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// The traveller asks.
    Ask(Request),
    /// The traveller takes it back.
    Withdraw(usize),
    /// The centre agrees.
    Approve { change: usize, by: OperatorId },
    /// The centre does not.
    Refuse {
        change: usize,
        by: OperatorId,
        why: Refusal,
    },
    /// The traveller is at the place to which they moved last.
    Arrive(Circle),
}

/// Why something cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPossible {
    /// One request is looked at after the other.
    #[error("a request is open")]
    Open,
    /// As many as a period has.
    #[error("too many requests")]
    TooMany,
    /// The day of moving is past, or after the last waiting day.
    #[error("not on that day")]
    Day,
    /// The last day there is not after the day of moving, or not before the last waiting day.
    #[error("not until that day")]
    Until,
    /// It was decided, withdrawn or done before, or its day has come.
    #[error("not any more")]
    Over,
}

/// Does it at `at` to the changes of a traveller with that period, or says why not; then nothing has
/// changed.
pub fn act(
    changes: &mut Vec<PlaceChange>,
    act: Act,
    at: DateTime<Utc>,
    period: &Period,
    zone: Tz,
) -> Result<(), NotPossible> {
    let today = local_date(at, zone);
    let open = |changes: &mut [PlaceChange], index: usize, outcome, by| {
        let change = changes.get_mut(index).filter(|it| it.is_open());
        let change = change.ok_or(NotPossible::Over)?;
        change.decision = Some(Decision { outcome, at, by });
        Ok(())
    };
    match act {
        Act::Ask(request) => {
            check(changes, &request, period, today)?;
            changes.push(PlaceChange {
                request,
                asked_at: at,
                decision: None,
                withdrawn_at: None,
                arrival: None,
            });
            Ok(())
        }
        Act::Withdraw(index) => {
            let change = changes.get_mut(index);
            let change = change.filter(|it| it.may_withdraw(today));
            change.ok_or(NotPossible::Over)?.withdrawn_at = Some(at);
            Ok(())
        }
        Act::Approve { change, by } => {
            let asked = changes.get(change).ok_or(NotPossible::Over)?;
            let from = asked.request.moves_on.max(today);
            open(changes, change, Outcome::Approved { from }, by)
        }
        Act::Refuse { change, by, why } => open(changes, change, Outcome::Refused(why), by),
        Act::Arrive(place) => {
            let index = to_arrive(changes, today).ok_or(NotPossible::Over)?;
            changes[index].arrival = Some(Arrival { place, at });
            Ok(())
        }
    }
}

fn check(
    changes: &[PlaceChange],
    request: &Request,
    period: &Period,
    today: chrono::NaiveDate,
) -> Result<(), NotPossible> {
    let last = period.last_day();
    let (day, until) = (request.moves_on, request.until);
    if changes.iter().any(PlaceChange::is_open) {
        Err(NotPossible::Open)
    } else if changes.len() >= MOST {
        Err(NotPossible::TooMany)
    } else if day < today.max(period.arrival_date) || last < day {
        Err(NotPossible::Day)
    } else if until.is_some_and(|until| until <= day || last <= until) {
        Err(NotPossible::Until)
    } else {
        Ok(())
    }
}

/// The change whose day has come last, if the traveller has not arrived yet.
fn to_arrive(changes: &[PlaceChange], today: chrono::NaiveDate) -> Option<usize> {
    let present = stays(changes).into_iter().rfind(|it| it.from <= today)?;
    let index = changes
        .iter()
        .position(|it| std::ptr::eq(it, present.change))?;
    changes[index].arrival.is_none().then_some(index)
}
