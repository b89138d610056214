//! Travellers that nobody is: names, flights and addresses made from a number, the same ones each
//! time, so that two runs of a measurement see the same people.

use chrono::{Days, NaiveDate};

use super::people::Story;

/// Where somebody comes from: family and given names as in a passport, an airline, the letters
/// before a passport number, the locale of the programme that they would choose.
struct Country {
    families: [&'static str; 8],
    givens: [&'static str; 8],
    airline: &'static str,
    passport: &'static str,
    locale: &'static str,
}

#[rustfmt::skip]
const COUNTRIES: [Country; 12] = [
    Country {
        families: ["SATO", "SUZUKI", "TAKAHASHI", "TANAKA", "WATANABE", "ITO", "YAMAMOTO", "NAKAMURA"],
        givens: ["HARUTO", "YUI", "SOTA", "HINA", "KENJI", "MIKI", "RYO", "AKIKO"],
        airline: "NH", passport: "TR", locale: "ja",
    },
    Country {
        families: ["NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "VU", "DANG", "BUI"],
        givens: ["THI LAN", "VAN MINH", "QUOC ANH", "THU HA", "DUC HUY", "MAI", "LINH", "TUAN"],
        airline: "VN", passport: "C", locale: "vi",
    },
    Country {
        families: ["KIM", "LEE", "PARK", "CHOI", "JUNG", "KANG", "YOON", "LIM"],
        givens: ["MINJUN", "SEOYEON", "JIHOON", "SOOJIN", "HYUNWOO", "JIWOO", "EUNJI", "DONGHYUN"],
        airline: "KE", passport: "M", locale: "ko",
    },
    Country {
        families: ["SANTOS", "REYES", "CRUZ", "BAUTISTA", "OCAMPO", "GARCIA", "MENDOZA", "AQUINO"],
        givens: ["MARIA CLARA", "JOSE", "ANGELICA", "MARK", "GRACE", "PAOLO", "LIZA", "RAMON"],
        airline: "PR", passport: "P", locale: "fil",
    },
    Country {
        families: ["SHARMA", "PATEL", "SINGH", "IYER", "DAS", "KHAN", "REDDY", "MEHTA"],
        givens: ["AARAV", "PRIYA", "ROHAN", "ANANYA", "VIKRAM", "NEHA", "ARJUN", "KAVITA"],
        airline: "AI", passport: "N", locale: "en",
    },
    Country {
        families: ["AL-HARBI", "AL-OTAIBI", "HADDAD", "MANSOUR", "NASSER", "SALEH", "FARAH", "AZIZ"],
        givens: ["OMAR", "LAYLA", "YOUSEF", "AMINA", "KHALED", "NOUR", "HASSAN", "SALMA"],
        airline: "EK", passport: "K", locale: "ar",
    },
    Country {
        families: ["MUELLER", "SCHMIDT", "WEBER", "BECKER", "HOFFMANN", "KOCH", "WOLF", "KRUEGER"],
        givens: ["ANNA", "LUKAS", "MARIE", "FELIX", "JONAS", "LENA", "PAUL", "KATHARINA"],
        airline: "LH", passport: "CH", locale: "en",
    },
    Country {
        families: ["SILVA", "SOUZA", "OLIVEIRA", "PEREIRA", "COSTA", "ALMEIDA", "ROCHA", "LIMA"],
        givens: ["JOAO", "ANA BEATRIZ", "PEDRO", "CAMILA", "LUCAS", "LARISSA", "MATEUS", "FERNANDA"],
        airline: "LA", passport: "FX", locale: "pt-BR",
    },
    Country {
        families: ["SMITH", "JOHNSON", "BROWN", "TAYLOR", "MILLER", "WILSON", "O'BRIEN", "CLARK"],
        givens: ["EMMA", "JAMES", "OLIVIA", "WILLIAM", "SOPHIA", "HENRY", "GRACE", "DANIEL"],
        airline: "UA", passport: "E", locale: "en",
    },
    Country {
        families: ["WANG", "LI", "ZHANG", "LIU", "CHEN", "YANG", "HUANG", "ZHAO"],
        givens: ["WEI", "XIUYING", "JUN", "FANG", "LEI", "NA", "QIANG", "YUXUAN"],
        airline: "CA", passport: "EB", locale: "zh-Hans",
    },
    Country {
        families: ["MARTIN", "BERNARD", "DUBOIS", "MOREAU", "LAURENT", "LEFEBVRE", "ROUX", "FOURNIER"],
        givens: ["CAMILLE", "HUGO", "CHLOE", "LOUIS", "MANON", "JULES", "INES", "ETIENNE"],
        airline: "AF", passport: "FV", locale: "fr",
    },
    Country {
        families: ["OKAFOR", "ADEYEMI", "BELLO", "EZE", "MOHAMMED", "OBI", "BALOGUN", "NWOSU"],
        givens: ["CHIDI", "NGOZI", "TUNDE", "AISHA", "EMEKA", "FOLAKE", "IBRAHIM", "ADA"],
        airline: "ET", passport: "A", locale: "en",
    },
];

const BUILDINGS: [&str; 8] = [
    "Sunrise Court",
    "Green Heights",
    "Maison Hikari",
    "Hotel Kazaguruma",
    "Sakura Mansion",
    "Park Side Residence",
    "Corpo Yamabuki",
    "Guest House Tsubame",
];
const DISTRICTS: [&str; 6] = [
    "Nishi-Shinjuku, Shinjuku-ku",
    "Yoyogi, Shibuya-ku",
    "Kabukicho, Shinjuku-ku",
    "Hyakunincho, Shinjuku-ku",
    "Honmachi, Shibuya-ku",
    "Kita-Shinjuku, Shinjuku-ku",
];

/// Arrivals are spread over as many days.
const DAYS: u64 = 14;

/// One of them.
pub struct Invented {
    pub name: String,
    pub passport: String,
    pub birth_date: NaiveDate,
    /// Unlike any of the fixed people's.
    pub code: String,
    pub flight: String,
    pub seat: String,
    pub locale: &'static str,
    pub address: String,
    pub days_ago: u64,
    pub story: Story,
}

/// The traveller of that number.
pub fn invent(index: u32) -> Invented {
    let mut dice = Dice(u64::from(index));
    let country = dice.one_of(&COUNTRIES);
    let name = format!(
        "{} {}",
        dice.one_of(&country.families),
        dice.one_of(&country.givens)
    );
    let row = 1 + dice.below(60);
    let born = NaiveDate::from_ymd_opt(1940, 1, 1).unwrap_or_default();
    Invented {
        name,
        passport: format!("{}{index:07}", country.passport),
        birth_date: born + Days::new(dice.below(66 * 365)),
        code: format!("C{index:07}"),
        flight: format!("{} {}", country.airline, 100 + dice.below(900)),
        seat: format!("{row}{}", dice.one_of(&["A", "B", "C", "D", "H", "K"])),
        locale: country.locale,
        address: format!(
            "{} {}, {}-{}-{} {}, Tokyo",
            dice.one_of(&BUILDINGS),
            101 + 100 * dice.below(12) + dice.below(9),
            1 + dice.below(8),
            1 + dice.below(30),
            1 + dice.below(20),
            dice.one_of(&DISTRICTS)
        ),
        days_ago: dice.below(DAYS),
        story: story(dice.below(100)),
    }
}

/// What has become of them, in percent: most report, and one in seven needs attention.
fn story(percent: u64) -> Story {
    match percent {
        0..=2 => Story::Away,
        3..=5 => Story::Unclear,
        6..=7 => Story::Ill,
        8..=11 => Story::Silent,
        12..=14 => Story::Expected,
        _ => Story::Reporting,
    }
}

/// `SplitMix64`: numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let place = self.below(all.len() as u64);
        &all[usize::try_from(place).unwrap_or_default()]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use okaeri_domain::{arrival_code::ArrivalCode, traveller::PassportNumber};

    use super::*;

    #[test]
    fn the_same_number_is_the_same_person_and_codes_are_unique() {
        let mut codes = BTreeSet::new();
        for index in 0..5000 {
            let it = invent(index);
            assert_eq!(it.name, invent(index).name);
            assert!(
                PassportNumber::parse(&it.passport).is_ok(),
                "{}",
                it.passport
            );
            let code: ArrivalCode = it.code.parse().unwrap();
            assert!(codes.insert(code.to_string()), "{code}");
        }
    }

    #[test]
    fn names_vary_and_a_few_need_attention() {
        let all: Vec<Invented> = (0..5000).map(invent).collect();
        let names: BTreeSet<&str> = all.iter().map(|it| it.name.as_str()).collect();
        assert!(names.len() > 600, "{}", names.len());
        let reporting = all.iter().filter(|it| it.story == Story::Reporting).count();
        assert!((4000..4500).contains(&reporting), "{reporting}");
    }
}
