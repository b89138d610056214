//! The file with what the desk says of messages.

mod own {
    okaeri_frame::texts!("console-messages", "*/console-messages.ftl");
}

pub use own::{say as said, tell};
