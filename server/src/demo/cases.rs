//! Many invented travellers, for measurements: made in chunks, those who have started as cases that
//! are taken over from somewhere else.

use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::PathBuf,
    time::{Duration, Instant},
};

use chrono::Days;
use futures_util::future::try_join_all;
use okaeri_domain::{
    attention::{self, Change},
    case::CaseState,
    clock::{Clock, Entropy},
    ids::TravellerId,
    programme::Programme,
    session::Token,
    store::{NewSession, Store, TakenOver},
    times::Wishes,
    traveller::{NewTraveller, PassportNumber, Traveller},
    waiting_days::local_date,
};

use super::{
    Making,
    invented::{Invented, invent},
    people::Story,
};
use crate::commands::Failure;

/// Travellers that are on their way to the storage at the same time.
const CHUNK: u32 = 256;
/// Whoever gets a session has arrived as many days ago: all of them can report, for days to come.
const DAYS_AGO_OF_SESSIONS: u64 = 3;
/// How often progress is printed.
const TELL: Duration = Duration::from_secs(2);

/// What to make.
#[derive(Debug)]
pub struct Cases {
    /// How many travellers.
    pub count: u32,
    /// Where to write a line `<traveller> <token>` for each who has started.
    pub sessions: Option<PathBuf>,
}

impl Cases {
    /// Makes them.
    pub async fn fill(
        &self,
        store: &dyn Store,
        programme: &Programme,
        clock: &dyn Clock,
        entropy: &dyn Entropy,
    ) -> Result<(), Failure> {
        let making = Making {
            store,
            programme,
            entropy,
            now: clock.now(),
        };
        let mut sessions = self.sessions.as_deref().map(create).transpose()?;
        let mut told = Instant::now();
        for first in (0..self.count).step_by(CHUNK as usize) {
            let end = self.count.min(first + CHUNK);
            let chunk: Vec<Made> = (first..end).map(|it| self.made(it, &making)).collect();
            for (id, token) in making.chunk(&chunk).await? {
                if let Some(file) = &mut sessions {
                    writeln!(file, "{id} {}", token.expose())?;
                }
            }
            if told.elapsed() >= TELL || end == self.count {
                println!("{end} of {} cases", self.count);
                told = Instant::now();
            }
        }
        sessions.map_or(Ok(()), |mut file| file.flush())?;
        Ok(())
    }

    fn made(&self, index: u32, making: &Making<'_>) -> Made {
        let mut person = invent(index);
        if self.sessions.is_some() {
            person.days_ago = DAYS_AGO_OF_SESSIONS;
        }
        Made {
            id: TravellerId::new(making.now, making.entropy),
            person,
        }
    }
}

/// Tokens open sessions: the file is for its owner only, and never one that others can read already.
fn create(path: &std::path::Path) -> Result<BufWriter<File>, Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(path)
        .map_err(|error| format!("`--sessions`: {}: {error}", path.display()))?;
    Ok(BufWriter::new(file))
}

struct Made {
    id: TravellerId,
    person: Invented,
}

impl Making<'_> {
    /// Adds them and the last reports of those who have started; the sessions of these.
    async fn chunk(&self, chunk: &[Made]) -> Result<Vec<(TravellerId, Token)>, Failure> {
        let (expected, started): (Vec<&Made>, Vec<&Made>) = chunk
            .iter()
            .partition(|it| it.person.story == Story::Expected);
        let new = expected.into_iter().map(|it| self.new_traveller(it));
        self.store.enrol(new.collect::<Result<_, _>>()?).await?;
        let mut sessions = Vec::with_capacity(started.len());
        let mut cases = Vec::with_capacity(started.len());
        let mut travellers = Vec::with_capacity(started.len());
        for it in &started {
            let (case, traveller, token) = self.under_way(it)?;
            sessions.push((it.id, token));
            cases.push(case);
            travellers.push(traveller);
        }
        self.store.take_over(cases).await?;
        let reports = started.iter().zip(&travellers);
        try_join_all(reports.map(|(it, traveller)| self.last_reports(it, traveller))).await?;
        Ok(sessions)
    }

    fn under_way(&self, it: &Made) -> Result<(TakenOver, Traveller, Token), Failure> {
        let (new, mut changes) = self.new_traveller(it)?;
        let days_ago = it.person.days_ago;
        let landed = self.landed(days_ago);
        let traveller = Traveller {
            id: new.id,
            name: new.name.clone(),
            passport: new.passport.clone(),
            birth_date: new.birth_date,
            flight: new.flight.clone(),
            seat: new.seat.clone(),
            locale: new.locale.clone(),
            period: new.period.clone(),
            case: CaseState::Active,
            pledge: None,
            place: None,
            changes: Vec::new(),
            wishes: Wishes::default(),
            companions: new.companions.clone(),
        };
        changes.extend(attention::on_start(self.programme, &traveller, landed));
        let token = Token::new(self.entropy);
        let case = TakenOver {
            new,
            changes,
            pledge: self.pledge(days_ago),
            place: self.place(&it.person.address, days_ago)?,
            session: NewSession {
                hash: token.hash(),
                at: landed,
            },
        };
        Ok((case, traveller, token))
    }

    fn new_traveller(&self, it: &Made) -> Result<(NewTraveller, Vec<Change>), Failure> {
        let person = &it.person;
        let today = local_date(self.now, self.programme.zone);
        let period = self
            .programme
            .period_from(today - Days::new(person.days_ago));
        let new = NewTraveller {
            id: it.id,
            name: person.name.clone(),
            passport: PassportNumber::parse(&person.passport)?,
            birth_date: person.birth_date,
            flight: person.flight.clone(),
            seat: person.seat.clone(),
            locale: person.locale.to_owned(),
            companions: Vec::new(),
            code_hash: Some(
                person
                    .code
                    .parse::<okaeri_domain::arrival_code::ArrivalCode>()?
                    .hash(),
            ),
            period,
        };
        let changes = attention::on_enrolment(self.programme, &new.period);
        Ok((new, changes))
    }

    /// The last report of each kind. What came before moves no list.
    async fn last_reports(&self, it: &Made, traveller: &Traveller) -> Result<(), Failure> {
        let story = it.person.story;
        let days_ago = if story == Story::Silent { 2 } else { 0 };
        if days_ago > it.person.days_ago {
            return Ok(());
        }
        let (offset, accuracy) = story.fix(true);
        self.health(traveller, self.at(days_ago, 9, 30), story == Story::Ill)
            .await?;
        self.location(traveller, self.at(days_ago, 12, 20), offset, accuracy)
            .await
    }
}
