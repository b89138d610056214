//! Codes that operators give, on either engine: which one holds, what ends with a lost phone, what the
//! audit log has of it, and that none is given to somebody who has nothing left to report.

use chrono::{Days, NaiveDate, TimeDelta};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention,
    clock::Clock as _,
    companions::Identity,
    ids::{AttemptId, CompanionId, TravellerId},
    my_data::{Deed, PHONE_CODE_VALID, PHONE_CODES_A_DAY},
    operator::Role,
    phone_code::{Checked, Given, NoCode, OpenCode, Whom},
    session::{Token, TokenHash},
    store::{CodeUse, HandOver, HandedOver, NewSession},
    traveller::PassportNumber,
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, CODE, PASSPORT, TestStore},
};

const LOST: Whom = Whom::Traveller { is_lost: true };
const KEPT: Whom = Whom::Traveller { is_lost: false };

async fn give(test: &TestStore, id: TravellerId, whom: Whom) -> Result<([u8; 32], usize), NoCode> {
    let code_hash = ArrivalCode::new(&SystemEntropy).hash();
    let given = Given {
        whom,
        checked: Checked::Asked,
        code_hash,
        by: test.operator_id(),
    };
    let (at, programme) = (test.now(), &test.programme);
    let done = test.store.give_code(id, given, at, programme).await;
    done.unwrap().map(|signed_out| (code_hash, signed_out))
}

fn session(test: &TestStore) -> NewSession {
    NewSession {
        hash: Token::new(&SystemEntropy).hash(),
        at: test.now(),
    }
}

/// Somebody types the code; what becomes of it, and the phone.
async fn start(test: &TestStore, id: TravellerId, code: [u8; 32]) -> (CodeUse, TokenHash) {
    let session = session(test);
    let attempt = AttemptId::new(test.now(), &SystemEntropy);
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let changes = attention::on_start(&test.programme, &traveller, test.now());
    let used = test
        .store
        .start_trusted(id, code, attempt, session, changes);
    (used.await.unwrap(), session.hash)
}

async fn is_signed_in(test: &TestStore, phone: TokenHash) -> bool {
    let session = test.store.session(phone, test.now()).await.unwrap();
    session.is_some()
}

fn printed() -> [u8; 32] {
    CODE.parse::<ArrivalCode>().unwrap().hash()
}

async fn open(test: &TestStore, id: TravellerId) -> Vec<OpenCode> {
    test.store.open_codes(id, test.now()).await.unwrap()
}

async fn deeds(test: &TestStore, id: TravellerId) -> Vec<Deed> {
    let deeds = test.store.code_deeds(id).await.unwrap();
    deeds.iter().map(|it| it.deed).collect()
}

#[tokio::test]
async fn a_code_works_once_ends_the_one_before_and_is_taken_back() {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    assert_eq!(open(&test, id).await, [], "the printed one is not listed");
    let (first, _) = give(&test, id, KEPT).await.unwrap();
    test.clock.advance(TimeDelta::minutes(1));
    let (second, signed_out) = give(&test, id, KEPT).await.unwrap();
    assert_eq!(signed_out, 0);
    let until = test.now() + PHONE_CODE_VALID;
    let companion = None;
    assert_eq!(open(&test, id).await, [OpenCode { companion, until }]);
    assert_eq!(start(&test, id, first).await.0, CodeUse::Expired);
    assert_eq!(start(&test, other, second).await.0, CodeUse::Unknown);
    // One that the traveller makes ends it as well, and the other way round.
    let own = ArrivalCode::new(&SystemEntropy).hash();
    let made = test.store.make_phone_code(id, own, test.now()).await;
    assert!(made.unwrap());
    assert_eq!(start(&test, id, second).await.0, CodeUse::Expired);
    let (third, _) = give(&test, id, KEPT).await.unwrap();
    assert_eq!(start(&test, id, own).await.0, CodeUse::Expired);
    let (used, phone) = start(&test, id, third).await;
    assert_eq!(used, CodeUse::Accepted);
    assert!(is_signed_in(&test, phone).await);
    assert_eq!(start(&test, id, third).await.0, CodeUse::UsedBefore);
    assert_eq!(open(&test, id).await, []);

    let by = test.operator_id();
    let take_back = async |at| {
        let taken = test.store.take_back_code(id, None, by, at).await;
        taken.unwrap()
    };
    assert!(!take_back(test.now()).await, "it was used");
    let (fourth, _) = give(&test, id, KEPT).await.unwrap();
    assert!(take_back(test.now()).await);
    assert!(!take_back(test.now()).await, "twice is once");
    assert_eq!(start(&test, id, fourth).await.0, CodeUse::Expired);
    let (fifth, _) = give(&test, id, KEPT).await.unwrap();
    test.clock.advance(PHONE_CODE_VALID);
    assert_eq!(start(&test, id, fifth).await.0, CodeUse::Expired);
    assert!(!take_back(test.now()).await, "its time is over");
    assert_eq!(open(&test, id).await, []);
    // None of it touched the printed one, or anybody else.
    assert_eq!(start(&test, id, printed()).await.0, CodeUse::Accepted);
    assert_eq!(deeds(&test, other).await, []);
    let gave = Deed::GaveCodeByPhone;
    let expected = [gave, Deed::TookBackCode, gave, gave, gave, gave];
    assert_eq!(deeds(&test, id).await, expected);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
}

#[tokio::test]
async fn with_a_lost_phone_all_phones_and_all_other_codes_end_at_once() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &["SUZUKI YUI"]).await;
    let id = enrolled.id;
    let other = test.enrol("AB1234567", "0000-0009", &[]).await.id;
    let (code, _) = give(&test, id, KEPT).await.unwrap();
    let (_, lost) = start(&test, id, code).await;
    let (code, _) = give(&test, other, KEPT).await.unwrap();
    let (_, theirs) = start(&test, other, code).await;
    // Whoever has found the phone makes a code for somebody who is with them.
    let whom = Whom::Companion {
        id: enrolled.companions[0],
        identity: Some(identity()),
    };
    let (stranger, _) = give(&test, id, whom).await.unwrap();
    // Remembered in a second process, too.
    let reopened = test.reopened().await;
    let there = reopened.session(lost, test.now()).await.unwrap();
    assert!(there.is_some() && is_signed_in(&test, lost).await);

    let (code, signed_out) = give(&test, id, LOST).await.unwrap();
    assert_eq!(signed_out, 1);
    assert!(!is_signed_in(&test, lost).await);
    assert!(is_signed_in(&test, theirs).await);
    assert_eq!(start(&test, id, printed()).await.0, CodeUse::Expired);
    let (handed_over, _) = hand_over(&test, stranger).await;
    assert_eq!(handed_over, HandedOver::Expired);
    let (used, phone) = start(&test, id, code).await;
    assert_eq!(used, CodeUse::Accepted);
    assert!(is_signed_in(&test, phone).await);
    let gave = Deed::GaveCodeByPhone;
    let expected = [Deed::SignedOutPhones, gave, gave, gave];
    assert_eq!(deeds(&test, id).await, expected);
    // Without a phone that is signed in, nothing is said of one.
    test.store.sign_out_phones(id, None).await.unwrap();
    assert_eq!(give(&test, id, LOST).await.unwrap().1, 0);
    assert_eq!(deeds(&test, id).await.len(), 5);
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
}

fn identity() -> Identity {
    Identity {
        passport: PassportNumber::parse("XD5550999").unwrap(),
        birth_date: NaiveDate::from_ymd_opt(2015, 5, 6).unwrap(),
    }
}

async fn hand_over(test: &TestStore, code_hash: [u8; 32]) -> (HandedOver, TravellerId) {
    let case = test.traveller_id();
    let given = HandOver {
        code_hash,
        identity: identity(),
        attempt: AttemptId::new(test.now(), &SystemEntropy),
        session: session(test),
        case,
        locale: "en".to_owned(),
    };
    let done = test.store.hand_over(given, &test.programme).await;
    (done.unwrap(), case)
}

#[tokio::test]
async fn a_companion_gets_a_phone_of_their_own_from_the_desk() {
    let test = testing::store().await;
    let enrolled = test.enrol(PASSPORT, CODE, &["SUZUKI YUI"]).await;
    let (id, companion) = (enrolled.id, enrolled.companions[0]);
    let whom = |id: CompanionId, identity: Option<Identity>| Whom::Companion { id, identity };
    let unknown = give(&test, id, whom(companion, None)).await;
    assert_eq!(unknown, Err(NoCode::NoIdentity));
    let nobody = CompanionId::new(test.now(), &SystemEntropy);
    let nobody = give(&test, id, whom(nobody, Some(identity()))).await;
    assert_eq!(nobody, Err(NoCode::NotTheirs));
    assert_eq!(deeds(&test, id).await, [], "nothing was given");
    let (first, _) = give(&test, id, whom(companion, Some(identity())))
        .await
        .unwrap();
    let until = test.now() + PHONE_CODE_VALID;
    let is_open = OpenCode {
        companion: Some(companion),
        until,
    };
    assert_eq!(open(&test, id).await, [is_open]);
    // The traveller's own is another one, and neither ends the other.
    give(&test, id, KEPT).await.unwrap();
    assert_eq!(open(&test, id).await.len(), 2);
    let by = test.operator_id();
    let taken = test
        .store
        .take_back_code(id, Some(companion), by, test.now());
    assert!(taken.await.unwrap());
    assert_eq!(hand_over(&test, first).await.0, HandedOver::Expired);
    assert_eq!(open(&test, id).await.len(), 1);
    let (second, _) = give(&test, id, whom(companion, None)).await.unwrap();
    let (done, case) = hand_over(&test, second).await;
    assert_eq!(done, HandedOver::Done);
    let own = test.store.traveller(case).await.unwrap().unwrap();
    assert_eq!(own.name, "SUZUKI YUI");
    let left = give(&test, id, whom(companion, None)).await;
    assert_eq!(left, Err(NoCode::NotTheirs));
    assert_eq!(open(&test, id).await.len(), 1);
}

#[tokio::test]
async fn no_code_for_a_case_that_is_over_or_for_which_there_were_too_many() {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    let (code, _) = give(&test, id, KEPT).await.unwrap();
    let (_, phone) = start(&test, id, code).await;
    for _ in 1..PHONE_CODES_A_DAY {
        give(&test, id, KEPT).await.unwrap();
    }
    let before = deeds(&test, id).await.len();
    assert_eq!(give(&test, id, LOST).await, Err(NoCode::TooMany));
    assert!(is_signed_in(&test, phone).await, "all of it or nothing");
    assert_eq!(open(&test, id).await.len(), 1);
    assert_eq!(deeds(&test, id).await.len(), before);
    let close = "UPDATE travellers SET state = 'closed:hospital'";
    assert_eq!(test.storage.raw(close).await.unwrap(), 1);
    assert_eq!(give(&test, id, LOST).await, Err(NoCode::Closed));
    let reopen = "UPDATE travellers SET state = 'active'";
    assert_eq!(test.storage.raw(reopen).await.unwrap(), 1);
    test.clock.advance(TimeDelta::days(1));
    assert!(give(&test, id, KEPT).await.is_ok());
    let traveller = test.store.traveller(id).await.unwrap().unwrap();
    let release = traveller.period.release_at(test.programme.zone).to_utc();
    test.clock.advance(release - test.clock.now());
    assert_eq!(give(&test, id, LOST).await, Err(NoCode::Released));
    assert!(is_signed_in(&test, phone).await);
    // What stands in the timeline outlasts the codes themselves.
    let later = test.now() + Days::new(1);
    test.store.forget_sign_ins(later).await.unwrap();
    assert_eq!(deeds(&test, id).await.len(), before + 1);
    assert_eq!(
        test.store.code_deeds(id).await.unwrap()[0].role,
        None::<Role>,
        "nobody knows this operator any more, and it is told"
    );
}

#[tokio::test]
async fn of_many_operators_at_once_one_code_holds() {
    let test = testing::store().await;
    let id = test.enrol(PASSPORT, CODE, &[]).await.id;
    let all = (0..6).map(|_| give(&test, id, LOST));
    let given = futures_util::future::join_all(all).await;
    assert!(given.iter().all(Result::is_ok), "{given:?}");
    assert_eq!(open(&test, id).await.len(), 1);
    let mut accepted = 0;
    for (code, _) in given.into_iter().flatten() {
        accepted += usize::from(start(&test, id, code).await.0 == CodeUse::Accepted);
    }
    assert_eq!(accepted, 1);
}
