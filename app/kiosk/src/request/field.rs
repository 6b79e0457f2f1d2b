//! One question of a page or of an entry: its words, what is wrong with it, and its input by its kind.

use super::choice::{choice, choices, yes_no};
use super::files::files;
use super::group::group;
use super::inputs::{Typed, typed_input};
use super::page::today;
use super::place::place;
use super::reveal::SoFar;
use super::statement::statement;
use crate::raw::of_entry;
use crate::visit::Visit;
use components::Untranslated;
use components::text::{kiosk_forms as words, problem};
use domain::form::{Answers, Field, FieldKind, InputPath, Page, Scope, prune_hidden};
use leptos::prelude::*;
use std::sync::Arc;

/// What the fields of one page, or of one entry of a group, stand on.
#[derive(Clone)]
pub(super) struct Ground {
    pub visit: Visit,
    /// The entry of the group they stand in.
    pub within: Option<InputPath>,
    /// For each field, whether it is asked.
    asked: Memo<Vec<bool>>,
    /// What was answered before this page.
    before: Arc<Answers>,
}

impl Ground {
    pub fn of_page(visit: Visit, page: &Page) -> Self {
        let mut before = visit.draft.with_untracked(|draft| {
            draft.as_ref().map_or_else(Answers::new, |draft| prune_hidden(&draft.form, &draft.answers))
        });
        for field in &page.fields {
            before.remove(field.key.as_str());
        }
        Self::new(visit, None, page.fields.clone(), Arc::new(before))
    }

    /// The fields of one entry. Conditions in it see what was answered on the pages before.
    pub fn of_entry(&self, group: &InputPath, index: usize, fields: &[Field]) -> Self {
        Self::new(self.visit, Some(group.entry(index)), fields.to_vec(), self.before.clone())
    }

    fn new(visit: Visit, within: Option<InputPath>, fields: Vec<Field>, before: Arc<Answers>) -> Self {
        let today = today(visit);
        let asked = {
            let (within, before) = (within.clone(), before.clone());
            Memo::new(move |_| {
                let raw = visit.raw.get();
                let raw = match within.as_ref().and_then(InputPath::split_entry) {
                    Some((group, index)) => of_entry(&raw, group.as_str(), index),
                    None => raw,
                };
                let uploads = visit.draft.with(|draft| draft.as_ref().map(super::Draft::uploads)).unwrap_or_default();
                SoFar { raw: &raw, uploads: &uploads, today }.asked(&fields, &Scope::new(&before)).0
            })
        };
        Self { visit, within, asked, before }
    }
}

/// The question at this place of its page or entry; it comes and goes with the answers it hangs on.
pub(super) fn field(ground: &Ground, at: usize, field: &Field) -> AnyView {
    let (ground, field) = (ground.clone(), Arc::new(field.clone()));
    let asked = ground.asked;
    let shown = Memo::new(move |_| asked.with(|asked| asked.get(at).copied().unwrap_or_default()));
    let drawn = move || shown.get().then(|| one(&ground, &field));
    view! { <div class="field-place">{drawn}</div> }.into_any()
}

fn one(ground: &Ground, field: &Arc<Field>) -> AnyView {
    let visit = ground.visit;
    let path = InputPath::within(ground.within.as_ref(), &field.key);
    let label = format!("label-{path}");
    let hint = format!("hint-{path}");
    let is_group = matches!(field.kind, FieldKind::Group(_));
    let wrong = {
        let path = path.clone();
        Memo::new(move |_| {
            visit.problems.with(|problems| {
                let found =
                    if is_group { problems.at(&path) } else { problems.under(&path).next().map(|(_, one)| one) };
                found.cloned()
            })
        })
    };
    let said = {
        let words = field.label.clone();
        move || wrong.get().map(|why| view! { <p class="error">{problem::sentence(&why, &words)}</p> })
    };
    let typed = |typed: Typed| typed_input(visit, &path, typed, label.clone(), hint.clone(), wrong);
    let input = match &field.kind {
        FieldKind::Choice(rule) => choice(visit, &path, &rule.options, &label),
        FieldKind::Choices(rule) => choices(visit, &path, &rule.options, &label),
        FieldKind::YesNo => yes_no(visit, &path, &label),
        FieldKind::Statement(_) => statement(visit, &path),
        FieldKind::ProvinceCity => place(visit, &path, &label),
        FieldKind::Files(rule) => files(visit, &path, rule, &field.label),
        FieldKind::Group(rule) => group(ground, &path, rule),
        kind => Typed::of(kind).map_or_else(|| ().into_any(), typed),
    };
    let hinted = field.hint.clone().or_else(|| Typed::standing_hint(&field.kind).map(str::to_owned));
    let hinted = hinted.map(|words| view! { <p class="hint" id=hint.clone()><Untranslated text=words/></p> });
    let optional = field.optional.then(|| view! { " " <span class="hint">{words::optional()}</span> });
    view! {
        <section class="field">
            <h2 class="label" id=label.clone()><Untranslated text=field.label.clone()/> {optional}</h2>
            {hinted}
            <div role="alert">{said}</div>
            {input}
        </section>
    }
    .into_any()
}
