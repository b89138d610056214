//! What must hold after every fault.

use std::{collections::BTreeSet, net::SocketAddr, sync::Mutex};

use okaeri_domain::{
    ids::{ReportId, TravellerId},
    report::Fingerprint,
};

use super::{
    http::Client,
    ledger::{Ledger, Sent},
    load::REPORTS,
    stored::Stored,
};

/// The acknowledged reports that are not stored.
pub fn lost(ledger: &Ledger, stored: &Stored) -> Vec<ReportId> {
    let ids = ledger.acknowledged().map(|sent| sent.body.id);
    ids.filter(|id| !stored.reports.contains_key(id)).collect()
}

/// Nothing lost, nothing altered, nothing invented, and attention as the reports have it.
pub async fn check(address: &str, ledger: &Mutex<Ledger>, before: &Stored) -> Stored {
    let stored = Stored::read(address).await;
    let ledger = ledger.lock().unwrap();
    let lost = lost(&ledger, &stored);
    assert!(
        lost.is_empty(),
        "{} acknowledged reports are lost: {lost:?}",
        lost.len()
    );
    for (id, report) in &stored.reports {
        let Some(sent) = ledger.sent.get(id) else {
            assert!(before.reports.contains_key(id), "{id} was never sent");
            continue;
        };
        assert_eq!(report.traveller, sent.phone.traveller, "{id}");
        assert_eq!(Some(report.captured_at), sent.body.captured_at, "{id}");
        assert_eq!(report.fingerprint, Fingerprint::of(&sent.body).0, "{id}");
    }
    attention(&stored);
    stored
}

/// Flags follow the last verdict. After "cannot tell" an earlier "outside" may stand.
fn attention(stored: &Stored) {
    let outside = stored.flagged("outside");
    let cannot_tell = stored.flagged("cannot-tell");
    for (traveller, verdicts) in stored.verdicts() {
        let has = |flags: &BTreeSet<TravellerId>| flags.contains(&traveller);
        let flags = (has(&outside), has(&cannot_tell));
        match *verdicts.last().unwrap() {
            "inside" => assert_eq!(flags, (false, false), "{traveller}: {verdicts:?}"),
            "outside" => assert_eq!(flags, (true, false), "{traveller}: {verdicts:?}"),
            _ => assert!(flags.1, "{traveller}: {verdicts:?}"),
        }
    }
}

/// The server knows what it has acknowledged: the same receipt again, and no other content.
pub async fn repeats(address: SocketAddr, sample: &[Sent]) {
    let mut client = Client::connect(address).await.unwrap();
    for sent in sample {
        let token = &sent.phone.token;
        let again = client.post(REPORTS, token, &sent.json()).await.unwrap();
        assert_eq!(again.status, 200, "{}", again.code());
        assert_eq!(again.json()["receipt"].as_str(), sent.receipt.as_deref());
        let changed = client.post(REPORTS, token, &sent.changed()).await.unwrap();
        assert_eq!(
            (changed.status, changed.code().as_str()),
            (409, "id-conflict")
        );
    }
}
