//! What kind of phone was checked: enough to explain its settings, and too little to know it again.

use std::fmt;

/// System, browser and its version, such as `Android/Chrome 120`: all from short lists but the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    system: &'static str,
    browser: &'static str,
    version: Option<u16>,
}

/// What a user agent holds, and what that is; the first counts, since many say that they are others too.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("iPod", "iPhone"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
];
const BROWSERS: [(&str, &str); 11] = [
    ("SamsungBrowser/", "Samsung Internet"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    // Safari names its own version so.
    ("Version/", "Safari"),
    ("Safari/", "Safari"),
];
const OTHER: &str = "other";

impl Device {
    /// Of a user agent; whatever is unusual in it is left out.
    pub fn of(user_agent: &str) -> Self {
        let system = SYSTEMS.iter().find(|(sign, _)| user_agent.contains(sign));
        let browser = BROWSERS.iter().find_map(|(sign, name)| {
            let (_, after) = user_agent.split_once(sign)?;
            let digits = after.split(|it: char| !it.is_ascii_digit()).next();
            Some((*name, digits.and_then(|it| it.parse().ok())))
        });
        let (browser, version) = browser.unwrap_or((OTHER, None));
        Self {
            system: system.map_or(OTHER, |(_, name)| name),
            browser,
            version,
        }
    }

    /// Reads what was written; none if it is not of the lists.
    pub fn from_stored(text: &str) -> Option<Self> {
        let (system, rest) = text.split_once('/')?;
        let (browser, version) = match rest.rsplit_once(' ') {
            Some((browser, number)) => match number.parse() {
                Ok(number) => (browser, Some(number)),
                Err(_) => (rest, None),
            },
            None => (rest, None),
        };
        let named = |list: &[(&str, &'static str)], name: &str| {
            let known = list.iter().map(|(_, known)| *known);
            known.chain([OTHER]).find(|known| *known == name)
        };
        Some(Self {
            system: named(&SYSTEMS, system)?,
            browser: named(&BROWSERS, browser)?,
            version,
        })
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.system, self.browser)?;
        match self.version {
            Some(version) => write!(f, " {version}"),
            None => Ok(()),
        }
    }
}
