//! Staff, what each role may do, and how a password is checked.

use std::fmt::Debug;

use async_trait::async_trait;

use crate::ids::OperatorId;

/// What a member of staff is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Reads cases.
    Viewer,
    /// Follows travellers up.
    FollowUp,
    /// Decides what follow-up may not.
    Supervisor,
    /// Writes the guide and notices; sees no case.
    Editor,
    /// Operators, settings, exports.
    Administrator,
}

/// What a page or an action needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// To be signed in, in any role.
    Any,
    /// To read the line lists and cases.
    ReadCases,
    /// To decide on cases.
    DecideCases,
    /// To write to travellers.
    WriteMessages,
    /// To ask for contact alerts, and to release those of others.
    SendAlerts,
    /// To write notices, and to read what readers say of the guide.
    WriteGuide,
}

impl Role {
    /// All.
    pub const ALL: [Self; 5] = [
        Self::Viewer,
        Self::FollowUp,
        Self::Supervisor,
        Self::Editor,
        Self::Administrator,
    ];

    /// Whether the role has the permission.
    pub fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::Any => true,
            Permission::ReadCases => self != Self::Editor,
            Permission::DecideCases => matches!(
                self,
                Self::FollowUp | Self::Supervisor | Self::Administrator
            ),
            Permission::WriteMessages => matches!(self, Self::FollowUp | Self::Supervisor),
            Permission::SendAlerts => self == Self::Supervisor,
            Permission::WriteGuide => matches!(self, Self::Editor | Self::Administrator),
        }
    }

    /// The word in storage and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::FollowUp => "follow-up",
            Self::Supervisor => "supervisor",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

/// A member of staff.
#[derive(Debug, Clone)]
pub struct Operator {
    /// Opaque.
    pub id: OperatorId,
    /// What they type to sign in, lower case.
    pub name: String,
    /// One role each.
    pub role: Role,
}

/// An argon2id hash in PHC form.
#[derive(Clone)]
pub struct PasswordHash(pub String);

impl Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Checks passwords, slowly on purpose.
#[async_trait]
pub trait Passwords: Debug + Send + Sync {
    /// Whether `password` belongs to `hash`. Without a hash (no such operator) it takes as long.
    async fn verify(&self, hash: Option<PasswordHash>, password: String) -> bool;
}
