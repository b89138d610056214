//! Notices: their life, whose text a reader gets, and what two editors may do at once.

use chrono::{DateTime, TimeDelta, Utc};
use okaeri_domain::{
    clock::Entropy,
    ids::NoticeId,
    notice::{
        Board, Edit, Found, LONGEST_BODY, LONGEST_TITLE, NotEdited, Notice, NoticeRefusal,
        NoticeState, NoticeText, Standing, TextError,
        TextPart::{Body, Title},
    },
};

#[derive(Debug)]
struct Fixed(u8);

impl Entropy for Fixed {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(self.0);
    }
}

fn noon() -> DateTime<Utc> {
    "2026-11-20T03:00:00Z".parse().unwrap()
}

fn after(minutes: i64) -> DateTime<Utc> {
    noon() + TimeDelta::minutes(minutes)
}

fn text(title: &str) -> NoticeText {
    NoticeText::parse(title, "One.\n\nTwo.").unwrap()
}

fn draft(number: u8) -> Notice {
    let id = NoticeId::new(noon(), &Fixed(number));
    Notice::draft(id, "ja".to_owned(), text("通話"), noon())
}

fn translation(locale: &str, title: &str) -> Edit {
    Edit::Translation {
        locale: locale.to_owned(),
        text: text(title),
    }
}

fn source(title: &str, means_the_same: bool) -> Edit {
    Edit::Source {
        text: text(title),
        means_the_same,
    }
}

/// Applies edits one after the other, each seen by its editor as it then is.
fn edited(notice: Notice, edits: impl IntoIterator<Item = Edit>) -> Notice {
    edits.into_iter().fold(notice, |notice, edit| {
        let version = notice.version;
        notice.edited(version, edit, noon()).unwrap()
    })
}

#[test]
fn each_transition() {
    use NoticeState::{Draft, Published, Retracted, Scheduled};
    let scheduled = Scheduled { at: after(10) };
    let published = Published { since: after(-10) };
    let retracted = Retracted {
        since: after(-10),
        at: after(-5),
    };
    let from = |word| Err(NoticeRefusal::NotFrom(word));
    let now = Published { since: noon() };
    let later = Scheduled { at: after(20) };
    for (state, scheduled_later, unscheduled, shown, taken_away) in [
        (Draft, Ok(later), from("draft"), Ok(now), from("draft")),
        (scheduled, Ok(later), Ok(Draft), Ok(now), from("scheduled")),
        (
            published,
            from("published"),
            from("published"),
            from("published"),
            Ok(Retracted {
                since: after(-10),
                at: noon(),
            }),
        ),
        (
            retracted,
            from("retracted"),
            from("retracted"),
            // Undone: it comes back with its own date.
            Ok(published),
            from("retracted"),
        ),
    ] {
        assert_eq!(
            state.schedule(after(20), noon()),
            scheduled_later,
            "{state:?}"
        );
        assert_eq!(state.unschedule(noon()), unscheduled, "{state:?}");
        assert_eq!(state.publish(noon()), shown, "{state:?}");
        assert_eq!(state.retract(noon()), taken_away, "{state:?}");
    }
}

#[test]
fn a_scheduled_notice_is_published_by_the_clock() {
    let state = NoticeState::Scheduled { at: after(10) };
    let out = NoticeState::Published { since: after(10) };
    assert_eq!(state.at(after(10) - TimeDelta::milliseconds(1)), state);
    assert_eq!(state.at(after(10)), out);
    // From then on it is treated as such, whatever is stored.
    assert_eq!(
        state.unschedule(after(10)),
        Err(NoticeRefusal::NotFrom("published"))
    );
    assert_eq!(
        state.publish(after(11)),
        Err(NoticeRefusal::NotFrom("published"))
    );
    assert!(state.retract(after(11)).is_ok());
    for past in [noon(), after(-1)] {
        assert_eq!(
            NoticeState::Draft.schedule(past, noon()),
            Err(NoticeRefusal::NotAhead)
        );
    }
}

#[test]
fn states_are_stored_as_words() {
    for state in [
        NoticeState::Draft,
        NoticeState::Scheduled { at: noon() },
        NoticeState::Published { since: noon() },
        NoticeState::Retracted {
            since: noon(),
            at: after(1),
        },
    ] {
        let retracted = match state {
            NoticeState::Retracted { at, .. } => Some(at),
            _ => None,
        };
        let read = NoticeState::from_word(state.as_str(), state.public_from(), retracted);
        assert_eq!(read, Some(state));
    }
    assert_eq!(NoticeState::from_word("published", None, None), None);
    assert_eq!(NoticeState::from_word("draft", Some(noon()), None), None);
    assert_eq!(NoticeState::from_word("lost", None, None), None);
}

#[test]
fn a_reader_gets_the_own_language_only_while_it_says_what_the_source_says() {
    let notice = edited(draft(1), [translation("en", "Calls")]);
    for (locale, standing, shown, title) in [
        ("ja", Standing::Source, "ja", "通話"),
        ("en", Standing::Current, "en", "Calls"),
        ("ar", Standing::Missing, "ja", "通話"),
    ] {
        let got = notice.shown_in(locale);
        assert_eq!(
            (got.standing, got.locale, got.text.title()),
            (standing, shown, title)
        );
        assert_eq!(got.stands_in(), standing == Standing::Missing);
    }
    let changed = edited(notice.clone(), [source("通話は自動", false)]);
    let got = changed.shown_in("en");
    assert_eq!(
        (got.standing, got.locale, got.text.title()),
        (Standing::Stale, "ja", "通話は自動")
    );
    assert!(got.stands_in());
    // Saved again from the new source, or the source changed back: it fits again.
    let again = edited(changed.clone(), [translation("en", "Automated calls")]);
    assert_eq!(again.shown_in("en").text.title(), "Automated calls");
    assert_eq!(
        edited(changed, [source("通話", false)]).standing("en"),
        Standing::Current
    );
}

#[test]
fn a_mended_slip_leaves_fitting_translations_fitting() {
    let notice = edited(
        draft(1),
        [translation("en", "Calls"), source("通話が", false)],
    );
    let notice = edited(
        notice,
        [translation("fr", "Appels"), source("通話は", true)],
    );
    assert_eq!(notice.standing("fr"), Standing::Current);
    assert_eq!(
        notice.standing("en"),
        Standing::Stale,
        "it did not fit before"
    );
}

#[test]
fn who_comes_second_is_told_and_who_writes_something_else_is_not() {
    let notice = edited(
        draft(1),
        [translation("en", "Calls"), translation("fr", "Appels")],
    );
    let base = notice.version;
    let mine = || translation("en", "Video calls");
    for (theirs, outdated) in [
        (translation("en", "Phone calls"), true),
        (source("通話は", false), true),
        (translation("fr", "Les appels"), false),
        (Edit::Publish, false),
    ] {
        let changed = notice.clone().edited(base, theirs.clone(), noon()).unwrap();
        let second = changed.clone().edited(base, mine(), noon());
        assert_eq!(second == Err(NotEdited::Outdated), outdated, "{theirs:?}");
        // What changes the state rests on everything that was on the screen.
        let retract = changed.edited(base, Edit::Retract, noon());
        assert_eq!(retract, Err(NotEdited::Outdated), "{theirs:?}");
    }
    let translated = notice.clone().edited(base, mine(), noon()).unwrap();
    assert!(
        translated
            .edited(base, source("通話は", false), noon())
            .is_ok()
    );
    // The two first translations of a language.
    let first = notice
        .clone()
        .edited(base, translation("ko", "통화"), noon())
        .unwrap();
    let second = first.edited(base, translation("ko", "전화"), noon());
    assert_eq!(second, Err(NotEdited::Outdated));
}

#[test]
fn a_refused_edit_says_why() {
    let refused = draft(1).edited(1, Edit::Retract, noon());
    assert_eq!(
        refused,
        Err(NotEdited::Refused(NoticeRefusal::NotFrom("draft")))
    );
}

#[test]
fn the_board_shows_the_newest_first_and_nothing_before_its_time() {
    let published = edited(draft(1), [Edit::Publish]);
    let scheduled = edited(draft(2), [Edit::Schedule(after(10))]);
    let retracted = edited(draft(3), [Edit::Publish, Edit::Retract]);
    let ids = [&published, &scheduled, &retracted].map(|it| it.id);
    let board = Board::new(vec![draft(4), published, scheduled, retracted]);
    let shown = |now| board.public(now).map(|(it, _)| it.id).collect::<Vec<_>>();
    assert_eq!(shown(noon()), [ids[0]]);
    assert_eq!(shown(after(10)), [ids[1], ids[0]]);
    assert!(matches!(board.find(ids[0], noon()), Found::Public(_, since) if since == noon()));
    assert_eq!(board.find(ids[1], after(9)), Found::Nothing);
    assert!(matches!(board.find(ids[1], after(10)), Found::Public(..)));
    assert_eq!(board.find(ids[2], noon()), Found::Retracted(noon()));
    assert_eq!(board.find(draft(4).id, noon()), Found::Nothing);
    // Whoever keeps a page made of it can tell when to make it again.
    assert_eq!(board.edition(noon()), board.edition(after(9)));
    assert_ne!(board.edition(noon()), board.edition(after(10)));
}

#[test]
fn a_text_is_taken_as_it_was_meant() {
    for (title, body, expected) in [
        (
            "  Calls \r\n may ring ",
            "One.",
            ("Calls may ring", vec!["One."]),
        ),
        (
            "a",
            "One.\r\n\r\nTwo,\r\n three.\r\n \r\n\r\n",
            ("a", vec!["One.", "Two,\nthree."]),
        ),
        (
            "a\u{0}b",
            "\n\n\nOne\u{7}.\rTwo.",
            ("ab", vec!["One.\nTwo."]),
        ),
    ] {
        let text = NoticeText::parse(title, body).unwrap();
        let paragraphs: Vec<&str> = text.paragraphs().collect();
        assert_eq!((text.title(), paragraphs), expected);
        assert_eq!(NoticeText::parse(text.title(), text.body()), Ok(text));
    }
}

#[test]
fn a_text_is_neither_empty_nor_endless() {
    let long = |count| "あ".repeat(count);
    let too_long = |part, count| TextError::TooLong { part, count };
    for (title, body, errors) in [
        (long(LONGEST_TITLE), long(LONGEST_BODY), vec![]),
        (
            " ".to_owned(),
            "\n\u{0}".to_owned(),
            vec![TextError::Empty(Title), TextError::Empty(Body)],
        ),
        (
            long(LONGEST_TITLE + 1),
            long(LONGEST_BODY + 1),
            vec![
                too_long(Title, LONGEST_TITLE + 1),
                too_long(Body, LONGEST_BODY + 1),
            ],
        ),
    ] {
        assert_eq!(
            NoticeText::parse(&title, &body).err().unwrap_or_default(),
            errors
        );
    }
}

#[test]
fn no_two_texts_have_the_same_hash() {
    let hash = |title, body| NoticeText::parse(title, body).unwrap().hash();
    assert_eq!(hash("a", "b\n\nc"), hash(" a", "b\r\n\r\n\r\nc "));
    assert_ne!(hash("ab", "c"), hash("a", "bc"));
    assert_ne!(hash("a", "b\n\nc"), hash("a", "b\nc"));
}
