//! `okaeri serve`

use std::{net::SocketAddr, sync::Arc, time::Duration};

use okaeri_domain::clock::{Clock, Entropy};
use okaeri_frame::{
    assets::Assets,
    backend::{Backend, News, Site},
};
use tokio::{net::TcpListener, sync::watch};

use super::{Failure, open};
use crate::{
    adapters::{MovableClock, SystemClock, SystemEntropy},
    config::Config,
    demo, jobs,
    passwords::Argon2id,
    router::{self, Parts},
};

/// How long requests under way may take when the server is told to stop.
const DRAIN: Duration = Duration::from_secs(10);

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
    let listener = TcpListener::bind(config.address)
        .await
        .map_err(|error| format!("configuration: `address`: {}: {error}", config.address))?;
    let listening = listener.local_addr()?;
    let backend = Backend {
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
    };
    println!("Okaeri is at {}", backend.site.origin);
    if config.demo {
        println!("\n{}", demo::SIGN_INS);
    }
    tokio::spawn(jobs::retention(store, clock, programme));
    let (app, _) = router::build(Parts {
        backend,
        assets: folder,
        movable_clock: movable,
    });
    serve(listener, app).await
}

/// Serves until a signal, then lets what is under way end.
async fn serve(listener: TcpListener, app: axum::Router) -> Result<(), Failure> {
    let (stop, mut stopped) = watch::channel(());
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        shutdown_signal().await;
        tracing::info!("stopping");
        // Nobody waits for it only if the server has ended already.
        let _ = stop.send(());
    });
    tokio::select! {
        ended = async { server.await } => ended?,
        () = async {
            // An open event stream would keep the server for ever.
            let _ = stopped.changed().await;
            tokio::time::sleep(DRAIN).await;
        } => {}
    }
    Ok(())
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
}
