//! Who is in the demo.

use okaeri_domain::phone_check::{Found, Part};

/// One person of the demo: what the arrival record says, and what has happened since.
pub struct Case {
    pub name: &'static str,
    pub passport: &'static str,
    pub born: &'static str,
    pub code: &'static str,
    pub days_ago: u64,
    pub flight: &'static str,
    pub seat: &'static str,
    pub locale: &'static str,
    pub companions: &'static [&'static str],
    pub story: Story,
    /// What the check of the phone found, where there was one.
    pub phone: Option<Checked>,
}

/// A check of a phone: what is not as it should be, of all that works.
pub struct Checked {
    pub user_agent: &'static str,
    pub faults: &'static [(Part, Found)],
    pub is_stated: bool,
}

/// What a person has done since arrival.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Story {
    /// Has not started yet.
    Expected,
    /// Reports every day, up to and including today.
    Reporting,
    /// The same, and asks to move from the hotel to a home of their own.
    Moving,
    /// Reported until two days ago.
    Silent,
    /// The last location was two kilometres away.
    Away,
    /// The last location was good to 800 m only.
    Unclear,
    /// The last health report had a cough and fever.
    Ill,
}

impl Story {
    /// Degrees north of the waiting place, and accuracy in metres, of a location report.
    pub fn fix(self, is_last: bool) -> (f64, f64) {
        match self {
            Self::Away if is_last => (0.018, 25.0),
            Self::Unclear if is_last => (0.000_4, 800.0),
            _ => (0.000_1, 14.0),
        }
    }
}

/// In the order in which they are enrolled.
pub const PEOPLE: [Case; 9] = [
    Case {
        name: "SUZUKI MEI",
        passport: "TZ1234567",
        born: "1990-04-12",
        code: "HAJ1-ME77",
        days_ago: 1,
        flight: "NH 832",
        seat: "40K",
        locale: "ja",
        companions: &[],
        story: Story::Expected,
        phone: None,
    },
    Case {
        name: "SANTOS JOSE",
        passport: "PK7654321",
        born: "1985-02-28",
        code: "0000-0001",
        days_ago: 4,
        flight: "PR 428",
        seat: "12A",
        locale: "en",
        companions: &[],
        story: Story::Reporting,
        phone: Some(Checked {
            user_agent: "Android Chrome/120",
            faults: &[],
            is_stated: false,
        }),
    },
    Case {
        name: "GARCIA ANA",
        passport: "XD5550123",
        born: "1988-07-30",
        code: "FAM1-KY42",
        days_ago: 0,
        flight: "IB 281",
        seat: "20C",
        locale: "en",
        companions: &["GARCIA LEO", "GARCIA EVA"],
        story: Story::Expected,
        phone: None,
    },
    Case {
        name: "NGUYEN LINH",
        passport: "B8123456",
        born: "1993-11-02",
        code: "0000-0002",
        // With Suzuki Mei, as another airline wrote it, and without a seat.
        days_ago: 1,
        flight: "NH832",
        seat: "",
        locale: "en",
        companions: &[],
        story: Story::Away,
        phone: Some(Checked {
            user_agent: "iPhone Version/17",
            faults: &[(Part::Notifications, Found::Unsupported)],
            is_stated: false,
        }),
    },
    Case {
        name: "TANAKA HIROSHI",
        passport: "TR9876543",
        born: "1971-05-19",
        code: "0000-0003",
        days_ago: 9,
        flight: "JL 728",
        seat: "8H",
        locale: "ja",
        companions: &["TANAKA YUI"],
        story: Story::Ill,
        phone: Some(Checked {
            user_agent: "Android SamsungBrowser/23",
            faults: &[
                (Part::Camera, Found::Silent),
                (Part::Battery, Found::DataSaver),
            ],
            is_stated: false,
        }),
    },
    Case {
        name: "AL-HARBI OMAR",
        passport: "K0456789",
        born: "1980-01-23",
        code: "0000-0004",
        // With Suzuki Mei, a row behind her.
        days_ago: 1,
        flight: "NH 0832",
        seat: "41B",
        locale: "ar",
        companions: &[],
        story: Story::Unclear,
        phone: None,
    },
    Case {
        name: "MULLER ANNA",
        passport: "C01X00T47",
        born: "1996-09-08",
        code: "0000-0005",
        days_ago: 7,
        flight: "LH 716",
        seat: "15F",
        locale: "en",
        companions: &[],
        story: Story::Silent,
        phone: Some(Checked {
            user_agent: "Android Firefox/121",
            faults: &[(Part::Location, Found::Denied)],
            is_stated: false,
        }),
    },
    Case {
        name: "SATO KENJI",
        passport: "TK4433221",
        born: "1964-12-15",
        code: "0000-0006",
        days_ago: 12,
        flight: "NH 112",
        seat: "2A",
        locale: "ja",
        companions: &[],
        story: Story::Moving,
        phone: Some(Checked {
            user_agent: "Windows Edg/120",
            faults: &[(Part::Camera, Found::Skipped)],
            is_stated: true,
        }),
    },
    Case {
        name: "KIM JIWOO",
        passport: "M12345678",
        born: "2001-03-03",
        code: "0000-0007",
        days_ago: 2,
        flight: "KE 703",
        seat: "30E",
        locale: "en",
        companions: &[],
        story: Story::Expected,
        phone: None,
    },
];
