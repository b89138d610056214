//! What the pages of travellers and of operators have in common about messages.

use okaeri_domain::{
    ids::{MessageId, TravellerId},
    message::{Author, Draft, Refusal, Template, Words},
    store::Written,
};

use crate::{context::Ctx, locale::Locale, problem::Problem, readings, texts::messages};

/// A new id for a form.
pub fn new_id(ctx: &Ctx) -> MessageId {
    MessageId::new(ctx.now, &*ctx.backend.entropy)
}

/// Writes to a thread: once, however often the form with that id is sent. A page that came back by
/// the browser's “back” still has the id of what was sent from it: other words from there are
/// another message.
pub async fn send(
    ctx: &Ctx,
    traveller: TravellerId,
    id: &str,
    author: Author,
    words: Words,
) -> Result<Result<(), Refusal>, Problem> {
    let mut draft = Draft {
        id: id.parse().unwrap_or_else(|_| new_id(ctx)),
        author,
        at: ctx.now,
        words,
    };
    let (store, programme) = (&ctx.backend.store, &ctx.backend.programme);
    loop {
        let written = store.write_message(traveller, draft.clone(), programme);
        match written.await? {
            Written::New | Written::Repeat => return Ok(Ok(())),
            Written::Taken => draft.id = new_id(ctx),
            Written::Refused(refusal) => return Ok(Err(refusal)),
        }
    }
}

/// What a template says in a language. Only pages of a language with readings show them.
pub fn template(ctx: &Ctx, locale: Locale, template: Template) -> String {
    let key = format!("message-template-{}", template.as_str());
    let given = [("phone", ctx.phone().into())];
    let words = messages::texts(locale).tell(&key, given);
    if ctx.locale.has_readings() {
        words
    } else {
        readings::plain(&words)
    }
}
