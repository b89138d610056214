//! The three-valued geofence and the distances under it.

use okaeri_domain::geofence::{
    DistanceBand, Fix, Position, PositionError, Verdict, distance_m, judge, verdict,
};
use proptest::prelude::*;

fn at(latitude: f64, longitude: f64) -> Position {
    Position::new(latitude, longitude).expect("a position of the test")
}

fn assert_metres(a: Position, b: Position, expected: f64) {
    let found = distance_m(a, b);
    assert!(
        (found - expected).abs() < 0.01,
        "{found} m instead of {expected} m from {a:?} to {b:?}"
    );
}

#[test]
fn the_verdict_weighs_distance_against_accuracy() {
    use Verdict::{CannotTell, Inside, Outside};
    // Distance, accuracy, radius.
    let cases = [
        (0.0, 0.0, 100.0, Inside),
        (20.0, 30.0, 100.0, Inside),
        (100.0, 100.0, 100.0, Inside),
        // Accuracy worse than the radius is never a verdict for being inside…
        (0.0, 100.1, 100.0, CannotTell),
        (10.0, 5_000.0, 100.0, CannotTell),
        // …nor for being outside while the nearest plausible point may be within.
        (100.1, 0.1, 100.0, CannotTell),
        (150.0, 50.0, 100.0, CannotTell),
        (240.0, 150.0, 100.0, CannotTell),
        (100.1, 0.0, 100.0, Outside),
        (150.1, 50.0, 100.0, Outside),
        (251.0, 150.0, 100.0, Outside),
        // A poor accuracy still shows that somebody is in another town.
        (30_000.0, 5_000.0, 100.0, Outside),
        // A radius of another programme.
        (150.0, 50.0, 250.0, Inside),
        // Faults are held against nobody.
        (f64::NAN, 10.0, 100.0, CannotTell),
        (500.0, f64::NAN, 100.0, CannotTell),
        (500.0, -600.0, 100.0, CannotTell),
        (500.0, f64::INFINITY, 100.0, CannotTell),
        (-1.0, 10.0, 100.0, CannotTell),
        (500.0, 10.0, f64::NAN, CannotTell),
    ];
    for (distance, accuracy, radius, expected) in cases {
        assert_eq!(
            verdict(distance, accuracy, radius),
            expected,
            "d {distance} a {accuracy} r {radius}"
        );
    }
}

#[test]
fn distances_are_geodesic() {
    // Wellington to Salamanca, the worked example of GeographicLib.
    assert_metres(at(-41.32, 174.81), at(40.96, -5.50), 19_959_679.267);
    // A degree of latitude is longer at the pole than at the equator.
    assert_metres(at(0.0, 0.0), at(1.0, 0.0), 110_574.389);
    assert_metres(at(89.0, 0.0), at(90.0, 0.0), 111_693.865);
}

#[test]
fn the_antimeridian_is_no_border() {
    // A thousandth of a degree of the equator, whichever way the longitudes are written.
    assert_metres(at(0.0, 179.9995), at(0.0, -179.9995), 111.319);
    assert_metres(at(0.0, -0.0005), at(0.0, 0.0005), 111.319);
    assert_metres(at(-16.5, 180.0), at(-16.5, -180.0), 0.0);
    // A waiting place on Taveuni in Fiji, through which the 180th meridian runs.
    let fix = Fix::new(at(-16.8, -179.9998), 20.0).expect("a fix");
    let judgement = judge(&fix, at(-16.8, 179.9998), 100.0);
    assert_eq!(judgement.verdict, Verdict::Inside);
    assert!(
        (judgement.distance_m - 42.6).abs() < 0.1,
        "{}",
        judgement.distance_m
    );
}

#[test]
fn the_poles_are_single_points() {
    assert_metres(at(90.0, 0.0), at(90.0, 137.0), 0.0);
    assert_metres(at(-90.0, -180.0), at(-90.0, 12.0), 0.0);
    // Straight across the pole.
    assert_metres(at(89.9995, 0.0), at(89.9995, 180.0), 111.694);
    let fix = Fix::new(at(-90.0, 55.0), 5.0).expect("a fix");
    assert_eq!(
        judge(&fix, at(-89.9995, -120.0), 100.0).verdict,
        Verdict::Inside
    );
    assert_eq!(
        judge(&fix, at(-89.99, -120.0), 100.0).verdict,
        Verdict::Outside
    );
}

#[test]
fn only_numbers_on_the_earth_are_positions() {
    let refused = [
        (90.000_1, 0.0, PositionError::Latitude),
        (-91.0, 0.0, PositionError::Latitude),
        (f64::NAN, 0.0, PositionError::Latitude),
        (f64::INFINITY, 0.0, PositionError::Latitude),
        (0.0, 180.000_1, PositionError::Longitude),
        (0.0, f64::NEG_INFINITY, PositionError::Longitude),
        (0.0, f64::NAN, PositionError::Longitude),
    ];
    for (latitude, longitude, error) in refused {
        assert_eq!(
            Position::new(latitude, longitude),
            Err(error),
            "{latitude} {longitude}"
        );
    }
    for accuracy in [-0.1, f64::NAN, f64::INFINITY] {
        assert_eq!(
            Fix::new(at(35.0, 139.0), accuracy),
            Err(PositionError::Accuracy)
        );
    }
    assert!(Fix::new(at(35.0, 139.0), 0.0).is_ok());
}

#[test]
fn json_is_checked_like_any_other_input() {
    let read = |json: &str| serde_json::from_str::<Fix>(json).map_err(|error| error.to_string());
    let fix = read(r#"{"position":{"latitude":35.5,"longitude":139.75},"accuracy_m":12}"#);
    assert_eq!(fix, Ok(Fix::new(at(35.5, 139.75), 12.0).expect("a fix")));
    for wrong in [
        r#"{"position":{"latitude":95.0,"longitude":139.75},"accuracy_m":12}"#,
        r#"{"position":{"latitude":35.5,"longitude":200.0},"accuracy_m":12}"#,
        r#"{"position":{"latitude":35.5,"longitude":139.75},"accuracy_m":-1}"#,
        r#"{"position":{"latitude":35.5,"longitude":null},"accuracy_m":12}"#,
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_band_holds_its_upper_end() {
    use DistanceBand::{Beyond, Upto10km, Upto50, Upto100, Upto250, Upto1000};
    let cases = [
        (0.0, Upto50),
        (50.0, Upto50),
        (50.1, Upto100),
        (100.0, Upto100),
        (250.0, Upto250),
        (999.0, Upto1000),
        (10_000.0, Upto10km),
        (10_000.1, Beyond),
        (20_000_000.0, Beyond),
        (f64::NAN, Beyond),
    ];
    for (metres, expected) in cases {
        assert_eq!(DistanceBand::of(metres), expected, "{metres} m");
    }
}

#[test]
fn stored_words_are_the_words_of_json() {
    for verdict in Verdict::ALL {
        assert_eq!(verdict.as_str().parse(), Ok(verdict));
        assert_eq!(
            serde_json::to_value(verdict).expect("JSON"),
            verdict.as_str()
        );
    }
    for band in DistanceBand::ALL {
        assert_eq!(band.as_str().parse(), Ok(band));
        assert_eq!(serde_json::to_value(band).expect("JSON"), band.as_str());
    }
    let error = "near".parse::<Verdict>().expect_err("no verdict");
    assert_eq!(error.to_string(), "\"near\" is not a verdict");
}

fn any_position() -> impl Strategy<Value = Position> {
    (-90.0..=90.0, -180.0..=180.0).prop_map(|(latitude, longitude)| at(latitude, longitude))
}

/// Two positions less than about two kilometres apart, anywhere between the polar circles.
fn neighbours() -> impl Strategy<Value = (Position, Position)> {
    (-66.0..66.0, -179.9..179.9, -0.01..0.01, -0.01..0.01).prop_map(
        |(latitude, longitude, north, east)| {
            (
                at(latitude, longitude),
                at(latitude + north, longitude + east),
            )
        },
    )
}

fn metres() -> impl Strategy<Value = f64> {
    prop_oneof![0.0..500.0, 0.0..100_000.0, Just(0.0), Just(100.0)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn distance_is_symmetric_and_never_negative(a in any_position(), b in any_position()) {
        let (there, back) = (distance_m(a, b), distance_m(b, a));
        prop_assert!(there >= 0.0);
        // Half the earth's meridian is the longest shortest way.
        prop_assert!(there <= 20_003_932.0);
        prop_assert!((there - back).abs() < 1e-6, "{} {}", there, back);
        prop_assert!(distance_m(a, a) < 1e-6);
    }

    #[test]
    fn nearby_distances_agree_with_a_flat_map((a, b) in neighbours()) {
        let mean = f64::midpoint(a.latitude(), b.latitude()).to_radians();
        let north = (a.latitude() - b.latitude()) * (111_132.95 - 559.85 * (2.0 * mean).cos());
        let east = (a.longitude() - b.longitude()) * (111_412.88 * mean.cos() - 93.50 * (3.0 * mean).cos());
        prop_assert!((distance_m(a, b) - north.hypot(east)).abs() < 0.05);
    }

    #[test]
    fn within_the_radius_is_never_outside(d in metres(), a in metres(), r in metres()) {
        if d <= r {
            prop_assert_ne!(verdict(d, a, r), Verdict::Outside);
        }
        if a > r {
            prop_assert_ne!(verdict(d, a, r), Verdict::Inside);
        }
    }

    #[test]
    fn a_better_accuracy_never_turns_a_verdict_round(d in metres(), a in metres(), better in 0.0..=1.0, r in metres()) {
        let (before, after) = (verdict(d, a, r), verdict(d, a * better, r));
        if before != Verdict::CannotTell {
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn a_larger_radius_never_shuts_anyone_out(d in metres(), a in metres(), r in metres(), more in metres()) {
        if verdict(d, a, r) == Verdict::Inside {
            prop_assert_eq!(verdict(d, a, r + more), Verdict::Inside);
        }
        if verdict(d, a, r + more) == Verdict::Outside {
            prop_assert_eq!(verdict(d, a, r), Verdict::Outside);
        }
    }

    #[test]
    fn any_numbers_have_a_verdict(d in any::<f64>(), a in any::<f64>(), r in any::<f64>()) {
        let found = verdict(d, a, r);
        prop_assert!(found == Verdict::CannotTell || (d >= 0.0 && a >= 0.0 && r >= 0.0));
    }

    #[test]
    fn a_band_holds_its_distance(d in metres(), further in metres()) {
        let band = DistanceBand::of(d);
        if let Some(upper) = band.upper_m() {
            prop_assert!(d <= f64::from(upper));
        }
        prop_assert!(band <= DistanceBand::of(d + further));
    }

    #[test]
    fn a_position_survives_storage(position in any_position()) {
        let stored = serde_json::to_string(&position).expect("JSON");
        let read: Position = serde_json::from_str(&stored).expect("a position");
        prop_assert!(distance_m(position, read) < 0.001);
    }
}
