//! For tests: a database in a folder of its own, a clock that stands still until it is moved, and
//! the whole router to send requests to.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, Response, StatusCode, header},
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use okaeri_domain::{
    arrival_code::ArrivalCode,
    attention,
    clock::{Clock, Entropy as _},
    ids::{CompanionId, OperatorId, TravellerId},
    operator::{Operator, Role},
    programme::{JAPAN_2021, Programme},
    store::Store,
    traveller::{Companion, NewTraveller, PassportNumber},
};
use okaeri_frame::{
    assets::Assets,
    backend::{Backend, ClockMoves, Doorway, Letters, News, Site},
    kept::Content,
    routes::Route,
};
use secrecy::SecretBox;
use sqlx::Connection as _;
use tempfile::TempDir;
use tower::ServiceExt as _;

use crate::{
    adapters::SystemEntropy,
    admission::Admission,
    passwords, router,
    storage::{Making, Storage},
};

/// Noon in Tokyo on Friday, 20 November 2026.
pub fn noon() -> DateTime<Utc> {
    "2026-11-20T03:00:00Z".parse().unwrap()
}

/// Stands still.
#[derive(Debug)]
pub struct StillClock(Mutex<DateTime<Utc>>);

impl StillClock {
    pub fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// An empty database.
pub struct TestStore {
    pub storage: Storage,
    pub store: Arc<dyn Store>,
    pub programme: Arc<Programme>,
    pub clock: Arc<StillClock>,
    pub folder: TempDir,
    address: String,
}

/// Opens one: a file, or a database of its own on the PostgreSQL that `TEST_POSTGRES_URL` names,
/// so that the same tests hold for both engines.
pub async fn store() -> TestStore {
    let folder = tempfile::tempdir().unwrap();
    let programme = Arc::new(Programme::parse(JAPAN_2021).unwrap());
    let address = match std::env::var("TEST_POSTGRES_URL") {
        Ok(server) => new_database(&server).await,
        Err(_) => format!("sqlite://{}", folder.path().join("okaeri.db").display()),
    };
    let storage = open(&address, &programme).await;
    TestStore {
        store: storage.store(),
        storage,
        programme,
        clock: Arc::new(StillClock(Mutex::new(noon()))),
        folder,
        address,
    }
}

/// A database with a name that nobody else has, beside the one that the address names.
async fn new_database(server: &str) -> String {
    let mut random = [0; 8];
    SystemEntropy.fill(&mut random);
    let name = format!("okaeri_test_{:016x}", u64::from_be_bytes(random));
    let mut connection = sqlx::PgConnection::connect(server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&mut connection)
        .await
        .unwrap();
    let (base, query) = server.split_once('?').unwrap_or((server, ""));
    let (base, _) = base.rsplit_once('/').unwrap();
    format!("{base}/{name}?{query}")
}

async fn open(address: &str, programme: &Arc<Programme>) -> Storage {
    let making = Making {
        key: &SecretBox::new(Box::new([7; 32])),
        entropy: Arc::new(SystemEntropy),
        programme: Arc::clone(programme),
    };
    Storage::open(address, making).await.unwrap()
}

/// Who is enrolled by a test.
pub struct Enrolled {
    pub id: TravellerId,
    pub companions: Vec<CompanionId>,
}

pub const PASSPORT: &str = "TZ1234567";
pub const CODE: &str = "7K3M-9QXR";

/// Hundreds of databases would fill the disk of whoever runs the tests.
impl Drop for TestStore {
    fn drop(&mut self) {
        let (Ok(server), Some(name)) = (
            std::env::var("TEST_POSTGRES_URL"),
            database_name(&self.address),
        ) else {
            return;
        };
        let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        // A test's own runtime does not wait for anything that is dropped.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.map(|runtime| {
                runtime.block_on(async {
                    let mut connection = sqlx::PgConnection::connect(&server).await?;
                    sqlx::query(sqlx::AssertSqlSafe(drop))
                        .execute(&mut connection)
                        .await
                })
            })
        });
        if !matches!(dropped.join(), Ok(Ok(Ok(_)))) {
            eprintln!("a database of a test is left");
        }
    }
}

/// Of a PostgreSQL address.
fn database_name(address: &str) -> Option<String> {
    let (_, name) = address
        .strip_prefix("postgres")?
        .split('?')
        .next()?
        .rsplit_once('/')?;
    Some(name.to_owned())
}

impl TestStore {
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn is_on_postgres(&self) -> bool {
        self.address.starts_with("postgres")
    }

    pub fn operator_id(&self) -> OperatorId {
        OperatorId::new(self.now(), &SystemEntropy)
    }

    pub fn traveller_id(&self) -> TravellerId {
        TravellerId::new(self.now(), &SystemEntropy)
    }

    /// A second connection to the same database, as after a restart or in a second process.
    pub async fn reopened(&self) -> Arc<dyn Store> {
        open(&self.address, &self.programme).await.store()
    }

    /// Another database with the same key.
    pub async fn opened_at(&self, address: &str) -> Storage {
        open(address, &self.programme).await
    }

    /// Suzuki Mei as the arrival record has her, without a code.
    pub fn new_traveller(&self, passport: &str) -> NewTraveller {
        let arrival = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
        NewTraveller {
            id: self.traveller_id(),
            name: "SUZUKI MEI".to_owned(),
            passport: PassportNumber::parse(passport).unwrap(),
            birth_date: NaiveDate::from_ymd_opt(1990, 4, 12).unwrap(),
            flight: "NH 832".to_owned(),
            seat: "34K".to_owned(),
            locale: "en".to_owned(),
            companions: Vec::new(),
            code_hash: None,
            period: self.programme.period_from(arrival),
        }
    }

    /// Suzuki Mei, who arrived on 16 November 2026 (so that noon is on day 4), with a code.
    pub async fn enrol(&self, passport: &str, code: &str, companions: &[&str]) -> Enrolled {
        let companions: Vec<Companion> = companions
            .iter()
            .map(|name| Companion::recorded(CompanionId::new(self.now(), &SystemEntropy), *name))
            .collect();
        let enrolled_companions = companions.iter().map(|companion| companion.id).collect();
        let new = NewTraveller {
            companions,
            code_hash: Some(code.parse::<ArrivalCode>().unwrap().hash()),
            ..self.new_traveller(passport)
        };
        let enrolled = Enrolled {
            id: new.id,
            companions: enrolled_companions,
        };
        let changes = attention::on_enrolment(&self.programme, &new.period);
        self.store.enrol(vec![(new, changes)]).await.unwrap();
        enrolled
    }
}

/// The whole server, without a network.
pub struct TestApp {
    pub base: TestStore,
    pub table: Vec<Route>,
    pub router: Router,
    pub metrics: Router,
    pub admission: Arc<Admission>,
    pub backend: Backend,
}

/// Builds one, of which nothing was built for browsers.
pub async fn app() -> TestApp {
    app_with(store().await, Arc::default())
}

/// With built files in the folder of the store.
pub fn app_with(base: TestStore, assets: Arc<Assets>) -> TestApp {
    let backend = Backend::new(Doorway {
        store: Arc::clone(&base.store),
        clock: Arc::clone(&base.clock) as Arc<dyn Clock>,
        entropy: Arc::new(SystemEntropy),
        passwords: Arc::new(passwords::Argon2id::new().unwrap()),
        programme: Arc::clone(&base.programme),
        assets,
        site: Arc::new(Site {
            origin: "http://okaeri.test".to_owned(),
            demo: false,
        }),
        news: News::new(),
        clock_moves: ClockMoves::new(),
        letters: Letters::new(),
        content: Content::new(),
    });
    let assets = base.folder.path().to_owned();
    let built = router::build(router::Parts {
        backend: backend.clone(),
        assets,
        // A file takes seconds to make; those who make them have their own tests.
        fonts: okaeri_documents::Fonts::none,
        movable_clock: None,
    });
    TestApp {
        base,
        table: built.table,
        router: Router::new().fallback_service(built.app),
        metrics: built.metrics,
        admission: built.admission,
        backend,
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// `name=value` of the session cookie that the answer sets.
    pub fn session(&self) -> String {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|value| {
                value
                    .to_str()
                    .unwrap()
                    .split(';')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .find(|cookie| !cookie.starts_with("language="))
            .expect("a session cookie")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

impl TestApp {
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.send(request("GET", path, cookie).body(Body::empty()).unwrap())
            .await
    }

    pub async fn post_form(&self, path: &str, cookie: &str, form: &str) -> Answer {
        let request = request("POST", path, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        self.send(request.unwrap()).await
    }

    pub async fn post_json(&self, path: &str, cookie: &str, json: &serde_json::Value) -> Answer {
        let request = request("POST", path, cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(json.to_string()));
        self.send(request.unwrap()).await
    }

    /// Signs Suzuki Mei in with her code; the cookie.
    pub async fn start(&self) -> String {
        let form = format!("code={CODE}&{}", identity(PASSPORT));
        let answer = self.post_form("/en/start", "", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.session()
    }

    /// Signs in without the code; the cookie.
    pub async fn start_report_only(&self) -> String {
        self.post_form("/en/start", "", &identity(PASSPORT))
            .await
            .session()
    }

    /// Start, pledge and a place at 35.6909, 139.7003; the cookie.
    pub async fn settle(&self) -> String {
        let cookie = self.start().await;
        self.post_form("/en/pledge", &cookie, "agree=yes").await;
        let place = "address=2-8-1+Nishi-Shinjuku&latitude=35.6909&longitude=139.7003&accuracy=12";
        let answer = self.post_form("/en/place", &cookie, place).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        cookie
    }

    /// Adds an operator and signs them in; the cookie.
    pub async fn operator(&self, role: Role) -> String {
        self.operator_named(role.as_str(), role).await
    }

    /// The same with a name of their own, where there are two of a role.
    pub async fn operator_named(&self, name: &str, role: Role) -> String {
        let operator = Operator {
            id: self.base.operator_id(),
            name: name.to_owned(),
            role,
        };
        let hash = passwords::hash("a long password").unwrap();
        self.base.store.add_operator(operator, hash).await.unwrap();
        self.sign_in(name).await
    }

    /// Signs an operator in; the cookie.
    pub async fn sign_in(&self, name: &str) -> String {
        let form = format!("name={name}&password=a+long+password");
        let answer = self.post_form("/en/console/sign-in", "", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.session()
    }
}

/// The fields of the start form but the code.
pub fn identity(passport: &str) -> String {
    format!("passport={passport}&year=1990&month=4&day=12")
}

fn request(method: &str, path: &str, cookie: &str) -> axum::http::request::Builder {
    let builder = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "okaeri.test")
        .header("sec-fetch-site", "same-origin");
    if cookie.is_empty() {
        builder
    } else {
        builder.header(header::COOKIE, cookie)
    }
}
