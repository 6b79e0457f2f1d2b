//! The folders, each with what waits in it.

use components::text::{names, staff as words};
use components::{NavLink, NavList};
use domain::kartabl::Folder;
use leptos::prelude::*;

pub fn folders(folders: &[(Folder, u32)], current: Folder) -> AnyView {
    let links = folders
        .iter()
        .map(|(folder, count)| {
            let link = NavLink::new(crate::address::kartabl(*folder, "", None), names::folder(*folder));
            link.current(*folder == current).count(*count)
        })
        .collect::<Vec<_>>();
    view! { <nav class="kartabl-folders" aria-label=words::folders()><NavList links/></nav> }.into_any()
}
