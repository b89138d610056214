//! Encryption and keyed look-up of what may not lie open in the database.
//!
//! One master key of 32 bytes, kept outside the database, gives two keys by HKDF-SHA-256: one for
//! XChaCha20-Poly1305, one for HMAC-SHA-256.

use std::{fmt, sync::Arc};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use okaeri_domain::clock::Entropy;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

const NONCE: usize = 24;

/// Seals and opens. Each sealed value is bound to a place, such as `travellers.passport` and the
/// row's id: moved elsewhere, it does not open.
#[derive(Clone)]
pub struct Seal {
    cipher: XChaCha20Poly1305,
    index: Hmac<Sha256>,
    entropy: Arc<dyn Entropy>,
}

/// The bytes were not sealed with this key for this place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CannotOpen;

impl Seal {
    /// Derives both keys.
    pub fn new(master: &SecretBox<[u8; 32]>, entropy: Arc<dyn Entropy>) -> Self {
        let hkdf = Hkdf::<Sha256>::new(None, master.expose_secret());
        let derive = |purpose: &[u8]| {
            let mut key = [0; 32];
            hkdf.expand(purpose, &mut key)
                .expect("32 bytes are a valid length for HKDF-SHA-256");
            key
        };
        let cipher = XChaCha20Poly1305::new(&derive(b"okaeri seal v1").into());
        let index = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&derive(b"okaeri index v1"))
            .expect("HMAC takes a key of any length");
        Self {
            cipher,
            index,
            entropy,
        }
    }

    /// Nonce and ciphertext.
    pub fn seal(&self, place: &str, row: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        self.entropy.fill(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &aad(place, row),
        };
        let sealed = self
            .cipher
            .encrypt(&nonce.into(), payload)
            .expect("the cipher refuses only messages of many gigabytes");
        [nonce.as_slice(), &sealed].concat()
    }

    /// What was sealed for this place and row.
    pub fn open(&self, place: &str, row: &[u8], sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(CannotOpen)?;
        let payload = Payload {
            msg: sealed,
            aad: &aad(place, row),
        };
        self.cipher
            .decrypt(&(*nonce).into(), payload)
            .map_err(|_| CannotOpen)
    }

    /// A keyed hash for look-up: equal values have equal hashes, and nobody without the key can
    /// try all passport numbers.
    pub fn index(&self, place: &str, value: &str) -> [u8; 32] {
        let mut mac = self.index.clone();
        mac.update(place.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

fn aad(place: &str, row: &[u8]) -> Vec<u8> {
    [place.as_bytes(), &[0], row].concat()
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::SystemEntropy;

    fn seal(key: u8) -> Seal {
        Seal::new(
            &SecretBox::new(Box::new([key; 32])),
            Arc::new(SystemEntropy),
        )
    }

    #[test]
    fn opens_only_in_its_place_with_its_key() {
        let sealed = seal(1).seal("travellers.passport", b"row", b"TZ1234567");
        assert_eq!(
            seal(1)
                .open("travellers.passport", b"row", &sealed)
                .unwrap(),
            b"TZ1234567"
        );
        assert_eq!(
            seal(2).open("travellers.passport", b"row", &sealed),
            Err(CannotOpen)
        );
        assert_eq!(
            seal(1).open("travellers.birth_date", b"row", &sealed),
            Err(CannotOpen)
        );
        assert_eq!(
            seal(1).open("travellers.passport", b"other", &sealed),
            Err(CannotOpen)
        );
        assert_eq!(
            seal(1).open("travellers.passport", b"row", b"short"),
            Err(CannotOpen)
        );
        let again = seal(1).seal("travellers.passport", b"row", b"TZ1234567");
        assert_ne!(sealed, again, "a nonce is used once");
    }

    #[test]
    fn the_index_needs_the_key() {
        assert_eq!(
            seal(1).index("passport", "TZ1"),
            seal(1).index("passport", "TZ1")
        );
        assert_ne!(
            seal(1).index("passport", "TZ1"),
            seal(2).index("passport", "TZ1")
        );
        assert_ne!(
            seal(1).index("passport", "TZ1"),
            seal(1).index("operator", "TZ1")
        );
    }
}
