//! The demo: a few travellers in different states, made through the same doors as real ones.

mod people;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention,
    clock::{Clock, Entropy},
    geofence::{Fix, Position},
    health::HealthRule,
    ids::{AttemptId, CompanionId, OperatorId, ReportId, TravellerId},
    operator::{Operator, Role},
    programme::Programme,
    report::{Fingerprint, HealthBody, LocationBody, Person, Said, Submission},
    session::Token,
    sign_in::Limits,
    store::{NewSession, Recorded, Store},
    traveller::{Companion, NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
    waiting_days::{instant_of, local_date},
};

use self::people::{Case, PEOPLE, Story};
use crate::{commands::Failure, passwords};

/// Printed at start, and fixed: they also stand in the README.
pub const SIGN_INS: &str = "\
Demo sign-ins
  traveller with arrival code     code HAJ1-ME77, passport TZ1234567, born 1990-04-12
  traveller without arrival code  passport PK7654321, born 1985-02-28
  family of three                 code FAM1-KY42, passport XD5550123, born 1988-07-30
  operator (/en/console)          name operator, password okaeri-demo-2021";

/// Where everybody of the demo waits.
const PLACE: (f64, f64) = (35.690_9, 139.700_3);

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
    let operator = Operator {
        id: OperatorId::new(making.now, entropy),
        name: "operator".to_owned(),
        role: Role::FollowUp,
    };
    store
        .add_operator(operator, passwords::hash("okaeri-demo-2021")?)
        .await?;
    for person in &PEOPLE {
        making.person(person).await?;
    }
    Ok(())
}

impl Making<'_> {
    async fn person(&self, person: &Case) -> Result<(), Failure> {
        let today = local_date(self.now, self.programme.zone);
        let period = self
            .programme
            .period_from(today - Days::new(person.days_ago));
        let code: ArrivalCode = person.code.parse()?;
        let companion = |name: &&str| Companion {
            id: CompanionId::new(self.now, self.entropy),
            name: (*name).to_owned(),
        };
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
        self.start(id, &passport, code, person.days_ago).await?;
        let traveller = self.traveller(id).await?;
        self.live(&traveller, person).await
    }

    async fn traveller(&self, id: TravellerId) -> Result<Traveller, Failure> {
        self.store
            .traveller(id)
            .await?
            .ok_or_else(|| "the demo's traveller is gone".into())
    }

    /// The airport, the pledge and the way to the waiting place.
    async fn start(
        &self,
        id: TravellerId,
        passport: &PassportNumber,
        code: ArrivalCode,
        days_ago: u64,
    ) -> Result<(), Failure> {
        let landed = self.at(days_ago, 9, 10);
        let attempt = AttemptId::new(landed, self.entropy);
        let limits = Limits {
            per_hour: 5,
            per_stay: 10,
            stay: chrono::TimeDelta::days(1),
        };
        self.store
            .try_sign_in(passport, attempt, limits, landed)
            .await??;
        let traveller = self.traveller(id).await?;
        let changes = attention::on_start(self.programme, &traveller, landed);
        let session = NewSession {
            hash: Token::new(self.entropy).hash(),
            at: landed,
        };
        self.store
            .start_trusted(id, code.hash(), attempt, session, changes)
            .await?;
        let version = self.programme.pledge.version.clone();
        self.store
            .accept_pledge(
                id,
                PledgeAccepted {
                    version,
                    at: self.at(days_ago, 9, 15),
                },
            )
            .await?;
        let place = WaitingPlace {
            address: "Sunrise Court 402, 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo".to_owned(),
            position: Position::new(PLACE.0, PLACE.1)?,
            radius_m: self.programme.place.radius_m,
            registered_at: self.at(days_ago, 11, 40),
        };
        self.store.register_place(id, place).await?;
        Ok(())
    }

    /// The reports of each day since.
    async fn live(&self, traveller: &Traveller, person: &Case) -> Result<(), Failure> {
        let last = if person.story == Story::Silent { 2 } else { 0 };
        for days_ago in (last..=person.days_ago).rev() {
            let is_last = days_ago == last;
            let (offset, accuracy) = match person.story {
                Story::Away if is_last => (0.018, 25.0),
                Story::Unclear if is_last => (0.000_4, 800.0),
                _ => (0.000_1, 14.0),
            };
            let ill = is_last && person.story == Story::Ill;
            self.health(traveller, self.at(days_ago, 9, 30), ill)
                .await?;
            self.location(traveller, self.at(days_ago, 12, 20), offset, accuracy)
                .await?;
        }
        Ok(())
    }

    /// An hour on one of the last days; nothing of the demo lies in the future.
    fn at(&self, days_ago: u64, hour: u32, minute: u32) -> DateTime<Utc> {
        let zone = self.programme.zone;
        let day = local_date(self.now, zone) - Days::new(days_ago);
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        instant_of(day, time, zone).min(self.now)
    }

    async fn location(
        &self,
        traveller: &Traveller,
        at: DateTime<Utc>,
        offset: f64,
        accuracy: f64,
    ) -> Result<(), Failure> {
        let body = LocationBody {
            id: ReportId::new(at, self.entropy),
            captured_at: Some(at),
            latitude: PLACE.0 + offset,
            longitude: PLACE.1,
            accuracy,
        };
        let fix = Fix::new(Position::new(body.latitude, body.longitude)?, accuracy)?;
        let fingerprint = Fingerprint::of(&body);
        self.record(
            traveller,
            body.id,
            Person::Traveller,
            at,
            fingerprint,
            Said::Location(fix),
        )
        .await
    }

    async fn health(
        &self,
        traveller: &Traveller,
        at: DateTime<Utc>,
        ill: bool,
    ) -> Result<(), Failure> {
        let rule: &HealthRule = &self.programme.health.rule;
        let companions = traveller
            .companions
            .iter()
            .map(|it| Person::Companion(it.id));
        for person in std::iter::once(Person::Traveller).chain(companions) {
            let is_ill = ill && person == Person::Traveller;
            let (temperature, symptoms) = if is_ill {
                ("38.2", vec!["cough".to_owned()])
            } else {
                ("36.4", Vec::new())
            };
            let answers = rule
                .validate(temperature, None, &symptoms)
                .map_err(|_| "the programme of the demo has other symptoms")?;
            let body = HealthBody {
                id: ReportId::new(at, self.entropy),
                person,
                answers,
            };
            let fingerprint = Fingerprint::of(&body);
            let said = Said::Health(body.answers);
            self.record(traveller, body.id, person, at, fingerprint, said)
                .await?;
        }
        Ok(())
    }

    async fn record(
        &self,
        traveller: &Traveller,
        id: ReportId,
        person: Person,
        at: DateTime<Utc>,
        fingerprint: Fingerprint,
        said: Said,
    ) -> Result<(), Failure> {
        let submission = Submission {
            id,
            traveller: traveller.id,
            person,
            captured_at: at,
            received_at: at,
            fingerprint,
            said,
        };
        match self.store.record(submission).await? {
            Recorded::New(_) => Ok(()),
            other => Err(format!("a report of the demo was not taken: {other:?}").into()),
        }
    }
}
