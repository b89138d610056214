//! Real connections: slow ones, too many of them, and the end of the server.

use std::{sync::Arc, time::Duration};

use axum::{Router, routing};
use okaeri_domain::operator::Role;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{Notify, oneshot},
    task::JoinHandle,
    time::{Instant, timeout},
};

use crate::{
    edge::{self, Limits},
    testing,
};

const MANY: Limits = Limits {
    connections: 100,
    per_address: 0,
};
/// More than any test needs; with the clock paused it passes at once where nothing happens.
const LONG: Duration = Duration::from_mins(5);

struct Server {
    address: std::net::SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<()>,
}

async fn start(app: Router, limits: Limits) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let stopped = async {
        let _ = stopped.await;
    };
    let ended = tokio::spawn(edge::serve(listener, app, limits, stopped));
    Server {
        address,
        stop,
        ended,
    }
}

impl Server {
    async fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }
}

/// Until the server closes. A reset ends it too.
async fn to_end(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = timeout(LONG, stream.read_to_end(&mut bytes))
        .await
        .expect("closed");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What comes until `text` has come.
async fn until(stream: &mut TcpStream, text: &str) -> String {
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains(text) {
        let read = timeout(LONG, stream.read_buf(&mut seen)).await;
        assert!(
            read.expect("an answer").unwrap() > 0,
            "closed before {text}"
        );
    }
    String::from_utf8_lossy(&seen).into_owned()
}

fn hello() -> Router {
    Router::new().route("/", routing::get("hello"))
}

const GET: &str = "GET / HTTP/1.1\r\nhost: okaeri.test\r\n\r\n";

#[tokio::test(start_paused = true)]
async fn a_slow_head_and_an_idle_connection_are_cut_off() {
    let server = start(hello(), MANY).await;
    for sent in ["", "GET / HT", GET] {
        let began = Instant::now();
        let mut stream = server.send(sent).await;
        let answer = to_end(&mut stream).await;
        assert_eq!(answer.contains("hello"), sent == GET);
        assert_eq!(began.elapsed().as_secs(), 10, "{sent:?}");
    }
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    let app = testing::app().await;
    let server = start(app.router.clone(), MANY).await;
    let mut stream = server
        .send(
            "POST /ja/start HTTP/1.1\r\nhost: okaeri.test\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\npassport",
        )
        .await;
    tokio::time::pause();
    let began = Instant::now();
    let answer = to_end(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(answer.contains("<html lang=\"ja\""));
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_not_taken_is_given_up() {
    const LARGE: usize = 64 << 20;
    let app = Router::new().route("/", routing::get(async || vec![b'x'; LARGE]));
    let server = start(app, MANY).await;
    let mut stream = server.send(GET).await;
    until(&mut stream, "xxx").await;
    tokio::time::sleep(Duration::from_secs(70)).await;
    // What the two systems had buffered still comes.
    assert!(to_end(&mut stream).await.len() < LARGE / 2);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_takes_its_time_gets_the_whole_answer() {
    const LARGE: usize = 16 << 20;
    let app = Router::new().route("/", routing::get(async || vec![b'x'; LARGE]));
    let server = start(app, MANY).await;
    let mut stream = server.send(GET).await;
    let mut taken = 0;
    let mut part = vec![0; 1 << 20];
    while taken < LARGE {
        tokio::time::sleep(Duration::from_secs(30)).await;
        for _ in 0..8 {
            if taken < LARGE {
                let read = stream.read(&mut part).await.unwrap();
                assert!(read > 0, "closed after {taken}");
                taken += read;
            }
        }
    }
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_waits_outside() {
    let one = Limits {
        connections: 1,
        per_address: 0,
    };
    let server = start(hello(), one).await;
    let mut first = server.send(GET).await;
    until(&mut first, "hello").await;
    let mut second = server.send(GET).await;
    // Were it let in, it would be served among these.
    for _ in 0..10 {
        first.write_all(GET.as_bytes()).await.unwrap();
        until(&mut first, "hello").await;
    }
    let mut byte = [0];
    let nothing = second.try_read(&mut byte);
    assert_eq!(nothing.unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    drop(first);
    until(&mut second, "hello").await;
}

#[tokio::test]
async fn when_it_is_crowded_connections_are_not_kept() {
    let few = Limits {
        connections: 16,
        per_address: 0,
    };
    let server = start(hello(), few).await;
    let mut open = Vec::new();
    // The place of the next one is taken before it comes.
    for number in 0..16 {
        let mut stream = server.send(GET).await;
        let answer = until(&mut stream, "hello").await;
        assert_eq!(
            answer.contains("connection: close"),
            number >= 13,
            "{number}"
        );
        open.push(stream);
    }
}

#[tokio::test]
async fn an_address_with_too_many_connections_gets_no_more() {
    let one = Limits {
        connections: 100,
        per_address: 1,
    };
    let server = start(hello(), one).await;
    let mut first = server.send(GET).await;
    until(&mut first, "hello").await;
    let mut second = server.send(GET).await;
    assert_eq!(to_end(&mut second).await, "");
    drop(first);
    // The place is free once the server has seen the end.
    loop {
        let mut third = TcpStream::connect(server.address).await.unwrap();
        let _ = third
            .write_all(
                GET.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n")
                    .as_bytes(),
            )
            .await;
        if to_end(&mut third).await.contains("hello") {
            break;
        }
    }
}

#[tokio::test]
async fn what_is_under_way_ends_and_idle_connections_close() {
    let (began, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let slow = {
        let (began, go_on) = (Arc::clone(&began), Arc::clone(&go_on));
        async move || {
            began.notify_one();
            go_on.notified().await;
            "acknowledged"
        }
    };
    let server = start(hello().route("/slow", routing::get(slow)), MANY).await;
    let mut idle = server.send(GET).await;
    until(&mut idle, "hello").await;
    let mut silent = server.send("").await;
    let mut under_way = server.send(&GET.replace("GET /", "GET /slow")).await;
    began.notified().await;
    server.stop.send(()).unwrap();
    assert_eq!(to_end(&mut idle).await, "");
    assert_eq!(to_end(&mut silent).await, "");
    assert!(
        TcpStream::connect(server.address).await.is_err(),
        "nobody is let in"
    );
    assert!(!server.ended.is_finished());
    go_on.notify_one();
    assert!(to_end(&mut under_way).await.contains("acknowledged"));
    timeout(LONG, server.ended).await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_does_not_end_is_left_after_nine_seconds() {
    let for_ever = async || std::future::pending::<&'static str>().await;
    let app = Router::new().route("/", routing::get(for_ever));
    let server = start(app, MANY).await;
    let _stream = server.send(GET).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let began = Instant::now();
    server.stop.send(()).unwrap();
    server.ended.await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 9);
}

#[tokio::test]
async fn an_event_stream_ends_with_the_server() {
    let app = testing::app().await;
    let cookie = app.operator(Role::FollowUp).await;
    let server = start(app.router.clone(), MANY).await;
    let head =
        format!("GET /en/console/events HTTP/1.1\r\nhost: okaeri.test\r\ncookie: {cookie}\r\n\r\n");
    let mut stream = server.send(&head).await;
    until(&mut stream, "retry").await;
    server.stop.send(()).unwrap();
    let drained = Duration::from_secs(5);
    timeout(drained, to_end(&mut stream)).await.unwrap();
    timeout(drained, server.ended).await.unwrap().unwrap();
}
