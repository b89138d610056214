//! The file with what the desk says of requests for deletion, and of their moments.

use okaeri_frame::context::Ctx;

use super::words;

mod own {
    okaeri_frame::texts!("console-mydata", "*/console-mydata.ftl");
}

pub use own::{say as said, tell};

/// Since when, and how long that is now.
pub fn since(ctx: &Ctx, at: chrono::DateTime<chrono::Utc>) -> String {
    words::since(ctx.locale, &ctx.local(at), &ctx.local(ctx.now))
}
