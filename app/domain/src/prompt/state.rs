//! The life of a prompt: scheduled -> sent -> delivered -> opened -> answered | missed | excused |
//! contested; or, where it never reached the phone, sent -> not reached.

/// Where a prompt stands. A transition consumes the state and may refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PromptState {
    /// Its time has not come.
    Scheduled,
    /// Its time has come; no phone has shown it yet.
    Sent,
    /// It has reached the phone.
    Delivered,
    /// Somebody saw it.
    Opened,
    /// A report answers it.
    Answered,
    /// It reached the phone, and its time passed without an answer.
    Missed,
    /// Its time passed, and it never reached the phone. Never held against anyone.
    NotReached,
    /// The traveller had said "I can't now".
    Excused,
    /// The traveller says that the mark "missed" is wrong. Does not escalate.
    Contested,
}

/// A transition that the life of a prompt does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a prompt that is {} cannot do that", .0.as_str())]
pub struct PromptRefusal(pub PromptState);

impl PromptState {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Scheduled,
        Self::Sent,
        Self::Delivered,
        Self::Opened,
        Self::Answered,
        Self::Missed,
        Self::NotReached,
        Self::Excused,
        Self::Contested,
    ];

    /// Its time has come.
    pub fn send(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Scheduled => Ok(Self::Sent),
            state => Err(PromptRefusal(state)),
        }
    }

    /// The phone has it.
    pub fn deliver(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Sent => Ok(Self::Delivered),
            state => Err(PromptRefusal(state)),
        }
    }

    /// Somebody saw it.
    pub fn open(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Delivered => Ok(Self::Opened),
            state => Err(PromptRefusal(state)),
        }
    }

    /// A report was captured in time. It may arrive after that time, and whatever was made of the
    /// prompt meanwhile is void.
    pub fn answer(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Scheduled | Self::Answered => Err(PromptRefusal(self)),
            _ => Ok(Self::Answered),
        }
    }

    /// The traveller cannot now. Not afterwards: what is missed can be contested.
    pub fn excuse(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Scheduled | Self::Sent | Self::Delivered | Self::Opened => Ok(Self::Excused),
            state => Err(PromptRefusal(state)),
        }
    }

    /// Its time is over. Only what reached the phone counts as missed.
    pub fn expire(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Delivered | Self::Opened => Ok(Self::Missed),
            Self::Sent => Ok(Self::NotReached),
            state => Err(PromptRefusal(state)),
        }
    }

    /// The traveller says that the mark is wrong.
    pub fn contest(self) -> Result<Self, PromptRefusal> {
        match self {
            Self::Missed => Ok(Self::Contested),
            state => Err(PromptRefusal(state)),
        }
    }

    /// The tail of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Opened => "opened",
            Self::Answered => "answered",
            Self::Missed => "missed",
            Self::NotReached => "not-reached",
            Self::Excused => "excused",
            Self::Contested => "contested",
        }
    }
}
