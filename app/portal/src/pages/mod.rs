//! The traveller's pages and forms, rendered by the server. Each works without a script.

mod alerts;
mod asked_now;
mod asking;
mod chrome;
mod companions;
mod companions_form;
mod companions_view;
mod contest;
mod excuse;
mod hand_over;
mod health;
mod health_done;
mod health_form;
mod here;
mod location;
mod manifest;
mod messages;
mod messages_view;
mod moving;
mod my_data;
mod needs;
mod next;
mod offline;
mod phone_check;
mod phone_code;
mod phone_result;
mod phone_steps;
mod phone_words;
mod place;
mod place_arrived;
mod place_change;
mod place_change_form;
mod place_change_view;
mod pledge;
mod prompt_items;
mod receipt;
mod sign_out;
mod start;
mod timeline;
mod times;
mod today;
mod today_cards;
mod today_events;
mod waiting;

use okaeri_frame::{
    gate::Policy::{Public, Reporter, TravellerSelf},
    routes::Routes,
};

/// Adds the traveller's addresses.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{lang}/start", Public, start::show)
        .post("/{lang}/start", Public, start::submit)
        .get("/{lang}/pledge", TravellerSelf, pledge::show)
        .post("/{lang}/pledge", TravellerSelf, pledge::submit)
        .get("/{lang}/place", TravellerSelf, place::show)
        .post("/{lang}/place", TravellerSelf, place::submit)
        .get("/{lang}/place/change", TravellerSelf, place_change::show)
        .post("/{lang}/place/change", TravellerSelf, place_change::submit)
        .post(
            "/{lang}/place/change/withdraw",
            TravellerSelf,
            place_change::withdraw,
        )
        .get("/{lang}/place/arrived", TravellerSelf, place_arrived::show)
        .post(
            "/{lang}/place/arrived",
            TravellerSelf,
            place_arrived::submit,
        )
        .get("/{lang}/today", Reporter, today::show)
        .stream("/{lang}/today/events", TravellerSelf, today_events::stream)
        .get("/{lang}/today/excuse", TravellerSelf, excuse::show)
        .post("/{lang}/today/excuse", TravellerSelf, excuse::submit)
        .get(
            "/{lang}/timeline/{id}/contest",
            TravellerSelf,
            contest::show,
        )
        .post(
            "/{lang}/timeline/{id}/contest",
            TravellerSelf,
            contest::submit,
        )
        .post("/{lang}/reports/location", Reporter, location::submit)
        .get("/{lang}/health", Reporter, health::show)
        .post("/{lang}/health", Reporter, health::submit)
        .get("/{lang}/timeline", TravellerSelf, timeline::show)
        .get("/{lang}/times", TravellerSelf, times::show)
        .post("/{lang}/times", TravellerSelf, times::submit)
        .get("/{lang}/needs", TravellerSelf, needs::show)
        .post("/{lang}/needs", TravellerSelf, needs::submit)
        .get("/{lang}/receipts/{id}", Public, receipt::show)
        .get("/{lang}/messages", Reporter, messages::show)
        .post("/{lang}/messages", TravellerSelf, messages::submit)
        .get("/{lang}/my-data", Reporter, my_data::show)
        .get("/{lang}/my-data.json", TravellerSelf, my_data::json)
        .get("/{lang}/my-data/download", TravellerSelf, my_data::download)
        .post("/{lang}/my-data/phone", TravellerSelf, my_data::make_code)
        .post(
            "/{lang}/my-data/sign-out",
            TravellerSelf,
            my_data::submit_sign_out,
        )
        .post(
            "/{lang}/my-data/deletion",
            TravellerSelf,
            my_data::ask_deletion,
        )
        .post(
            "/{lang}/my-data/deletion/withdraw",
            TravellerSelf,
            my_data::withdraw_deletion,
        )
        .get("/{lang}/companions", TravellerSelf, companions::show)
        .post("/{lang}/companions", TravellerSelf, companions::submit)
        .post(
            "/{lang}/companions/withdraw",
            TravellerSelf,
            companions::withdraw,
        )
        .get(
            "/{lang}/companions/{id}/phone",
            TravellerSelf,
            hand_over::show,
        )
        .post(
            "/{lang}/companions/{id}/phone",
            TravellerSelf,
            hand_over::submit,
        )
        .get("/{lang}/phone-check", Reporter, phone_check::show)
        .post("/{lang}/phone-check", Reporter, phone_check::submit)
        .post(
            "/{lang}/phone-check/measured",
            Reporter,
            phone_check::measured,
        )
        .get("/{lang}/phone-check/result", Reporter, phone_check::result)
        .post("/{lang}/sign-out", Reporter, sign_out::submit)
        .get("/{lang}/signed-out", Public, sign_out::show)
        .get("/{lang}/offline", Public, offline::show)
        .get("/service-worker.js", Public, offline::service_worker)
        .get("/{lang}/manifest.webmanifest", Public, manifest::show)
}
