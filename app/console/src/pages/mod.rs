//! The operators' pages and forms, rendered by the server. Each works without a script.

mod alerts;
mod asked;
mod case;
mod case_alert;
mod case_attention;
mod case_companions;
mod case_deletion;
mod case_facts;
mod case_messages;
mod case_places;
mod case_timeline;
mod case_times;
mod case_writing;
mod chrome;
mod clarity;
mod companion_words;
mod deletion_words;
mod deletions;
mod events;
mod list;
mod list_table;
mod message_words;
mod notices;
mod phone_codes;
mod phone_words;
mod place_words;
mod prompt_words;
mod report_words;
mod settle;
mod sign_in;
mod sign_out;
mod table;
mod words;

use okaeri_domain::operator::Permission;
use okaeri_frame::{
    gate::Policy::{Operator, Public},
    routes::Routes,
};

/// Adds the operators' addresses.
pub fn routes(routes: Routes) -> Routes {
    let routes = alerts::routes(routes);
    notices::routes(routes)
        .get(
            "/{lang}/console/clarity",
            Operator(Permission::WriteGuide),
            clarity::show,
        )
        .post(
            "/{lang}/console/clarity/comments/{id}/delete",
            Operator(Permission::WriteGuide),
            clarity::delete,
        )
        .get("/{lang}/console/sign-in", Public, sign_in::show)
        .post("/{lang}/console/sign-in", Public, sign_in::submit)
        .post(
            "/{lang}/console/sign-out",
            Operator(Permission::Any),
            sign_out::submit,
        )
        .get(
            "/{lang}/console",
            Operator(Permission::ReadCases),
            list::show,
        )
        .get(
            "/{lang}/console/cases/{id}",
            Operator(Permission::ReadCases),
            case::show,
        )
        .post(
            "/{lang}/console/cases/{id}/contests",
            Operator(Permission::DecideCases),
            settle::submit,
        )
        .get(
            "/{lang}/console/deletions",
            Operator(Permission::ReadCases),
            deletions::show,
        )
        .post(
            "/{lang}/console/cases/{id}/deletion",
            Operator(Permission::DecideCases),
            case_deletion::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/places",
            Operator(Permission::DecideCases),
            case_places::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/times",
            Operator(Permission::DecideCases),
            case_times::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/alert",
            Operator(Permission::DecideCases),
            case_alert::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/companions",
            Operator(Permission::DecideCases),
            case_companions::submit,
        )
        .get(
            "/{lang}/console/cases/{id}/phone-codes",
            Operator(Permission::DecideCases),
            phone_codes::show,
        )
        .post(
            "/{lang}/console/cases/{id}/phone-codes",
            Operator(Permission::DecideCases),
            phone_codes::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/phone-codes/take-back",
            Operator(Permission::DecideCases),
            phone_codes::take_back,
        )
        .post(
            "/{lang}/console/cases/{id}/messages",
            Operator(Permission::WriteMessages),
            case_writing::submit,
        )
        .post(
            "/{lang}/console/cases/{id}/messages/answered",
            Operator(Permission::WriteMessages),
            case_writing::answered,
        )
        .stream(
            "/{lang}/console/events",
            Operator(Permission::ReadCases),
            events::stream,
        )
}
