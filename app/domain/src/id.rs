//! Names of rows: one type per noun, so that a desk's id cannot be handed where a unit's is wanted.
//!
//! To add one: add a line to the list below. Values are UUIDv7, made by the desk's `Chance`.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! uuid_ids {
    ($($(#[$about:meta])* $name:ident)*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an existing id.
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The bare id, for the row.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        /// Takes the forms that `uuid` takes; anything else is its error.
        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

uuid_ids! {
    /// A citizen's request for a service.
    RequestId
    /// A request that is still being filled in.
    DraftId
    /// A unit of the organisation's tree.
    UnitId
    /// A service desk.
    DeskId
    /// A member of staff.
    OfficerId
    /// A citizen or a legal person.
    PersonId
    /// A referral from one person or unit to another.
    ReferralId
    /// A registry of a unit's letters.
    RegistryId
    /// A question to another agency.
    InquiryId
    /// A time in which one officer stands in for another.
    DelegationId
    /// A stored file.
    DocumentId
    /// A message of the outbox.
    MessageId
    /// An entry of a request's history.
    EventId
    /// A signed-in browser.
    SessionId
    /// One tab that looks on.
    WatchId
    /// A survey handed to a citizen.
    SurveyId
    /// A view of the kartabl under a name.
    SavedViewId
    /// What was ordered for many cases.
    OrderId
    /// Steps with their texts under a name.
    MacroId
    /// A hall where people are served in person.
    PlaceId
    /// A line of people in a place.
    LineId
    /// A counter of a place.
    CounterId
    /// A number somebody took.
    TicketId
    /// A time promised beforehand.
    AppointmentId
    /// A kiosk or display.
    DeviceId
    /// Numbers lent to a device.
    BlockId
    /// What a kiosk kept while it had no network.
    EntryId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_plain_string_outside() {
        let text = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        let id: UnitId = text.parse().unwrap();
        assert_eq!(id.to_string(), text);
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<UnitId>(&format!("\"{text}\"")).unwrap(), id);
        assert!("018f".parse::<UnitId>().is_err());
    }
}
