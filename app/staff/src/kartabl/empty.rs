//! Nothing to show, and what that means.

use components::EmptyState;
use components::text::staff as words;
use domain::kartabl::Folder;
use leptos::prelude::*;

pub fn empty(folder: Folder, searched: &str) -> AnyView {
    if !searched.is_empty() {
        let everywhere = (folder != Folder::All).then(|| {
            let href = crate::address::kartabl(Folder::All, searched, None);
            view! { <a href=href>{words::search_everywhere()}</a> }
        });
        return view! { <EmptyState title=words::empty_search() text=words::empty_search_hint()>{everywhere}</EmptyState> }
            .into_any();
    }
    let title = match folder {
        Folder::Desk => words::empty_desk(),
        Folder::Mine => words::empty_mine(),
        Folder::Sent => words::empty_sent(),
        Folder::Waiting => words::empty_waiting(),
        Folder::Snoozed => words::empty_snoozed(),
        Folder::ToSign => words::empty_to_sign(),
        Folder::Referred => words::empty_referred(),
        Folder::Unit => words::empty_unit(),
        Folder::Overdue => words::empty_overdue(),
        Folder::DueToday => words::empty_due_today(),
        Folder::Archive => words::empty_archive(),
        Folder::All => words::empty_all(),
    };
    view! { <EmptyState title text=words::kartabl_empty_hint()/> }.into_any()
}
