//! Short messages: what a provider has to be able to do, and the one provider that sends nothing.

mod log;

pub use log::LogCourier;

/// A message on its way out.
#[derive(Clone, PartialEq, Eq)]
pub struct Parcel {
    /// Ours, the same for every try: a provider that knows it already must not send again.
    pub reference: String,
    /// E.164, such as `+989123456789`.
    pub to: String,
    pub text: String,
}

impl std::fmt::Debug for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Parcel({})", self.reference)
    }
}

/// What a provider answered when it took a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub provider_ref: String,
}

/// Why a message was not taken. Neither names the receiver nor repeats the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// Worth another try: the provider is slow, busy or away.
    #[error("not taken now: {0}")]
    Later(String),
    /// Never worth another try: the number or the text is refused.
    #[error("refused: {0}")]
    Never(String),
}

/// Hands messages to a provider. The database is not held meanwhile.
#[async_trait::async_trait]
pub trait Courier: Send + Sync {
    /// A short name for logs and the operator's table.
    fn name(&self) -> &'static str;

    /// Hands over one message.
    ///
    /// # Errors
    /// [`NotTaken`] says whether another try makes sense.
    async fn send(&self, parcel: &Parcel) -> Result<Taken, NotTaken>;
}
