//! The file itself, or why it is not shown.

use super::look::{Look, STAGE};
use super::picture::picture;
use crate::{address, browser};
use components::text::case as words;
use components::{Notice, Tone};
use domain::form::FileType;
use domain::tracking::DocumentView;
use leptos::prelude::*;

pub fn stage(look: Look) -> AnyView {
    let file = Memo::new(move |_| look.file());
    view! {
        <div class="viewer__stage" id=STAGE>
            {move || {
                let document = file.get()?.document;
                Some(if look.failed.get() { instead(words::shown_failed().to_owned()) } else { content(look, document) })
            }}
        </div>
        <p class="viewer__keys">{words::viewer_keys()}</p>
    }
    .into_any()
}

fn content(look: Look, document: DocumentView) -> AnyView {
    let kind = FileType::from_media_type(&document.media_type);
    match kind {
        Some(FileType::Pdf) if browser::shows_pdf() => {
            let (src, title) = (address::document_shown(&document), document.name);
            view! { <iframe class="viewer__pdf" src=src title=title></iframe> }.into_any()
        }
        Some(FileType::Pdf) => instead(words::cannot_show().to_owned()),
        Some(kind) if address::is_shown(kind) => picture(look, document),
        kind => instead(words::kind_not_shown(kind.map_or("", FileType::short_name))),
    }
}

/// The download is in the bar above, whatever kind it is.
fn instead(said: String) -> AnyView {
    view! { <Notice tone=Tone::Information announced=true><p>{said}</p></Notice> }.into_any()
}
