//! How many requests may be under way at once. What there is no place for is refused at once and
//! told when to come again, so that what is admitted is answered in time however many come.

mod pace;
mod queue;

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use okaeri_domain::clock::Entropy;
use okaeri_frame::routes::Class;
use tokio::sync::{Semaphore, SemaphorePermit};

use self::{
    pace::{FEWEST, Pace},
    queue::Queue,
};
use crate::{metrics, sequence::Sequence};

/// From here on reports are many: half a batch is more than a quiet hour ever has.
const MANY_REPORTS: usize = 128;
/// Rendering a page is work for a core: these are enough to keep a few cores busy, and more would
/// only wait inside instead of outside.
const PAGES: usize = 64;
/// What pages keep while reports are many: the front page and the form for a report still open.
const PAGES_AMONG_REPORTS: usize = 8;
/// A desk of fifty people that opens a case each at the same moment waits for nothing.
const OPERATORS: usize = 48;
/// How long a request may stand at the door: a gap between two batches is as long.
const PATIENCE: Duration = Duration::from_millis(20);
/// Standing at one door at once; a timer each is cheap, thousands are not.
const STANDING: usize = 64;
/// Admitted in a second, until the first rush has shown how many it is.
const RATES: [f64; 3] = [500.0, 20.0, 50.0];

/// The doors of all classes.
#[derive(Debug)]
pub struct Admission {
    reports: Door,
    pace: Pace,
    operators: Door,
    /// Open to pages at any time.
    pages: Door,
    /// Open to pages while reports are few.
    more_pages: Door,
    /// Admitted since the start, of each class.
    admitted: [AtomicU64; 3],
    queues: [Mutex<Queue>; 3],
    jitter: Sequence,
}

#[derive(Debug)]
struct Door {
    places: Semaphore,
    size: AtomicUsize,
    standing: AtomicUsize,
}

/// A place; given back when it is dropped.
#[derive(Debug)]
pub struct Place<'a> {
    admission: &'a Admission,
    class: Class,
    _permit: Option<SemaphorePermit<'a>>,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        metrics::left(self.class.as_str());
        if self.class == Class::Report
            && let Some(places) = self.admission.pace.answered(Instant::now)
        {
            self.admission.reports.resize(places);
        }
    }
}

impl Admission {
    /// Everybody's place is free.
    pub fn new(entropy: &dyn Entropy) -> Self {
        Self {
            reports: Door::new(FEWEST),
            pace: Pace::default(),
            operators: Door::new(OPERATORS),
            pages: Door::new(PAGES_AMONG_REPORTS),
            more_pages: Door::new(PAGES - PAGES_AMONG_REPORTS),
            admitted: std::array::from_fn(|_| AtomicU64::new(0)),
            queues: RATES.map(|rate| Mutex::new(Queue::new(rate))),
            jitter: Sequence::new(entropy),
        }
    }

    /// Whether whoever comes now would be refused at once: known before anything is read of what
    /// was sent.
    pub fn is_full(&self, class: Class) -> bool {
        match class {
            Class::Exempt => false,
            Class::Report => self.reports.is_full(),
            Class::Operator => self.operators.is_full(),
            Class::Page => {
                let many = self.reports.taken() >= MANY_REPORTS;
                self.pages.is_full() && (many || self.more_pages.is_full())
            }
        }
    }

    /// A place, if there is one now or within 20 ms.
    pub async fn enter(&self, class: Class) -> Option<Place<'_>> {
        let permit = match class {
            Class::Exempt => None,
            Class::Report => Some(self.reports.enter().await?),
            Class::Operator => Some(self.operators.enter().await?),
            Class::Page => Some(match self.pages.places.try_acquire() {
                Ok(permit) => permit,
                Err(_) if self.reports.taken() >= MANY_REPORTS => self.pages.enter().await?,
                Err(_) => self.more_pages.enter().await?,
            }),
        };
        if let Some(index) = index(class) {
            self.admitted[index].fetch_add(1, Ordering::Relaxed);
        }
        metrics::entered(class.as_str());
        Some(Place {
            admission: self,
            class,
            _permit: permit,
        })
    }

    /// Seconds until somebody who was refused should come again.
    pub fn come_again(&self, class: Class) -> u32 {
        let index = index(class).unwrap_or(2);
        let admitted = self.admitted[index].load(Ordering::Relaxed);
        let fraction = self.jitter.fraction();
        let mut queue = self.queues[index]
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let booked = queue.book(Instant::now(), admitted, fraction);
        drop(queue);
        if let Some(refused) = booked.ended {
            tracing::warn!(
                class = class.as_str(),
                refused,
                retry_after = booked.seconds,
                "busy"
            );
        }
        booked.seconds
    }
}

fn index(class: Class) -> Option<usize> {
    match class {
        Class::Report => Some(0),
        Class::Operator => Some(1),
        Class::Page => Some(2),
        Class::Exempt => None,
    }
}

impl Door {
    fn new(size: usize) -> Self {
        Self {
            places: Semaphore::new(size),
            size: AtomicUsize::new(size),
            standing: AtomicUsize::new(0),
        }
    }

    fn taken(&self) -> usize {
        let free = self.places.available_permits();
        self.size.load(Ordering::Relaxed).saturating_sub(free)
    }

    /// Adds places, or takes free ones away.
    fn resize(&self, size: usize) {
        let before = self.size.load(Ordering::Relaxed);
        if size > before {
            self.size.fetch_add(size - before, Ordering::Relaxed);
            self.places.add_permits(size - before);
        } else {
            let gone = self.places.forget_permits(before - size);
            self.size.fetch_sub(gone, Ordering::Relaxed);
        }
    }

    /// No place is free, and no more may stand at the door.
    fn is_full(&self) -> bool {
        self.places.available_permits() == 0 && self.standing.load(Ordering::Relaxed) >= STANDING
    }

    async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        if let Ok(permit) = self.places.try_acquire() {
            return Some(permit);
        }
        let _standing = Standing::of(&self.standing)?;
        let waited = tokio::time::timeout(PATIENCE, self.places.acquire()).await;
        waited.ok()?.ok()
    }
}

/// One who waits; leaves also when the client goes away meanwhile.
struct Standing<'a>(&'a AtomicUsize);

impl<'a> Standing<'a> {
    fn of(count: &'a AtomicUsize) -> Option<Self> {
        if count.fetch_add(1, Ordering::Relaxed) < STANDING {
            Some(Self(count))
        } else {
            count.fetch_sub(1, Ordering::Relaxed);
            None
        }
    }
}

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::SystemEntropy;

    async fn fill(admission: &Admission, class: Class) -> Vec<Place<'_>> {
        let mut places = Vec::new();
        while let Some(place) = admission.enter(class).await {
            places.push(place);
        }
        places
    }

    #[tokio::test(start_paused = true)]
    async fn each_class_has_places_that_no_other_can_take() {
        let admission = Admission::new(&SystemEntropy);
        let pages = fill(&admission, Class::Page).await;
        assert_eq!(pages.len(), PAGES);
        let reports = fill(&admission, Class::Report).await;
        assert_eq!(reports.len(), FEWEST);
        let operators = fill(&admission, Class::Operator).await;
        assert_eq!(operators.len(), OPERATORS);
        assert!(admission.enter(Class::Exempt).await.is_some());
        drop(pages);
        assert!(admission.enter(Class::Report).await.is_none());
        assert!(admission.enter(Class::Operator).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn while_reports_are_many_pages_get_a_small_share() {
        let admission = Admission::new(&SystemEntropy);
        let reports = fill(&admission, Class::Report).await;
        let pages = fill(&admission, Class::Page).await;
        assert_eq!(pages.len(), PAGES_AMONG_REPORTS);
        drop(reports);
        assert!(admission.enter(Class::Page).await.is_some());
    }

    #[tokio::test]
    async fn fast_answers_make_room_for_more_reports_and_slow_ones_take_it_back() {
        let admission = Admission::new(&SystemEntropy);
        admission.reports.resize(FEWEST + 5);
        let mut reports = Vec::new();
        for _ in 0..FEWEST + 5 {
            reports.extend(admission.enter(Class::Report).await);
        }
        assert_eq!(reports.len(), FEWEST + 5);
        assert_eq!(admission.reports.places.available_permits(), 0);
        // Whoever is inside stays; only free places go.
        admission.reports.resize(FEWEST);
        assert_eq!(admission.reports.taken(), FEWEST + 5);
        reports.truncate(FEWEST - 1);
        admission.reports.resize(FEWEST);
        assert_eq!(admission.reports.places.available_permits(), 1);
        assert_eq!(admission.reports.taken(), FEWEST - 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_place_that_gets_free_goes_to_who_stands_at_the_door() {
        let admission = Admission::new(&SystemEntropy);
        let mut places = fill(&admission, Class::Operator).await;
        let began = tokio::time::Instant::now();
        let (found, ()) = tokio::join!(admission.enter(Class::Operator), async {
            tokio::time::sleep(PATIENCE / 2).await;
            places.pop();
        });
        assert!(found.is_some());
        assert_eq!(began.elapsed(), PATIENCE / 2);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_stands_at_the_door_for_long_and_not_too_many_at_once() {
        let admission = Admission::new(&SystemEntropy);
        let _places = fill(&admission, Class::Operator).await;
        let began = tokio::time::Instant::now();
        let all = (0..STANDING + 9).map(|_| async {
            let refused = admission.enter(Class::Operator).await.is_none();
            (refused, began.elapsed())
        });
        let looks = async {
            tokio::time::sleep(PATIENCE / 2).await;
            admission.is_full(Class::Operator)
        };
        let all = futures_util::future::join_all(all);
        let (all, is_full) = tokio::join!(all, looks);
        assert!(is_full && !admission.is_full(Class::Operator));
        assert!(all.iter().all(|(refused, _)| *refused));
        let at_once = all.iter().filter(|(_, waited)| waited.is_zero()).count();
        assert_eq!(at_once, 9);
        assert!(began.elapsed() < PATIENCE * 2);
    }
}
