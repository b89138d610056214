//! A report's row, opened and read.

use okaeri_domain::{
    geofence::{DistanceBand, Fix, Position, Verdict},
    ids::ReportId,
    report::{Content, Fingerprint, Judged, RawFix, Report},
    store::{Result, StoreError},
};
use sqlx::FromRow;

use super::super::super::{rows::Row, seal::Seal};

const FIX: &str = "reports.fix";

#[derive(FromRow)]
pub struct ReportRow {
    pub id: Vec<u8>,
    traveller: Vec<u8>,
    person: Vec<u8>,
    kind: String,
    captured_at: i64,
    received_at: i64,
    fingerprint: Vec<u8>,
    fix_sealed: Option<Vec<u8>>,
    accuracy_m: Option<f64>,
    verdict: Option<String>,
    distance_band: Option<String>,
    answers: Option<String>,
    health_verdict: Option<String>,
}

/// The columns that depend on the kind of report.
#[derive(Default)]
pub struct Columns {
    pub fix_sealed: Option<Vec<u8>>,
    pub accuracy_m: Option<f64>,
    pub verdict: Option<&'static str>,
    pub distance_band: Option<&'static str>,
    pub answers: Option<String>,
    pub health_verdict: Option<String>,
}

impl Columns {
    pub fn of(report: &Report, seal: &Seal) -> Result<Self> {
        let json = |text: serde_json::Result<String>| {
            text.map_err(|error| StoreError::Unavailable(error.to_string()))
        };
        Ok(match &report.content {
            Content::Location {
                raw,
                accuracy_m,
                judged,
            } => Self {
                fix_sealed: raw.map(|raw| seal.seal(FIX, report.id.as_bytes(), &fix_bytes(raw))),
                accuracy_m: Some(*accuracy_m),
                verdict: judged.map(|judged| judged.verdict.as_str()),
                distance_band: judged.map(|judged| judged.band.as_str()),
                ..Self::default()
            },
            Content::Health { answers, verdict } => Self {
                answers: Some(json(serde_json::to_string(answers))?),
                health_verdict: Some(json(serde_json::to_string(verdict))?),
                ..Self::default()
            },
        })
    }
}

/// Latitude, longitude, accuracy and distance (NaN where there is none), 8 bytes each.
fn fix_bytes(raw: RawFix) -> Vec<u8> {
    let position = raw.fix.position;
    [
        position.latitude(),
        position.longitude(),
        raw.fix.accuracy_m,
        raw.distance_m.unwrap_or(f64::NAN),
    ]
    .iter()
    .flat_map(|number| number.to_le_bytes())
    .collect()
}

fn fix_from(bytes: &[u8]) -> Option<RawFix> {
    let (numbers, rest) = bytes.as_chunks::<8>();
    let [latitude, longitude, accuracy, distance] = numbers else {
        return None;
    };
    let position = Position::new(
        f64::from_le_bytes(*latitude),
        f64::from_le_bytes(*longitude),
    )
    .ok()?;
    let fix = Fix::new(position, f64::from_le_bytes(*accuracy)).ok()?;
    let distance_m = Some(f64::from_le_bytes(*distance)).filter(|it| it.is_finite());
    rest.is_empty().then_some(RawFix { fix, distance_m })
}

impl ReportRow {
    pub fn into_report(self, seal: &Seal) -> Result<Report> {
        let row = Row {
            table: "reports",
            key: &self.id,
        };
        let fingerprint: [u8; 32] =
            row.parsed("fingerprint", self.fingerprint.as_slice().try_into())?;
        let content = match self.kind.as_str() {
            "location" => self.location(seal, row)?,
            "health" => self.health(row)?,
            _ => return Err(row.unreadable("kind")),
        };
        let traveller = row.traveller("traveller", &self.traveller)?;
        Ok(Report {
            id: row.parsed("id", ReportId::try_from(self.id.as_slice()))?,
            traveller,
            person: row.person(traveller, &self.person)?,
            captured_at: row.time("captured_at", self.captured_at)?,
            received_at: row.time("received_at", self.received_at)?,
            fingerprint: Fingerprint(fingerprint),
            content,
        })
    }

    fn location(&self, seal: &Seal, row: Row<'_>) -> Result<Content, StoreError> {
        let raw = self
            .fix_sealed
            .as_deref()
            .map(|sealed| {
                let plain = row.parsed("fix_sealed", seal.open(FIX, &self.id, sealed))?;
                fix_from(&plain).ok_or_else(|| row.unreadable("fix_sealed"))
            })
            .transpose()?;
        let judged = match (&self.verdict, &self.distance_band) {
            (Some(verdict), Some(band)) => Some(Judged {
                verdict: row.parsed("verdict", verdict.parse::<Verdict>())?,
                band: row.parsed("distance_band", band.parse::<DistanceBand>())?,
            }),
            _ => None,
        };
        let accuracy_m = self
            .accuracy_m
            .ok_or_else(|| row.unreadable("accuracy_m"))?;
        Ok(Content::Location {
            raw,
            accuracy_m,
            judged,
        })
    }

    fn health(&self, row: Row<'_>) -> Result<Content, StoreError> {
        let json = |column: &Option<String>| column.clone().unwrap_or_default();
        let answers = serde_json::from_str(&json(&self.answers));
        let verdict = serde_json::from_str(&json(&self.health_verdict));
        Ok(Content::Health {
            answers: row.parsed("answers", answers)?,
            verdict: row.parsed("health_verdict", verdict)?,
        })
    }
}
