//! Hours that a traveller chooses, and needs: from when on they count, and what they do to the prompts.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    ids::TravellerId,
    programme::{
        JAPAN_2021, Programme,
        WindowName::{self, Day, Early, Late},
    },
    prompt::{Followed, Prompt, PromptKind, plan_of_day},
    times::{Need, Terms, Wish, Wishes, counts_from},
    waiting_days::{Period, instant_of},
};

const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

fn programme() -> Programme {
    Programme::parse(JAPAN_2021).expect("the built-in programme")
}

fn date(day: &str) -> NaiveDate {
    format!("2026-11-{day}").parse().expect("a date")
}

fn tokyo(day: &str, time: &str) -> DateTime<Utc> {
    format!("2026-11-{day}T{time}:00+09:00")
        .parse()
        .expect("a time")
}

/// Arrived on the 16th; the 30th is the last waiting day.
fn period() -> Period {
    Period::new(date("16"), 14)
}

fn hours(window: WindowName) -> Wish {
    Wish {
        window: Some(window),
        needs: None,
    }
}

fn needs(needs: &[Need]) -> Wish {
    Wish {
        window: None,
        needs: Some(needs.iter().copied().collect()),
    }
}

fn wished(wishes: &[(&str, Wish)]) -> Wishes {
    let mut all = Wishes::default();
    for (day, wish) in wishes {
        all.fulfil(&programme(), &period(), wish, tokyo(day, "12:00"));
    }
    all
}

fn followed(wishes: &Wishes) -> Followed {
    Followed {
        traveller: ID.parse::<TravellerId>().expect("an id"),
        period: period(),
        pledge_at: tokyo("16", "10:00"),
        place_at: Some(tokyo("16", "12:00")),
        times: wishes.times.clone(),
    }
}

fn plan(wishes: &Wishes, day: &str, kind: PromptKind) -> Vec<Prompt> {
    let mut plan = plan_of_day(&programme(), &followed(wishes), date(day));
    plan.retain(|it| it.id.kind == kind);
    plan
}

#[test]
fn a_choice_counts_from_the_next_day_of_the_period_on() {
    for (today, expected) in [
        // Before arrival: from the arrival on.
        ("10", Some("16")),
        ("15", Some("16")),
        ("16", Some("17")),
        ("29", Some("30")),
        ("30", None),
    ] {
        assert_eq!(
            counts_from(&period(), date(today)),
            expected.map(date),
            "{today}"
        );
    }
    let after = date("30") + Days::new(3);
    assert_eq!(counts_from(&period(), after), None);
}

#[test]
fn the_windows_of_each_day_after_some_choices() {
    for (choices, expected) in [
        (vec![], [Day, Day, Day, Day]),
        (vec![("20", hours(Late))], [Day, Day, Late, Late]),
        // The last word of a day counts, and the first one leaves nothing behind.
        (
            vec![("20", hours(Late)), ("20", hours(Early))],
            [Day, Day, Early, Early],
        ),
        (
            vec![("20", hours(Late)), ("20", hours(Day))],
            [Day, Day, Day, Day],
        ),
        // Earlier days stay as they were planned.
        (
            vec![("19", hours(Late)), ("21", hours(Day))],
            [Day, Late, Late, Day],
        ),
        (vec![("30", hours(Late))], [Day, Day, Day, Day]),
    ] {
        let wishes = wished(&choices);
        let days = ["19", "20", "21", "22"];
        let windows = days.map(|day| wishes.times.window_on(date(day)));
        assert_eq!(windows, expected, "{choices:?}");
    }
}

#[test]
fn the_same_choice_again_changes_nothing() {
    let mut wishes = wished(&[("20", hours(Late))]);
    let before = wishes.clone();
    for day in ["20", "21", "25"] {
        assert!(!wishes.fulfil(&programme(), &period(), &hours(Late), tokyo(day, "23:00")));
    }
    assert_eq!(wishes, before);
    let back = wished(&[("20", hours(Late)), ("20", hours(Day))]);
    assert_eq!(back, Wishes::default(), "nothing is left of it");
    let expected = Terms {
        from: date("21"),
        window: Late,
        longer: false,
    };
    assert_eq!(wishes.times.coming(date("20")), Some(&expected));
    assert_eq!(wishes.times.coming(date("21")), None);
}

#[test]
fn a_window_that_is_not_offered_is_not_taken_and_one_that_no_longer_is_has_the_usual_hours() {
    let none = Programme {
        windows: Vec::new(),
        ..programme()
    };
    let mut wishes = Wishes::default();
    assert!(!wishes.fulfil(&none, &period(), &hours(Late), tokyo("20", "12:00")));
    let late = wished(&[("20", hours(Late))]);
    let expected = none.hours(Day);
    assert_eq!(late.times.hours_on(&none, date("25")), expected);
}

#[test]
fn prompts_move_into_the_hours_from_the_next_day_on() {
    let late = wished(&[("20", hours(Late))]);
    let usual = Wishes::default();
    for day in ["16", "19", "20"] {
        for kind in PromptKind::ALL {
            assert_eq!(plan(&late, day, kind), plan(&usual, day, kind), "{day}");
        }
    }
    let moved = plan(&late, "21", PromptKind::Location);
    let before = plan(&usual, "21", PromptKind::Location);
    assert_eq!(moved.len(), before.len());
    for (moved, before) in moved.iter().zip(&before) {
        assert_eq!(moved.id, before.id);
        // The hours are as long, so each keeps its place in them.
        assert_eq!(moved.opens - before.opens, TimeDelta::hours(3));
        assert_eq!(moved.due - before.due, TimeDelta::hours(3));
        let (from, until) = (tokyo("21", "11:00"), tokyo("21", "23:00"));
        assert!(from <= moved.opens && moved.due <= until, "{moved:?}");
    }
    for (kind, opens, due) in [
        (PromptKind::Health, "12:00", "21:00"),
        (PromptKind::CheckAnnouncement, "12:00", "21:00"),
    ] {
        let prompts = plan(&late, "21", kind);
        let window = (prompts[0].opens, prompts[0].due);
        assert_eq!(window, (tokyo("21", opens), tokyo("21", due)));
    }
}

#[test]
fn the_first_night_stays_quiet_in_every_window() {
    let quiet = (tokyo("16", "21:00"), tokyo("17", "08:00"));
    for window in [Early, Late] {
        // Chosen before the arrival, so that it counts from then on.
        let wishes = wished(&[("15", hours(window))]);
        assert_eq!(wishes.times.window_on(date("16")), window);
        for day in ["16", "17"] {
            for prompt in plan(&wishes, day, PromptKind::Location) {
                let is_quiet = prompt.due <= quiet.0 || quiet.1 <= prompt.opens;
                assert!(is_quiet, "{window:?}: {prompt:?}");
            }
        }
        for kind in [PromptKind::Health, PromptKind::CheckAnnouncement] {
            assert!(quiet.1 <= plan(&wishes, "17", kind)[0].opens, "{window:?}");
        }
    }
}

#[test]
fn a_window_keeps_its_hours_when_the_clocks_change() {
    for (day, minutes) in [
        ("2026-03-08", 11 * 60),
        ("2026-11-01", 13 * 60),
        ("2026-11-02", 12 * 60),
    ] {
        let mut programme = programme();
        programme.zone = chrono_tz::America::New_York;
        let night = &mut programme.windows[0];
        let time = |text: &str| text.parse().expect("a time");
        (night.from, night.until) = (time("00:30:00"), time("12:30:00"));
        let day: NaiveDate = day.parse().expect("a date");
        let period = Period::new(day - Days::new(5), 14);
        let landed = instant_of(period.arrival_date, time("12:00:00"), programme.zone);
        let mut wishes = Wishes::default();
        assert!(wishes.fulfil(&programme, &period, &hours(Early), landed));
        let who = Followed {
            period,
            pledge_at: landed,
            place_at: Some(landed),
            ..followed(&wishes)
        };
        let plan = plan_of_day(&programme, &who, day);
        let slots: Vec<_> = plan
            .iter()
            .filter(|it| it.id.kind == PromptKind::Location)
            .map(|it| it.slot)
            .collect();
        let first = slots.iter().map(|it| it.from).min().expect("a slot");
        let last = slots.iter().map(|it| it.until).max().expect("a slot");
        assert_eq!((last - first).num_minutes(), minutes, "{day}");
        assert_eq!(first, instant_of(day, time("00:30:00"), programme.zone));
        assert_eq!(last, instant_of(day, time("12:30:00"), programme.zone));
    }
}

#[test]
fn small_children_give_longer_to_answer_from_the_next_day_on() {
    let wishes = wished(&[("20", needs(&[Need::Children]))]);
    for (day, minutes) in [("20", 60), ("21", 90), ("30", 90)] {
        for prompt in plan(&wishes, day, PromptKind::Location) {
            let open = prompt.due - prompt.opens;
            assert_eq!(open, TimeDelta::minutes(minutes), "{day}");
            assert!(prompt.slot.from <= prompt.opens && prompt.due <= prompt.slot.until);
        }
    }
    let back = wished(&[("20", needs(&[Need::Children])), ("22", needs(&[]))]);
    for (day, minutes) in [("22", 90), ("23", 60)] {
        let first = plan(&back, day, PromptKind::Location)[0];
        assert_eq!(
            first.due - first.opens,
            TimeDelta::minutes(minutes),
            "{day}"
        );
    }
    assert_eq!(wished(&[("30", needs(&[Need::Children]))]).times.all(), []);
}

#[test]
fn what_is_taken_back_is_gone_and_hours_and_needs_do_not_touch_each_other() {
    let all = wished(&[
        ("20", hours(Late)),
        ("20", needs(&[Need::Deaf, Need::Children])),
    ]);
    assert!(all.is_not_phoned());
    assert_eq!(all.told_at, Some(tokyo("20", "12:00")));
    assert_eq!(all.times.window_on(date("21")), Late);
    assert!(all.times.is_longer_on(date("21")));
    let mut back = all.clone();
    let at = tokyo("20", "13:00");
    assert!(back.fulfil(&programme(), &period(), &needs(&[]), at));
    assert!(!back.fulfil(&programme(), &period(), &needs(&[]), at));
    assert_eq!((&back.needs, back.told_at), (&BTreeSet::new(), None));
    assert_eq!(back.times.window_on(date("21")), Late);
    assert!(!back.times.is_longer_on(date("21")));
    let stored = serde_json::to_string(&back).expect("JSON");
    assert!(
        !stored.contains("deaf") && !stored.contains("children"),
        "{stored}"
    );
    let read: Wishes = serde_json::from_str(&stored).expect("the same");
    assert_eq!(read, back);
}
