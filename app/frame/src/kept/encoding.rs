//! What a browser takes, and making it.

use std::io::Write as _;

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, header},
};

/// A brotli of 5 takes a millisecond for a page, one of 11 a hundred and is a tenth smaller.
pub(super) const QUICK: i32 = 5;
pub(super) const SMALLEST: i32 = 11;

/// How the bytes of a page are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    /// The smallest that the browser takes.
    pub(super) fn accepted(headers: &HeaderMap) -> Self {
        let all = headers.get_all(header::ACCEPT_ENCODING).into_iter();
        let mut best = Self::Plain;
        for part in all
            .filter_map(|value| value.to_str().ok())
            .flat_map(|text| text.split(','))
        {
            let (name, weight) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight.trim().strip_prefix("q=").map(str::trim);
            if weight.is_some_and(|weight| weight.parse() == Ok(0.0)) {
                continue;
            }
            match name.trim() {
                "br" => return Self::Brotli,
                "gzip" => best = Self::Gzip,
                _ => {}
            }
        }
        best
    }

    pub(super) fn header(self) -> Option<HeaderValue> {
        match self {
            Self::Brotli => Some(HeaderValue::from_static("br")),
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
            Self::Plain => None,
        }
    }
}

pub(super) fn brotli(plain: &[u8], quality: i32) -> Bytes {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    // Writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &plain[..], &mut small, &parameters);
    small.into()
}

pub(super) fn gzip(plain: &[u8]) -> Bytes {
    let mut small = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    // As above.
    let _ = small.write_all(plain);
    small.finish().unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_that_is_taken_is_sent() {
        for (accept, expected) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, br;q=0", Encoding::Gzip),
            ("br;q=0.0,gzip;q=0.5", Encoding::Gzip),
            ("gzip;q=0, identity", Encoding::Plain),
            ("br;q=0.1, gzip", Encoding::Brotli),
            ("*", Encoding::Plain),
            ("", Encoding::Plain),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
            assert_eq!(Encoding::accepted(&headers), expected, "{accept}");
        }
    }
}
