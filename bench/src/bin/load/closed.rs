//! Closed loop: each connection sends its next report as soon as it has the answer to the last.

use std::{cell::RefCell, io, rc::Rc, time::Duration};

use anyhow::Result;
use serde_json::{Value, json};
use tokio::{
    task::LocalSet,
    time::{Instant, sleep},
};

use crate::{
    Generator,
    http::{Body, Connection},
    ledger::Ledger,
    tally::{self, Tally},
    target::Report,
};

/// What all connections share.
struct Shared {
    tally: Tally,
    ledger: Ledger,
    /// Acknowledged in all, with those outside the measured time.
    stored: u64,
    next_session: usize,
}

/// The time that counts.
#[derive(Clone, Copy)]
struct Window {
    begin: Instant,
    end: Instant,
}

/// Runs for `seconds` after `warm_up` seconds and counts what is answered in that time.
///
/// # Errors
/// When nobody listens or the ledger cannot be written.
pub async fn run(generator: Rc<Generator>, seconds: f64, warm_up: f64) -> Result<Value> {
    let shared = Rc::new(RefCell::new(Shared {
        tally: Tally::new(),
        ledger: generator.ledger()?,
        stored: 0,
        next_session: 0,
    }));
    let connections = generator.connect().await?;
    let begin = Instant::now() + Duration::from_secs_f64(warm_up);
    let window = Window {
        begin,
        end: begin + Duration::from_secs_f64(seconds),
    };
    let set = LocalSet::new();
    let tasks: Vec<_> = connections
        .into_iter()
        .map(|it| {
            set.spawn_local(client(
                it,
                window,
                Rc::clone(&generator),
                Rc::clone(&shared),
            ))
        })
        .collect();
    set.await;
    for task in tasks {
        task.await??;
    }
    let shared = Rc::try_unwrap(shared).map_err(|_| io::Error::other("a client is left"))?;
    let Shared {
        tally,
        ledger,
        stored,
        ..
    } = shared.into_inner();
    ledger.close()?;
    let mut report = tally.report(seconds);
    report["stored"] = json!(stored);
    Ok(report)
}

async fn client(
    mut connection: Connection,
    window: Window,
    generator: Rc<Generator>,
    shared: Rc<RefCell<Shared>>,
) -> Result<()> {
    let mut request = String::new();
    loop {
        let sent = Instant::now();
        if sent >= window.end {
            return Ok(());
        }
        let session = {
            let mut shared = shared.borrow_mut();
            shared.next_session = (shared.next_session + 1) % generator.requests.travellers();
            shared.next_session
        };
        let report = Report::new(session);
        generator.requests.write(&report, &mut request);
        let outcome = connection.send(request.as_bytes(), Body::Skip).await;
        let answered = Instant::now();
        let counts = answered >= window.begin && answered < window.end;
        let Ok(answer) = outcome else {
            shared.borrow_mut().tally.errors += 1;
            // A server that is gone must not be asked a million times.
            sleep(Duration::from_millis(10)).await;
            continue;
        };
        let mut shared = shared.borrow_mut();
        if tally::is_accepted(answer.status) {
            shared.stored += 1;
            shared.ledger.note(report.id)?;
        }
        if counts {
            shared.tally.answered(&answer, answered - sent);
        }
    }
}
