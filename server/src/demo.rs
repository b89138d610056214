//! The demo: a few travellers in different states, made through the same doors as real ones.

mod cases;
mod clock;
mod invented;
mod notices;
mod people;
mod phones;
mod reports;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention,
    clock::{Clock, Entropy},
    geofence::Position,
    ids::{AttemptId, CompanionId, OperatorId, TravellerId},
    operator::{Operator, Role},
    places::{Act, Reason, Request},
    programme::Programme,
    session::Token,
    sign_in::Limits,
    store::{NewSession, Store},
    traveller::{Companion, NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
    waiting_days::{instant_of, local_date},
};

use self::people::{Case, PEOPLE, Story};
pub use self::{
    cases::Cases,
    clock::{clock_route, move_clock},
};
use crate::{commands::Failure, passwords};

/// Printed at start, and fixed: they also stand in the README.
pub const SIGN_INS: &str = "\
Demo sign-ins
  traveller with arrival code     code HAJ1-ME77, passport TZ1234567, born 1990-04-12
  traveller without arrival code  passport PK7654321, born 1985-02-28
  family of three                 code FAM1-KY42, passport XD5550123, born 1988-07-30
  operator (/en/console)          name operator, password okaeri-demo-2021
  two supervisors (/en/console)   names supervisor and supervisor-2, password okaeri-demo-2021
  editor of notices (/en/console) name editor, password okaeri-demo-2021";

/// Where everybody of the demo waits.
const PLACE: (f64, f64) = (35.690_9, 139.700_3);
const ADDRESS: &str = "Sunrise Court 402, 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo";
/// Where one of them wants to move.
const NEXT_ADDRESS: &str = "Green Heights 201, 1-2-3 Nakameguro, Meguro-ku, Tokyo";

/// What the demo is made with.
struct Making<'a> {
    store: &'a dyn Store,
    programme: &'a Programme,
    entropy: &'a dyn Entropy,
    now: DateTime<Utc>,
}

/// Fills an empty database.
pub async fn fill(
    store: &dyn Store,
    programme: &Programme,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) -> Result<(), Failure> {
    let making = Making {
        store,
        programme,
        entropy,
        now: clock.now(),
    };
    making.operator("operator", Role::FollowUp).await?;
    // It takes two of them to send a contact alert.
    for name in ["supervisor", "supervisor-2"] {
        making.operator(name, Role::Supervisor).await?;
    }
    let editor = making.operator("editor", Role::Editor).await?;
    for person in &PEOPLE {
        making.person(person).await?;
    }
    making.notices(editor).await
}

impl Making<'_> {
    async fn operator(&self, name: &str, role: Role) -> Result<OperatorId, Failure> {
        let operator = Operator {
            id: OperatorId::new(self.now, self.entropy),
            name: name.to_owned(),
            role,
        };
        let (id, password) = (operator.id, passwords::hash("okaeri-demo-2021")?);
        self.store.add_operator(operator, password).await?;
        Ok(id)
    }

    async fn person(&self, person: &Case) -> Result<(), Failure> {
        let today = local_date(self.now, self.programme.zone);
        let period = self
            .programme
            .period_from(today - Days::new(person.days_ago));
        let code: ArrivalCode = person.code.parse()?;
        let companion =
            |name: &&str| Companion::recorded(CompanionId::new(self.now, self.entropy), *name);
        let new = NewTraveller {
            id: TravellerId::new(self.now, self.entropy),
            name: person.name.to_owned(),
            passport: PassportNumber::parse(person.passport)?,
            birth_date: person.born.parse::<NaiveDate>()?,
            flight: person.flight.to_owned(),
            seat: person.seat.to_owned(),
            locale: person.locale.to_owned(),
            companions: person.companions.iter().map(companion).collect(),
            code_hash: Some(code.hash()),
            period,
        };
        let (id, passport) = (new.id, new.passport.clone());
        let changes = attention::on_enrolment(self.programme, &new.period);
        self.store.enrol(vec![(new, changes)]).await?;
        if person.story == Story::Expected {
            return Ok(());
        }
        let attempt = self.sign_in(&passport, person.days_ago).await?;
        let token = self.start(id, code, attempt, person.days_ago).await?;
        self.settle(id, ADDRESS, person.days_ago).await?;
        if let Some(checked) = &person.phone {
            let at = self.at(person.days_ago.min(1), 9, 20);
            self.check_phone(id, token.hash(), checked, at).await?;
        }
        let traveller = self.traveller(id).await?;
        self.live(&traveller, person).await?;
        if person.story == Story::Moving {
            self.asks_to_move(id).await?;
        }
        Ok(())
    }

    async fn traveller(&self, id: TravellerId) -> Result<Traveller, Failure> {
        self.store
            .traveller(id)
            .await?
            .ok_or_else(|| "the demo's traveller is gone".into())
    }

    /// Passport number and date of birth, as typed at the airport.
    async fn sign_in(
        &self,
        passport: &PassportNumber,
        days_ago: u64,
    ) -> Result<AttemptId, Failure> {
        let landed = self.landed(days_ago);
        let attempt = AttemptId::new(landed, self.entropy);
        let limits = Limits {
            per_hour: 5,
            per_stay: 10,
            stay: chrono::TimeDelta::days(1),
        };
        self.store
            .try_sign_in(passport, attempt, limits, landed)
            .await??;
        Ok(attempt)
    }

    /// The arrival code; the token of the phone.
    async fn start(
        &self,
        id: TravellerId,
        code: ArrivalCode,
        attempt: AttemptId,
        days_ago: u64,
    ) -> Result<Token, Failure> {
        let landed = self.landed(days_ago);
        let traveller = self.traveller(id).await?;
        let changes = attention::on_start(self.programme, &traveller, landed);
        let token = Token::new(self.entropy);
        let session = NewSession {
            hash: token.hash(),
            at: landed,
        };
        self.store
            .start_trusted(id, code.hash(), attempt, session, changes)
            .await?;
        Ok(token)
    }

    /// The pledge and the way to the waiting place.
    async fn settle(&self, id: TravellerId, address: &str, days_ago: u64) -> Result<(), Failure> {
        self.store.accept_pledge(id, self.pledge(days_ago)).await?;
        let place = self.place(address, days_ago)?;
        self.store.register_place(id, place).await?;
        Ok(())
    }

    /// A request for tomorrow that nobody has decided.
    async fn asks_to_move(&self, id: TravellerId) -> Result<(), Failure> {
        let today = local_date(self.now, self.programme.zone);
        let act = Act::Ask(Request {
            address: NEXT_ADDRESS.to_owned(),
            reason: Reason::Planned,
            words: None,
            moves_on: today + Days::new(1),
            until: None,
        });
        let asked_at = self.at(0, 10, 5);
        let asked = self.store.change_places(id, act, asked_at, self.programme);
        Ok(asked.await??)
    }

    fn pledge(&self, days_ago: u64) -> PledgeAccepted {
        PledgeAccepted {
            version: self.programme.pledge.version.clone(),
            at: self.at(days_ago, 9, 15),
        }
    }

    fn place(&self, address: &str, days_ago: u64) -> Result<WaitingPlace, Failure> {
        Ok(WaitingPlace {
            address: address.to_owned(),
            position: Position::new(PLACE.0, PLACE.1)?,
            radius_m: self.programme.place.radius_m,
            registered_at: self.at(days_ago, 11, 40),
        })
    }

    /// The reports of each day since.
    async fn live(&self, traveller: &Traveller, person: &Case) -> Result<(), Failure> {
        let last = if person.story == Story::Silent { 2 } else { 0 };
        for days_ago in (last..=person.days_ago).rev() {
            let is_last = days_ago == last;
            let (offset, accuracy) = person.story.fix(is_last);
            let ill = is_last && person.story == Story::Ill;
            self.health(traveller, self.at(days_ago, 9, 30), ill)
                .await?;
            self.location(traveller, self.at(days_ago, 12, 20), offset, accuracy)
                .await?;
        }
        Ok(())
    }

    fn landed(&self, days_ago: u64) -> DateTime<Utc> {
        self.at(days_ago, 9, 10)
    }

    /// An hour on one of the last days; nothing of the demo lies in the future.
    fn at(&self, days_ago: u64, hour: u32, minute: u32) -> DateTime<Utc> {
        let zone = self.programme.zone;
        let day = local_date(self.now, zone) - Days::new(days_ago);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        instant_of(day, time, zone).min(self.now)
    }
}
