//! `/demo/messages`: what would have been sent, for those who try the demo out.

use crate::frame::Page;
use crate::load::query;
use components::text::citizen as words;
use components::{Code, EmptyState, InstantView, PageHeading, Paragraphs, SearchBox, Tag, Tone};
use domain::message::{MessageClass, MessageState, MessageView};
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn DemoMessages() -> impl IntoView {
    let typed = query("q");
    let load = server_fns::messages::demo(typed.clone());
    crate::load::page(load, move |messages, _: &Viewer| shown(messages, typed))
}

fn shown(messages: Vec<MessageView>, typed: String) -> Page {
    let list = if messages.is_empty() {
        view! { <EmptyState title=words::no_messages()/> }.into_any()
    } else {
        let items = messages.into_iter().map(|message| view! { <OneMessage message/> }).collect_view();
        view! { <ul class="link-list">{items}</ul> }.into_any()
    };
    Page::new(
        words::demo_messages_title(),
        view! {
            <PageHeading title=words::demo_messages_title()/>
            <p>{words::demo_messages_lead()}</p>
            <SearchBox action="/demo/messages" label=words::search_messages() value=typed/>
            {list}
        },
    )
}

#[component]
fn OneMessage(message: MessageView) -> impl IntoView {
    let class = match message.class {
        MessageClass::Otp => words::message_code(),
        MessageClass::Notice => words::message_notice(),
    };
    let (tone, state) = match message.state {
        MessageState::Waiting => (Tone::Waiting, words::message_waiting()),
        MessageState::Sent => (Tone::Done, words::message_sent()),
        MessageState::Dead => (Tone::Trouble, words::message_dead()),
    };
    let address = first_party_link(&message.text).map(|href| {
        view! { <p><a class="touch-link" href=href>{words::open_link_of_message()}</a></p> }
    });
    view! {
        <li class="link-list__item">
            <p class="link-list__meta"><Code text=message.to/> " · " {class} " · " <InstantView at=message.created_at/></p>
            <p><Tag tone text=state/></p>
            <div class="message-text"><Paragraphs text=message.text/></div>
            {address}
        </li>
    }
}

/// The path of the address at the end of a message, so that it can be followed on this machine.
fn first_party_link(text: &str) -> Option<String> {
    let address = text.split_whitespace().rev().find(|word| word.starts_with("http"))?;
    let path = address.split_once("://")?.1.split_once('/')?.1;
    Some(format!("/{path}"))
}

#[cfg(test)]
mod tests {
    use super::first_party_link;

    #[test]
    fn the_link_of_a_message_stays_on_this_machine() {
        let text = "درخواست شما رسید.\nhttps://desk.example.ir/requests/1234";
        assert_eq!(first_party_link(text).as_deref(), Some("/requests/1234"));
        assert_eq!(first_party_link("کد ورود شما: 123456\n\n@desk.example.ir #123456"), None);
    }
}
