//! The reports of the demo's people.

use chrono::{DateTime, Utc};
use okaeri_domain::{
    geofence::{Fix, Position},
    health::HealthRule,
    ids::ReportId,
    report::{Fingerprint, HealthBody, LocationBody, Person, Said, Submission},
    store::Recorded,
    traveller::Traveller,
};

use super::{Making, PLACE};
use crate::commands::Failure;

impl Making<'_> {
    /// A location report `offset` degrees north of the waiting place, good to `accuracy` metres.
    pub(super) async fn location(
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

    /// A health report of the traveller, who may be ill, and of each companion, who is not.
    pub(super) async fn health(
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
