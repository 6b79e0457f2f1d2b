//! The machine of the screens, on the browser.

use crate::call;
use crate::change::Change;
use crate::core::Core;
use crate::sound::Sound;
use crate::store::Room;
use crate::{fingerprint, give, js, keep, keys, measure, online, print, updates};
use domain::Instant;
use domain::in_person::{
    DeviceKind, Issued, OfflineSurvey, Paired, Pairing, TicketStatus, TicketToken, TrackedRequest,
};
use domain::tracking_code::TrackingCode;
use kiosk::print::{Paper, PrinterSetup};
use kiosk::{Clip, Filled, Given, Machine, MachineState, Printed, Slip, Trouble, Wish};
use leptos::prelude::GetUntracked;
use serde_json::json;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Where the size of a millimetre is kept.
const MILLIMETRE: &str = "mm";

pub struct Browser {
    core: Rc<Core>,
    sound: Rc<Sound>,
    millimetre: Cell<Option<f64>>,
}

impl Browser {
    /// Reads what is kept; the screens can be drawn afterwards. A storage that fails leaves a device that is not paired.
    pub async fn wake(core: Rc<Core>) -> Self {
        let millimetre = async { core.store().await.ok()?.read(Room::Device, MILLIMETRE).await.ok()? };
        let millimetre = millimetre.await.filter(|pixels| measure::is_believed(*pixels));
        if let Some(pixels) = millimetre {
            measure::show(pixels);
        }
        Self { core, sound: Sound::new(), millimetre: Cell::new(millimetre) }
    }
}

#[async_trait::async_trait(?Send)]
impl Machine for Browser {
    fn state(&self) -> MachineState {
        self.core.state
    }

    fn now(&self) -> Instant {
        self.core.now()
    }

    fn random(&self) -> [u8; 16] {
        js::random()
    }

    async fn fingerprint(&self, bytes: &[u8]) -> String {
        fingerprint::of(bytes).await
    }

    async fn wait(&self, milliseconds: u32) {
        js::sleep(i32::try_from(milliseconds).unwrap_or(i32::MAX)).await;
    }

    async fn begin_pairing(&self, kind: DeviceKind) -> Result<Pairing, Trouble> {
        call::post(&self.core, "/api/device/pair", &json!({ "kind": kind })).await
    }

    async fn paired(&self, secret: &str) -> Result<bool, Trouble> {
        // Displays sign nothing; their key does no harm, and what kind of device it is the desk knows better.
        let public_key = keys::public(self.core.store().await?).await?;
        let asked = json!({ "secret": secret, "public_key": public_key });
        match call::post(&self.core, "/api/device/paired", &asked).await? {
            Paired::NotYet => Ok(false),
            Paired::Now(device) => {
                self.core.now_paired(device).await?;
                Ok(true)
            }
        }
    }

    async fn give_number(&self, wish: Wish) -> Result<Given, Trouble> {
        give::give(&self.core, wish).await
    }

    async fn keep_request(&self, request: Filled) -> Result<TrackingCode, Trouble> {
        keep::request(self.core.clone(), request).await
    }

    async fn keep_survey(&self, survey: OfflineSurvey) -> Result<(), Trouble> {
        keep::survey(self.core.clone(), survey).await
    }

    async fn track(&self, code: &str) -> Result<TrackedRequest, Trouble> {
        online::track(self.core.clone(), code.to_owned()).await
    }

    async fn check_in(&self, code: &str) -> Result<Issued, Trouble> {
        online::check_in(self.core.clone(), code.to_owned()).await
    }

    async fn ahead(&self, token: &TicketToken) -> Option<TicketStatus> {
        if !self.core.state.connected.get_untracked() {
            return None;
        }
        call::post(&self.core, "/api/device/follow", &json!({ "token": token })).await.ok()
    }

    async fn print(&self, slip: Slip) -> Printed {
        print::print(self.core.clone(), slip).await
    }

    fn printer_setup(&self) -> Option<PrinterSetup> {
        print::chosen(&self.core)
    }

    async fn set_up_printer(&self, setup: PrinterSetup) -> bool {
        print::set_up(self.core.clone(), setup).await
    }

    async fn slip_picture(&self, slip: &Slip, paper: Paper) -> Option<String> {
        print::picture(slip.clone(), paper).await
    }

    fn say(&self, clips: &[Clip]) {
        self.sound.say(clips);
    }

    fn read_out(&self, words: &str, language: &str) {
        self.sound.read_out(words, language);
    }

    fn set_volume(&self, volume: u8) {
        self.sound.set_volume(volume);
    }

    fn screen(&self) -> (f64, f64) {
        measure::screen()
    }

    fn millimetre(&self) -> Option<f64> {
        self.millimetre.get()
    }

    fn keep_millimetre(&self, pixels: f64) {
        if !measure::is_believed(pixels) {
            return;
        }
        self.millimetre.set(Some(pixels));
        measure::show(pixels);
        let core = self.core.clone();
        spawn_local(async move {
            if let Ok(store) = core.store().await {
                // On a full disk the screen is measured again after the next start.
                let _ = store.commit(Change::new().put(Room::Device, MILLIMETRE, &pixels)).await;
            }
        });
    }

    fn at_rest(&self) {
        self.core.resting.set(true);
        self.sound.fall_silent();
        spawn_local(updates::at_rest(self.core.clone()));
    }

    fn woken(&self) {
        self.core.resting.set(false);
    }
}
