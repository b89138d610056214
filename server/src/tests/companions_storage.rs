//! Companions, on either engine: what is kept, from when on reports are taken and missed, and the one
//! moment in which somebody gets a phone of their own.

use chrono::{NaiveDate, TimeDelta};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention::{AttentionKind, LineList},
    companions::{Act, Identity, NotPossible, Request, Why},
    geofence::{Fix, Position},
    health::{Fever, HealthAnswers},
    ids::{AttemptId, CompanionId, ReportId, TravellerId},
    message::Text,
    my_data::{PHONE_CODE_VALID, PHONE_CODES_A_DAY},
    places,
    report::{Fingerprint, Person, Refusal, Said, Submission},
    session::{Subject, Token, Trust},
    store::{CodeMade, HandOver, HandedOver, ListQuery, NewSession, Recorded},
    traveller::{PassportNumber, WaitingPlace},
    waiting_days::local_date,
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestStore},
};

const OTHER: &str = "XD5550999";

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn identity(passport: &str) -> Identity {
    Identity {
        passport: PassportNumber::parse(passport).unwrap(),
        birth_date: day(1),
    }
}

fn request() -> Request {
    Request {
        name: "SUZUKI KEN".to_owned(),
        identity: identity(OTHER),
        arrival_date: day(18),
    }
}

async fn done(test: &TestStore, id: TravellerId, act: Act) -> Result<(), NotPossible> {
    let at = test.now();
    let done = test.store.change_companions(id, act, at, &test.programme);
    done.await.unwrap()
}

async fn asked(test: &TestStore, id: TravellerId) -> CompanionId {
    let companion = CompanionId::new(test.now(), &SystemEntropy);
    let act = Act::Ask(companion, request());
    assert_eq!(done(test, id, act).await, Ok(()));
    companion
}

async fn approved(test: &TestStore, id: TravellerId) -> CompanionId {
    let companion = asked(test, id).await;
    let act = Act::Approve {
        request: companion,
        by: test.operator_id(),
    };
    assert_eq!(done(test, id, act).await, Ok(()));
    companion
}

/// A health report about somebody, captured so many minutes ago.
async fn health(
    test: &TestStore,
    id: TravellerId,
    person: Person,
    minutes: i64,
    fever: Fever,
) -> Recorded {
    let submission = Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        traveller: id,
        person,
        captured_at: test.now() - TimeDelta::minutes(minutes),
        received_at: test.now(),
        fingerprint: Fingerprint([0; 32]),
        said: Said::Health(HealthAnswers {
            fever,
            symptoms: [].into(),
        }),
    };
    test.store.record(submission).await.unwrap()
}

fn is_new(recorded: &Recorded) -> bool {
    matches!(recorded, Recorded::New(_))
}

async fn flags(test: &TestStore, id: TravellerId) -> Vec<(AttentionKind, Person)> {
    let flags = test.store.attention_of(id, test.now()).await.unwrap();
    flags.into_iter().map(|it| (it.kind, it.person)).collect()
}

async fn listed(test: &TestStore, list: LineList, search: Option<&str>) -> Vec<TravellerId> {
    let query = ListQuery {
        list,
        search: search.map(str::to_owned),
        after: None,
        limit: 50,
        now: test.now(),
        today: local_date(test.now(), test.programme.zone),
    };
    let page = test.store.line_list(query).await.unwrap();
    page.rows.into_iter().map(|it| it.traveller).collect()
}

async fn code(
    test: &TestStore,
    id: TravellerId,
    companion: CompanionId,
    identity: Option<Identity>,
) -> Result<[u8; 32], CodeMade> {
    let hash = ArrivalCode::new(&SystemEntropy).hash();
    let made = test
        .store
        .make_hand_over_code(id, companion, identity, hash, test.now());
    match made.await.unwrap() {
        CodeMade::Made => Ok(hash),
        other => Err(other),
    }
}

/// Somebody types this code and these details; what becomes of it, and the case if one is made.
async fn hand_over(
    test: &TestStore,
    code_hash: [u8; 32],
    identity: Identity,
) -> (HandedOver, TravellerId, Token) {
    let token = Token::new(&SystemEntropy);
    let case = test.traveller_id();
    let given = HandOver {
        code_hash,
        identity,
        attempt: AttemptId::new(test.now(), &SystemEntropy),
        session: NewSession {
            hash: token.hash(),
            at: test.now(),
        },
        case,
        locale: "th".to_owned(),
    };
    let done = test.store.hand_over(given, &test.programme).await.unwrap();
    (done, case, token)
}

async fn settled(test: &TestStore) -> TravellerId {
    let id = test.enrol(PASSPORT, CODE, &["SUZUKI YUI"]).await.id;
    let place = WaitingPlace {
        address: "2-8-1 Nishi-Shinjuku".to_owned(),
        position: Position::new(35.6909, 139.7003).unwrap(),
        radius_m: 100.0,
        registered_at: test.now() - TimeDelta::days(2),
    };
    assert!(test.store.register_place(id, place).await.unwrap());
    id
}

/// The centre has agreed to a move on 22 November.
async fn moves(test: &TestStore, id: TravellerId) {
    let by = test.operator_id();
    let act = places::Act::Ask(places::Request {
        address: "7-7-7 Meguro".to_owned(),
        reason: places::Reason::Other,
        words: Some(Text::parse("My landlord is ill").unwrap()),
        moves_on: day(22),
        until: None,
    });
    for act in [act, places::Act::Approve { change: 0, by }] {
        let moved = test
            .store
            .change_places(id, act, test.now(), &test.programme);
        assert_eq!(moved.await.unwrap(), Ok(()));
    }
}

#[tokio::test]
async fn a_request_puts_the_case_on_its_list_until_it_is_decided_or_taken_back() {
    let test = testing::store().await;
    let id = settled(&test).await;
    let list = LineList::CompanionAsked;
    for decision in ["withdraw", "refuse", "approve"] {
        assert_eq!(listed(&test, list, None).await, [], "{decision}");
        let request = asked(&test, id).await;
        let counts = test.store.list_counts(test.now(), day(20)).await.unwrap();
        let place = LineList::ALL.iter().position(|it| *it == list).unwrap();
        assert_eq!(counts[place], 1);
        assert_eq!(listed(&test, list, None).await, [id], "{decision}");
        let by = test.operator_id();
        let act = match decision {
            "withdraw" => Act::Withdraw(request),
            "approve" => Act::Approve { request, by },
            _ => Act::Refuse {
                request,
                by,
                why: Why::Call,
                words: Some(Text::parse("Tonight?").unwrap()),
            },
        };
        assert_eq!(done(&test, id, act.clone()).await, Ok(()));
        assert_eq!(done(&test, id, act).await, Err(NotPossible::Over));
        test.clock.advance(TimeDelta::minutes(1));
    }
    assert_eq!(listed(&test, list, None).await, []);
    let reopened = test.reopened().await;
    let requests = reopened.companion_requests(id).await.unwrap();
    assert!(
        requests
            .iter()
            .all(|it| it.request == request() && !it.is_open())
    );
    assert!(requests[0].withdrawn_at.is_some());
    let (why, words) = requests[1].refusal().unwrap();
    assert_eq!((why, words.unwrap().as_str()), (Why::Call, "Tonight?"));
    let traveller = reopened.traveller(id).await.unwrap().unwrap();
    let joined = traveller.companions.last().unwrap();
    assert_eq!(traveller.companions.len(), 2);
    assert_eq!((joined.id, &*joined.name), (requests[2].id, "SUZUKI KEN"));
    assert_eq!(joined.identity, Some(identity(OTHER)));
    assert_eq!(joined.period(&traveller.period).arrival_date, day(18));
    // By the passport number of anybody of the group.
    assert_eq!(listed(&test, LineList::All, Some(OTHER)).await, [id]);
    // Nothing of it lies open in the database.
    let found = if test.is_on_postgres() {
        [
            "UPDATE companion_requests SET asked_at = asked_at
             WHERE position('KEN'::bytea IN content_sealed) > 0",
            "UPDATE companions SET ordinal = ordinal
             WHERE position('5550999'::bytea IN identity_sealed) > 0",
        ]
    } else {
        [
            "UPDATE companion_requests SET asked_at = asked_at
             WHERE instr(content_sealed, CAST('KEN' AS BLOB)) > 0",
            "UPDATE companions SET ordinal = ordinal
             WHERE instr(identity_sealed, CAST('5550999' AS BLOB)) > 0",
        ]
    };
    for sql in found {
        assert_eq!(test.storage.raw(sql).await.unwrap(), 0, "{sql}");
    }
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
    let accesses = test.store.accesses(id, None, 10).await.unwrap();
    let deeds: Vec<_> = accesses.iter().map(|it| it.deed.as_str()).collect();
    assert_eq!(deeds, ["approve-companion", "refuse-companion"]);
}

#[tokio::test]
async fn nobody_is_held_to_the_days_before_the_decision() {
    let test = testing::store().await;
    let id = settled(&test).await;
    // The writer remembers the case as it was.
    assert!(is_new(
        &health(&test, id, Person::Traveller, 0, Fever::SaysNo).await
    ));
    let companion = asked(&test, id).await;
    let person = Person::Companion(companion);
    let early = health(&test, id, person, 0, Fever::SaysNo).await;
    assert_eq!(early, Recorded::Refused(Refusal::UnknownPerson));
    let act = Act::Approve {
        request: companion,
        by: test.operator_id(),
    };
    assert_eq!(done(&test, id, act).await, Ok(()));
    let flag = (AttentionKind::NoHealthReport, person);
    // Agreed to at noon: at the end of that day nothing is missing, on the next one it is.
    for (hours, is_missing) in [(11, false), (12, false), (6, false), (1, true)] {
        test.clock.advance(TimeDelta::hours(hours));
        let has = flags(&test, id).await.contains(&flag);
        assert_eq!(has, is_missing, "{}", test.now());
    }
    assert!(is_new(&health(&test, id, person, 0, Fever::SaysNo).await));
    assert!(!flags(&test, id).await.contains(&flag));
    // Captured before the own day of arrival.
    let old = health(&test, id, person, 4 * 24 * 60, Fever::SaysNo).await;
    assert_eq!(old, Recorded::Refused(Refusal::CapturedTooOld));
}

#[tokio::test]
async fn a_companion_gets_a_phone_of_their_own_in_one_moment() {
    let test = testing::store().await;
    let id = settled(&test).await;
    moves(&test, id).await;
    let companion = approved(&test, id).await;
    let person = Person::Companion(companion);
    assert!(is_new(&health(&test, id, person, 0, Fever::SaysYes).await));
    assert_eq!(
        flags(&test, id).await,
        [(AttentionKind::Symptomatic, person)]
    );
    test.clock.advance(TimeDelta::minutes(10));
    let code = code(&test, id, companion, None).await.unwrap();
    let (wrong, ..) = hand_over(&test, code, identity(PASSPORT)).await;
    assert_eq!(wrong, HandedOver::NoMatch);
    let other_birth = Identity {
        birth_date: day(2),
        ..identity(OTHER)
    };
    let (wrong, ..) = hand_over(&test, code, other_birth).await;
    assert_eq!(wrong, HandedOver::NoMatch);
    let (unknown, ..) = hand_over(&test, [9; 32], identity(OTHER)).await;
    assert_eq!(unknown, HandedOver::NoSuchCode);

    let (done, case, token) = hand_over(&test, code, identity(OTHER)).await;
    assert_eq!(done, HandedOver::Done);
    let (again, ..) = hand_over(&test, code, identity(OTHER)).await;
    assert_eq!(again, HandedOver::UsedBefore);
    let session = test.store.session(token.hash(), test.now()).await.unwrap();
    assert_eq!(
        session.unwrap().subject,
        Subject::Traveller(case, Trust::Trusted)
    );
    let own = test.store.traveller(case).await.unwrap().unwrap();
    assert_eq!((&*own.name, &*own.locale), ("SUZUKI KEN", "th"));
    assert_eq!((own.period.arrival_date, own.period.days), (day(18), 14));
    assert_eq!(
        (&own.passport, own.birth_date),
        (&identity(OTHER).passport, day(1))
    );
    assert!(own.pledge.is_none() && own.companions.is_empty());
    let place = own.place.as_ref().unwrap();
    assert_eq!(place.address, "2-8-1 Nishi-Shinjuku");
    assert_eq!(place.registered_at, test.now());
    assert_eq!(own.address_on(day(22)), Some("7-7-7 Meguro"));
    assert_eq!(own.changes[0].request.words, None);
    // What was known of the illness has gone along.
    assert_eq!(
        flags(&test, case).await,
        [(AttentionKind::Symptomatic, Person::Traveller)]
    );
    assert_eq!(flags(&test, id).await, []);
    for (search, found) in [("meguro", vec![case, id]), ("ken", vec![case])] {
        let mut all = listed(&test, LineList::All, Some(search)).await;
        all.sort_unstable();
        let mut expected = found;
        expected.sort_unstable();
        assert_eq!(all, expected, "{search}");
    }

    // The former phone: what it had kept is taken, and nothing of afterwards.
    let former = test.store.traveller(id).await.unwrap().unwrap();
    let left = former.companions.last().unwrap().left.unwrap();
    assert_eq!((left.at, left.case), (test.now(), Some(case)));
    assert_eq!(former.present().count(), 1);
    test.clock.advance(TimeDelta::minutes(5));
    let kept = health(&test, id, person, 6, Fever::SaysNo).await;
    assert!(is_new(&kept), "{kept:?}");
    let after = health(&test, id, person, 5, Fever::SaysNo).await;
    assert_eq!(after, Recorded::Refused(Refusal::HandedOver));
    test.clock.advance(TimeDelta::days(2));
    let missing = (AttentionKind::NoHealthReport, person);
    assert!(!flags(&test, id).await.contains(&missing));

    // Read on both sides, as each one's own.
    let origin = test.store.origin(case).await.unwrap().unwrap();
    assert_eq!((origin.traveller, &*origin.name), (id, "SUZUKI MEI"));
    let before = test.store.reports_before(case).await.unwrap();
    assert_eq!(before.len(), 2);
    assert!(
        before
            .iter()
            .all(|it| it.person == Person::Traveller && it.traveller == case)
    );
    let sent = test.store.reports_of(id, 100).await.unwrap();
    assert_eq!(sent.iter().filter(|it| it.person == person).count(), 2);
    assert_eq!(test.store.origin(id).await.unwrap(), None);
    assert_eq!(test.store.reports_before(id).await.unwrap(), []);

    // Their own phone reports for itself.
    let fix = Fix::new(Position::new(35.6909, 139.7003).unwrap(), 12.0).unwrap();
    let own = Submission {
        id: ReportId::new(test.now(), &SystemEntropy),
        traveller: case,
        person: Person::Traveller,
        captured_at: test.now(),
        received_at: test.now(),
        fingerprint: Fingerprint([1; 32]),
        said: Said::Location(fix),
    };
    assert!(is_new(&test.store.record(own).await.unwrap()));
}

#[tokio::test]
async fn many_phones_with_one_code_make_one_case() {
    let test = testing::store().await;
    let id = settled(&test).await;
    let companion = approved(&test, id).await;
    let code = code(&test, id, companion, None).await.unwrap();
    let tries = (0..8).map(|_| hand_over(&test, code, identity(OTHER)));
    let fates = futures_util::future::join_all(tries).await;
    let done = fates.iter().filter(|it| it.0 == HandedOver::Done);
    assert_eq!(done.count(), 1, "{fates:?}");
    assert!(
        fates
            .iter()
            .all(|it| matches!(it.0, HandedOver::Done | HandedOver::UsedBefore))
    );
    assert_eq!(listed(&test, LineList::All, None).await.len(), 2);
}

#[tokio::test]
async fn a_code_is_for_somebody_who_is_there_waits_and_is_known() {
    let test = testing::store().await;
    let id = settled(&test).await;
    let recorded = test.store.traveller(id).await.unwrap().unwrap().companions[0].id;
    let other = test
        .enrol("AB1234567", "0000-0009", &["SOMEBODY ELSE"])
        .await;
    let stranger = code(&test, id, other.companions[0], None).await;
    assert_eq!(stranger, Err(CodeMade::NotTheirs));
    assert_eq!(
        code(&test, id, recorded, None).await,
        Err(CodeMade::NoIdentity)
    );
    let first = code(&test, id, recorded, Some(identity(OTHER)))
        .await
        .unwrap();
    // What is known is not typed anew; and of two codes, the later one holds.
    let second = code(&test, id, recorded, Some(identity("XX0000001")))
        .await
        .unwrap();
    let (old, ..) = hand_over(&test, first, identity(OTHER)).await;
    assert_eq!(old, HandedOver::Expired);
    let (wrong, ..) = hand_over(&test, second, identity("XX0000001")).await;
    assert_eq!(wrong, HandedOver::NoMatch);
    test.clock.advance(PHONE_CODE_VALID);
    let (late, ..) = hand_over(&test, second, identity(OTHER)).await;
    assert_eq!(late, HandedOver::Expired);
    let mut last = second;
    for _ in 2..PHONE_CODES_A_DAY {
        last = code(&test, id, recorded, None).await.unwrap();
    }
    assert_eq!(
        code(&test, id, recorded, None).await,
        Err(CodeMade::TooMany)
    );
    // Somebody with this number is followed up already.
    let new = test.new_traveller(OTHER);
    let there = new.id;
    test.store.enrol(vec![(new, Vec::new())]).await.unwrap();
    let (followed, ..) = hand_over(&test, last, identity(OTHER)).await;
    assert_eq!(followed, HandedOver::Followed);
    let known = test.store.followed_already(&identity(OTHER), day(20)).await;
    assert_eq!(known.unwrap(), Some(there));
    // Until the last of the waiting days, and while nobody has closed the case.
    let who = identity(OTHER);
    let last = day(30);
    for (today, expected) in [(last, Some(there)), (last + TimeDelta::days(1), None)] {
        let followed = test.store.followed_already(&who, today).await;
        assert_eq!(followed.unwrap(), expected, "{today}");
    }
    let close = "UPDATE travellers SET state = 'closed:enrolled_by_mistake'
        WHERE id NOT IN (SELECT traveller FROM companions)";
    assert_eq!(test.storage.raw(close).await.unwrap(), 1);
    let followed = test.store.followed_already(&who, day(20)).await;
    assert_eq!(followed.unwrap(), None);

    // After the own last day there is nothing to hand over; and codes do not stay.
    test.clock.advance(TimeDelta::days(14));
    let fresh = code(&test, id, recorded, None).await.unwrap();
    let (over, ..) = hand_over(&test, fresh, identity(OTHER)).await;
    assert_eq!(over, HandedOver::Expired);
    let forgotten = test
        .store
        .forget_sign_ins(test.now() + TimeDelta::days(1))
        .await
        .unwrap();
    assert!(forgotten >= u64::from(PHONE_CODES_A_DAY));
    let (gone, ..) = hand_over(&test, fresh, identity(OTHER)).await;
    assert_eq!(gone, HandedOver::NoSuchCode);
}

#[tokio::test]
async fn a_code_for_one_companion_ends_none_of_anothers() {
    let test = testing::store().await;
    let id = settled(&test).await;
    let recorded = test.store.traveller(id).await.unwrap().unwrap().companions[0].id;
    let companion = approved(&test, id).await;
    let first = code(&test, id, companion, None).await.unwrap();
    let second = code(&test, id, recorded, Some(identity("XX0000001")))
        .await
        .unwrap();
    for (code, passport) in [(first, OTHER), (second, "XX0000001")] {
        let (done, ..) = hand_over(&test, code, identity(passport)).await;
        assert_eq!(done, HandedOver::Done, "{passport}");
    }
}

#[tokio::test]
async fn what_belongs_to_a_case_goes_with_it() {
    let test = testing::store().await;
    let id = settled(&test).await;
    let companion = approved(&test, id).await;
    let code = code(&test, id, companion, None).await.unwrap();
    let (_, case, _) = hand_over(&test, code, identity(OTHER)).await;
    let own = test
        .storage
        .raw("DELETE FROM travellers WHERE name = 'SUZUKI KEN'")
        .await;
    assert_eq!(own.unwrap(), 1);
    assert!(test.store.traveller(case).await.unwrap().is_none());
    // The former phone still knows that nobody is asked there any more.
    let former = test.store.traveller(id).await.unwrap().unwrap();
    let left = former.companions.last().unwrap().left.unwrap();
    assert_eq!(left.case, None);
    let all = test.storage.raw("DELETE FROM travellers").await;
    assert_eq!(all.unwrap(), 1);
    for sql in [
        "DELETE FROM companions",
        "DELETE FROM companion_requests",
        "DELETE FROM hand_over_codes",
    ] {
        assert_eq!(test.storage.raw(sql).await.unwrap(), 0, "{sql}");
    }
}
