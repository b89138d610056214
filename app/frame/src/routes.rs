//! Routes, each with its policy. There is no way to add one without.

use axum::{Router, handler::Handler, http::Method, middleware, routing};

use crate::{
    backend::Backend,
    gate::{self, Gate, Policy},
};

/// One address with one method, for the test that tries them all.
#[derive(Debug, Clone)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// With its parameters, such as `/{lang}/today`.
    pub path: &'static str,
    /// Who may use it.
    pub policy: Policy,
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
        let gate = Gate {
            backend: self.backend.clone(),
            path,
            policy,
            attended,
        };
        let handler = handler.layer(middleware::from_fn_with_state(gate, gate::enforce));
        let route = match method {
            Method::POST => routing::post(handler),
            _ => routing::get(handler),
        };
        self.table.push(Route {
            method,
            path,
            policy,
        });
        self.router = self.router.route(path, route);
        self
    }

    /// The router and the table of what it holds.
    pub fn finish(self) -> (Router<Backend>, Vec<Route>) {
        (self.router, self.table)
    }
}
