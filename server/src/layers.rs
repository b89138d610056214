//! What every request passes through: id, log, limits, admission, same-origin check, headers. One
//! middleware does most of it, because each layer of its own costs a report an allocation or two.

mod busy;
mod headers;
mod receive;

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{Method, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
};
use futures_util::FutureExt as _;
use governor::{DefaultKeyedRateLimiter, Quota};
use okaeri_frame::{
    backend::Backend,
    context::RequestId,
    problem::{self, Asked, Problem},
    routes::{Class, Route},
};
use tokio::time::timeout;
use tower::ServiceBuilder;
use tower_http::{
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, Predicate as _, SizeAbove},
    },
    csrf::CsrfLayer,
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
/// What is smaller costs more to compress than to send.
const WORTH_COMPRESSING: u64 = 1024;

/// Wraps the routes. `table` says which class each of them is.
pub fn wrap(
    router: Router<Backend>,
    backend: &Backend,
    table: &[Route],
    admission: Arc<Admission>,
) -> Router {
    let csrf = CsrfLayer::new();
    let csrf = csrf
        .clone()
        .add_trusted_origin(&backend.site.origin)
        .unwrap_or(csrf);
    let front = Arc::new(Front::new(backend, table, admission));
    let stack = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(front, pass))
        .layer(csrf)
        .layer(compress());
    router.layer(stack).with_state(backend.clone())
}

/// Only what is the same for everybody is compressed: a personal page that also repeats what was
/// typed could be guessed from its length.
fn compress() -> CompressionLayer<impl tower_http::compression::Predicate> {
    let is_public =
        |_: StatusCode, _, headers: &axum::http::HeaderMap, _: &axum::http::Extensions| {
            headers
                .get(header::CACHE_CONTROL)
                .is_none_or(|value| value != "no-store")
        };
    let predicate = DefaultPredicate::new()
        .and(SizeAbove::new(WORTH_COMPRESSING))
        .and(is_public);
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(5))
        .compress_when(predicate)
}

/// Where every request comes in.
#[derive(Debug)]
struct Front {
    backend: Backend,
    known: HashMap<(Method, &'static str), Known>,
    admission: Arc<Admission>,
    busy: Busy,
    sign_ins: DefaultKeyedRateLimiter<IpAddr>,
    ids: Sequence,
    is_https: bool,
}

/// What is known of a request by its address.
#[derive(Debug, Clone, Copy)]
struct Known {
    /// With its parameters' names, never their values.
    route: &'static str,
    class: Class,
    is_sign_in: bool,
}

/// Lets a request in, and gives its answer what every answer has.
async fn pass(State(front): State<Arc<Front>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let known = front.known(&request);
    let (parts, body) = request.into_parts();
    let method = method(&parts.method);
    let id = RequestId(format!("{:016x}", front.ids.next()).into());
    let span = info_span!("request", method, route = known.route, id = &*id.0);
    let entered = span.clone();
    let answer = async move {
        let asked = Asked::of(&parts);
        let response = front.answer(known, parts, body, next).await;
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

impl Front {
    fn new(backend: &Backend, table: &[Route], admission: Arc<Admission>) -> Self {
        let quota = Quota::per_second(SIGN_INS_PER_SECOND).allow_burst(SIGN_INS_AT_ONCE);
        let known = table.iter().map(|route| {
            let signs_in = ["/{lang}/start", "/{lang}/console/sign-in"].contains(&route.path);
            let known = Known {
                route: route.path,
                class: route.class,
                is_sign_in: signs_in && route.method == Method::POST,
            };
            ((route.method.clone(), route.path), known)
        });
        Self {
            backend: backend.clone(),
            known: known.collect(),
            admission,
            busy: Busy::default(),
            sign_ins: DefaultKeyedRateLimiter::keyed(quota),
            ids: Sequence::new(&*backend.entropy),
            is_https: backend.site.is_https(),
        }
    }

    fn known(&self, request: &Request) -> Known {
        let method = match *request.method() {
            Method::HEAD => &Method::GET,
            ref method => method,
        };
        let matched = request.extensions().get::<MatchedPath>();
        let path = matched.map_or("", MatchedPath::as_str);
        let known = self.known.get(&(method.clone(), path)).copied();
        let (route, class) = if request.uri().path().starts_with("/assets/") {
            ("/assets", Class::Exempt)
        } else {
            ("-", Class::Page)
        };
        known.unwrap_or(Known {
            route,
            class,
            is_sign_in: false,
        })
    }

    /// Refuses, or asks the handler. The body is read before a place is taken, so that a slow
    /// phone holds none.
    async fn answer(&self, known: Known, parts: Parts, body: Body, next: Next) -> Response {
        if known.is_sign_in && !self.may_sign_in(&parts) {
            return StatusCode::TOO_MANY_REQUESTS.into_response();
        }
        let body = match receive::body(&parts.headers, body).await {
            Ok(body) => body,
            Err(problem) => return problem.into_response(),
        };
        let class = known.class.as_str();
        let Some(_place) = self.admission.enter(known.class).await else {
            metrics::refused(class, "no-place");
            return Problem::BUSY.into_response();
        };
        let answer = next.run(Request::from_parts(parts, body));
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

    fn may_sign_in(&self, parts: &Parts) -> bool {
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        from.is_none_or(|ConnectInfo(from)| self.sign_ins.check_key(&from.ip()).is_ok())
    }

    fn come_again(&self, class: Class) -> u32 {
        self.admission.come_again(class)
    }
}
