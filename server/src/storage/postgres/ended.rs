//! Sessions that other processes have ended: whoever ends one says so (`NOTIFY`), and every process
//! listens.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use okaeri_domain::session::TokenHash;
use sqlx::{Pool, postgres::PgListener};

use super::{super::rows::bytes_of_hex, Db, queries::sessions::SessionCache};

/// How long after a failure it is tried again.
const LATER: Duration = Duration::from_secs(1);

/// Forgets sessions that other processes have ended, until the pool is closed or nobody remembers any
/// more.
pub fn hear_ended(pool: &Pool<Db>, sessions: &Arc<SessionCache>) {
    let (pool, sessions) = (pool.clone(), Arc::downgrade(sessions));
    tokio::spawn(async move {
        while sessions.strong_count() > 0 {
            match hear(&pool, &sessions).await {
                Ok(()) | Err(sqlx::Error::PoolClosed) => return,
                Err(error) => {
                    tracing::warn!(%error, "sessions ended by other processes live a little longer");
                    tokio::time::sleep(LATER).await;
                }
            }
        }
    });
}

async fn hear(pool: &Pool<Db>, sessions: &Weak<SessionCache>) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen("sessions_ended").await?;
    // Nobody has heard what was said before; nor what was said while the connection was lost.
    while let Some(remembered) = sessions.upgrade() {
        remembered.end(None);
        drop(remembered);
        while let Some(said) = listener.try_recv().await? {
            let Some(remembered) = sessions.upgrade() else {
                return Ok(());
            };
            let hash = bytes_of_hex(said.payload()).and_then(|it| it.try_into().ok());
            let hash = hash.map(|it| [TokenHash(it)]);
            remembered.end(hash.as_ref().map(<[_; 1]>::as_slice));
        }
    }
    Ok(())
}
