//! Who is on the other side: a traveller's phone or an operator's browser.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::{
    clock::Entropy,
    ids::{OperatorId, TravellerId},
    operator::Role,
};

/// An operator's session ends after this long without a request.
pub const OPERATOR_IDLE: TimeDelta = TimeDelta::minutes(15);
/// An operator's session ends after this long in any case: one long shift.
pub const OPERATOR_LIMIT: TimeDelta = TimeDelta::hours(12);
/// A traveller's session outlasts the longest waiting period.
pub const TRAVELLER_LIMIT: TimeDelta = TimeDelta::days(60);

/// 128 random bits, as they stand in the cookie. Only the hash is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 16]);

/// SHA-256 of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl Token {
    /// Draws a new token.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut random = [0; 16];
        entropy.fill(&mut random);
        Self(random)
    }

    /// What the cookie holds, if it is one of ours: 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let number = u128::from_str_radix(text, 16)
            .ok()
            .filter(|_| text.len() == 32)?;
        Some(Self(number.to_be_bytes()))
    }

    /// What is stored.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }

    /// For the cookie.
    pub fn expose(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How far a traveller's phone is trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The arrival code was used on this phone.
    Trusted,
    /// Only passport number and date of birth: reports are taken, nothing stored is shown.
    ReportOnly,
}

/// Who is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A traveller's phone.
    Traveller(TravellerId, Trust),
    /// A member of staff.
    Operator(OperatorId, Role),
}

/// A session that has not ended.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    /// Its key in storage.
    pub hash: TokenHash,
    /// Who.
    pub subject: Subject,
    /// When they signed in.
    pub created_at: DateTime<Utc>,
    /// The last request: to the minute for an operator, to the day for a traveller.
    pub seen_at: DateTime<Utc>,
}

impl Session {
    /// Whether the session still stands at `now`.
    pub fn is_alive(&self, now: DateTime<Utc>) -> bool {
        match self.subject {
            Subject::Traveller(..) => now < self.created_at + TRAVELLER_LIMIT,
            Subject::Operator(..) => {
                now < self.created_at + OPERATOR_LIMIT && now < self.seen_at + OPERATOR_IDLE
            }
        }
    }

    /// Whether `seen_at` should be written again. An operator's is written each minute, because
    /// the idle lock looks at it; nothing hangs on a traveller's but how long it is kept.
    pub fn is_stale(&self, now: DateTime<Utc>) -> bool {
        let often = match self.subject {
            Subject::Traveller(..) => TimeDelta::days(1),
            Subject::Operator(..) => TimeDelta::minutes(1),
        };
        now >= self.seen_at + often
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_cookie() {
        let token = Token([7; 16]);
        assert_eq!(Token::parse(&token.expose()), Some(token.clone()));
        for text in [
            "",
            "07",
            "zz07070707070707070707070707070707",
            &"0".repeat(33),
        ] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_operator_who_walks_away_is_signed_out() {
        let now = DateTime::UNIX_EPOCH;
        let operator = Subject::Operator(
            "0193a1b2-c3d4-7e5f-8a9b-0123456789ab".parse().unwrap(),
            Role::Viewer,
        );
        let session = Session {
            hash: TokenHash([0; 32]),
            subject: operator,
            created_at: now,
            seen_at: now,
        };
        assert!(session.is_alive(now + TimeDelta::minutes(14)));
        assert!(!session.is_alive(now + OPERATOR_IDLE));
        let busy = Session {
            seen_at: now + TimeDelta::hours(12),
            ..session
        };
        assert!(!busy.is_alive(now + OPERATOR_LIMIT));
    }
}
