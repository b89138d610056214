//! Companions in the operators' words, and the file that the words are in.

mod own {
    okaeri_frame::texts!("console-companions", "*/console-companions.ftl");
}

pub use own::{say as said, tell};
