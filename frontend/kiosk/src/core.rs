//! What all parts of the machine share.

use crate::js::pause;
use crate::lease::tell_stock;
use crate::print::{self, Printer};
use crate::store::{Room, Store};
use crate::{change::Change, clock, keys};
use domain::in_person::{Device, TicketNumber};
use js_sys::Function;
use kiosk::{MachineState, Standing, Trouble};
use leptos::prelude::{GetUntracked, Set};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Where the device's own row is kept.
const DEVICE: &str = "device";

pub struct Core {
    pub state: MachineState,
    store: OnceCell<Store>,
    /// Milliseconds that the desk's clock is ahead of this one.
    pub ahead: Cell<f64>,
    pub printer: RefCell<Printer>,
    pub last_ticket: RefCell<Option<TicketNumber>>,
    /// Something waits that the flusher has not looked at.
    wanted: Cell<bool>,
    /// A slip is on its way; nothing else is said to the printer.
    pub printing: Cell<bool>,
    /// Ends the flusher's pause.
    wake_flusher: RefCell<Option<Function>>,
    /// The attract screen is shown and nobody has touched it.
    pub resting: Cell<bool>,
}

impl Core {
    pub fn new() -> Rc<Self> {
        Rc::new(Self {
            state: MachineState::unknown(),
            store: OnceCell::new(),
            ahead: Cell::default(),
            printer: RefCell::default(),
            last_ticket: RefCell::default(),
            wanted: Cell::default(),
            printing: Cell::default(),
            wake_flusher: RefCell::default(),
            resting: Cell::new(true),
        })
    }

    /// The device's storage, opened when it is first needed.
    pub async fn store(&self) -> Result<&Store, Trouble> {
        if let Some(store) = self.store.get() {
            return Ok(store);
        }
        let opened = Store::open().await?;
        Ok(self.store.get_or_init(|| opened))
    }

    pub fn device(&self) -> Result<Device, Trouble> {
        match self.state.standing.get_untracked() {
            Standing::Paired(device) => Ok(device),
            Standing::Waking | Standing::Unpaired => Err(Trouble::NotPaired),
        }
    }

    /// Reads who it is. A device without its key cannot sign and has to be paired again.
    pub async fn wake_up(&self) -> Result<(), Trouble> {
        let store = self.store().await?;
        let device: Option<Device> = store.read(Room::Device, DEVICE).await?;
        let standing = match device {
            Some(device) if !signs(&device) || keys::kept(store).await?.is_some() => Standing::Paired(device),
            _ => Standing::Unpaired,
        };
        tell_stock(self, store).await?;
        self.count_entries().await?;
        self.state.standing.set(standing);
        Ok(())
    }

    pub async fn now_paired(&self, device: Device) -> Result<(), Trouble> {
        self.store().await?.commit(Change::new().put(Room::Device, DEVICE, &device)).await?;
        self.state.standing.set(Standing::Paired(device));
        Ok(())
    }

    /// The desk does not know this device any more: what was leased to it is not its own now. What people gave stays, to
    /// be sent and looked at by staff.
    pub async fn unpaired(&self) -> Result<(), Trouble> {
        self.state.standing.set(Standing::Unpaired);
        let store = self.store().await?;
        let mut change = keys::forget(print::forget(Change::new().remove(Room::Device, DEVICE)));
        for room in [Room::Blocks, Room::Codes, Room::Snapshot] {
            for key in store.keys(room, u32::MAX).await? {
                change = change.remove(room, &key);
            }
        }
        store.commit(change).await?;
        self.state.snapshot.set(None);
        tell_stock(self, store).await
    }

    pub async fn count_entries(&self) -> Result<u32, Trouble> {
        let count = self.store().await?.count(Room::Entries).await?;
        if count != self.state.queued.get_untracked() {
            self.state.queued.set(count);
        }
        Ok(count)
    }

    pub fn tell_connected(&self, connected: bool) {
        if connected != self.state.connected.get_untracked() {
            self.state.connected.set(connected);
            if connected {
                self.wake_flusher();
            }
        }
    }

    pub fn wake_flusher(&self) {
        self.wanted.set(true);
        if let Some(wake) = self.wake_flusher.take() {
            let _ = wake.call0(&JsValue::UNDEFINED);
        }
    }

    /// The flusher looks now.
    pub fn flusher_looks(&self) {
        self.wanted.set(false);
    }

    /// The flusher's pause: over after so many milliseconds, or when it is woken; none where it was woken meanwhile.
    pub async fn flusher_pause(&self, milliseconds: u32) {
        if self.wanted.get() {
            return;
        }
        let (over, end) = pause(i32::try_from(milliseconds).unwrap_or(i32::MAX));
        self.wake_flusher.replace(end);
        let _ = crate::js::wait(over.into()).await;
    }

    pub fn now(&self) -> domain::Instant {
        clock::now(self.ahead.get())
    }
}

/// Displays give nothing away and sign nothing.
fn signs(device: &Device) -> bool {
    device.kind == domain::in_person::DeviceKind::Kiosk
}
