//! Phones that send as fast as they are answered.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

use super::{http::Client, ledger::Ledger};

pub const REPORTS: &str = "/en/reports/location";

/// Longer than the server may take in any case.
const PATIENCE: Duration = Duration::from_secs(40);

/// What came back.
#[derive(Debug, Default)]
pub struct Tally {
    pub accepted: AtomicU64,
    /// 503.
    pub unavailable: AtomicU64,
    /// The slowest 503, in milliseconds.
    pub slowest_refusal_ms: AtomicU64,
    /// 422.
    pub refused: AtomicU64,
    /// Connections that broke.
    pub broken: AtomicU64,
}

impl Tally {
    pub fn accepted(&self) -> u64 {
        self.accepted.load(Ordering::Relaxed)
    }

    pub fn unavailable(&self) -> u64 {
        self.unavailable.load(Ordering::Relaxed)
    }

    pub fn answered(&self) -> u64 {
        self.accepted() + self.unavailable() + self.refused.load(Ordering::Relaxed)
    }
}

pub struct Load {
    pub tally: Arc<Tally>,
    stop: Arc<AtomicBool>,
    tasks: JoinSet<()>,
}

impl Load {
    pub fn start(address: SocketAddr, ledger: &Arc<Mutex<Ledger>>, connections: usize) -> Self {
        let mut load = Self {
            tally: Arc::default(),
            stop: Arc::default(),
            tasks: JoinSet::new(),
        };
        for _ in 0..connections {
            let (ledger, tally) = (Arc::clone(ledger), Arc::clone(&load.tally));
            let stop = Arc::clone(&load.stop);
            load.tasks.spawn(async move {
                if send(address, &ledger, &tally, &stop).await.is_err() {
                    tally.broken.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        load
    }

    /// Waits for the answers that are under way; a wrong one fails the test here.
    pub async fn stop(mut self) {
        self.stop.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended.unwrap();
        }
    }

    /// Waits until `condition` holds.
    pub async fn until(&self, what: &str, condition: impl Fn(&Tally) -> bool) {
        let began = Instant::now();
        while !condition(&self.tally) {
            assert!(began.elapsed() < PATIENCE, "{what}: {:?}", self.tally);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn send(
    address: SocketAddr,
    ledger: &Mutex<Ledger>,
    tally: &Tally,
    stop: &AtomicBool,
) -> std::io::Result<()> {
    let mut client = Client::connect(address).await?;
    while !stop.load(Ordering::Relaxed) {
        let sent = ledger.lock().unwrap().next();
        let began = Instant::now();
        let (json, token) = (sent.json(), &sent.phone.token);
        let answer = tokio::time::timeout(PATIENCE, client.post(REPORTS, token, &json)).await??;
        match answer.status {
            200 => {
                let mut ledger = ledger.lock().unwrap();
                ledger.acknowledge(sent.body.id, &answer);
                tally.accepted.fetch_add(1, Ordering::Relaxed);
            }
            503 => {
                let took = u64::try_from(began.elapsed().as_millis()).unwrap();
                tally.slowest_refusal_ms.fetch_max(took, Ordering::Relaxed);
                tally.unavailable.fetch_add(1, Ordering::Relaxed);
            }
            422 => {
                tally.refused.fetch_add(1, Ordering::Relaxed);
            }
            _ => panic!("{sent:?}: {} {}", answer.status, answer.code()),
        }
    }
    Ok(())
}
