//! `/desk/sign-in/enrol`: the second factor of somebody who has none yet.

use super::enter_code::CodeForm;
use super::problem::Told;
use super::step::DrawnStep;
use components::text::{refusal, staff as words};
use components::{Latin, PageHeading};
use domain::access::Enrolment;
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::{access, session};

pub async fn draw() -> Result<DrawnStep, AppError> {
    let Enrolment { secret, qr } = access::enrolment().await?;
    let flash = session::flash().await?;
    let told = Told::of(flash.as_ref(), refusal::wrong_code());
    let title = told.title(words::enrol_title());
    let parts = || {
        view! {
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
    };
    Ok(DrawnStep::of(title, parts))
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
