use okaeri_domain::programme::{JAPAN_2021, Programme};
use okaeri_frame::locale::Locale;

use super::{super::library, *};

fn guide(tag: &str) -> Index {
    let programme = Programme::parse(JAPAN_2021).expect("the built-in programme is right");
    let locale = Locale::parse(tag).expect("the language is there");
    Index::new(library::documents(&programme, locale))
}

/// Texts of which only the titles are of interest.
fn titles(titles: &[&str]) -> Index {
    let document = |title: &&str| Document {
        title: (*title).to_owned(),
        body: String::new(),
        path: (*title).to_owned(),
        belongs_to: None,
    };
    Index::new(titles.iter().map(document).collect())
}

fn best(index: &Index, query: &str) -> String {
    let first = index.search(query).into_iter().next();
    first.map_or_else(String::new, |found| found.path)
}

fn marked(pieces: &[Piece]) -> Vec<&str> {
    let marked = pieces.iter().filter(|piece| piece.is_marked);
    marked.map(|piece| piece.text.as_str()).collect()
}

/// A query and the question that must come first.
type Cases = &'static [(&'static str, &'static str)];

const ENGLISH: Cases = &[
    ("Can I walk my dog?", "outdoors"),
    ("how do i go shopping for food", "shopping"),
    ("where can i buy groceries", "shopping"),
    ("shoping", "shopping"),
    ("my phnoe is lost", "broken"),
    ("friends visit", "visitors"),
    ("GARBAGE", "rubbish"),
    ("is the flight day counted", "arrival-day"),
    ("quarentine", "end"),
    ("what time zone", "time-zone"),
    ("they want my credit card", "scam"),
    ("pizza delivery", "delivery"),
    ("earthqake", "emergency"),
    ("wi-fi", "no-position"),
    ("i feel sick", "feeling-ill"),
];

const JAPANESE: Cases = &[
    ("犬の散歩", "outdoors"),
    ("犬", "outdoors"),
    ("買い物に行ってもいいですか", "shopping"),
    ("ゴミ", "rubbish"),
    ("シャワー中に通知が来た", "asleep"),
    ("ﾊﾟｽﾎﾟｰﾄ番号がちがう", "wrong-details"),
    ("お金を請求された", "scam"),
    ("ホテルから自宅へ", "moving"),
    ("飛行機の日は数えますか", "arrival-day"),
];

const ARABIC: Cases = &[
    ("هل يمكنني الخروج للتسوق", "shopping"),
    ("كلب", "outdoors"),
    ("القمامه", "rubbish"),
    ("هاتفي مكسور", "broken"),
    ("نسيت التقرير", "missed"),
    ("اصدقاء", "visitors"),
    ("رمز الوصول", "no-code"),
    ("زلزال", "emergency"),
];

#[test]
fn what_people_type_finds_its_answer() {
    for (tag, cases) in [("en", ENGLISH), ("ja", JAPANESE), ("ar", ARABIC)] {
        let index = guide(tag);
        for (query, slug) in cases {
            let expected = format!("/guide/questions?open={slug}#{slug}");
            assert_eq!(best(&index, query), expected, "{tag}: {query}");
        }
    }
}

#[test]
fn sections_and_the_counter_are_found_too() {
    for (tag, query, expected) in [
        ("en", "contact-tracing app", "/guide/outside#part-2"),
        ("ja", "接触確認アプリ", "/guide/outside#part-2"),
        ("ar", "تطبيق تتبع المخالطين", "/guide/outside#part-2"),
        ("en", "count your waiting days", "/days"),
        ("ja", "待機日数を数える", "/days"),
        ("ar", "احسب أيام الانتظار", "/days"),
    ] {
        assert_eq!(best(&guide(tag), query), expected, "{tag}: {query}");
    }
}

#[test]
fn nothing_is_found_for_nothing_and_for_nonsense() {
    let index = guide("en");
    for query in ["", "  ", "?!", "xylophone", "zzzz qqqq", "散歩"] {
        assert_eq!(best(&index, query), "", "{query}");
    }
}

#[test]
fn scripts_that_no_page_is_written_in_yet_work_the_same() {
    let thai = titles(&[
        "พาสุนัขไปเดินเล่นได้ไหม",
        "โทรศัพท์หายทำอย่างไร",
        "ออกไปซื้ออาหารได้ไหม",
    ]);
    let burmese = titles(&[
        "ခွေးကို လမ်းလျှောက်ထွက်လို့ရလား",
        "ဖုန်းပျောက်သွားရင် ဘာလုပ်ရမလဲ",
        "ဈေးဝယ်ထွက်လို့ရလား",
    ]);
    let korean = titles(&[
        "반려견을 산책시켜도 되나요?",
        "휴대전화를 잃어버렸어요",
        "장을 보러 나가도 되나요?",
    ]);
    for (index, query, expected) in [
        (&thai, "สุนัข", "พาสุนัขไปเดินเล่นได้ไหม"),
        (&thai, "โทรศัพหาย", "โทรศัพท์หายทำอย่างไร"),
        (&thai, "รถไฟ", ""),
        (&burmese, "ခွေး", "ခွေးကို လမ်းလျှောက်ထွက်လို့ရလား"),
        (&burmese, "ဈေးဝယ်", "ဈေးဝယ်ထွက်လို့ရလား"),
        (&burmese, "ရထား", ""),
        (&korean, "산책", "반려견을 산책시켜도 되나요?"),
        (&korean, "휴대전화 분실", "휴대전화를 잃어버렸어요"),
        (&korean, "기차", ""),
    ] {
        assert_eq!(best(index, query), expected, "{query}");
    }
}

#[test]
fn a_title_counts_more_than_a_text() {
    let index = Index::new(vec![
        Document {
            title: "Food".to_owned(),
            body: "Wear a mask.".to_owned(),
            path: "text".to_owned(),
            belongs_to: None,
        },
        Document {
            title: "Masks".to_owned(),
            body: "Wear one.".to_owned(),
            path: "title".to_owned(),
            belongs_to: None,
        },
    ]);
    assert_eq!(best(&index, "mask"), "title");
    assert_eq!(index.search("mask").len(), 2);
}

#[test]
fn what_was_found_is_marked_in_title_and_text() {
    let found = guide("en").search("walk the dogs").swap_remove(0);
    assert_eq!(marked(&found.title), ["walk", "dog"]);
    assert_eq!(marked(&found.excerpt), ["walks", "walk", "dog"]);
    let found = guide("ja").search("犬の散歩").swap_remove(0);
    assert_eq!(marked(&found.title), ["犬の散歩"]);
}
