//! Messages: how long they are, how many a day has, who waits for an answer, and what is unread.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Asia::Tokyo;
use okaeri_domain::{
    attention::{Attention, AttentionKind, Change, LineList},
    ids::{MessageId, OperatorId},
    message::{
        Author, Draft, LONGEST_TEXT, MOST_A_DAY, Message, Refusal, Template, Text, TextError,
        Words, on_thread, unread, waiting,
    },
    operator::{Permission, Role},
    programme::{JAPAN_2021, Programme},
    report::Person,
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

fn noon() -> DateTime<Utc> {
    "2026-11-20T12:00:00+09:00".parse().expect("a time")
}

fn text(typed: &str) -> Text {
    Text::parse(typed).expect("a text")
}

fn centre() -> Author {
    Author::Centre(ID.parse::<OperatorId>().expect("an id"))
}

fn draft(author: Author, at: DateTime<Utc>) -> Draft {
    Draft {
        id: ID.parse::<MessageId>().expect("an id"),
        author,
        at,
        words: Words::Typed(text("Hello")),
    }
}

/// A thread in short: `t` by the traveller, `a` by the traveller and noted as answered, `c` by the
/// centre, `r` by the centre and read; an hour between two.
fn thread(short: &str) -> Vec<Message> {
    let messages = (0..).zip(short.chars()).map(|(hour, letter)| {
        let at = noon() + TimeDelta::hours(hour);
        let author = match letter {
            't' | 'a' => Author::Traveller,
            _ => centre(),
        };
        let message = draft(author, at).follow(&[], Tokyo).expect("the first");
        Message {
            read_at: (letter == 'r').then_some(at),
            answered_at: (letter == 'a').then_some(at),
            ..message
        }
    });
    messages.collect()
}

#[test]
fn a_text_is_neither_empty_nor_longer_than_its_limit() {
    let longest = "あ".repeat(LONGEST_TEXT);
    let too_long = format!("{longest}!");
    for (typed, expected) in [
        (" Where do I\r\nwait?\u{0} ", Ok("Where do I\nwait?")),
        ("one\rtwo", Ok("one\ntwo")),
        ("  \r\n ", Err(TextError::Empty)),
        ("\u{1}", Err(TextError::Empty)),
        (&longest, Ok(longest.as_str())),
        (&format!("\n{longest}\n"), Ok(longest.as_str())),
        (&too_long, Err(TextError::TooLong(LONGEST_TEXT + 1))),
    ] {
        let parsed = Text::parse(typed);
        assert_eq!(
            parsed.as_ref().map(Text::as_str),
            expected.as_ref().copied()
        );
    }
    assert_eq!(format!("{:?}", text("I feel ill")), "Text(…)");
}

#[test]
fn who_waits_and_since_when() {
    for (short, since) in [
        ("", None),
        ("t", Some(0)),
        ("c", None),
        ("r", None),
        ("tc", None),
        ("tct", Some(2)),
        // Asking once more does not put anybody back.
        ("tt", Some(0)),
        ("ctt", Some(1)),
        // Answered by telephone.
        ("a", None),
        ("taa", Some(0)),
        ("at", Some(1)),
        ("cat", Some(2)),
        // An earlier one that nobody answered is answered by what the centre wrote after it.
        ("tcc", None),
    ] {
        let messages = thread(short);
        let expected = match since {
            Some(hour) => Change::Schedule(Attention {
                kind: AttentionKind::MessageWaiting,
                person: Person::Traveller,
                since: noon() + TimeDelta::hours(hour),
            }),
            None => Change::Clear(AttentionKind::MessageWaiting, Person::Traveller),
        };
        assert_eq!(on_thread(&messages), expected, "{short}");
        assert_eq!(waiting(&messages).count() > 0, since.is_some(), "{short}");
    }
}

#[test]
fn what_is_unread() {
    for (short, count) in [
        ("", 0),
        ("t", 0),
        ("c", 1),
        ("r", 0),
        ("rtcc", 2),
        ("cr", 1),
    ] {
        assert_eq!(unread(&thread(short)), count, "{short}");
    }
}

#[test]
fn a_day_has_so_many_of_the_travellers_and_any_number_of_the_centres() {
    let by = |author, at| Message {
        author,
        at,
        ..thread("t").remove(0)
    };
    let night: DateTime<Utc> = "2026-11-20T23:59:59+09:00".parse().expect("a time");
    let full: Vec<Message> = (0..MOST_A_DAY)
        .map(|_| by(Author::Traveller, noon()))
        .collect();
    let answered: Vec<Message> = (0..MOST_A_DAY).map(|_| by(centre(), noon())).collect();
    for (thread, author, at, is_taken) in [
        (&full, Author::Traveller, noon(), false),
        (&full, Author::Traveller, night, false),
        (
            &full,
            Author::Traveller,
            night + TimeDelta::seconds(1),
            true,
        ),
        (&full, centre(), noon(), true),
        (&answered, Author::Traveller, noon(), true),
        (&full[1..].to_vec(), Author::Traveller, noon(), true),
    ] {
        let taken = draft(author, at).follow(thread, Tokyo);
        assert_eq!(taken.is_ok(), is_taken, "{author:?} {at}");
        if !is_taken {
            assert_eq!(taken, Err(Refusal::TooMany));
        }
    }
}

#[test]
fn templates_are_stored_by_their_names() {
    for template in Template::ALL {
        assert_eq!(Template::from_word(template.as_str()), Some(template));
    }
    assert_eq!(Template::from_word("hello"), None);
}

#[test]
fn whoever_waits_is_on_a_list_of_their_own() {
    let Change::Schedule(flag) = on_thread(&thread("t")) else {
        panic!("nobody waits")
    };
    for list in LineList::ALL {
        let is_on = list.since(&[flag]) == Some(flag.since);
        let expected = matches!(list, LineList::All | LineList::MessageWaiting);
        assert_eq!(is_on, expected, "{list:?}");
    }
}

#[test]
fn those_who_follow_up_write_and_others_read() {
    for role in Role::ALL {
        let writes = matches!(role, Role::FollowUp | Role::Supervisor);
        assert_eq!(role.may(Permission::WriteMessages), writes, "{role:?}");
    }
}

#[test]
fn a_case_is_hidden_so_many_days_after_release() {
    let programme = Programme::parse(JAPAN_2021).expect("a programme");
    let days = programme.retention.hidden_after_days;
    let release = noon().date_naive();
    let later = |days: u16| release + chrono::Days::new(days.into());
    assert!(!programme.retention.is_hidden(release, later(days - 1)));
    assert!(programme.retention.is_hidden(release, later(days)));
}
