//! What was sent and what was acknowledged, kept outside the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    ids::ReportId,
    report::{LocationBody, Receipt},
};

use super::{
    http::Answer,
    installation::Phone,
    random::{Dice, now},
};

/// Where everybody of the demo waits.
const PLACE: (f64, f64) = (35.690_9, 139.700_3);
/// One in as many reports repeats one whose answer never came.
const REPEATS: usize = 5;

/// Degrees north of the place, and accuracy in metres: inside, outside, cannot tell.
pub const FIXES: [(f64, f64); 3] = [(0.000_1, 14.0), (0.018, 25.0), (0.000_4, 800.0)];

/// One report.
#[derive(Debug, Clone)]
pub struct Sent {
    pub phone: Phone,
    pub body: LocationBody,
    /// Of the answer, once there was one.
    pub receipt: Option<String>,
}

impl Sent {
    pub fn json(&self) -> Vec<u8> {
        serde_json::to_vec(&self.body).unwrap()
    }

    /// The same id with another content.
    pub fn changed(&self) -> Vec<u8> {
        let accuracy = self.body.accuracy + 1.0;
        serde_json::to_vec(&LocationBody {
            accuracy,
            ..self.body
        })
        .unwrap()
    }
}

pub struct Ledger {
    pub sent: BTreeMap<ReportId, Sent>,
    in_doubt: BTreeSet<ReportId>,
    phones: Arc<Vec<Phone>>,
    dice: Arc<Dice>,
    /// Captures are a millisecond apart, so that their order is never in doubt.
    base: DateTime<Utc>,
}

impl Ledger {
    pub fn new(phones: Arc<Vec<Phone>>, dice: Arc<Dice>) -> Self {
        Self {
            sent: BTreeMap::new(),
            in_doubt: BTreeSet::new(),
            phones,
            dice,
            base: now(),
        }
    }

    /// What to send next: something new, or again what has had no answer.
    pub fn next(&mut self) -> Sent {
        if !self.in_doubt.is_empty() && self.dice.below(REPEATS) == 0 {
            let place = self.dice.below(self.in_doubt.len());
            let id = self.in_doubt.iter().nth(place).unwrap();
            return self.sent[id].clone();
        }
        let number = i64::try_from(self.sent.len()).unwrap();
        let captured_at = self.base + TimeDelta::milliseconds(number);
        let phone = self.phones[self.dice.below(self.phones.len())].clone();
        let fix = FIXES[self.dice.below(FIXES.len())];
        self.write(phone, captured_at, fix)
    }

    /// Writes down a new report before it is sent.
    pub fn write(&mut self, phone: Phone, captured_at: DateTime<Utc>, fix: (f64, f64)) -> Sent {
        let sent = Sent {
            phone,
            body: LocationBody {
                id: ReportId::new(captured_at, &*self.dice),
                captured_at: Some(captured_at),
                latitude: PLACE.0 + fix.0,
                longitude: PLACE.1,
                accuracy: fix.1,
            },
            receipt: None,
        };
        self.in_doubt.insert(sent.body.id);
        self.sent.insert(sent.body.id, sent.clone());
        sent
    }

    /// Notes an answer with 200; it must be the receipt that this report always has.
    pub fn acknowledge(&mut self, id: ReportId, answer: &Answer) {
        let json = answer.json();
        let receipt = json["receipt"].as_str().unwrap_or_default().to_owned();
        assert_eq!(receipt, Receipt::of(id).to_string(), "{json}");
        assert_eq!(json["id"], id.to_string());
        self.in_doubt.remove(&id);
        self.sent.get_mut(&id).unwrap().receipt = Some(receipt);
    }

    pub fn acknowledged(&self) -> impl Iterator<Item = &Sent> {
        self.sent.values().filter(|sent| sent.receipt.is_some())
    }

    /// Some that were acknowledged, anywhere in the run.
    pub fn sample(&self, count: usize) -> Vec<Sent> {
        let all: Vec<&Sent> = self.acknowledged().collect();
        let pick = |_| all[self.dice.below(all.len())].clone();
        (0..count.min(all.len())).map(pick).collect()
    }
}
