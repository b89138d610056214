//! Contact alerts for supervisors: the list, the form with who sat near, and one alert with what the
//! second supervisor decides.

mod decide;
mod form;
mod found;
mod list;
mod one;
mod recipients;
mod said;
mod sheet;

use okaeri_domain::operator::Permission::SendAlerts;
use okaeri_frame::{gate::Policy::Operator, routes::Routes};

pub use self::{
    recipients::outcome,
    said::{say, tell},
};

/// Adds their addresses.
pub fn routes(routes: Routes) -> Routes {
    let policy = Operator(SendAlerts);
    routes
        .get("/{lang}/console/alerts", policy, list::show)
        .get("/{lang}/console/alerts/new", policy, form::begin)
        .post("/{lang}/console/alerts/new", policy, form::submit)
        .get("/{lang}/console/alerts/{id}", policy, one::show)
        .post("/{lang}/console/alerts/{id}", policy, decide::submit)
}
