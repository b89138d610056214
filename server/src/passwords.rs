//! Operators' passwords: argon2id, on threads of its own, a few at a time.

use std::sync::Arc;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc},
};
use async_trait::async_trait;
use okaeri_domain::operator::{PasswordHash, Passwords};
use tokio::sync::Semaphore;

/// Each needs 19 MiB and a core for a moment; more at once would starve the pages.
const AT_ONCE: usize = 2;

/// Hashes and checks.
#[derive(Debug)]
pub struct Argon2id {
    turns: Arc<Semaphore>,
    /// Stands in where there is no such operator, so that the answer takes as long.
    nobody: PasswordHash,
}

impl Argon2id {
    /// Ready to check.
    pub fn new() -> Result<Self, HashError> {
        let nobody = hash("nobody has this password")?;
        Ok(Self {
            turns: Arc::new(Semaphore::new(AT_ONCE)),
            nobody,
        })
    }
}

/// The hash could not be made: no randomness, or no memory.
#[derive(Debug, thiserror::Error)]
#[error("password: cannot be hashed: {0}")]
pub struct HashError(String);

/// The hash of a new password, in PHC form, with the parameters that OWASP recommends.
pub fn hash(password: &str) -> Result<PasswordHash, HashError> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| PasswordHash(hash.to_string()))
        .map_err(|error| HashError(error.to_string()))
}

#[async_trait]
impl Passwords for Argon2id {
    async fn verify(&self, hash: Option<PasswordHash>, password: String) -> bool {
        let exists = hash.is_some();
        let PasswordHash(hash) = hash.unwrap_or_else(|| self.nobody.clone());
        let Ok(turn) = Arc::clone(&self.turns).acquire_owned().await else {
            return false;
        };
        let checked = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            phc::PasswordHash::new(&hash).is_ok_and(|hash| {
                Argon2::default()
                    .verify_password(password.as_bytes(), &hash)
                    .is_ok()
            })
        });
        checked.await.unwrap_or(false) && exists
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_of_an_operator_that_exists() {
        let passwords = Argon2id::new().unwrap();
        let known = hash("correct horse").unwrap();
        assert!(known.0.starts_with("$argon2id$"));
        assert!(
            passwords
                .verify(Some(known.clone()), "correct horse".to_owned())
                .await
        );
        assert!(
            !passwords
                .verify(Some(known), "battery staple".to_owned())
                .await
        );
        assert!(
            !passwords
                .verify(None, "nobody has this password".to_owned())
                .await
        );
    }
}
