//! The draft (پیش‌نویس): answers kept on the server from the first one on, until they are sent.

use crate::Instant;
use crate::actor::Actor;
use crate::form::{Answers, Form, InputPath, Page, PageKey, Problems, Raw, restrict_to};
use crate::id::{DocumentId, DraftId, RequestId};
use crate::organisation::Agency;
use crate::refusal::Answer;
use crate::request::DeficientItem;
use crate::service::{ServiceDefinition, ServiceKey};
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

mod next;
mod problems;

pub use next::{after, resume};
pub use problems::problems;

/// A draft expires this many days after its last change.
pub const KEEP_DAYS: u32 = 30;

/// What a citizen may do with drafts. All but [`Drafts::start_page`] need the owner: anybody else gets `NotFound`.
#[async_trait::async_trait]
pub trait Drafts: Send + Sync {
    /// What you need, how long it takes, that you may stop and return.
    async fn start_page(&self, actor: &Actor, service: &ServiceKey) -> Answer<StartPage>;
    /// A new draft of the published version; `SignInFirst` for strangers. `again` prefills from a rejected request.
    async fn start(&self, actor: &Actor, service: &ServiceKey, again: Option<TrackingCode>) -> Answer<DraftId>;
    /// A draft of only the deficient items; the same one when there is one already.
    async fn complete(&self, actor: &Actor, code: &TrackingCode) -> Answer<DraftId>;
    /// The page on which to go on.
    async fn resume(&self, actor: &Actor, draft: DraftId) -> Answer<NextPage>;
    /// One page with the values and problems to show.
    async fn page(&self, actor: &Actor, draft: DraftId, page: &PageKey) -> Answer<DraftPage>;
    /// Takes what was posted. Wrong values are kept with their problems and shown on the same page again. With
    /// `changing`, a good page leads back to the check page.
    async fn save(&self, actor: &Actor, draft: DraftId, page: &PageKey, raw: Raw, changing: bool) -> Answer<NextPage>;
    /// All answers, before they are sent.
    async fn check(&self, actor: &Actor, draft: DraftId) -> Answer<CheckPage>;
    /// Sends it. The same key with the same answers gives the same code again; other answers are `OtherPayload`.
    async fn submit(&self, actor: &Actor, draft: DraftId, key: &str) -> Answer<TrackingCode>;
    /// Throws the draft and its files away.
    async fn discard(&self, actor: &Actor, draft: DraftId) -> Answer<()>;
    /// Takes one file out of an answer and forgets it.
    async fn remove_file(&self, actor: &Actor, draft: DraftId, page: &PageKey, document: DocumentId) -> Answer<()>;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StartPage {
    pub agency: Agency,
    pub definition: ServiceDefinition,
    pub signed_in: bool,
    /// An unfinished draft of the same service by the same person.
    pub unfinished: Option<DraftId>,
    pub keep_days: u32,
}

/// What the draft will become.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftPurpose {
    /// A new request.
    New,
    /// The named items of a deficient request.
    Completion { request: RequestId, code: TrackingCode, items: Vec<DeficientItem> },
}

impl DraftPurpose {
    /// What a draft of this purpose asks of the service's form: all of it, or only the named items.
    pub fn asks(&self, form: &Form) -> Form {
        match self {
            DraftPurpose::New => form.clone(),
            DraftPurpose::Completion { items, .. } => {
                let named: Vec<InputPath> = items.iter().map(|item| InputPath::new(&item.field)).collect();
                restrict_to(form, &named)
            }
        }
    }
}

/// One page as it was typed last and not taken, with what is wrong with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    pub page: PageKey,
    pub raw: Raw,
    pub problems: Problems,
}

/// Where to go after a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NextPage {
    Page(PageKey),
    Check,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftPage {
    pub draft: DraftId,
    pub service_title: String,
    pub purpose: DraftPurpose,
    pub page: Page,
    /// «question n of m», when m is certain.
    pub position: Option<(u32, u32)>,
    pub previous: Option<PageKey>,
    /// Saved answers; the files of file fields are here.
    pub answers: Answers,
    /// What to put into the inputs: as typed, right or wrong.
    pub raw: Raw,
    pub problems: Problems,
    pub expires_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckPage {
    pub draft: DraftId,
    pub service_title: String,
    pub purpose: DraftPurpose,
    pub form: Form,
    pub answers: Answers,
    /// What still keeps it from being sent.
    pub problems: Problems,
    /// Hidden field of the submit form; made once per draft.
    pub idempotency_key: String,
    /// The date one would get by sending it now.
    pub promise: crate::promise::Promise,
}

/// One line of the person's own drafts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftCard {
    pub draft: DraftId,
    pub service_title: String,
    pub purpose: DraftPurpose,
    pub updated_at: Instant,
    pub expires_at: Instant,
}
