//! The first lines of a case, between the way back and the way on.

use super::{DrawnCase, TITLE, way};
use crate::hand::Hand;
use crate::live::{Live, here_at};
use components::text::{case as words, comma, common};
use components::{BackLink, Bdi, Glyph, Icon, Untranslated};
use leptos::prelude::*;

pub fn head(case: &DrawnCase, hand: Hand) -> AnyView {
    view! {
        <div class="case-head">
            // The list is found where it was left.
            <BackLink href=untrack(|| hand.list_address()) attr:data-noscroll=""/>
            <h1 class="page-heading" id=TITLE tabindex="-1">
                <Untranslated text=case.service_title.clone()/>
                <span class="case-head__applicant">{comma()} <Bdi text=case.name.clone()/></span>
            </h1>
            <a class="case-head__sheet" href=crate::address::sheet(case.id) target="_blank" rel="external noopener">
                <Icon glyph=Glyph::Print/> {words::print_sheet()}
                <span class="visually-hidden">" " {common::opens_in_new_window()}</span>
            </a>
            {way::way(case.id, hand)}
            <div class="case-head__line">
                <div class="case-head__tags" inner_html=case.tags.clone()></div>
                {use_context::<Live>().map(|live| here_at(live, case.id))}
            </div>
        </div>
    }
    .into_any()
}
