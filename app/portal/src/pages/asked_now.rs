//! On Today: what is asked now and until when.

use leptos::{either::EitherOf3, prelude::*};
use okaeri_domain::prompt::{Prompt, PromptKind};
use okaeri_frame::{
    components::{
        icon::{Drawing, Icon},
        notice::{Tag, Tone},
    },
    context::Ctx,
    dates,
};

use super::asking::{Asking, moment, say, tell};

/// Above the button: until when the location is asked, or that it is not. `else_say`: where there is
/// neither a prompt nor an excuse.
#[component]
pub fn AskedNow(ctx: Ctx, asking: Asking, else_say: String) -> impl IntoView {
    let excuse = asking.facts.excuse_at(ctx.now).copied();
    let open = asking.open(PromptKind::Location, ctx.now).copied();
    match (open, excuse) {
        (Some(prompt), _) => EitherOf3::A(view! { <Open ctx prompt/> }),
        (None, Some(excuse)) => {
            let time = moment(&ctx, excuse.until);
            let text = tell(ctx.locale, "prompt-excuse-holds", [("time", time.into())]);
            EitherOf3::B(view! {
                <p class="with-icon">
                    <Drawing icon=Icon::Check/>
                    " "
                    <span>{text}</span>
                </p>
            })
        }
        (None, None) => EitherOf3::C(view! { <p class="card__due">{else_say}</p> }),
    }
}

#[component]
fn Open(ctx: Ctx, prompt: Prompt) -> impl IntoView {
    let key = if prompt.is_reminded(ctx.now) {
        "prompt-reminder"
    } else {
        "prompt-now"
    };
    let until = tell(
        ctx.locale,
        "prompt-until",
        [("time", moment(&ctx, prompt.due).into())],
    );
    let seconds = (prompt.due - ctx.now).num_seconds().max(0);
    view! {
        <div class="asked">
            <Tag tone=Tone::Unclear icon=Icon::Clock text=say(ctx.locale, key)/>
            <p class="asked__until">
                <time datetime=dates::machine(&ctx.local(prompt.due))>{until}</time>
                " "
                // `public/today.js` counts it down. It is not read out each second: the time until
                // when it is open stands beside it.
                <span
                    class="countdown"
                    role="timer"
                    aria-live="off"
                    data-left=tell(ctx.locale, "prompt-left", [("time", "{time}".into())])
                    data-seconds=seconds
                ></span>
            </p>
        </div>
    }
}
