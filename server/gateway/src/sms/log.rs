//! A courier for installations without a provider: it notes in the log that something would have gone out.

use super::{Courier, NotTaken, Parcel, Taken};

/// Writes one line per message, without its text and its number. For the demo, where the outbox page shows the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct LogCourier;

#[async_trait::async_trait]
impl Courier for LogCourier {
    fn name(&self) -> &'static str {
        "log"
    }

    async fn send(&self, parcel: &Parcel) -> Result<Taken, NotTaken> {
        tracing::info!(reference = parcel.reference, "a message would have been sent");
        Ok(Taken { provider_ref: format!("log-{}", parcel.reference) })
    }
}
