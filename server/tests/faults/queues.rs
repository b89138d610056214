//! Phones that were away for a week and send what they have kept: repeated, out of order, cut in
//! the middle, and twice at the same time.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use chrono::{DateTime, Days, TimeDelta, Utc};
use okaeri_domain::{
    attention::{self, Attention, AttentionKind},
    geofence::{Fix, Position, Verdict},
    ids::TravellerId,
    places::InForce,
    programme::{JAPAN_2021, Programme},
    report::{Content, Fingerprint, Person, Report},
    times::Times,
    traveller::Circle,
    waiting_days::local_date,
};
use tokio::task::JoinSet;

use super::{
    check::check,
    clock_jumps::set_clock,
    http::Client,
    installation::{Installation, Phone},
    ledger::{FIXES, Ledger, Sent},
    load::REPORTS,
    postgres::Postgres,
    random::{Dice, now, setting},
    stored::Stored,
};

/// Reports of a phone, in seven days.
const KEPT: usize = 6;
const WORKERS: usize = 16;

#[tokio::test(flavor = "multi_thread")]
async fn every_queue_arrives_once() {
    let queues = setting("OKAERI_FAULT_QUEUES", 1_000);
    every_queue_of(Installation::new(queues).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_queue_arrives_once_on_postgresql() {
    let Some(postgres) = Postgres::start() else {
        println!("skipped: no PostgreSQL is installed and TEST_POSTGRES_URL is not set");
        return;
    };
    let queues = setting("OKAERI_FAULT_QUEUES", 1_000).div_ceil(10);
    every_queue_of(Installation::on_postgres(&postgres, "queues", queues).await).await;
}

async fn every_queue_of(installation: Installation) {
    let dice = Arc::new(Dice::seeded("queues"));
    let before = Stored::read(&installation.database).await;
    let server = installation.start().await;
    let began = now();
    let ledger = Ledger::new(Arc::clone(&installation.phones), Arc::clone(&dice));
    let ledger = Arc::new(Mutex::new(ledger));
    set_clock(&server, began + TimeDelta::days(7)).await;
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        let worker = Worker {
            address: server.address,
            ledger: Arc::clone(&ledger),
            dice: Arc::clone(&dice),
            phones: Arc::clone(&installation.phones),
            began,
        };
        workers.spawn(worker.work(Arc::clone(&next)));
    }
    while let Some(ended) = workers.join_next().await {
        ended.unwrap().unwrap();
    }
    let stored = check(&installation.database, &ledger, &before).await;
    let ledger = ledger.lock().unwrap();
    let queues = installation.phones.len();
    println!("queues: {queues} phones, {} reports", ledger.sent.len());
    assert_eq!(ledger.acknowledged().count(), queues * KEPT);
    assert_eq!(stored.reports.len() - before.reports.len(), queues * KEPT);
    as_if_in_order(&ledger, &stored, began);
}

struct Worker {
    address: SocketAddr,
    ledger: Arc<Mutex<Ledger>>,
    dice: Arc<Dice>,
    phones: Arc<Vec<Phone>>,
    /// When the week began.
    began: DateTime<Utc>,
}

impl Worker {
    /// One queue after the other, until none is left.
    async fn work(self, next: Arc<AtomicUsize>) -> std::io::Result<()> {
        let mut lines = (
            Client::connect(self.address).await?,
            Client::connect(self.address).await?,
        );
        while let Some(phone) = self.phones.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut deliveries = self.kept(phone);
            // Some are sent twice or three times.
            for _ in 0..self.dice.below(KEPT) {
                deliveries.push(deliveries[self.dice.below(KEPT)].clone());
            }
            self.dice.shuffle(&mut deliveries);
            for sent in deliveries {
                self.deliver(&sent, &mut lines).await?;
            }
        }
        Ok(())
    }

    fn kept(&self, phone: &Phone) -> Vec<Sent> {
        let mut ledger = self.ledger.lock().unwrap();
        let step = TimeDelta::days(7) / i32::try_from(KEPT).unwrap();
        (0..KEPT)
            .map(|place| {
                let later =
                    TimeDelta::milliseconds(i64::try_from(self.dice.below(3_600_000)).unwrap());
                let at = self.began + step * i32::try_from(place).unwrap() + later;
                let fix = FIXES[self.dice.below(FIXES.len())];
                ledger.write(phone.clone(), at, fix)
            })
            .collect()
    }

    async fn deliver(&self, sent: &Sent, lines: &mut (Client, Client)) -> std::io::Result<()> {
        let (json, token) = (sent.json(), &sent.phone.token);
        match self.dice.below(8) {
            0 => {
                let cut = Client::connect(self.address).await?;
                cut.post_half(REPORTS, token, &json).await?;
            }
            1 => {
                let (one, other) = tokio::join!(
                    lines.0.post(REPORTS, token, &json),
                    lines.1.post(REPORTS, token, &json)
                );
                let (one, other) = (one?, other?);
                assert_eq!(one.json(), other.json(), "two answers to one report");
            }
            _ => {}
        }
        let answer = lines.0.post(REPORTS, token, &json).await?;
        assert_eq!(answer.status, 200, "{}", answer.code());
        self.ledger
            .lock()
            .unwrap()
            .acknowledge(sent.body.id, &answer);
        Ok(())
    }
}

/// Flags and deadlines, and since when they stand, are what the domain makes of the same reports
/// in the order of their capture.
fn as_if_in_order(ledger: &Ledger, stored: &Stored, began: DateTime<Utc>) {
    let programme = Programme::parse(JAPAN_2021).unwrap();
    let arrival = local_date(began, programme.zone) - Days::new(3);
    let period = programme.period_from(arrival);
    let mut queues: BTreeMap<TravellerId, Vec<&Sent>> = BTreeMap::new();
    for sent in ledger.sent.values() {
        queues.entry(sent.phone.traveller).or_default().push(sent);
    }
    for (traveller, mut queue) in queues {
        queue.sort_by_key(|sent| (sent.body.captured_at, sent.body.id));
        let mut flags = stored_before(stored, ledger, traveller);
        for sent in queue {
            let report = as_report(sent, &programme);
            let stored = stored.reports[&report.id].verdict.as_deref();
            assert_eq!(stored, Some(report.content.verdict()), "{}", report.id);
            let changes =
                attention::on_report(&programme, (&period, &Times::default()), &report, true);
            flags = attention::after(flags, &changes);
        }
        for kind in [
            AttentionKind::NoLocationReport,
            AttentionKind::Outside,
            AttentionKind::CannotTell,
        ] {
            let found = stored.attention.get(&(traveller, kind.as_str().to_owned()));
            let expected = flags.iter().find(|flag| flag.kind == kind);
            let expected = expected.map(|flag| flag.since);
            assert_eq!(found.copied(), expected, "{traveller}: {}", kind.as_str());
        }
    }
}

/// The flags of what the traveller had sent before the week began.
fn stored_before(stored: &Stored, ledger: &Ledger, traveller: TravellerId) -> Vec<Attention> {
    let earlier = stored
        .reports
        .iter()
        .filter(|(id, report)| report.traveller == traveller && !ledger.sent.contains_key(id));
    let mut verdicts: Vec<(DateTime<Utc>, Verdict)> = earlier
        .filter_map(|(_, it)| Some((it.captured_at, it.verdict.as_deref()?.parse().unwrap())))
        .collect();
    verdicts.sort_by_key(|it| it.0);
    let changes = attention::on_late_location(Person::Traveller, verdicts);
    attention::after(Vec::new(), &changes)
}

fn as_report(sent: &Sent, programme: &Programme) -> Report {
    let body = &sent.body;
    let at = body.captured_at.unwrap();
    let place = Circle {
        position: Position::new(35.690_9, 139.700_3).unwrap(),
        radius_m: programme.place.radius_m,
    };
    let position = Position::new(body.latitude, body.longitude).unwrap();
    let fix = Fix::new(position, body.accuracy).unwrap();
    Report {
        id: body.id,
        traveller: sent.phone.traveller,
        person: Person::Traveller,
        captured_at: at,
        received_at: at,
        fingerprint: Fingerprint::of(body),
        content: Content::location(fix, InForce::At(place)),
    }
}
