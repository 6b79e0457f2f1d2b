//! `/desk/sign-in/enrol`: the second factor of somebody who has none yet.

use super::enter_code::CodeForm;
use super::problem::Told;
use components::text::{refusal, staff as words};
use components::{Latin, Main, PageHeading};
use domain::access::Enrolment;
use leptos::prelude::*;
use leptos_meta::Title;
use server_fns::access;
use server_fns::session::{self, Flash};

#[component]
pub fn EnrolPage() -> impl IntoView {
    let loaded = Resource::new(
        || (),
        |()| async move {
            let enrolment = access::enrolment().await?;
            Ok((enrolment, session::flash().await?))
        },
    );
    view! {
        <Main>
            <Suspense>
                {move || Suspend::new(async move { crate::load::shown(loaded.await, |(enrolment, flash)| page(enrolment, flash)) })}
            </Suspense>
        </Main>
    }
}

fn page(enrolment: Enrolment, flash: Option<Flash>) -> AnyView {
    let told = Told::of(flash.as_ref(), refusal::wrong_code());
    let Enrolment { secret, qr } = enrolment;
    view! {
        <Title text=told.title(words::enrol_title())/>
        {told.summary("code")}
        <PageHeading title=words::enrol_title()/>
        <p>{words::enrol_lead()}</p>
        <figure class="qr">
            <div class="qr__image" role="img" aria-label=words::enrol_qr() inner_html=qr></div>
            <figcaption>
                <p>{words::enrol_secret()}</p>
                <p><Latin text=grouped(&secret)/></p>
            </figcaption>
        </figure>
        <CodeForm action="/desk/sign-in/enrol" told button=words::enrol_confirm()/>
    }
    .into_any()
}

/// In fours, as it is read and typed; authenticators pass over the spaces.
fn grouped(secret: &str) -> String {
    let symbols: Vec<char> = secret.chars().collect();
    symbols.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_secret_is_read_in_fours() {
        assert_eq!(super::grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
