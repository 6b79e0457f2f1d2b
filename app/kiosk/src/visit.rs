//! Everything personal of one visit. Its signals belong to the owner under which the visit's screens are drawn; when
//! that owner is disposed they are gone, and that is the wipe.

use crate::keys::{Alphabet, Press, typed};
use crate::kit::{Kit, Start};
use crate::machine::{Trouble, USUAL_VOLUME};
use crate::request::Draft;
use crate::screen::Screen;
use crate::ticket::Taken;
use components::text::Lang;
use domain::form::{Problems, Raw};
use domain::in_person::TrackedRequest;
use domain::survey::SurveyAnswers;
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub(crate) struct Visit {
    pub kit: Kit,
    pub screen: RwSignal<Screen>,
    pub language: RwSignal<Lang>,
    /// All controls in the lower part of the screen.
    pub low: RwSignal<bool>,
    /// Strong contrast and large text.
    pub strong: RwSignal<bool>,
    /// Screens are read out.
    pub sound: RwSignal<bool>,
    pub volume: RwSignal<u8>,
    /// The machine is asked for something that must not be asked twice.
    pub busy: RwSignal<bool>,
    pub trouble: RwSignal<Option<Trouble>>,

    pub taken: RwSignal<Option<Taken>>,
    pub tracking: RwSignal<Option<TrackedRequest>>,
    pub survey: RwSignal<SurveyAnswers>,
    /// The question of the survey that is shown, from 0; one beyond the last: the words.
    pub question: RwSignal<usize>,
    pub draft: RwSignal<Option<Draft>>,
    pub sent: RwSignal<Option<TrackingCode>>,
    /// Whether the slip of the last thing came out; nothing while it is being printed.
    pub printed: RwSignal<Option<bool>>,

    /// What is being typed, by the name of its field, as `domain::form::raw` names them.
    pub raw: RwSignal<Raw>,
    pub problems: RwSignal<Problems>,
    /// The field that keys write into.
    pub active: RwSignal<Option<Active>>,
}

/// The field that keys write into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Active {
    pub name: String,
    pub alphabet: Alphabet,
    pub most: usize,
    pub mask: Mask,
}

/// How typed digits become the value of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mask {
    /// As they are.
    #[default]
    Plain,
    /// Eight digits of a Jalali date, kept in the field's three parts.
    Date,
    /// 24 digits behind `IR`.
    Sheba,
}

impl Visit {
    /// Made under the owner of the visit.
    pub fn new(kit: Kit, start: Start) -> Self {
        let language = start.language();
        Self {
            kit,
            screen: RwSignal::new(start.screen),
            language: RwSignal::new(language),
            low: RwSignal::new(start.low),
            strong: RwSignal::new(start.strong),
            sound: RwSignal::new(start.sound),
            volume: RwSignal::new(USUAL_VOLUME),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            taken: RwSignal::new(None),
            tracking: RwSignal::new(None),
            survey: RwSignal::new(SurveyAnswers::default()),
            question: RwSignal::new(0),
            draft: RwSignal::new(None),
            sent: RwSignal::new(None),
            printed: RwSignal::new(None),
            raw: RwSignal::new(Raw::new()),
            problems: RwSignal::new(Problems::new()),
            active: RwSignal::new(None),
        }
    }

    /// Shows another screen. What was typed into the one before is forgotten; what was made of it is not.
    pub fn go(&self, screen: Screen) {
        self.active.set(None);
        self.trouble.set(None);
        self.problems.set(Problems::new());
        self.raw.set(Raw::new());
        self.screen.set(screen);
    }

    /// What stands in a field, shown as its mask keeps it.
    pub fn value(&self, name: &str, mask: Mask) -> String {
        self.raw.with(|raw| crate::raw::masked(raw, name, mask))
    }

    /// A key was pressed.
    pub fn press(&self, press: Press) {
        let Some(active) = self.active.get_untracked() else { return };
        self.raw.update(|raw| {
            let before = crate::raw::masked(raw, &active.name, active.mask);
            let after = typed(&before, press, active.alphabet, active.most);
            crate::raw::put_masked(raw, &active.name, active.mask, &after);
        });
    }
}
