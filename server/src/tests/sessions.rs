//! Sessions that one of several processes has ended.

use std::{sync::Arc, time::Duration};

use okaeri_domain::{
    ids::AttemptId,
    session::{Token, TokenHash},
    store::{NewSession, Store},
};
use tokio::time::{Instant, sleep};

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestStore},
};

/// Less than a session is remembered, and more than a busy machine needs to say a word.
const SOON: Duration = Duration::from_secs(7);

async fn is_alive(test: &TestStore, store: &Arc<dyn Store>, hash: TokenHash) -> bool {
    store.session(hash, test.now()).await.unwrap().is_some()
}

#[tokio::test]
async fn whoever_is_signed_out_by_one_process_is_signed_out_in_all() {
    let test = testing::store().await;
    if !test.is_on_postgres() {
        // One file is served by one process.
        return;
    }
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    let second = test.reopened().await;
    for everywhere in [true, false] {
        let session = NewSession {
            hash: Token::new(&SystemEntropy).hash(),
            at: test.now(),
        };
        let attempt = AttemptId::new(test.now(), &SystemEntropy);
        let started = test.store.start_report_only(id, attempt, session);
        started.await.unwrap();
        let began = Instant::now();
        assert!(is_alive(&test, &second, session.hash).await);
        if everywhere {
            test.store.sign_out_phones(id, None).await.unwrap();
        } else {
            test.store.end_session(session.hash).await.unwrap();
        }
        while is_alive(&test, &second, session.hash).await {
            assert!(began.elapsed() < SOON, "the other process has not heard it");
            sleep(Duration::from_millis(5)).await;
        }
    }
}
