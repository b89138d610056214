//! What every request passes through: id, log, limits, admission, same-origin check, headers. It
//! stands around the router and not in it, where each layer would cost a report a few allocations.

mod busy;
mod headers;
mod receive;

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fmt,
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    panic::AssertUnwindSafe,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    http::{Method, StatusCode, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use futures_util::FutureExt as _;
use governor::{DefaultKeyedRateLimiter, Quota};
use okaeri_frame::{
    backend::Backend,
    context::RequestId,
    document::RepeatsNothing,
    problem::{self, Asked, Problem},
    routes::{Class, Direct, Route},
};
use tokio::time::timeout;
use tower::{Layer as _, Service, ServiceBuilder, util::BoxCloneSyncService};
use tower_http::{
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate as _, SizeAbove},
    },
    csrf::{Csrf, CsrfLayer},
};
use tracing::{Instrument as _, info_span};

use self::busy::Busy;
use crate::{admission::Admission, metrics, sequence::Sequence};

/// Until an answer begins.
const TIMEOUT: Duration = Duration::from_secs(30);
/// An answer that took longer is worth a line in the log.
const SLOW: Duration = Duration::from_secs(1);
/// Sign-ins from one address: an airport with 500 travellers behind it gets in, a guesser does not
/// get far. The limit per passport number is the domain's.
const SIGN_INS_AT_ONCE: NonZeroU32 = NonZeroU32::new(600).unwrap();
const SIGN_INS_PER_SECOND: NonZeroU32 = NonZeroU32::new(5).unwrap();
/// Answers to “is this page clear?” from one address, so that nobody drowns the others.
const ANSWERS_AT_ONCE: NonZeroU32 = NonZeroU32::new(120).unwrap();
const ANSWERS_PER_SECOND: NonZeroU32 = NonZeroU32::new(1).unwrap();
/// What is smaller costs more to compress than to send.
const WORTH_COMPRESSING: u64 = 1024;

/// Wraps the routes. `table` says which class each of them is.
pub fn wrap(
    router: Router<Backend>,
    backend: &Backend,
    table: &[Route],
    admission: Arc<Admission>,
) -> App {
    let csrf = CsrfLayer::new();
    let csrf = csrf
        .clone()
        .add_trusted_origin(&backend.site.origin)
        .unwrap_or(csrf);
    let known = Paths::new(table, &csrf);
    let router = router.with_state(backend.clone());
    App(Arc::new(Front {
        others: BoxCloneSyncService::new(
            ServiceBuilder::new()
                .map_response(|response: Response<_>| response.map(Body::new))
                .layer(csrf)
                .layer(compress())
                .service(router),
        ),
        backend: backend.clone(),
        known,
        admission,
        busy: Busy::default(),
        sign_ins: DefaultKeyedRateLimiter::keyed(
            Quota::per_second(SIGN_INS_PER_SECOND).allow_burst(SIGN_INS_AT_ONCE),
        ),
        answers: DefaultKeyedRateLimiter::keyed(
            Quota::per_second(ANSWERS_PER_SECOND).allow_burst(ANSWERS_AT_ONCE),
        ),
        ids: Sequence::new(&*backend.entropy),
        is_https: backend.site.is_https(),
    }))
}

/// The whole server: what takes a request and gives its answer. Cheap to clone.
#[derive(Debug, Clone)]
pub struct App(Arc<Front>);

impl Service<Request> for App {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let front = Arc::clone(&self.0);
        Box::pin(async move { Ok(front.pass(request).await) })
    }
}

/// What is the same for everybody, and pages of travellers that repeat nothing of the request: a
/// personal page that does could be guessed from its length.
fn compress() -> CompressionLayer<impl tower_http::compression::Predicate> {
    let cannot_be_guessed =
        |_: StatusCode, _, headers: &axum::http::HeaderMap, marks: &axum::http::Extensions| {
            marks.get::<RepeatsNothing>().is_some()
                || headers
                    .get(header::CACHE_CONTROL)
                    .is_none_or(|value| value != "no-store")
        };
    let predicate = DefaultPredicate::new()
        .and(SizeAbove::new(WORTH_COMPRESSING))
        // Is compressed inside.
        .and(NotForContentType::const_new("application/pdf"))
        // So is this, and a player asks for parts of it, of which it must know the length.
        .and(NotForContentType::const_new("video/"))
        .and(cannot_be_guessed);
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(5))
        .compress_when(predicate)
}

/// Where every request comes in.
struct Front {
    others: BoxCloneSyncService<Request, Response, Infallible>,
    backend: Backend,
    known: Paths,
    admission: Arc<Admission>,
    busy: Busy,
    sign_ins: DefaultKeyedRateLimiter<IpAddr>,
    answers: DefaultKeyedRateLimiter<IpAddr>,
    ids: Sequence,
    is_https: bool,
}

impl fmt::Debug for Front {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Front(…)")
    }
}

/// What is known of a request by its address.
#[derive(Debug, Clone)]
struct Known {
    /// With its parameters' names, never their values.
    route: &'static str,
    class: Class,
    limit: Option<Limit>,
    /// Its page may be kept, and then needs none of what an answer usually takes.
    is_kept: bool,
    /// For reports, which come in crowds: what answers them, without the router. Such an answer is
    /// short and its own, so it is never compressed.
    direct: Option<Csrf<Direct>>,
}

impl Known {
    const fn other(route: &'static str, class: Class) -> Self {
        Self {
            route,
            class,
            limit: None,
            is_kept: false,
            direct: None,
        }
    }
}

/// What one address may do only so often. Addresses are counted in memory and stored nowhere.
#[derive(Debug, Clone, Copy)]
enum Limit {
    SignIns,
    Answers,
}

impl Limit {
    fn of(route: &Route) -> Option<Self> {
        match route.path {
            _ if route.method != Method::POST => None,
            "/{lang}/start" | "/{lang}/console/sign-in" => Some(Self::SignIns),
            "/{lang}/clarity" | "/{lang}/clarity/comment" => Some(Self::Answers),
            _ => None,
        }
    }
}

impl Front {
    /// Lets a request in, and gives its answer what every answer has.
    async fn pass(self: Arc<Self>, request: Request) -> Response {
        let front = self;
        let began = Instant::now();
        let known = &front.known.of(&request);
        let (parts, body) = request.into_parts();
        let id = RequestId(format!("{:016x}", front.ids.next()).into());
        if known.is_kept
            && let Some(response) = front.kept(known, &parts, &id, began)
        {
            return response;
        }
        let method = method(&parts.method);
        let span = info_span!("request", method, route = known.route, id = &*id.0);
        let entered = span.clone();
        let answer = async move {
            let asked = Asked::of(&parts);
            let response = front.answer(known, parts, body).await;
            let problem = problem::unexplained(&response);
            let mut response = match problem {
                None => response,
                Some(problem) if problem.status == StatusCode::SERVICE_UNAVAILABLE => {
                    let again = (problem == Problem::BUSY).then(|| front.come_again(known.class));
                    front
                        .busy
                        .answer(&front.backend, &asked, &id, problem, again)
                        .await
                }
                Some(problem) => {
                    // Rendering needs kilobytes that every other request would have to move about.
                    Box::pin(problem::explain(
                        &front.backend,
                        &asked,
                        &id,
                        problem,
                        response,
                    ))
                    .await
                }
            };
            headers::add(response.headers_mut(), &id, front.is_https);
            (response, problem)
        };
        let (response, problem) = answer.instrument(span).await;
        let took = began.elapsed();
        let status = response.status().as_u16();
        metrics::answered(known.route, method, status, known.class.as_str(), took);
        entered.in_scope(|| log(status, took, problem));
        response
    }

    /// A page that needs neither a place nor a handler: it is only copied.
    fn kept(
        &self,
        known: &Known,
        parts: &Parts,
        id: &RequestId,
        began: Instant,
    ) -> Option<Response> {
        let content = &self.backend.content;
        let mut response = content.answer(
            &parts.method,
            &parts.uri,
            &parts.headers,
            self.backend.clock.now(),
        )?;
        headers::add(response.headers_mut(), id, self.is_https);
        let (status, method) = (response.status().as_u16(), method(&parts.method));
        metrics::answered(
            known.route,
            method,
            status,
            known.class.as_str(),
            began.elapsed(),
        );
        Some(response)
    }
}

/// One line for what did not go well. Refusals at a busy hour have a line together, from
/// [`Admission::come_again`].
fn log(status: u16, took: Duration, problem: Option<Problem>) {
    let problem = problem.map(|it| it.code);
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    if problem == Some(Problem::BUSY.code) {
        tracing::debug!(status, millis, problem);
    } else if status >= 500 || took > SLOW {
        tracing::warn!(status, millis, problem);
    } else if status >= 400 {
        tracing::info!(status, millis, problem);
    } else {
        tracing::debug!(status, millis);
    }
}

/// For labels: a client may make methods up.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// What is known of each path, found as the router finds it.
#[derive(Debug)]
struct Paths(matchit::Router<Vec<(Method, Known)>>);

impl Paths {
    fn new(table: &[Route], csrf: &CsrfLayer) -> Self {
        let mut paths: BTreeMap<&'static str, Vec<(Method, Known)>> = BTreeMap::new();
        for route in table {
            let known = Known {
                route: route.path,
                class: route.class,
                limit: Limit::of(route),
                is_kept: route.is_kept,
                direct: route.direct.clone().map(|direct| csrf.layer(direct)),
            };
            let methods = paths.entry(route.path).or_default();
            methods.push((route.method.clone(), known));
        }
        let mut router = matchit::Router::new();
        for (path, methods) in paths {
            // The router has taken them all, and finds paths by the same means.
            let inserted = router.insert(path, methods);
            debug_assert!(inserted.is_ok(), "{path}: {inserted:?}");
        }
        Self(router)
    }

    fn of(&self, request: &Request) -> Known {
        let method = match *request.method() {
            Method::HEAD => &Method::GET,
            ref method => method,
        };
        let path = request.uri().path();
        if path.starts_with("/assets/") {
            return Known::other("/assets", Class::Exempt);
        }
        let found = self.0.at(path).ok();
        let known = found.and_then(|it| it.value.iter().find(|(known, _)| known == method));
        known.map_or(Known::other("-", Class::Page), |(_, known)| known.clone())
    }
}

impl Front {
    /// Refuses, or asks the handler. The body is read before a place is taken, so that a slow
    /// phone holds none.
    async fn answer(&self, known: &Known, parts: Parts, body: Body) -> Response {
        if known.limit.is_some_and(|it| self.is_over(it, &parts)) {
            return StatusCode::TOO_MANY_REQUESTS.into_response();
        }
        let class = known.class.as_str();
        if self.admission.is_full(known.class) {
            metrics::refused(class, "no-place");
            return Problem::BUSY.into_response();
        }
        let body = match receive::body(&parts.headers, body).await {
            Ok(body) => body,
            Err(problem) => return problem.into_response(),
        };
        let Some(_place) = self.admission.enter(known.class).await else {
            metrics::refused(class, "no-place");
            return Problem::BUSY.into_response();
        };
        let answer = self.ask(known, Request::from_parts(parts, body));
        match timeout(TIMEOUT, AssertUnwindSafe(answer).catch_unwind()).await {
            Ok(Ok(response)) => {
                if response.extensions().get::<Problem>() == Some(&Problem::BUSY) {
                    metrics::refused(class, "queue-full");
                }
                response
            }
            Ok(Err(_)) => {
                // The panic's message is in the log already.
                tracing::error!("a handler panicked");
                Problem::INTERNAL.into_response()
            }
            Err(_) => {
                metrics::refused(class, "timeout");
                Problem::BUSY.into_response()
            }
        }
    }

    async fn ask(&self, known: &Known, request: Request) -> Response {
        let answer = match &known.direct {
            Some(direct) => direct.clone().call(request).await,
            None => self.others.clone().call(request).await,
        };
        answer.unwrap_or_else(|never| match never {})
    }

    fn is_over(&self, limit: Limit, parts: &Parts) -> bool {
        let counted = match limit {
            Limit::SignIns => &self.sign_ins,
            Limit::Answers => &self.answers,
        };
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        from.is_some_and(|ConnectInfo(from)| counted.check_key(&from.ip()).is_err())
    }

    fn come_again(&self, class: Class) -> u32 {
        self.admission.come_again(class)
    }
}
