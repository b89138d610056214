//! Notices for editors: the list, one with all that can be done to it, its texts, how readers will
//! see it.

mod actions;
mod editor;
mod editor_fields;
mod editor_view;
mod history;
mod list;
mod one;
mod preview;
mod said;
mod schedule;

use okaeri_domain::operator::Permission::WriteGuide;
use okaeri_frame::{gate::Policy::Operator, routes::Routes};

pub use self::said::{say, tell};

/// Adds their addresses.
pub fn routes(routes: Routes) -> Routes {
    let policy = Operator(WriteGuide);
    routes
        .get("/{lang}/console/notices", policy, list::show)
        .get("/{lang}/console/notices/new", policy, editor::begin)
        .post("/{lang}/console/notices/new", policy, editor::create)
        .get("/{lang}/console/notices/{id}", policy, one::show)
        .get(
            "/{lang}/console/notices/{id}/preview",
            policy,
            preview::show,
        )
        .get(
            "/{lang}/console/notices/{id}/texts/{locale}",
            policy,
            editor::open,
        )
        .post(
            "/{lang}/console/notices/{id}/texts/{locale}",
            policy,
            editor::save,
        )
        .post(
            "/{lang}/console/notices/{id}/schedule",
            policy,
            schedule::submit,
        )
        .post(
            "/{lang}/console/notices/{id}/unschedule",
            policy,
            actions::unschedule,
        )
        .post(
            "/{lang}/console/notices/{id}/publish",
            policy,
            actions::publish,
        )
        .post(
            "/{lang}/console/notices/{id}/retract",
            policy,
            actions::retract,
        )
}
