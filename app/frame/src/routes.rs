//! Routes, each with its policy. There is no way to add one without.

use std::{
    convert::Infallible,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{Router, extract::Request, handler::Handler, http::Method, response::Response, routing};
use futures_util::{FutureExt as _, future::Map};
use tower::Service;

use crate::{
    backend::Backend,
    gate::{Gate, Gated, Policy},
    kept::{Freshness, Keeping},
};

/// What a request counts as while there is more to do than there are places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Brings a traveller's report: what the service is for.
    Report,
    /// Somebody at the desk, or about to sign in there.
    Operator,
    /// Any other page or form.
    Page,
    /// Costs next to nothing, or must answer while nothing else does: probes and built files.
    Exempt,
}

impl Class {
    /// Probes are for machines that watch this one.
    pub const PROBES: [&str; 2] = ["/healthz", "/readyz"];

    /// Of a route, by who may use it and what it is for.
    pub fn of(method: &Method, path: &str, policy: Policy) -> Self {
        let records = path == "/{lang}/health" || path.starts_with("/{lang}/reports/");
        match policy {
            Policy::Operator(_) => Self::Operator,
            Policy::Public if path == "/{lang}/console/sign-in" => Self::Operator,
            Policy::Public if Self::PROBES.contains(&path) => Self::Exempt,
            Policy::Reporter if *method == Method::POST && records => Self::Report,
            _ => Self::Page,
        }
    }

    /// For metrics and the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Operator => "operator",
            Self::Page => "page",
            Self::Exempt => "exempt",
        }
    }
}

/// One address with one method, for the test that tries them all.
#[derive(Debug, Clone)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// With its parameters, such as `/{lang}/today`.
    pub path: &'static str,
    /// Who may use it.
    pub policy: Policy,
    /// What it counts as under overload.
    pub class: Class,
    /// Whether its pages are kept in [`crate::kept::Content`].
    pub is_kept: bool,
    /// What takes a report here.
    pub direct: Option<Direct>,
}

/// The gate and the handler of one route, to be asked without the router: whoever has looked the
/// route up need not have it looked up once more.
#[derive(Clone)]
pub struct Direct(Arc<dyn Fn(Request) -> Answering + Send + Sync>);

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

impl Direct {
    fn new<H, T>(handler: Gated<H>, backend: Backend) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        Self(Arc::new(move |request| {
            handler.clone().call(request, backend.clone())
        }))
    }
}

impl Service<Request> for Direct {
    type Response = Response;
    type Error = Infallible;
    type Future = Map<Answering, fn(Response) -> Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        (self.0)(request).map(Ok)
    }
}

impl fmt::Debug for Direct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Direct(…)")
    }
}

/// Routes under construction.
#[derive(Debug)]
pub struct Routes {
    backend: Backend,
    router: Router<Backend>,
    table: Vec<Route>,
}

impl Routes {
    /// None yet.
    pub fn new(backend: Backend) -> Self {
        // Pages are rendered on the server's own runtime; whoever comes second finds it set.
        let _ = any_spawner::Executor::init_tokio();
        Self {
            backend,
            router: Router::new(),
            table: Vec::new(),
        }
    }

    /// Adds a page. A GET changes nothing.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, policy: Policy, handler: H) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        self.add(Method::GET, path, policy, true, handler)
    }

    /// Adds a public page that is the same for everybody who reads it in the same way: it depends on
    /// its path, on what [`Content::changed`](crate::kept::Content::changed) is called for and on
    /// [`Reading`](crate::reading::Reading), not on the time, a session or the phone. It is rendered
    /// once and kept; only with a query it is rendered for each request.
    #[must_use]
    pub fn page_for_everybody<H, T>(
        self,
        path: &'static str,
        freshness: Freshness,
        handler: H,
    ) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        let keeping = Keeping { handler, freshness };
        let mut routes = self.add(Method::GET, path, Policy::Public, true, keeping);
        if let Some(route) = routes.table.last_mut() {
            route.is_kept = true;
        }
        routes
    }

    /// Adds a stream that a page listens to. It does not count as use of the session.
    #[must_use]
    pub fn stream<H, T>(self, path: &'static str, policy: Policy, handler: H) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        self.add(Method::GET, path, policy, false, handler)
    }

    /// Adds an action.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, policy: Policy, handler: H) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        self.add(Method::POST, path, policy, true, handler)
    }

    fn add<H, T>(
        mut self,
        method: Method,
        path: &'static str,
        policy: Policy,
        attended: bool,
        handler: H,
    ) -> Self
    where
        H: Handler<T, Backend>,
        T: 'static,
    {
        let gate = Arc::new(Gate {
            backend: self.backend.clone(),
            path,
            policy,
            attended,
        });
        let handler = Gated { gate, handler };
        let class = Class::of(&method, path, policy);
        let direct =
            (class == Class::Report).then(|| Direct::new(handler.clone(), self.backend.clone()));
        let route = match method {
            Method::POST => routing::post(handler),
            _ => routing::get(handler),
        };
        self.table.push(Route {
            method,
            path,
            policy,
            class,
            is_kept: false,
            direct,
        });
        self.router = self.router.route(path, route);
        self
    }

    /// The router and the table of what it holds.
    pub fn finish(self) -> (Router<Backend>, Vec<Route>) {
        (self.router, self.table)
    }
}
