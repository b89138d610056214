//! What has to be kept, as traits: one method per atomic operation, owner and state checked in it.

mod alerts;
mod companions;
mod guide;
mod messages;
mod my_data;
mod phone_checks;
mod phone_codes;
mod places;
mod prompts;
mod wishes;

use std::fmt::Debug;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    attention::{Attention, Change, LineList},
    case::CaseState,
    geofence::Verdict,
    ids::{AlertId, AttemptId, NoticeId, OperatorId, ReportId, TravellerId},
    my_data::Over,
    operator::{Operator, PasswordHash},
    phone_code::Checked,
    report::{Refusal, Report, Submission},
    session::{Session, TokenHash},
    sign_in::{Limits, TooManyTries},
    traveller::{NewTraveller, PassportNumber, PledgeAccepted, Traveller, WaitingPlace},
};

pub use self::alerts::{AlertLine, Alerts, Now, Recipient};
pub use self::companions::{CodeMade, Companions, HandOver, HandedOver, Origin};
pub use self::guide::{Clarity, Counted, Edited, KeptComment, NoticeChange, Notices};
pub use self::messages::{Messages, Written};
pub use self::my_data::MyData;
pub use self::phone_checks::PhoneChecks;
pub use self::phone_codes::PhoneCodes;
pub use self::places::Places;
pub use self::prompts::Prompts;
pub use self::wishes::KeptWishes;

/// Why something could not be kept or found. Nothing in it is shown to a client.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Too much is waiting already; try again soon.
    #[error("the queue is full")]
    Busy,
    /// The storage does not answer or does not accept writes.
    #[error("storage unavailable: {0}")]
    Unavailable(String),
    /// What was given breaks a rule of the storage itself; nothing else is wrong with it.
    #[error("storage rejected a row: {0}")]
    Rejected(String),
    /// What is stored cannot be read: table, column and row.
    #[error("unreadable row: {table}.{column} of {row}")]
    Unreadable {
        /// Which table.
        table: &'static str,
        /// Which column.
        column: &'static str,
        /// Key of the row, as text.
        row: String,
    },
}

/// Short for results of this module.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// What became of a report.
#[derive(Debug, Clone, PartialEq)]
pub enum Recorded {
    /// Stored now.
    New(Report),
    /// It was there already: this is the first answer.
    Repeat(Report),
    /// The id is taken by a report with another body, or by another traveller.
    Conflict,
    /// The rules do not take it; nothing was stored.
    Refused(Refusal),
}

/// What anybody may know of a report who was shown its receipt: not whose it is, nor what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// `location` or `health`.
    pub kind: String,
    /// By the server's clock.
    pub at: DateTime<Utc>,
}

/// Reports: stored once, answered after the commit.
#[async_trait]
pub trait Reports: Send + Sync {
    /// Judges the report by the case as it stands and stores it, unless its id is known, together
    /// with what it does to attention. Returns after the commit.
    async fn record(&self, submission: Submission) -> Result<Recorded>;
    /// The traveller's reports, newest capture first, at most `limit`.
    async fn reports_of(&self, traveller: TravellerId, limit: u32) -> Result<Vec<Report>>;
    /// Whether a report of that id is stored, and no more of it than its receipt says.
    async fn received(&self, report: ReportId) -> Result<Option<Received>>;
}

/// What is destroyed by the clock.
#[async_trait]
pub trait Retention: Send + Sync {
    /// Destroys raw coordinates of reports received before `before`; how many there were.
    async fn forget_coordinates(&self, before: DateTime<Utc>) -> Result<u64>;
    /// Takes cases that were released before `day` off the lists for good; how many lines.
    async fn unlist_released(&self, day: NaiveDate) -> Result<u64>;
    /// Destroys sign-in tries before `before`, and sessions and codes for new phones that ended
    /// before it.
    async fn forget_sign_ins(&self, before: DateTime<Utc>) -> Result<u64>;
    /// Destroys what readers wrote about unclear pages before `day`; how many comments.
    async fn forget_comments(&self, day: NaiveDate) -> Result<u64>;
    /// Destroys some of the cases that are `over`, each with all that is stored about the person; how
    /// many. Few at a time, since reports wait meanwhile: to be asked again until there is none.
    async fn destroy_cases(&self, over: Over) -> Result<usize>;
}

/// What a sign-in needs to know of a traveller.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Who it would be.
    pub traveller: TravellerId,
    /// To compare with what was typed.
    pub birth_date: NaiveDate,
}

/// What became of an arrival code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeUse {
    /// It is used up now.
    Accepted,
    /// It is this traveller's, and was used before.
    UsedBefore,
    /// It is this traveller's, was made for a new phone, and its time is over.
    Expired,
    /// It is not this traveller's.
    Unknown,
}

/// A session to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewSession {
    /// Of the token in the cookie.
    pub hash: TokenHash,
    /// Now.
    pub at: DateTime<Utc>,
}

/// A case that is already under follow-up when it comes here.
#[derive(Debug, Clone)]
pub struct TakenOver {
    /// As in the arrival record.
    pub new: NewTraveller,
    /// Flags and deadlines up to now.
    pub changes: Vec<Change>,
    /// As it was accepted.
    pub pledge: PledgeAccepted,
    /// As it was registered.
    pub place: WaitingPlace,
    /// Of the traveller's phone.
    pub session: NewSession,
}

/// Travellers: enrolment, start, pledge, place.
#[async_trait]
pub trait Travellers: Send + Sync {
    /// Adds lines of an arrival record, each with its first deadlines: all of them or none.
    async fn enrol(&self, travellers: Vec<(NewTraveller, Vec<Change>)>) -> Result<()>;
    /// Adds cases that somebody else has begun: active, settled, with a trusted phone each. All of
    /// them or none.
    async fn take_over(&self, cases: Vec<TakenOver>) -> Result<()>;
    /// Whether there is no traveller at all.
    async fn is_empty(&self) -> Result<bool>;
    /// The traveller with companions and place.
    async fn traveller(&self, id: TravellerId) -> Result<Option<Traveller>>;
    /// Counts a try for this passport number and finds who it may be. The try counts as failed
    /// until [`Travellers::start_trusted`] or [`Travellers::start_report_only`] takes it away.
    async fn try_sign_in(
        &self,
        passport: &PassportNumber,
        attempt: AttemptId,
        limits: Limits,
        now: DateTime<Utc>,
    ) -> Result<Result<Option<Candidate>, TooManyTries>>;
    /// Uses the code up, makes the case active and the phone trusted.
    async fn start_trusted(
        &self,
        traveller: TravellerId,
        code_hash: [u8; 32],
        attempt: AttemptId,
        session: NewSession,
        changes: Vec<Change>,
    ) -> Result<CodeUse>;
    /// Makes a session that can only report.
    async fn start_report_only(
        &self,
        traveller: TravellerId,
        attempt: AttemptId,
        session: NewSession,
    ) -> Result<()>;
    /// Stores the pledge. The first acceptance stays.
    async fn accept_pledge(&self, traveller: TravellerId, pledge: PledgeAccepted) -> Result<()>;
    /// Stores the place; false if one is registered already (a change is asked for, not made).
    async fn register_place(&self, traveller: TravellerId, place: WaitingPlace) -> Result<bool>;
    /// Remembers the language that the traveller uses.
    async fn set_locale(&self, traveller: TravellerId, locale: &str) -> Result<()>;
}

/// Sessions of travellers and operators.
#[async_trait]
pub trait Sessions: Send + Sync {
    /// The session of that token, if it is alive at `now`.
    async fn session(&self, hash: TokenHash, now: DateTime<Utc>) -> Result<Option<Session>>;
    /// Notes that it is used, soon and without waiting for it.
    fn touch_session(&self, hash: TokenHash, at: DateTime<Utc>);
    /// Ends it.
    async fn end_session(&self, hash: TokenHash) -> Result<()>;
}

/// Operators and their sign-in.
#[async_trait]
pub trait Operators: Send + Sync {
    /// Adds an operator; false if the name is taken.
    async fn add_operator(&self, operator: Operator, password: PasswordHash) -> Result<bool>;
    /// Counts a try for this name and finds the operator with their password hash.
    async fn try_operator_sign_in(
        &self,
        name: &str,
        attempt: AttemptId,
        limits: Limits,
        now: DateTime<Utc>,
    ) -> Result<Result<Option<(Operator, PasswordHash)>, TooManyTries>>;
    /// Makes the session and takes the try away.
    async fn start_operator(
        &self,
        operator: OperatorId,
        attempt: AttemptId,
        session: NewSession,
    ) -> Result<()>;
}

/// Where a page of a list begins: after the row with this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// Of the last row of the page before.
    pub since: DateTime<Utc>,
    /// Of the last row of the page before.
    pub traveller: TravellerId,
}

/// What the console asks for.
#[derive(Debug, Clone)]
pub struct ListQuery {
    /// Which list.
    pub list: LineList,
    /// Part of a name, flight, seat or address, or a whole passport number.
    pub search: Option<String>,
    /// Where to begin.
    pub after: Option<Cursor>,
    /// Rows on a page.
    pub limit: u32,
    /// Flags whose time has come by now count.
    pub now: DateTime<Utc>,
    /// Today in the programme's zone: cases released by then are left out.
    pub today: NaiveDate,
}

/// One line of a list.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// Which case.
    pub traveller: TravellerId,
    /// As in the arrival record.
    pub name: String,
    /// Empty if unknown.
    pub flight: String,
    /// Empty if unknown.
    pub seat: String,
    /// Day 0.
    pub arrival_date: NaiveDate,
    /// N.
    pub days: u16,
    /// Day N+1.
    pub release_date: NaiveDate,
    /// As stored.
    pub case: CaseState,
    /// Of the waiting place that is valid now, once registered.
    pub address: Option<String>,
    /// Whether nobody may phone the traveller.
    pub is_not_phoned: bool,
    /// Flags whose time has come, the most urgent first.
    pub attention: Vec<Attention>,
    /// Capture and verdict of the last location report.
    pub last_location: Option<(DateTime<Utc>, Option<Verdict>)>,
    /// Capture of the last health report of the traveller.
    pub last_health: Option<DateTime<Utc>>,
    /// Where the next page begins, if this row is the last of this one.
    pub cursor: Cursor,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// In the order of the list.
    pub rows: Vec<ListRow>,
    /// Whether there are more.
    pub more: bool,
    /// How many cases the list has with this search, on all its pages.
    pub total: Total,
}

/// How many cases there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(u64),
    /// A search that finds very many is not counted.
    Many,
}

/// What the console reads.
#[async_trait]
pub trait LineLists: Send + Sync {
    /// A page of a list: whoever has waited longest for attention first.
    async fn line_list(&self, query: ListQuery) -> Result<ListPage>;
    /// How many cases each list has, in the order of [`LineList::ALL`].
    async fn list_counts(
        &self,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<[u64; LineList::ALL.len()]>;
    /// The flags of one traveller whose time has come.
    async fn attention_of(
        &self,
        traveller: TravellerId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Attention>>;
}

/// What an operator did, for the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditAct {
    /// Signed in.
    SignIn,
    /// Opened a case.
    ReadCase(TravellerId),
    /// Opened a line list.
    ReadList,
    /// Wrote, translated, scheduled, published or retracted a notice; its history says which.
    EditNotice(NoticeId),
    /// Deleted what a reader had written about a page.
    DeleteComment,
    /// Decided on what a traveller had contested.
    SettleContest(TravellerId),
    /// Wrote to a traveller.
    WriteMessage(TravellerId),
    /// Noted that a traveller's messages were answered in another way.
    AnswerMessages(TravellerId),
    /// Decided on a request for deletion.
    DecideDeletion(TravellerId),
    /// Agreed to a change of place.
    ApprovePlace(TravellerId),
    /// Did not agree to it.
    RefusePlace(TravellerId),
    /// Set hours and needs for a traveller who asked for it on the phone.
    SetWishes(TravellerId),
    /// Looked who sat near a confirmed case on a flight.
    ReadFlight,
    /// Opened a contact alert, with whom it goes to.
    ReadAlert(AlertId),
    /// Asked for a contact alert.
    AskAlert(AlertId),
    /// Took it back.
    WithdrawAlert(AlertId),
    /// Did not agree to it.
    RefuseAlert(AlertId),
    /// Agreed to it.
    ReleaseAlert(AlertId),
    /// The traveller got a contact alert that the operator had released.
    SendAlert(TravellerId),
    /// Noted what came of a traveller's contact alert.
    EndAlert(TravellerId),
    /// Agreed to one more companion.
    ApproveCompanion(TravellerId),
    /// Did not agree to one.
    RefuseCompanion(TravellerId),
    /// Gave a code for a new phone, after it was checked who it is.
    GiveCode(TravellerId, Checked),
    /// Took one back that was not used.
    TakeBackCode(TravellerId),
    /// Signed the traveller's phones out, because one is lost.
    SignOutPhones(TravellerId),
}

/// The audit log: each entry holds the hash of the one before.
#[async_trait]
pub trait Audit: Send + Sync {
    /// Appends an entry, before what it tells of is shown.
    async fn note(&self, operator: OperatorId, act: AuditAct, at: DateTime<Utc>) -> Result<()>;
    /// The number of the first entry whose hash does not fit: it or the one before was changed.
    async fn broken_entry(&self) -> Result<Option<i64>>;
}

/// All of storage, as one thing to hand around.
pub trait Store:
    Reports
    + Travellers
    + Sessions
    + Operators
    + LineLists
    + Audit
    + Retention
    + Notices
    + Clarity
    + Prompts
    + Messages
    + MyData
    + Places
    + Companions
    + PhoneChecks
    + PhoneCodes
    + KeptWishes
    + Alerts
    + Debug
    + 'static
{
}

impl<T> Store for T where
    T: Reports
        + Travellers
        + Sessions
        + Operators
        + LineLists
        + Audit
        + Retention
        + Notices
        + Clarity
        + Prompts
        + Messages
        + MyData
        + Places
        + Companions
        + PhoneChecks
        + PhoneCodes
        + KeptWishes
        + Alerts
        + Debug
        + 'static
{
}
