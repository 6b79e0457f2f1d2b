//! What other agencies were asked, until when, and what they answered.

use super::files::file_link;
use components::text::{bytes, dates, inquiry as words, isolate, staff};
use components::{FileName, Glyph, InstantView, Paragraphs, Section, Tag, TimeLeftTag, Tone, Untranslated};
use domain::inquiries::InquiryView;
use domain::kartabl::CaseView;
use domain::request::InquiryState;
use domain::tracking::DocumentView;
use leptos::prelude::*;

/// Nothing where nobody was asked.
pub fn inquiries(case: &CaseView) -> AnyView {
    if case.inquiries.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = case.inquiries.iter().map(row).collect();
    view! { <Section title=words::title()><ul class="inquiries">{rows}</ul></Section> }.into_any()
}

fn row(view: &InquiryView) -> AnyView {
    let inquiry = &view.inquiry;
    let (tone, icon, state) = match &inquiry.state {
        InquiryState::Waiting => (Tone::Waiting, Glyph::Hourglass, words::waiting()),
        InquiryState::Answered { .. } => (Tone::Done, Glyph::Check, words::answered()),
        InquiryState::Cancelled { .. } => (Tone::Plain, Glyph::Cross, words::cancelled()),
    };
    let letter = inquiry.letter.as_ref().map(|letter| words::letter(isolate(letter)));
    let law = format!("{}: {}", staff::legal_basis(), components::text::piece(&inquiry.legal_basis));
    view! {
        <li class="inquiries__item">
            <div class="inquiries__head">
                <span class="inquiries__agency"><Untranslated text=inquiry.agency.clone()/></span>
                <Tag tone icon text=state/>
                {view.time_left.map(|time_left| view! { <TimeLeftTag time_left/> })}
            </div>
            <Paragraphs text=inquiry.question.clone()/>
            <p class="inquiries__law">{law}</p>
            <div class="inquiries__meta">
                <span>{words::asked(isolate(&view.asked_by_name), dates::short_moment(inquiry.asked_at))}</span>
                {letter.map(|letter| view! { <span class="num">{letter}</span> })}
                {inquiry.is_waiting().then(|| view! { <span class="num">{words::due(dates::short_moment(inquiry.due_at))}</span> })}
                {inquiry.reminded_at.filter(|_| inquiry.is_waiting()).map(|at| {
                    view! { <span class="num">{words::reminded(dates::short_moment(at))}</span> }
                })}
            </div>
            {outcome(view)}
        </li>
    }
    .into_any()
}

fn outcome(view: &InquiryView) -> Option<AnyView> {
    Some(match &view.inquiry.state {
        InquiryState::Waiting => return None,
        InquiryState::Cancelled { reason, at } => view! {
            <div class="inquiries__answer">
                <p class="inquiries__meta">{words::cancelled_at(dates::short_moment(*at))}</p>
                <Paragraphs text=reason.clone()/>
            </div>
        }
        .into_any(),
        InquiryState::Answered { answer, at } => {
            let number = (!answer.number.is_empty()).then(|| words::answer_number(isolate(&answer.number)));
            let files: Vec<_> = view.evidence.iter().map(file).collect();
            let files = (!files.is_empty()).then(|| {
                view! { <ul class="inquiries__files" aria-label=words::evidence()>{files}</ul> }
            });
            view! {
                <div class="inquiries__answer inquiries__answer--done">
                    <p class="inquiries__meta">
                        <InstantView at=*at short=true/>
                        {number.map(|number| view! { <span class="num">{number}</span> })}
                    </p>
                    <Paragraphs text=answer.words.clone()/>
                    {files}
                </div>
            }
            .into_any()
        }
    })
}

fn file(document: &DocumentView) -> AnyView {
    let inside = view! { <FileName name=document.name.clone()/> };
    let link = file_link(document, "inquiries__file", inside.into_any());
    view! { <li>{link} " " <span class="num">{bytes(document.size)}</span></li> }.into_any()
}
