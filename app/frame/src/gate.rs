//! Who may come in: the policy of each route, the session cookie, and what a handler is given.

use std::{pin::Pin, sync::Arc};

use axum::{
    extract::{FromRequestParts, Request},
    handler::Handler,
    http::{HeaderMap, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use chrono::{DateTime, Utc};
use okaeri_domain::{
    ids::{OperatorId, TravellerId},
    operator::{Permission, Role},
    session::{Session, Subject, TRAVELLER_LIMIT, Token, TokenHash, Trust},
};

use crate::{
    backend::{Backend, Site},
    context::Ctx,
    problem::Problem,
};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Everybody.
    Public,
    /// A traveller's phone, trusted or report-only; sees nothing stored.
    Reporter,
    /// A traveller's trusted phone; sees that traveller only.
    TravellerSelf,
    /// An operator whose role has the permission.
    Operator(Permission),
}

/// What the gate makes of a session under a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Come in.
    Welcome,
    /// Nobody is signed in who could use this: sign in first.
    SignIn,
    /// Signed in, and not allowed.
    Forbidden,
}

impl Policy {
    /// The rule itself.
    pub fn admit(self, subject: Option<Subject>) -> Admission {
        match (self, subject) {
            (Self::Public, _)
            | (Self::Reporter, Some(Subject::Traveller(..)))
            | (Self::TravellerSelf, Some(Subject::Traveller(_, Trust::Trusted))) => {
                Admission::Welcome
            }
            (Self::TravellerSelf, Some(Subject::Traveller(_, Trust::ReportOnly))) => {
                Admission::Forbidden
            }
            (Self::Operator(permission), Some(Subject::Operator(_, role))) => {
                if role.may(permission) {
                    Admission::Welcome
                } else {
                    Admission::Forbidden
                }
            }
            _ => Admission::SignIn,
        }
    }

    /// Where one signs in for it.
    fn sign_in(self) -> &'static str {
        match self {
            Self::Operator(_) => "/console/sign-in",
            _ => "/start",
        }
    }
}

/// Operators and travellers have a cookie each, so that a desk phone can try the portal.
#[derive(Debug, Clone, Copy)]
enum Side {
    Traveller,
    Operator,
}

impl Side {
    fn of(policy: Policy) -> Self {
        if matches!(policy, Policy::Operator(_)) {
            Self::Operator
        } else {
            Self::Traveller
        }
    }

    /// The prefix makes a browser refuse the cookie from any other host or without TLS.
    fn cookie_name(self, site: &Site) -> &'static str {
        match (self, site.is_https()) {
            (Self::Traveller, true) => "__Host-traveller",
            (Self::Operator, true) => "__Host-operator",
            (Self::Traveller, false) => "traveller",
            (Self::Operator, false) => "operator",
        }
    }
}

/// What stands before the handler of one route.
#[derive(Debug, Clone)]
pub struct Gate {
    pub(crate) backend: Backend,
    pub(crate) path: &'static str,
    pub(crate) policy: Policy,
    /// False for what a page asks for by itself, such as a stream: that is no sign that somebody
    /// is there, so it keeps no idle session alive.
    pub(crate) attended: bool,
}

/// A handler behind its gate. A handler and not middleware, which would move every request through
/// two more boxes.
#[derive(Debug, Clone)]
pub(crate) struct Gated<H> {
    pub(crate) gate: Arc<Gate>,
    pub(crate) handler: H,
}

impl<T, H: Handler<T, Backend>> Handler<T, Backend> for Gated<H> {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, backend: Backend) -> Self::Future {
        Box::pin(async move {
            match self.gate.enforce(request).await {
                Ok(request) => self.handler.call(request, backend).await,
                Err(response) => response,
            }
        })
    }
}

impl Gate {
    /// Lets in, sends to the sign-in, or refuses.
    async fn enforce(&self, mut request: Request) -> Result<Request, Response> {
        let backend = &self.backend;
        if self.path.starts_with("/{lang}") && Ctx::named_locale(request.uri(), backend).is_none() {
            return Err(Problem::NOT_FOUND.into_response());
        }
        let now = backend.clock.now();
        let session = match self.policy {
            Policy::Public => None,
            _ => find(backend, self.policy, request.headers(), now)
                .await
                .map_err(IntoResponse::into_response)?,
        };
        match self.policy.admit(session.map(|session| session.subject)) {
            Admission::Welcome => {
                if let Some(session) = session {
                    if self.attended && session.is_stale(now) {
                        backend.store.touch_session(session.hash, now);
                    }
                    request.extensions_mut().insert(session);
                }
                Ok(request)
            }
            Admission::Forbidden => Err(Problem::FORBIDDEN.into_response()),
            // A browser that follows a stream of events takes this for its end, and asks no more.
            Admission::SignIn if !self.attended => Err(StatusCode::NO_CONTENT.into_response()),
            Admission::SignIn => Err(to_sign_in(backend, self.policy, request)
                .await
                .unwrap_or_else(IntoResponse::into_response)),
        }
    }
}

/// A page leads to the sign-in, an action is refused. Whoever signs out twice, as by pressing twice,
/// has done nothing wrong.
async fn to_sign_in(
    backend: &Backend,
    policy: Policy,
    request: Request,
) -> Result<Response, Problem> {
    let (mut parts, _) = request.into_parts();
    let is_page = parts.method == Method::GET || parts.uri.path().ends_with("/sign-out");
    let ctx = Ctx::from_request_parts(&mut parts, backend).await?;
    if is_page {
        Ok(Redirect::to(&ctx.path(policy.sign_in())).into_response())
    } else {
        Err(Problem::UNAUTHORISED)
    }
}

async fn find(
    backend: &Backend,
    policy: Policy,
    headers: &HeaderMap,
    now: DateTime<Utc>,
) -> Result<Option<Session>, Problem> {
    let name = Side::of(policy).cookie_name(&backend.site);
    let Some(token) = cookie_value(headers, name).and_then(Token::parse) else {
        return Ok(None);
    };
    Ok(backend.store.session(token.hash(), now).await?)
}

/// The value of a cookie of ours, as it came: nothing in them is ever escaped.
pub(crate) fn cookie_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter();
    all.filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim())
}

fn cookie(site: &Site, side: Side, value: String) -> Cookie<'static> {
    Cookie::build((side.cookie_name(site), value))
        .path("/")
        .http_only(true)
        .secure(site.is_https())
        .same_site(SameSite::Lax)
        .build()
}

/// The cookie of a traveller's new session; it lasts as long as the session.
pub fn traveller_cookie(site: &Site, token: &Token) -> Cookie<'static> {
    let mut cookie = cookie(site, Side::Traveller, token.expose());
    cookie.set_max_age(time::Duration::days(TRAVELLER_LIMIT.num_days()));
    cookie
}

/// The cookie of an operator's new session; it ends with the browser.
pub fn operator_cookie(site: &Site, token: &Token) -> Cookie<'static> {
    cookie(site, Side::Operator, token.expose())
}

/// A phone that belongs to a traveller, trusted or not.
#[derive(Debug, Clone, Copy)]
pub struct Reporter {
    /// Whose reports it sends.
    pub traveller: TravellerId,
    /// How far it is trusted.
    pub trust: Trust,
    session: Session,
}

/// A trusted phone: whatever it asks for is about this traveller.
#[derive(Debug, Clone, Copy)]
pub struct TravellerSelf {
    /// Who.
    pub traveller: TravellerId,
    session: Session,
}

/// A signed-in operator.
#[derive(Debug, Clone, Copy)]
pub struct Staff {
    /// Who.
    pub operator: OperatorId,
    /// With what rights.
    pub role: Role,
    session: Session,
}

fn admitted(parts: &Parts) -> Result<Session, Problem> {
    // The gate puts the session there; a handler behind the wrong policy finds none.
    parts
        .extensions
        .get::<Session>()
        .copied()
        .ok_or(Problem::INTERNAL)
}

impl<S: Send + Sync> FromRequestParts<S> for Reporter {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let session = admitted(parts)?;
        match session.subject {
            Subject::Traveller(traveller, trust) => Ok(Self {
                traveller,
                trust,
                session,
            }),
            Subject::Operator(..) => Err(Problem::INTERNAL),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for TravellerSelf {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let session = admitted(parts)?;
        match session.subject {
            Subject::Traveller(traveller, Trust::Trusted) => Ok(Self { traveller, session }),
            _ => Err(Problem::INTERNAL),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Staff {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let session = admitted(parts)?;
        match session.subject {
            Subject::Operator(operator, role) => Ok(Self {
                operator,
                role,
                session,
            }),
            Subject::Traveller(..) => Err(Problem::INTERNAL),
        }
    }
}

impl TravellerSelf {
    /// The session of this phone, as it is stored.
    pub fn phone(&self) -> TokenHash {
        self.session.hash
    }

    /// Ends the sessions of all phones but this one.
    pub async fn sign_out_others(&self, backend: &Backend) -> Result<(), Problem> {
        let store = &backend.store;
        store
            .sign_out_phones(self.traveller, Some(self.session.hash))
            .await?;
        Ok(())
    }

    /// Ends the sessions of all phones, and takes the cookie of this one away.
    pub async fn sign_out_everywhere(
        &self,
        backend: &Backend,
        jar: CookieJar,
    ) -> Result<CookieJar, Problem> {
        backend.store.sign_out_phones(self.traveller, None).await?;
        Ok(jar.remove(cookie(&backend.site, Side::Traveller, String::new())))
    }
}

impl Reporter {
    /// Names the phone: its session does, as long as it is signed in.
    pub fn phone(&self) -> TokenHash {
        self.session.hash
    }

    /// Ends the session and takes the cookie away.
    pub async fn sign_out(&self, backend: &Backend, jar: CookieJar) -> Result<CookieJar, Problem> {
        backend.store.end_session(self.session.hash).await?;
        Ok(jar.remove(cookie(&backend.site, Side::Traveller, String::new())))
    }
}

impl Staff {
    /// Whether the session still stands: what stays open asks from time to time.
    pub async fn is_signed_in(&self, backend: &Backend) -> Result<bool, Problem> {
        let now = backend.clock.now();
        let session = backend.store.session(self.session.hash, now).await?;
        Ok(session.is_some())
    }

    /// Ends the session and takes the cookie away.
    pub async fn sign_out(&self, backend: &Backend, jar: CookieJar) -> Result<CookieJar, Problem> {
        backend.store.end_session(self.session.hash).await?;
        Ok(jar.remove(cookie(&backend.site, Side::Operator, String::new())))
    }
}
