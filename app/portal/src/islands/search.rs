//! Looking for a position: the best fix within 15 seconds.
//!
//! A phone's first fix is often a cell tower's, kilometres wide, and each change of provider gives
//! an error before the next fix. So the search goes on through errors, keeps the best fix, and ends
//! at once when one is good.

use std::{cell::RefCell, rc::Rc};

use gloo_timers::callback::Interval;
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{Geolocation, Position, PositionError, PositionOptions};

use super::given::given;

/// How long to look, in seconds.
pub const LIMIT: u32 = 15;
/// A fix this good (metres) ends the search at once: better ones are rare indoors.
const GOOD: f64 = 30.0;

const PERMISSION_DENIED: u16 = 1;
const POSITION_UNAVAILABLE: u16 = 2;

given! {
    /// A fix, as the Geolocation API gives it.
    #[derive(Copy)]
    pub struct Reading {
        /// Degrees, north positive.
        pub latitude: f64,
        /// Degrees, east positive.
        pub longitude: f64,
        /// Metres.
        pub accuracy: f64,
    }
}

/// Why there is no fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The person or the system said no.
    Denied,
    /// The phone cannot find itself.
    Unavailable,
    /// Nothing came in time.
    Timeout,
    /// The browser cannot do it.
    Unsupported,
}

/// What a search tells while it runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Progress {
    /// Still looking: seconds so far, and the best accuracy in metres.
    Looking(u32, Option<f64>),
    /// Over.
    Over(Result<Reading, Failure>),
}

/// A running search. Dropped, it stops the phone's receiver.
struct Search {
    shared: Rc<Shared>,
    _tick: Interval,
}

thread_local! {
    // One at a time. Not in a signal: the server renders islands too, and would drop it on another
    // thread than the one that made it.
    static RUNNING: RefCell<Option<Search>> = const { RefCell::new(None) };
}

struct Shared {
    geolocation: Geolocation,
    state: RefCell<State>,
    tell: Box<dyn Fn(Progress)>,
}

type Callbacks = (Closure<dyn Fn(Position)>, Closure<dyn Fn(PositionError)>);

#[derive(Default)]
struct State {
    watch: Option<i32>,
    seconds: u32,
    best: Option<Reading>,
    unavailable: bool,
    over: bool,
    // The browser calls these as long as the watch runs.
    callbacks: Option<Callbacks>,
}

/// Starts to look, and gives up any earlier search; `tell` hears of each step and once of the end.
pub fn start(tell: impl Fn(Progress) + 'static) {
    let Ok(geolocation) = window().navigator().geolocation() else {
        tell(Progress::Over(Err(Failure::Unsupported)));
        return;
    };
    let shared = Rc::new(Shared {
        geolocation,
        state: RefCell::default(),
        tell: Box::new(tell),
    });
    shared.watch();
    let ticking = Rc::clone(&shared);
    let tick = Interval::new(1_000, move || ticking.tick());
    let search = Search {
        shared,
        _tick: tick,
    };
    let earlier = RUNNING.replace(Some(search));
    drop(earlier);
}

impl Drop for Search {
    fn drop(&mut self) {
        self.shared.stop();
    }
}

impl Shared {
    fn watch(self: &Rc<Self>) {
        let options = PositionOptions::new();
        options.set_enable_high_accuracy(true);
        options.set_maximum_age(0);
        options.set_timeout(LIMIT * 1_000);
        let (fixed, failed) = (Rc::clone(self), Rc::clone(self));
        let on_fix = Closure::<dyn Fn(Position)>::new(move |position: Position| {
            fixed.hear_fix(&position);
        });
        let on_error = Closure::<dyn Fn(PositionError)>::new(move |error: PositionError| {
            failed.hear_error(error.code());
        });
        let watch = self
            .geolocation
            .watch_position_with_error_callback_and_options(
                on_fix.as_ref().unchecked_ref(),
                Some(on_error.as_ref().unchecked_ref()),
                &options,
            );
        let mut state = self.state.borrow_mut();
        state.watch = watch.ok();
        state.callbacks = Some((on_fix, on_error));
    }

    fn hear_fix(&self, position: &Position) {
        let coords = position.coords();
        let reading = Reading {
            latitude: coords.latitude(),
            longitude: coords.longitude(),
            accuracy: coords.accuracy(),
        };
        let (seconds, best) = {
            let mut state = self.state.borrow_mut();
            if state.over {
                return;
            }
            let best = match state.best {
                Some(best) if best.accuracy <= reading.accuracy => best,
                _ => reading,
            };
            state.best = Some(best);
            (state.seconds, best)
        };
        (self.tell)(Progress::Looking(seconds, Some(best.accuracy)));
        if best.accuracy <= GOOD {
            self.finish();
        }
    }

    fn hear_error(&self, code: u16) {
        if code == PERMISSION_DENIED {
            self.end(Err(Failure::Denied));
        } else if code == POSITION_UNAVAILABLE {
            self.state.borrow_mut().unavailable = true;
        }
    }

    fn tick(&self) {
        let (seconds, best) = {
            let mut state = self.state.borrow_mut();
            if state.over {
                return;
            }
            state.seconds += 1;
            (state.seconds, state.best)
        };
        if seconds >= LIMIT {
            self.finish();
        } else {
            (self.tell)(Progress::Looking(seconds, best.map(|it| it.accuracy)));
        }
    }

    fn finish(&self) {
        let (best, unavailable) = {
            let state = self.state.borrow();
            (state.best, state.unavailable)
        };
        let failure = if unavailable {
            Failure::Unavailable
        } else {
            Failure::Timeout
        };
        self.end(best.ok_or(failure));
    }

    fn end(&self, result: Result<Reading, Failure>) {
        if !std::mem::replace(&mut self.state.borrow_mut().over, true) {
            self.stop();
            (self.tell)(Progress::Over(result));
        }
    }

    fn stop(&self) {
        let watch = {
            let mut state = self.state.borrow_mut();
            state.over = true;
            state.watch.take()
        };
        if let Some(watch) = watch {
            self.geolocation.clear_watch(watch);
        }
    }
}
