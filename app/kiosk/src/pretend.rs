//! A machine for tests: it gives what it is told to give and remembers what it was asked.

use crate::machine::{
    Clip, Filled, Given, LOUDEST, Machine, MachineState, Printed, Slip, Standing, Stock, Trouble, Wish,
};
use crate::tests::samples::{code, device, given, now, snapshot};
use domain::Instant;
use domain::in_person::{DeviceKind, Issued, OfflineSurvey, Pairing, TicketStatus, TicketToken, TrackedRequest};
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;

/// What a pretend machine was asked to do.
#[derive(Debug, Default)]
pub struct Asked {
    pub wishes: Vec<Wish>,
    pub requests: Vec<Filled>,
    pub surveys: Vec<OfflineSurvey>,
    pub slips: Vec<Slip>,
    pub said: Vec<Clip>,
    pub at_rest: u32,
    pub woken: u32,
}

/// Paired, measured, connected and with stock, unless it is made otherwise.
pub struct PretendMachine {
    pub state: MachineState,
    pub asked: RefCell<Asked>,
    pub tracking: Option<TrackedRequest>,
    pub paper: bool,
    pub measured: bool,
}

impl PretendMachine {
    /// Made under the owner of a test.
    pub fn new() -> Self {
        let state = MachineState::unknown();
        let snapshot = snapshot();
        let numbers = snapshot.place.lines.iter().map(|line| (line.id, 50)).collect();
        state.standing.set(Standing::Paired(device()));
        state.connected.set(true);
        state.stock.set(Stock { numbers, codes: 20 });
        state.snapshot.set(Some(Arc::new(snapshot)));
        Self { state, asked: RefCell::default(), tracking: None, paper: true, measured: true }
    }
}

#[async_trait::async_trait(?Send)]
impl Machine for PretendMachine {
    fn state(&self) -> MachineState {
        self.state
    }
    fn now(&self) -> Instant {
        now()
    }
    fn random(&self) -> [u8; 16] {
        [7; 16]
    }
    async fn wait(&self, _: u32) {}
    async fn fingerprint(&self, _: &[u8]) -> String {
        "0".repeat(64)
    }
    async fn begin_pairing(&self, _: DeviceKind) -> Result<Pairing, Trouble> {
        Ok(Pairing {
            code: "482913".to_owned(),
            secret: "secret".to_owned(),
            until: now() + chrono::Duration::minutes(10),
        })
    }
    async fn paired(&self, _: &str) -> Result<bool, Trouble> {
        Ok(true)
    }
    async fn give_number(&self, wish: Wish) -> Result<Given, Trouble> {
        let left = self.state.stock.with_untracked(|stock| stock.numbers_of(wish.line));
        if left == 0 {
            return Err(Trouble::NoStock);
        }
        let mut asked = self.asked.borrow_mut();
        asked.wishes.push(wish);
        Ok(given(u16::try_from(asked.wishes.len()).unwrap()))
    }
    async fn keep_request(&self, request: Filled) -> Result<TrackingCode, Trouble> {
        self.asked.borrow_mut().requests.push(request);
        Ok(code())
    }
    async fn keep_survey(&self, survey: OfflineSurvey) -> Result<(), Trouble> {
        self.asked.borrow_mut().surveys.push(survey);
        Ok(())
    }
    async fn track(&self, _: &str) -> Result<TrackedRequest, Trouble> {
        self.tracking.clone().ok_or(Trouble::NoNetwork)
    }
    async fn check_in(&self, _: &str) -> Result<Issued, Trouble> {
        Err(Trouble::NoNetwork)
    }
    async fn ahead(&self, _: &TicketToken) -> Option<TicketStatus> {
        None
    }
    async fn print(&self, slip: Slip) -> Printed {
        self.asked.borrow_mut().slips.push(slip);
        if self.paper { Printed::Yes } else { Printed::No }
    }
    fn say(&self, clips: &[Clip]) {
        self.asked.borrow_mut().said.extend(clips);
    }
    fn read_out(&self, _: &str, _: &str) {}
    fn set_volume(&self, volume: u8) {
        assert!(volume <= LOUDEST);
    }
    fn screen(&self) -> (f64, f64) {
        (1080.0, 1920.0)
    }
    fn millimetre(&self) -> Option<f64> {
        self.measured.then_some(2.71)
    }
    fn keep_millimetre(&self, _: f64) {}
    fn at_rest(&self) {
        self.asked.borrow_mut().at_rest += 1;
    }
    fn woken(&self) {
        self.asked.borrow_mut().woken += 1;
    }
}
