//! Where connections come in: how many, how slow they may be, and how they end when the server is
//! told to stop.

mod peers;
mod taken;

use std::{convert::Infallible, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::{ConnectInfo, Request},
    http::{HeaderValue, header},
    response::Response,
};
use futures_util::StreamExt as _;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::timeout,
};
use tower::Service;

use self::{
    peers::{Peers, Seat},
    taken::Taken,
};
use crate::metrics;

/// Connections that the system may hold until we accept them: a second of a rush.
const BACKLOG: u32 = 4096;
/// Until a request's head is there, counted from the answer before or from the beginning: this
/// ends slow heads and idle connections alike.
const HEAD: Duration = Duration::from_secs(10);
/// Until the client takes more of an answer.
const TAKE: Duration = Duration::from_mins(1);
/// Until what is under way has ended when the server is told to stop.
const DRAIN: Duration = Duration::from_secs(9);
/// Bytes of a request's head, and of what is read ahead.
const BUFFER: usize = 32 * 1024;
/// After accepting has failed, for want of descriptors most likely.
const BREATH: Duration = Duration::from_millis(50);

/// How many connections there may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// In all. The others wait outside.
    pub connections: usize,
    /// From one address, or from one /64 of IPv6. The others are closed. 0 is no limit.
    pub per_address: usize,
}

/// Listens, with room for a rush.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // A restart must not wait for the old connections' last packets.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// What answers requests.
pub trait Answers:
    Service<Request, Response = Response, Error = Infallible, Future: Send>
    + Clone
    + Send
    + Sync
    + 'static
{
}

impl<A> Answers for A where
    A: Service<Request, Response = Response, Error = Infallible, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static
{
}

/// Serves until `stop`; then accepts nothing more, lets what is under way end, and closes the rest
/// after nine seconds.
pub async fn serve(
    listener: TcpListener,
    app: impl Answers,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let (stopping, stopped) = watch::channel(());
    let graceful = GracefulShutdown::new();
    let edge = Edge {
        app,
        limits,
        room: Arc::new(Semaphore::new(limits.connections)),
        peers: Arc::new(Peers::new(limits.per_address)),
        stopped,
    };
    let mut stop = pin!(stop);
    loop {
        let (stream, address, permit) = tokio::select! {
            biased;
            () = &mut stop => break,
            accepted = edge.accept(&listener) => accepted,
        };
        let Some(seat) = edge.peers.seat(address.ip()) else {
            metrics::refused("connection", "address");
            continue;
        };
        let watcher = graceful.watcher();
        tokio::spawn(
            edge.clone()
                .connection(stream, address, watcher, (permit, seat)),
        );
    }
    drop(listener);
    drop(stopping);
    if timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
}

#[derive(Debug, Clone)]
struct Edge<A> {
    app: A,
    limits: Limits,
    room: Arc<Semaphore>,
    peers: Arc<Peers>,
    /// Its other end is gone once the server stops.
    stopped: watch::Receiver<()>,
}

impl<A: Answers> Edge<A> {
    /// The next connection, once there is room for it.
    async fn accept(
        &self,
        listener: &TcpListener,
    ) -> (TcpStream, SocketAddr, Option<OwnedSemaphorePermit>) {
        // It is never closed, so there is always a permit in the end.
        let permit = Arc::clone(&self.room).acquire_owned().await.ok();
        loop {
            match listener.accept().await {
                Ok((stream, address)) => return (stream, address, permit),
                Err(error) if is_of_the_client(&error) => {}
                Err(error) => {
                    tracing::error!(%error, "accepting a connection");
                    tokio::time::sleep(BREATH).await;
                }
            }
        }
    }

    async fn connection(
        self,
        stream: TcpStream,
        address: SocketAddr,
        watcher: Watcher,
        _held: (Option<OwnedSemaphorePermit>, Seat),
    ) {
        // Without it a small answer may wait for the client to acknowledge the one before.
        let _ = stream.set_nodelay(true);
        let io = TokioIo::new(Taken::within(TAKE, stream));
        let service = service_fn(|request| self.answer(request, address));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .max_buf_size(BUFFER)
            .serve_connection(io, service);
        // It fails if the client goes away or is too slow, which is no concern of ours.
        let _ = watcher.watch(connection).await;
    }

    async fn answer(
        &self,
        request: hyper::Request<Incoming>,
        address: SocketAddr,
    ) -> Result<Response, Infallible> {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(address));
        let mut response = self.app.clone().call(request).await?;
        let headers = response.headers_mut();
        if is_event_stream(headers) {
            return Ok(response.map(|body| self.until_stopped(body)));
        }
        if self.is_crowded() {
            // An idle connection keeps somebody else out.
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response)
    }

    /// Seven of eight places are taken.
    fn is_crowded(&self) -> bool {
        self.room.available_permits() < self.limits.connections / 8
    }

    /// An event stream would go on for ever.
    fn until_stopped(&self, body: Body) -> Body {
        let mut stopped = self.stopped.clone();
        let stopped = Box::pin(async move {
            // Nothing is ever sent: it fails when the other end goes.
            let _ = stopped.changed().await;
        });
        Body::from_stream(body.into_data_stream().take_until(stopped))
    }
}

fn is_event_stream(headers: &axum::http::HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"))
}

/// The next connection may well be better.
fn is_of_the_client(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
    )
}
