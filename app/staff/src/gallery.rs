//! `/desk/admin/components`: every component in every state.

use components::text::staff as words;
use components::{Gallery, Main, PageHeading};
use leptos::prelude::*;
use leptos_meta::Title;

#[component]
pub fn GalleryPage() -> impl IntoView {
    view! {
        <Title text=words::component_gallery()/>
        <Main wide=true>
            <PageHeading title=words::component_gallery()/>
            <Gallery/>
        </Main>
    }
}
