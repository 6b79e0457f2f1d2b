//! What the screens ask of the machine they stand on. `frontend/kiosk` implements it on the browser; tests pretend.

use crate::print::{Paper, PrinterSetup};
use domain::Instant;
use domain::form::Answers;
use domain::id::LineId;
use domain::in_person::{
    Device, DeviceKind, Issued, OfflineFile, OfflineSurvey, Pairing, PrinterState, Priority, Refused, Snapshot,
    TicketNumber, TicketStatus, TicketToken, TrackedRequest,
};
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;
use std::sync::Arc;

pub use crate::paper::{Printed, Slip, SlipPart};

/// The machine under the screens. Nothing of it outlives a visit but what the desk has to get.
#[async_trait::async_trait(?Send)]
pub trait Machine {
    /// The same signals every time.
    fn state(&self) -> MachineState;
    /// The device's clock.
    fn now(&self) -> Instant;
    /// From the platform's generator, for ids.
    fn random(&self) -> [u8; 16];
    /// Lets so many milliseconds go by.
    async fn wait(&self, milliseconds: u32);
    /// SHA-256 in 64 hexadecimal digits; empty where it cannot be had, for the desk counts it anew.
    async fn fingerprint(&self, bytes: &[u8]) -> String;

    async fn begin_pairing(&self, kind: DeviceKind) -> Result<Pairing, Trouble>;
    /// Asked every few seconds with the secret. `true`: [`MachineState::standing`] says the device by then.
    async fn paired(&self, secret: &str) -> Result<bool, Trouble>;

    /// A number of the stock; returns after its entry is durably kept.
    async fn give_number(&self, wish: Wish) -> Result<Given, Trouble>;
    /// A request under a code of the stock; returns after its entry is durably kept.
    async fn keep_request(&self, request: Filled) -> Result<TrackingCode, Trouble>;
    async fn keep_survey(&self, survey: OfflineSurvey) -> Result<(), Trouble>;

    /// Network only.
    async fn track(&self, code: &str) -> Result<TrackedRequest, Trouble>;
    /// Network only.
    async fn check_in(&self, code: &str) -> Result<Issued, Trouble>;
    /// Network only: how many are ahead. Nothing while the ticket has not come to the desk; ask again a little later.
    async fn ahead(&self, token: &TicketToken) -> Option<TicketStatus>;

    async fn print(&self, slip: Slip) -> Printed;
    /// How slips get to paper here; nothing before that was chosen ([`crate::print::set_up_printer`]).
    fn printer_setup(&self) -> Option<PrinterSetup> {
        Some(PrinterSetup::default())
    }
    /// Keeps another setup. For a port the browser asks the person, right after their touch; `false`: none was chosen.
    async fn set_up_printer(&self, _setup: PrinterSetup) -> bool {
        false
    }
    /// The slip as it would stand on paper, dot for dot: the address of a picture.
    async fn slip_picture(&self, _slip: &Slip, _paper: Paper) -> Option<String> {
        None
    }
    /// Plays these after what is being played.
    fn say(&self, clips: &[Clip]);
    /// Reads a screen out, where the device has a voice of this language (BCP 47); silent otherwise. Empty: falls silent.
    fn read_out(&self, words: &str, language: &str);
    /// 0 (silent) to [`LOUDEST`], for everything that sounds; set back at rest.
    fn set_volume(&self, volume: u8);

    /// CSS pixels of the screen, width and height.
    fn screen(&self) -> (f64, f64);
    /// CSS pixels of a millimetre, as this screen was measured; nothing before that. It stands in `--mm` of the page
    /// (with the unit: `3.96px`) from the start.
    fn millimetre(&self) -> Option<f64>;
    /// Keeps it for this device and puts it into `--mm`.
    fn keep_millimetre(&self, pixels: f64);

    /// The attract screen is shown and the visit is gone: forget, take an update if there is one.
    fn at_rest(&self);
    /// Somebody touched the attract screen; no update from here on.
    fn woken(&self);
}

/// The loudest of the volumes, and the one at rest.
pub const LOUDEST: u8 = 3;
pub const USUAL_VOLUME: u8 = 2;

/// What changes under the screens.
#[derive(Clone, Copy)]
pub struct MachineState {
    pub standing: RwSignal<Standing>,
    /// The desk answered the last time it was asked.
    pub connected: RwSignal<bool>,
    /// Entries that wait in the device.
    pub queued: RwSignal<u32>,
    pub snapshot: RwSignal<Option<Arc<Snapshot>>>,
    pub printer: RwSignal<PrinterState>,
    pub stock: RwSignal<Stock>,
}

impl MachineState {
    /// Before anything is known. Made once, outside every screen, so that no screen takes the signals along.
    pub fn unknown() -> Self {
        Self {
            standing: RwSignal::new(Standing::Waking),
            connected: RwSignal::new(false),
            queued: RwSignal::new(0),
            snapshot: RwSignal::new(None),
            printer: RwSignal::new(PrinterState::None),
            stock: RwSignal::new(Stock::default()),
        }
    }
}

/// Whether the device may work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Its storage is being read.
    #[default]
    Waking,
    /// Never paired, or revoked.
    Unpaired,
    Paired(Device),
}

/// What the device may still give away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Numbers left today, by line.
    pub numbers: Vec<(LineId, u32)>,
    pub codes: u32,
}

impl Stock {
    pub fn numbers_of(&self, line: LineId) -> u32 {
        self.numbers.iter().find(|(of, _)| *of == line).map_or(0, |(_, left)| *left)
    }
}

/// Why the machine could not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    NoNetwork,
    /// No numbers of the line, or no tracking codes, are left in the device.
    NoStock,
    /// The device's storage did not take it.
    Storage,
    NotPaired,
    Refused(Refused),
}

/// A number that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub line: LineId,
    pub services: Vec<ServiceKey>,
    pub priority: Priority,
    pub mobile: Option<String>,
}

/// A number that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub token: TicketToken,
    pub line: LineId,
    pub number: TicketNumber,
    pub issued_at: Instant,
}

/// A request as it was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    pub service: ServiceKey,
    pub service_version: u32,
    pub mobile: String,
    pub answers: Answers,
    pub files: Vec<OfflineFile>,
}

/// A clip by the name of its file in `/clips/`, without the ending (`domain::in_person::CHIME`).
pub type Clip = &'static str;
