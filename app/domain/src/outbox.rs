//! Whose are the reports that wait on a phone.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::ids::TravellerId;

/// What a phone calls the owner of the reports that wait on it. It says nothing about the person,
/// leads back to nobody, and is the same each time this traveller signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner(String);

impl Owner {
    /// 64 bits: a phone sees a handful of travellers.
    pub fn of(traveller: TravellerId) -> Self {
        let hash = Sha256::new()
            .chain_update("owner of an outbox")
            .chain_update(traveller.as_bytes())
            .finalize();
        let mut text = String::with_capacity(16);
        for byte in &hash[..8] {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Self(text)
    }

    /// As the phone writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_stays_the_same_and_is_nobody_else() {
        let one: TravellerId = "0193a1b2-c3d4-7e5f-8a9b-0123456789ab".parse().unwrap();
        let other: TravellerId = "0193a1b2-c3d4-7e5f-8a9b-0123456789ac".parse().unwrap();
        assert_eq!(Owner::of(one), Owner::of(one));
        assert_ne!(Owner::of(one), Owner::of(other));
        assert_eq!(Owner::of(one).as_str().len(), 16);
        assert!(!Owner::of(one).as_str().contains("0193a1b2"));
    }
}
