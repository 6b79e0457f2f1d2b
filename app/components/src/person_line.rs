use leptos::prelude::*;

use crate::{Bdi, Glyph, Icon, OptionalText, Phone, Untranslated};

/// A person in one line: name, role, unit, telephone.
#[component]
pub fn PersonLine(
    #[prop(into)] name: String,
    #[prop(optional, into)] role: OptionalText,
    #[prop(optional, into)] unit: OptionalText,
    #[prop(optional, into)] phone: OptionalText,
) -> impl IntoView {
    view! {
        <div class="person-line">
            <Icon glyph=Glyph::Person/>
            <span class="person-line__name"><Bdi text=name/></span>
            {role.shown().map(|role| view! { <span class="person-line__more"><Untranslated text=role/></span> })}
            {unit.shown().map(|unit| view! { <span class="person-line__more"><Untranslated text=unit/></span> })}
            {phone.shown().map(|phone| view! { <Phone number=phone/> })}
        </div>
    }
}
