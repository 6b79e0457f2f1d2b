//! Right after sending: the code to keep, the date promised, and what happens next.

use super::full::Whom;
use crate::islands::{CopyCode, PrintButton};
use crate::pages::receipt::documents;
use crate::promise::{PromisedDay, promised_day};
use components::text::{citizen as words, common, receipt as words_of_receipt};
use components::{
    ButtonGroup, ButtonKind, ButtonLink, Glyph, Icon, InstantView, Panel, Qr, Section, TrackingCodeView, Untranslated,
};
use domain::tracking::Receipt;
use leptos::prelude::*;

#[component]
pub(super) fn Sent(receipt: Receipt) -> impl IntoView {
    let code = receipt.code.to_string();
    let receipt_href = format!("/requests/{code}/receipt");
    let review = words_of_receipt::next_review(receipt.desk_title.clone());
    let files = documents(&receipt.form, &receipt.answers);
    let next = receipt.promise.as_ref().map(|promise| {
        view! { <li>{words_of_receipt::next_promise(promised_day(promise))}</li> }
    });
    let promise = receipt.promise.clone().map(|promise| {
        view! { <Section title=words_of_receipt::promised_date()><div><PromisedDay promise/></div></Section> }
    });
    view! {
        <Panel title=words_of_receipt::sent_title()>
            <p>{words_of_receipt::tracking_code()}</p>
            <p><TrackingCodeView code large=true/></p>
            <p>{words_of_receipt::received_at()} ": " <InstantView at=receipt.received_at/></p>
        </Panel>
        <p>{words_of_receipt::keep_code()}</p>
        <ButtonGroup>
            <ButtonLink href=receipt_href kind=ButtonKind::Secondary icon=Glyph::File>
                {words::see_receipt()}
            </ButtonLink>
            <button class="button button--secondary" type="button" data-copy-button="" data-done=common::copied() hidden=true>
                <Icon glyph=Glyph::Copy/>
                <span>{words::copy_code()}</span>
            </button>
            <button class="button button--secondary" type="button" data-print-button="" hidden=true>
                <Icon glyph=Glyph::Print/>
                <span>{common::print()}</span>
            </button>
        </ButtonGroup>
        <CopyCode/>
        <PrintButton/>
        {promise}
        <Section title=words_of_receipt::what_next()>
            <ol>
                <li>{review}</li>
                {next}
                <li>{words_of_receipt::next_track()}</li>
            </ol>
        </Section>
        {(!files.is_empty())
            .then(|| {
                let files = files.into_iter().map(|line| view! { <li><Untranslated text=line/></li> }).collect_view();
                view! { <Section title=words_of_receipt::documents_received()><ul>{files}</ul></Section> }
            })}
        <Section title=words::whom_to_ask()>
            <Whom responsible=receipt.responsible complaint=receipt.complaint_route desk=receipt.desk_title/>
        </Section>
        <Qr svg=receipt.qr address=receipt.address/>
    }
}
