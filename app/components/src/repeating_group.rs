use domain::form::raw::{ADD, ENTRIES, REMOVE};
use leptos::prelude::*;

use crate::post_form::part;
use crate::text::form;
use crate::{Button, ButtonKind, Glyph, GroupFrame, OptionalText};

/// Several entries of the same fields («فرزند ۱»، «فرزند ۲»). Adding and removing are submit buttons: the page comes
/// back with one entry more or less and nothing is checked.
#[component]
pub fn RepeatingGroup(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    /// What one entry is called: «فرزند».
    #[prop(into)]
    entry: String,
    /// The fields of each entry; their names start with `name.0.`, `name.1.` …
    entries: Vec<AnyView>,
    #[prop(optional, into)] hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    /// Fewest entries: these cannot be removed.
    #[prop(optional)]
    min: u32,
    #[prop(default = u32::MAX)] max: u32,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let count = entries.len();
    let removable = count > min as usize;
    let add = if count == 0 { form::entry_add_first(&entry) } else { form::entry_add(&entry) };
    let empty = (count == 0).then(|| view! { <p class="entries__empty">{form::entries_none(&entry)}</p> });
    let rows = entries
        .into_iter()
        .enumerate()
        .map(|(index, fields)| {
            let words = form::entry_remove(&entry, index + 1);
            let value = format!("{name}.{index}");
            let remove = removable.then(|| {
                view! {
                    <Button kind=ButtonKind::Quiet name=REMOVE value icon=Glyph::Cross>
                        {words}
                    </Button>
                }
            });
            view! {
                <fieldset class="entry">
                    <legend class="entry__title">{form::entry_title(&entry, index + 1)}</legend>
                    {fields}
                    {remove}
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <GroupFrame name=name.clone() label hint error optional heading>
            <div class="entries" id=name.clone() tabindex="-1">
                <input type="hidden" name=part(&name, ENTRIES) value=count.to_string()/>
                {empty}
                {rows}
                {(count < max as usize)
                    .then(|| {
                        view! {
                            <Button kind=ButtonKind::Secondary name=ADD value=name.clone() icon=Glyph::Plus>
                                {add}
                            </Button>
                        }
                    })}
            </div>
        </GroupFrame>
    }
}
