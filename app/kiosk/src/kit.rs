//! What outlives a visit: the machine, its signals, and whether somebody is there.

use crate::machine::{Machine, MachineState, USUAL_VOLUME};
use crate::screen::Screen;
use components::text::Lang;
use domain::in_person::Snapshot;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// Handed to every screen. Nothing personal is in it.
#[derive(Clone, Copy)]
pub(crate) struct Kit {
    machine: StoredValue<Rc<dyn Machine>, LocalStorage>,
    pub state: MachineState,
    /// How the present visit began; nothing while nobody is there.
    pub begun: RwSignal<Option<Start>>,
    /// Whether the size of this screen is known.
    pub measured: RwSignal<bool>,
}

/// What the first touch asked for: it is not lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Start {
    pub screen: Screen,
    pub english: bool,
    pub low: bool,
    pub strong: bool,
    pub sound: bool,
}

impl Start {
    pub fn at(screen: Screen) -> Self {
        Self { screen, ..Self::default() }
    }

    pub fn language(&self) -> Lang {
        if self.english { Lang::En } else { Lang::Fa }
    }
}

impl Kit {
    pub fn new(machine: Rc<dyn Machine>) -> Self {
        let state = machine.state();
        let measured = RwSignal::new(machine.millimetre().is_some());
        Self { machine: StoredValue::new_local(machine), state, begun: RwSignal::new(None), measured }
    }

    pub fn machine(&self) -> Rc<dyn Machine> {
        self.machine.get_value()
    }

    /// Somebody is there.
    pub fn begin(&self, start: Start) {
        self.machine().woken();
        self.begun.set(Some(start));
    }

    /// Nobody is: the visit's owner is disposed, and with it everything that was written.
    pub fn finish(&self) {
        let machine = self.machine();
        machine.read_out("", "");
        machine.set_volume(USUAL_VOLUME);
        self.begun.set(None);
    }

    /// The catalogue and the place; what is drawn with it is drawn again when a newer one comes.
    pub fn snapshot(&self) -> Option<Arc<Snapshot>> {
        self.state.snapshot.get()
    }

    /// The same for what must not be drawn again under somebody's hands.
    pub fn snapshot_now(&self) -> Option<Arc<Snapshot>> {
        self.state.snapshot.get_untracked()
    }
}
