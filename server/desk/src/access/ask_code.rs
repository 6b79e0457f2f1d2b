//! Asks for a code. Sends are counted by mobile (so that nobody is flooded and no money is wasted) and by address.

use super::code_hmac;
use crate::OrTrouble;
use crate::desk::Desk;
use crate::outbox;
use crate::throttle::{self, Limit};
use chrono::Duration;
use domain::access::{CODE_DIGITS, CODE_MINUTES, CodeSent, RESEND_SECONDS};
use domain::identifier::Mobile;
use domain::refusal::Answer;
use entity::otp_challenge;
use sea_orm::{EntityTrait, IntoActiveModel};

/// By mobile: one a minute, few a quarter of an hour, some a day. The longest window is counted last, so that a refusal
/// by a shorter one does not use it up.
const PER_MOBILE: [Limit; 3] = [
    Limit { scope: "otp_send_minute", most: 1, minutes: 1 },
    Limit { scope: "otp_send_quarter", most: 4, minutes: 15 },
    Limit { scope: "otp_send_day", most: 12, minutes: 24 * 60 },
];
/// By address: thousands of telephones stand behind one gateway of a carrier. It bounds what a flood costs; what guards
/// anybody's telephone is [`PER_MOBILE`].
const PER_ADDRESS: Limit = Limit { scope: "otp_send_address", most: 300, minutes: 60 };

/// Earlier codes stay good until their own time is up, and tries are not reset.
///
/// # Errors
/// `TooMany`, `Trouble`.
pub async fn ask_code(desk: &Desk, mobile: &Mobile, address: &str) -> Answer<CodeSent> {
    let now = desk.now();
    for limit in PER_MOBILE {
        throttle::count(&desk.database, limit, mobile.as_str(), now).await?;
    }
    throttle::count(&desk.database, PER_ADDRESS, address, now).await?;
    let code = desk.chance.digits(CODE_DIGITS);
    let expires_at = now + Duration::minutes(CODE_MINUTES);
    let row = otp_challenge::Model {
        id: desk.new_id(),
        mobile: mobile.as_str().to_owned(),
        code_hmac: code_hmac(desk, mobile, &code),
        created_at: now.into(),
        expires_at: expires_at.into(),
        used_at: None,
    };
    let challenge = row.id;
    let text = desk.wording.code(&code, host(&desk.settings.base_address));
    let txn = desk.database.write().await?;
    otp_challenge::Entity::insert(row.into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    outbox::enqueue_code(desk, &txn, mobile, text, challenge, now, expires_at).await?;
    txn.commit().await?;
    Ok(CodeSent { resend_at: now + Duration::seconds(RESEND_SECONDS), expires_at })
}

/// The host that a browser compares before it fills a code in: no scheme, no port, no path.
fn host(base_address: &str) -> &str {
    let rest = base_address.split_once("://").map_or(base_address, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_names_the_host_alone() {
        assert_eq!(super::host("https://desk.example.ir/x"), "desk.example.ir");
        assert_eq!(super::host("http://127.0.0.1:3000"), "127.0.0.1");
    }
}
