//! `okaeri serve`

use std::{net::SocketAddr, sync::Arc};

use futures_util::FutureExt as _;
use okaeri_domain::clock::{Clock, Entropy};
use okaeri_frame::{
    assets::Assets,
    backend::{Backend, ClockMoves, Doorway, Letters, News, Site},
    kept::Content,
};
use tokio::net::TcpListener;

use super::{Failure, open};
use crate::{
    adapters::{MovableClock, SystemClock, SystemEntropy},
    config::Config,
    demo,
    edge::{self, Limits},
    jobs, metrics,
    passwords::Argon2id,
    router::{self, Built, Parts},
};

/// Those who look after the server are few.
const METRICS_LIMITS: Limits = Limits {
    connections: 64,
    per_address: 0,
};

/// Runs until it is told to stop.
pub async fn run(config: Config) -> Result<(), Failure> {
    let (storage, programme) = open(&config).await?;
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let movable = config.demo.then(|| Arc::new(MovableClock::default()));
    let clock: Arc<dyn Clock> = match &movable {
        Some(movable) => Arc::clone(movable) as Arc<dyn Clock>,
        None => Arc::new(SystemClock),
    };
    let store = storage.store();
    if config.demo && store.is_empty().await? {
        demo::fill(&*store, &programme, &*clock, &*entropy).await?;
    }
    let folder = config.assets();
    let assets = Assets::load(&folder).map_err(|error| {
        format!("configuration: `assets`: {error}; build them with `cargo xtask build`")
    })?;
    let listener = listen("address", config.address)?;
    let listening = listener.local_addr()?;
    metrics::started(clock.now());
    let backend = Backend::new(Doorway {
        store: Arc::clone(&store),
        clock: Arc::clone(&clock),
        entropy,
        passwords: Arc::new(Argon2id::new()?),
        programme: Arc::clone(&programme),
        assets: Arc::new(assets),
        site: Arc::new(Site {
            origin: config.origin(listening)?,
            demo: config.demo,
        }),
        news: News::new(),
        clock_moves: ClockMoves::new(),
        letters: Letters::new(),
        content: Content::new(),
    });
    println!("Okaeri is at {}", backend.site.origin);
    if config.demo {
        println!("\n{}", demo::SIGN_INS);
    }
    tokio::spawn(jobs::prompts(Arc::clone(&store), Arc::clone(&clock)));
    tokio::spawn(jobs::alerts(
        Arc::clone(&store),
        Arc::clone(&clock),
        Arc::clone(&programme),
        backend.letters.clone(),
    ));
    tokio::spawn(jobs::retention(store, clock, programme));
    let built = router::build(Parts {
        backend,
        assets: folder,
        fonts: okaeri_documents::Fonts::of_system,
        movable_clock: movable,
    });
    serve(&config, listener, built).await
}

/// Serves until a signal, then lets what is under way end.
async fn serve(config: &Config, listener: TcpListener, built: Built) -> Result<(), Failure> {
    let limits = Limits {
        connections: config.connections.min(descriptors() / 4 * 3),
        per_address: config.connections_per_address,
    };
    let stop = shutdown_signal().shared();
    let metrics = match config.metrics_address {
        Some(address) => {
            let listener = listen("metrics_address", address)?;
            edge::serve(listener, built.metrics, METRICS_LIMITS, stop.clone()).left_future()
        }
        None => std::future::ready(()).right_future(),
    };
    // A task of its own runs on the same threads as the connections that it accepts.
    let public = tokio::spawn(edge::serve(listener, built.app, limits, stop));
    let (ended, ()) = tokio::join!(public, metrics);
    Ok(ended?)
}

fn listen(key: &str, address: SocketAddr) -> Result<TcpListener, Failure> {
    edge::listen(address)
        .map_err(|error| format!("configuration: `{key}`: {address}: {error}").into())
}

/// How many files and connections this process may have open. Many systems allow more than they
/// grant at first.
#[cfg(unix)]
fn descriptors() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    let current = match setrlimit(Resource::Nofile, raised) {
        Ok(()) => limit.maximum,
        Err(_) => limit.current,
    };
    current.map_or(usize::MAX, |count| {
        usize::try_from(count).unwrap_or(usize::MAX)
    })
}

#[cfg(not(unix))]
fn descriptors() -> usize {
    usize::MAX
}

async fn shutdown_signal() {
    let interrupt = async {
        // Without a handler the default one ends the program, which is what was asked for.
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
    tracing::info!("stopping");
}
