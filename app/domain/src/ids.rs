//! Identifiers: `UUIDv7`, so that rows written together lie together.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::clock::Entropy;

/// What was given is not an identifier of this service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a version 7 UUID")]
pub struct NotAnId;

fn uuid_v7(at: DateTime<Utc>, entropy: &dyn Entropy) -> Uuid {
    let mut random = [0; 10];
    entropy.fill(&mut random);
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

fn version_7(id: Uuid) -> Result<Uuid, NotAnId> {
    if id.get_version_num() == 7 {
        Ok(id)
    } else {
        Err(NotAnId)
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "Uuid", into = "Uuid")]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a new identifier that sorts by `at`.
            pub fn new(at: DateTime<Utc>, entropy: &dyn Entropy) -> Self {
                Self(uuid_v7(at, entropy))
            }

            /// The 16 bytes, as they are stored.
            pub fn as_bytes(&self) -> &[u8] {
                self.0.as_bytes()
            }

            /// The same, by value.
            pub fn to_bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl TryFrom<Uuid> for $name {
            type Error = NotAnId;
            fn try_from(id: Uuid) -> Result<Self, NotAnId> {
                version_7(id).map(Self)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = NotAnId;
            fn try_from(bytes: &[u8]) -> Result<Self, NotAnId> {
                Uuid::from_slice(bytes).map_err(|_| NotAnId)?.try_into()
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map_err(|_| NotAnId)?.try_into()
            }
        }
    };
}

id!(
    /// A person under follow-up.
    TravellerId
);
id!(
    /// A person who reports through a traveller's phone.
    CompanionId
);
id!(
    /// A report. Made by the phone, so that a report sent twice is one report.
    ReportId
);
id!(
    /// A member of staff.
    OperatorId
);
id!(
    /// A try to sign in that is being counted.
    AttemptId
);
id!(
    /// A notice, in all its languages.
    NoticeId
);
id!(
    /// A contact alert. Made with the form, so that a form sent twice is one alert.
    AlertId
);
id!(
    /// A message. Made with the form, so that a form sent twice is one message.
    MessageId
);
