//! What the address of a line list asks for, read from its query and written into links.

use chrono::DateTime;
use okaeri_domain::{attention::LineList, store::Cursor};
use okaeri_frame::form::Submitted;

/// Characters of a search: the longest name that a passport holds has 39.
const LONGEST_SEARCH: usize = 100;

/// `?list=…&q=…&after=…`; each may be left out, and what makes no sense counts as left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which list.
    pub list: LineList,
    /// What is searched for.
    pub search: Option<String>,
    /// Where the page begins.
    pub after: Option<Cursor>,
}

impl Asked {
    /// The first page of a list.
    pub fn list(list: LineList) -> Self {
        Self {
            list,
            search: None,
            after: None,
        }
    }

    /// Reads a query.
    pub fn read(query: &Submitted) -> Self {
        let search: String = query.get("q").chars().take(LONGEST_SEARCH).collect();
        Self {
            list: LineList::from_word(query.get("list")).unwrap_or(LineList::All),
            search: Some(search).filter(|search| !search.is_empty()),
            after: read_cursor(query.get("after")),
        }
    }

    /// The first page of the same list and search.
    pub fn first_page(&self) -> Self {
        Self {
            after: None,
            ..self.clone()
        }
    }

    /// The page of the same list and search that begins after `cursor`.
    pub fn page_after(&self, cursor: Cursor) -> Self {
        Self {
            after: Some(cursor),
            ..self.clone()
        }
    }

    /// The query with its question mark.
    pub fn query(&self) -> String {
        let mut pairs = vec![("list", self.list.as_str().to_owned())];
        pairs.extend(self.search.iter().map(|search| ("q", search.clone())));
        pairs.extend(self.after.map(|after| ("after", write_cursor(after))));
        // Pairs of texts can always be written.
        format!(
            "?{}",
            serde_urlencoded::to_string(pairs).unwrap_or_default()
        )
    }
}

/// `<milliseconds since 1970>.<id>`
fn read_cursor(text: &str) -> Option<Cursor> {
    let (millis, traveller) = text.split_once('.')?;
    Some(Cursor {
        since: DateTime::from_timestamp_millis(millis.parse().ok()?)?,
        traveller: traveller.parse().ok()?,
    })
}

fn write_cursor(cursor: Cursor) -> String {
    format!("{}.{}", cursor.since.timestamp_millis(), cursor.traveller)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab";

    fn read(query: &str) -> Asked {
        Asked::read(&Submitted::parse(query.as_bytes()))
    }

    #[test]
    fn a_link_leads_back_to_what_was_asked() {
        let after = Cursor {
            since: DateTime::from_timestamp_millis(1_795_400_000_123).unwrap(),
            traveller: ID.parse().unwrap(),
        };
        for list in LineList::ALL {
            for search in [None, Some("佐藤 100% & Söhne".to_owned())] {
                for after in [None, Some(after)] {
                    let asked = Asked {
                        list,
                        search: search.clone(),
                        after,
                    };
                    assert_eq!(read(asked.query().strip_prefix('?').unwrap()), asked);
                }
            }
        }
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        let all = Asked::list(LineList::All);
        for query in ["", "list=everyone", "q=", "q=+++", "after=&list=all"] {
            assert_eq!(read(query), all, "{query}");
        }
        for after in [
            "1",
            "1.",
            ".",
            "x.0193a1b2",
            "99999999999999999999.x",
            "1.not-an-id",
        ] {
            assert_eq!(read(&format!("after={after}")), all, "{after}");
        }
        let not_version_7 = "after=1.00000000-0000-4000-8000-000000000000";
        assert_eq!(read(not_version_7), all);
        assert_eq!(read(&format!("after={}.{ID}", i64::MAX)), all);
        assert!(read(&format!("after=-1.{ID}")).after.is_some());
    }

    #[test]
    fn a_search_has_an_end() {
        let search = read(&format!("q={}", "あ".repeat(500))).search.unwrap();
        assert_eq!(search.chars().count(), LONGEST_SEARCH);
    }
}
