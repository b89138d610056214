//! What storage promises of notices and of answers about pages, on either engine.

use chrono::TimeDelta;
use okaeri_domain::{
    clarity::{Answer, Comment, CommentId},
    ids::{NoticeId, OperatorId},
    notice::{Edit, Notice, NoticeState, NoticeText, Standing},
    operator::{Operator, PasswordHash, Role},
    store::{Counted, Edited, KeptComment},
};

use crate::{
    adapters::SystemEntropy,
    testing::{self, TestStore},
};

fn text(title: &str) -> NoticeText {
    NoticeText::parse(title, "One.\n\nTwo.").unwrap()
}

fn translation(locale: &str, title: &str) -> Edit {
    Edit::Translation {
        locale: locale.to_owned(),
        text: text(title),
    }
}

async fn hanako(test: &TestStore) -> OperatorId {
    let operator = Operator {
        id: test.operator_id(),
        name: "hanako".to_owned(),
        role: Role::Editor,
    };
    let id = operator.id;
    let hash = PasswordHash(String::new());
    assert!(test.store.add_operator(operator, hash).await.unwrap());
    id
}

async fn draft(test: &TestStore, by: OperatorId) -> NoticeId {
    let id = NoticeId::new(test.now(), &SystemEntropy);
    let draft = Notice::draft(id, "ja".to_owned(), text("通話"), test.now());
    test.store.add_notice(draft, by).await.unwrap();
    id
}

async fn edit(test: &TestStore, id: NoticeId, base: u32, edit: Edit, by: OperatorId) -> Edited {
    let edited = test.store.edit_notice(id, base, edit, by, test.now());
    edited.await.unwrap()
}

#[tokio::test]
async fn a_notice_is_read_as_it_was_written() {
    let test = testing::store().await;
    let by = hanako(&test).await;
    let id = draft(&test, by).await;
    let at = test.now() + TimeDelta::hours(1);
    for (base, change) in [
        (1, translation("en", "Calls")),
        (2, translation("ar", "المكالمات")),
        (
            3,
            Edit::Source {
                text: text("通話は自動"),
                means_the_same: false,
            },
        ),
        (4, translation("en", "Automated calls")),
        (5, Edit::Schedule(at)),
    ] {
        let edited = edit(&test, id, base, change, by).await;
        let Edited::Done(notice) = edited else {
            panic!("{edited:?}");
        };
        assert_eq!(test.store.notice(id).await.unwrap(), Some(notice));
    }
    let notice = test.store.notice(id).await.unwrap().unwrap();
    assert_eq!(
        test.store.notices().await.unwrap(),
        std::slice::from_ref(&notice)
    );
    assert_eq!(
        (notice.version, notice.state),
        (6, NoticeState::Scheduled { at })
    );
    let standings = ["ja", "en", "ar", "fr"].map(|locale| notice.standing(locale));
    assert_eq!(
        standings,
        [
            Standing::Source,
            Standing::Current,
            Standing::Stale,
            Standing::Missing
        ]
    );
    let history = test.store.notice_history(id).await.unwrap();
    let told: Vec<_> = history
        .iter()
        .map(|it| (it.version, it.what.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (6, "schedule"),
            (5, "translation"),
            (4, "source"),
            (3, "translation"),
            (2, "translation"),
            (1, "created"),
        ]
    );
    assert!(
        history
            .iter()
            .all(|it| it.by == "hanako" && it.at == test.now())
    );
    assert_eq!(history[0].scheduled_at, Some(at));
    assert_eq!(history[3].text, Some(("ar".to_owned(), text("المكالمات"))));
    assert_eq!(test.store.broken_entry().await.unwrap(), None);
}

#[tokio::test]
async fn an_edit_that_is_not_made_leaves_nothing_behind() {
    let test = testing::store().await;
    let by = hanako(&test).await;
    let id = draft(&test, by).await;
    let before = test.store.notice(id).await.unwrap();
    let refused = edit(&test, id, 1, Edit::Retract, by).await;
    assert!(matches!(refused, Edited::Refused(_)), "{refused:?}");
    let outdated = edit(&test, id, 0, translation("en", "Calls"), by).await;
    assert!(matches!(outdated, Edited::Outdated(_)), "{outdated:?}");
    let unknown = NoticeId::new(test.now(), &SystemEntropy);
    assert_eq!(
        edit(&test, unknown, 1, Edit::Publish, by).await,
        Edited::Missing
    );
    assert_eq!(test.store.notice(id).await.unwrap(), before);
    assert_eq!(test.store.notice_history(id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn of_two_who_save_at_once_one_is_told() {
    let test = testing::store().await;
    let by = hanako(&test).await;
    let id = draft(&test, by).await;
    let both = ["Calls", "Phone calls"].map(|title| {
        let change = translation("en", title);
        test.store.edit_notice(id, 1, change, by, test.now())
    });
    let answers = futures_util::future::join_all(both).await;
    let outdated = answers
        .iter()
        .filter(|it| matches!(it, Ok(Edited::Outdated(_))));
    let done = answers
        .iter()
        .filter(|it| matches!(it, Ok(Edited::Done(_))));
    assert_eq!((outdated.count(), done.count()), (1, 1));
    assert_eq!(test.store.notice_history(id).await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_board_is_new_at_once_here_and_soon_in_another_process() {
    let test = testing::store().await;
    let by = hanako(&test).await;
    let other = test.reopened().await;
    let shown = async |store: &dyn okaeri_domain::store::Store| {
        let board = store.board(test.now()).await.unwrap();
        board.public(test.now()).count()
    };
    let id = draft(&test, by).await;
    assert_eq!((shown(&*test.store).await, shown(&*other).await), (0, 0));
    edit(&test, id, 1, Edit::Publish, by).await;
    assert_eq!((shown(&*test.store).await, shown(&*other).await), (1, 0));
    test.clock.advance(TimeDelta::seconds(5));
    assert_eq!(shown(&*other).await, 1);
    edit(&test, id, 2, Edit::Retract, by).await;
    assert_eq!(shown(&*test.store).await, 0);
}

#[tokio::test]
async fn answers_are_counted_by_page_language_and_day() {
    let test = testing::store().await;
    let today = "2026-11-20".parse().unwrap();
    let yesterday = "2026-11-19".parse().unwrap();
    for (page, locale, day, answer) in [
        ("/days", "en", today, Answer::Clear),
        ("/days", "en", today, Answer::Clear),
        ("/days", "en", yesterday, Answer::Unclear),
        ("/days", "ja", today, Answer::Unclear),
        ("/", "en", yesterday, Answer::Clear),
    ] {
        test.store
            .count_answer(page, locale, day, answer)
            .await
            .unwrap();
    }
    let counted = |page: &str, locale: &str, clear, unclear| Counted {
        page: page.to_owned(),
        locale: locale.to_owned(),
        clear,
        unclear,
    };
    let all = test.store.answers(yesterday).await.unwrap();
    let expected = [
        ("/", "en", 1, 0),
        ("/days", "en", 2, 1),
        ("/days", "ja", 0, 1),
    ];
    assert_eq!(
        all,
        expected.map(|(page, locale, yes, no)| counted(page, locale, yes, no))
    );
    let of_today = test.store.answers(today).await.unwrap();
    assert_eq!(
        of_today,
        [counted("/days", "en", 2, 0), counted("/days", "ja", 0, 1)]
    );
}

#[tokio::test]
async fn a_comment_stays_until_it_is_deleted_and_that_is_noted() {
    let test = testing::store().await;
    let by = hanako(&test).await;
    let comment = |day: &str, text: &str| KeptComment {
        id: CommentId::new(&SystemEntropy),
        page: "/days".to_owned(),
        locale: "en".to_owned(),
        day: day.parse().unwrap(),
        text: Comment::parse(text).unwrap(),
    };
    let older = comment("2026-11-19", "Which midnight?");
    let newer = comment("2026-11-20", "二行\nの 文章 & <b>");
    for kept in [&older, &newer] {
        test.store.keep_comment(kept.clone()).await.unwrap();
    }
    let kept = test.store.comments(9).await.unwrap();
    assert_eq!(kept, [newer.clone(), older.clone()]);
    assert_eq!(
        test.store.comments(1).await.unwrap(),
        std::slice::from_ref(&newer)
    );
    assert!(
        test.store
            .delete_comment(newer.id, by, test.now())
            .await
            .unwrap()
    );
    assert!(
        !test
            .store
            .delete_comment(newer.id, by, test.now())
            .await
            .unwrap()
    );
    assert_eq!(test.store.comments(9).await.unwrap(), [older]);
    let noted = "UPDATE audit SET hash = hash WHERE act = 'delete-comment'";
    assert_eq!(test.storage.raw(noted).await.unwrap(), 1);
}
