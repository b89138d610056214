//! The console's lists in storage: their order, pages, totals and search, at any instant.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    attention::LineList,
    geofence::{Fix, Position},
    ids::{ReportId, TravellerId},
    report::{Fingerprint, Person, Said, Submission},
    store::{ListPage, ListQuery, ListRow, Total},
    traveller::WaitingPlace,
    waiting_days::local_date,
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, TestStore},
};

const CASES: u32 = 40;

/// Cases with all kinds of flags and deadlines.
async fn peopled() -> (TestStore, Vec<TravellerId>) {
    let test = testing::store().await;
    let mut travellers = Vec::new();
    for n in 0..CASES {
        let passport = format!("PP{n:07}");
        let code = format!("0000-0{n:03}");
        let enrolled = test.enrol(&passport, &code, &[]).await;
        let place = WaitingPlace {
            address: format!("Harbour Street {n}"),
            position: Position::new(35.6909, 139.7003).unwrap(),
            radius_m: 100.0,
            registered_at: test.now(),
        };
        test.store.register_place(enrolled.id, place).await.unwrap();
        travellers.push(enrolled.id);
    }
    for (n, traveller) in (0..).zip(&travellers) {
        let reports = n % 4;
        for report in 0..reports {
            let latitude = if (n + report) % 3 == 0 {
                35.70
            } else {
                35.6909
            };
            let at = test.now() - TimeDelta::minutes(i64::from(n * 7 + report));
            test.store
                .record(location(*traveller, latitude, at))
                .await
                .unwrap();
        }
    }
    (test, travellers)
}

fn location(traveller: TravellerId, latitude: f64, at: DateTime<Utc>) -> Submission {
    let position = Position::new(latitude, 139.7003).unwrap();
    Submission {
        id: ReportId::new(at, &SystemEntropy),
        traveller,
        person: Person::Traveller,
        captured_at: at,
        received_at: at,
        fingerprint: Fingerprint([0; 32]),
        said: Said::Location(Fix::new(position, 12.0).unwrap()),
    }
}

fn query(test: &TestStore, list: LineList, search: Option<&str>) -> ListQuery {
    ListQuery {
        list,
        search: search.map(str::to_owned),
        after: None,
        limit: 7,
        now: test.now(),
        today: today(test),
    }
}

fn today(test: &TestStore) -> NaiveDate {
    local_date(test.now(), test.programme.zone)
}

/// All pages, one after the other.
async fn walked(test: &TestStore, mut query: ListQuery) -> (Vec<ListRow>, Total) {
    let mut rows: Vec<ListRow> = Vec::new();
    loop {
        let page: ListPage = test.store.line_list(query.clone()).await.unwrap();
        assert!(page.rows.len() <= 7);
        let total = page.total;
        rows.extend(page.rows);
        if !page.more {
            return (rows, total);
        }
        query.after = rows.last().map(|row| row.cursor);
    }
}

#[tokio::test]
async fn pages_totals_and_counts_agree_at_every_hour() {
    let (test, _) = peopled().await;
    // From noon on day 4 over the deadlines of the evening and the next days to the release.
    for hours in [0, 1, 8, 9, 30, 26, 100, 40, 100] {
        test.clock.advance(TimeDelta::hours(hours));
        let counts = test
            .store
            .list_counts(test.now(), today(&test))
            .await
            .unwrap();
        for (list, count) in LineList::ALL.into_iter().zip(counts) {
            let (rows, total) = walked(&test, query(&test, list, None)).await;
            assert_eq!(total, Total::Exactly(count), "{list:?} after {hours}");
            assert_eq!(rows.len() as u64, count, "{list:?} after {hours}");
            let places: Vec<_> = rows
                .iter()
                .map(|row| (row.cursor.since, row.traveller))
                .collect();
            assert!(places.is_sorted(), "{list:?} after {hours}");
            for row in &rows {
                let has_flag = list == LineList::All
                    || row
                        .attention
                        .iter()
                        .any(|flag| list.kinds().contains(&flag.kind));
                assert!(has_flag, "{list:?} after {hours}");
            }
        }
    }
    assert_eq!(
        test.store
            .list_counts(test.now(), today(&test))
            .await
            .unwrap(),
        [0; LineList::ALL.len()],
        "after the release nobody is on a list"
    );
    let disagreements = test.storage.disagreements().await.unwrap();
    assert_eq!(disagreements, Vec::<String>::new());
    assert!(test.store.unlist_released(today(&test)).await.unwrap() > 0);
    assert_eq!(test.store.unlist_released(today(&test)).await.unwrap(), 0);
}

#[tokio::test]
async fn a_report_moves_a_case_from_list_to_list() {
    let (test, travellers) = peopled().await;
    let on = async |list| {
        let (rows, _) = walked(&test, query(&test, list, None)).await;
        rows.iter().any(|row| row.traveller == travellers[0])
    };
    let send = async |latitude| {
        let report = location(travellers[0], latitude, test.now());
        test.store.record(report).await.unwrap();
    };
    test.clock.advance(TimeDelta::days(1));
    assert!(on(LineList::NotReporting).await && !on(LineList::Location).await);
    send(35.70).await;
    assert!(!on(LineList::NotReporting).await && on(LineList::Location).await);
    test.clock.advance(TimeDelta::minutes(1));
    send(35.6909).await;
    assert!(!on(LineList::NotReporting).await && !on(LineList::Location).await);
    assert!(on(LineList::All).await);
}

#[tokio::test]
async fn search_finds_parts_beginnings_and_whole_passport_numbers() {
    let (test, _) = peopled().await;
    for (text, found) in [
        ("suzuki", CASES as usize),
        ("ZUKI M", CASES as usize),
        ("su", CASES as usize),
        ("uz", 0),
        ("nh832", CASES as usize),
        ("Harbour Street 39", 1),
        ("street 3", 11),
        ("PP0000007", 1),
        ("pp 0000007", 1),
        ("PP000000", 0),
        ("100% \"sure\"", 0),
        ("%%%", 0),
        ("\"", 0),
        ("_____", 0),
        ("nobody", 0),
    ] {
        let (rows, total) = walked(&test, query(&test, LineList::All, Some(text))).await;
        assert_eq!(rows.len(), found, "{text}");
        assert_eq!(total, Total::Exactly(found as u64), "{text}");
        let places: Vec<_> = rows
            .iter()
            .map(|row| (row.cursor.since, row.traveller))
            .collect();
        assert!(places.is_sorted(), "{text}");
    }
    let all = walked(&test, query(&test, LineList::Location, None)).await;
    let named = walked(&test, query(&test, LineList::Location, Some("suzuki"))).await;
    assert_eq!(all.1, named.1);
}

#[tokio::test]
async fn a_search_that_finds_very_many_is_walked_and_not_counted() {
    let (test, _) = peopled().await;
    let more: Vec<_> = (0..2_000)
        .map(|n| (test.new_traveller(&format!("QQ{n:07}")), Vec::new()))
        .collect();
    test.store.enrol(more).await.unwrap();
    let page = test
        .store
        .line_list(query(&test, LineList::All, Some("suzuki")))
        .await
        .unwrap();
    assert_eq!(
        (page.total, page.rows.len(), page.more),
        (Total::Many, 7, true)
    );
    let narrow = walked(&test, query(&test, LineList::All, Some("street 39"))).await;
    assert_eq!(narrow.1, Total::Exactly(1));
}
