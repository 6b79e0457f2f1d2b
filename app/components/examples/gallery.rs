//! Writes the gallery as one page with its sheet inside, to look at without a server:
//! `cargo run -p components --features ssr --example gallery -- citizen fa > gallery.html`.

use std::path::Path;

use components::text::Lang;
use components::{CitizenHeader, Gallery, Main, SkipLink};
use leptos::prelude::*;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let audience = arguments.next().unwrap_or_else(|| "citizen".to_owned());
    let lang = Lang::from_tag(&arguments.next().unwrap_or_default());
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
    let sheet = inlined(&style, &format!("{audience}.css"))?;
    let body = Owner::new().with(|| {
        provide_context(lang);
        view! {
            <SkipLink/>
            <CitizenHeader agency="سازمان نمونهٔ خدمات شهروندی" home="#" demo=true/>
            <Main>
                <Gallery/>
            </Main>
        }
        .to_html()
    });
    let (tag, dir) = (lang.tag(), lang.dir());
    println!(
        "<!DOCTYPE html><html lang=\"{tag}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>Gallery</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{sheet}</style></head>\
         <body>{body}</body></html>"
    );
    Ok(())
}

/// The sheet with its imports in place.
fn inlined(style: &Path, name: &str) -> std::io::Result<String> {
    let mut sheet = String::new();
    for line in std::fs::read_to_string(style.join(name))?.lines() {
        match line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            Some(import) => sheet.push_str(&inlined(style, import)?),
            None => sheet.push_str(line),
        }
        sheet.push('\n');
    }
    Ok(sheet)
}
