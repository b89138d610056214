//! The doorway to what only the server has: storage, clock, randomness, passwords, programme.

use std::{ops::Deref, sync::Arc};

use okaeri_domain::{
    clock::{Clock, Entropy},
    ids::TravellerId,
    operator::Passwords,
    programme::Programme,
    store::Store,
};
use tokio::sync::{broadcast, watch};

use crate::{assets::Assets, kept::Content};

/// Handed to every handler. Middleware and handlers clone it several times for each request, so it
/// is one pointer.
#[derive(Debug, Clone)]
pub struct Backend(Arc<Doorway>);

impl Backend {
    /// For all handlers.
    pub fn new(doorway: Doorway) -> Self {
        Self(Arc::new(doorway))
    }
}

impl Deref for Backend {
    type Target = Doorway;

    fn deref(&self) -> &Doorway {
        &self.0
    }
}

/// What is behind a [`Backend`].
#[derive(Debug)]
pub struct Doorway {
    /// What is kept.
    pub store: Arc<dyn Store>,
    /// The only source of the time.
    pub clock: Arc<dyn Clock>,
    /// The only source of randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Slow on purpose.
    pub passwords: Arc<dyn Passwords>,
    /// The rules of the authority.
    pub programme: Arc<Programme>,
    /// Stylesheets, scripts and pictures with their hashed names.
    pub assets: Arc<Assets>,
    /// How the server is reached.
    pub site: Arc<Site>,
    /// Counts accepted reports, so that an open list can say that there is something new.
    pub news: News,
    /// Tells whoever waits for a time that the clock was moved.
    pub clock_moves: ClockMoves,
    /// Tells open pages of a traveller that the centre has written.
    pub letters: Letters,
    /// Public pages that are kept, and whether they still hold.
    pub content: Content,
}

/// How the server is reached from outside.
#[derive(Debug, Clone)]
pub struct Site {
    /// Scheme, host and port without a slash at the end, such as `https://okaeri.example`.
    pub origin: String,
    /// A demonstration: every page says so.
    pub demo: bool,
}

impl Site {
    /// Whether browsers reach us by TLS; then cookies are `Secure` and carry the `__Host-` prefix.
    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https://")
    }
}

/// A counter of accepted reports that lists can watch. It says that something is new, not what.
#[derive(Debug, Clone)]
pub struct News(watch::Sender<u64>);

impl News {
    /// Nothing has happened yet.
    pub fn new() -> Self {
        Self(watch::Sender::new(0))
    }

    /// One more report was accepted.
    pub fn report_accepted(&self) {
        self.0.send_modify(|count| *count += 1);
    }

    /// To be told of each change.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}

impl Default for News {
    fn default() -> Self {
        Self::new()
    }
}

/// Tells that the clock was moved, as only that of a demonstration is.
#[derive(Debug, Clone)]
pub struct ClockMoves(watch::Sender<()>);

impl ClockMoves {
    /// Not yet.
    pub fn new() -> Self {
        Self(watch::Sender::new(()))
    }

    /// It was moved.
    pub fn moved(&self) {
        self.0.send_replace(());
    }

    /// To be told of each move.
    pub fn watch(&self) -> watch::Receiver<()> {
        self.0.subscribe()
    }
}

impl Default for ClockMoves {
    fn default() -> Self {
        Self::new()
    }
}

/// Whom pages wait for at once before a slow one loses count; it then looks for itself.
const LETTERS: usize = 256;

/// Tells to whom the centre has written, and not what.
#[derive(Debug, Clone)]
pub struct Letters(broadcast::Sender<TravellerId>);

impl Letters {
    /// Not yet.
    pub fn new() -> Self {
        Self(broadcast::Sender::new(LETTERS))
    }

    /// To this traveller.
    pub fn written(&self, to: TravellerId) {
        // Nobody may be listening.
        let _ = self.0.send(to);
    }

    /// To be told of each.
    pub fn listen(&self) -> broadcast::Receiver<TravellerId> {
        self.0.subscribe()
    }
}

impl Default for Letters {
    fn default() -> Self {
        Self::new()
    }
}
