//! What every request passes through: id, log, limits, same-origin check, headers.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, Response, StatusCode, header},
    middleware::{self, Next},
    response::IntoResponse as _,
};
use governor::{DefaultKeyedRateLimiter, Quota};
use okaeri_domain::clock::Entropy;
use okaeri_frame::{backend::Backend, context::RequestId, problem};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, Predicate as _},
    },
    csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
    request_id::{MakeRequestId, PropagateRequestIdLayer, SetRequestIdLayer},
    set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer,
    trace::TraceLayer,
};
use tracing::{Span, info_span};

/// Bytes of a request body, unless a route says otherwise.
const BODY: usize = 64 * 1024;
/// Until an answer begins.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Sign-ins from one address: an airport with 500 travellers behind it gets in, a guesser does not
/// get far. The limit per passport number is the domain's.
const SIGN_INS_AT_ONCE: NonZeroU32 = NonZeroU32::new(600).unwrap();
const SIGN_INS_PER_SECOND: NonZeroU32 = NonZeroU32::new(5).unwrap();

/// Wraps the routes.
pub fn wrap(router: Router<Backend>, backend: &Backend) -> Router {
    let request_id = HeaderName::from_static(RequestId::HEADER);
    let quota = Quota::per_second(SIGN_INS_PER_SECOND).allow_burst(SIGN_INS_AT_ONCE);
    let sign_ins = Arc::new(DefaultKeyedRateLimiter::keyed(quota));
    let csrf = CsrfLayer::new();
    let csrf = csrf
        .clone()
        .add_trusted_origin(&backend.site.origin)
        .unwrap_or(csrf);
    // The first is the innermost.
    let router = router
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(middleware::from_fn_with_state(sign_ins, limit_sign_ins))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            TIMEOUT,
        ))
        .layer(csrf)
        .layer(middleware::from_fn_with_state(
            backend.clone(),
            problem::explain,
        ))
        .layer(compress());
    let router = HEADERS.iter().fold(router, |router, (name, value)| {
        router.layer(fixed(name, value))
    });
    let router = if backend.site.is_https() {
        router.layer(fixed("strict-transport-security", "max-age=63072000"))
    } else {
        router
    };
    router
        .layer(CatchPanicLayer::custom(panicked))
        .layer(PropagateRequestIdLayer::new(request_id.clone()))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_request(())
                .on_response(log)
                .on_body_chunk(())
                .on_eos(())
                .on_failure(()),
        )
        .layer(SetRequestIdLayer::new(
            request_id,
            NewRequestId(Arc::clone(&backend.entropy)),
        ))
        .layer(middleware::from_fn(drop_foreign_request_id))
        .with_state(backend.clone())
}

/// On every answer that has not set its own.
const HEADERS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", PERMISSIONS),
    (
        "content-security-policy",
        "default-src 'none'; frame-ancestors 'none'",
    ),
];

const PERMISSIONS: &str = "geolocation=(self), camera=(self), microphone=(self), payment=(), usb=(), \
                           interest-cohort=(), browsing-topics=()";

fn fixed(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    )
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
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(5))
        .compress_when(DefaultPredicate::new().and(is_public))
}

/// 64 random bits in hexadecimal.
#[derive(Clone)]
struct NewRequestId(Arc<dyn Entropy>);

impl MakeRequestId for NewRequestId {
    fn make_request_id<B>(
        &mut self,
        _: &axum::http::Request<B>,
    ) -> Option<tower_http::request_id::RequestId> {
        let mut random = [0; 8];
        self.0.fill(&mut random);
        let id = format!("{:016x}", u64::from_be_bytes(random));
        id.parse().ok().map(tower_http::request_id::RequestId::new)
    }
}

/// A client's own id would let it write into our log.
async fn drop_foreign_request_id(mut request: Request, next: Next) -> axum::response::Response {
    request.headers_mut().remove(RequestId::HEADER);
    next.run(request).await
}

/// One line a request: the route with its parameters' names, never their values or the query.
fn span(request: &Request) -> Span {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("-", MatchedPath::as_str);
    let id = request
        .headers()
        .get(RequestId::HEADER)
        .and_then(|it| it.to_str().ok());
    info_span!("request", method = %request.method(), route, id = id.unwrap_or("-"))
}

fn log(response: &Response<Body>, latency: Duration, _: &Span) {
    let problem = response
        .extensions()
        .get::<problem::Problem>()
        .map(|it| it.code);
    let millis = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(status = response.status().as_u16(), millis, problem);
}

/// The panic's message stays in the log.
fn panicked(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    tracing::error!("a handler panicked");
    problem::Problem::INTERNAL.into_response()
}

async fn limit_sign_ins(
    State(limiter): State<Arc<DefaultKeyedRateLimiter<IpAddr>>>,
    request: Request,
    next: Next,
) -> axum::response::Response {
    let path = request.uri().path();
    let is_sign_in = request.method() == Method::POST
        && (path.ends_with("/start") || path.ends_with("/console/sign-in"));
    let from = request
        .extensions()
        .get::<ConnectInfo<std::net::SocketAddr>>()
        .map(|ConnectInfo(address)| address.ip());
    match from {
        Some(from) if is_sign_in && limiter.check_key(&from).is_err() => {
            StatusCode::TOO_MANY_REQUESTS.into_response()
        }
        _ => next.run(request).await,
    }
}
