//! What is wrong with a definition: keys, not wording.

use crate::form::FormFault;
use crate::problem::Caution;
use serde::Serialize;

/// One fault. [`DefinitionFault::severity`] says whether it keeps the definition from being published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DefinitionFault {
    /// The document is of a shape that this version does not know.
    UnknownFormat {
        format: u32,
    },
    Form(FormFault),
    /// Something that every service needs, or that the information package asks for.
    Missing {
        piece: Piece,
    },
    /// A key that is not a key ([`crate::form::is_slug`]).
    BadKey {
        key: String,
    },
    /// Two things of one list with the same key.
    DuplicateKey {
        key: String,
    },
    /// A stage that no decision leads to.
    OrphanStage {
        stage: String,
    },
    /// A stage from which no way leads to an answer.
    DeadEnd {
        stage: String,
    },
    /// A stage without a decision.
    NoDecision {
        stage: String,
    },
    /// «next» in the last stage.
    NothingNext {
        stage: String,
        decision: String,
    },
    /// A decision that leads to a stage that does not exist.
    UndefinedStage {
        stage: String,
        decision: String,
        target: String,
    },
    /// «stage» that leads back or to itself, or «return» that does not lead back.
    WrongDirection {
        stage: String,
        decision: String,
    },
    /// An agreed or promised time of nothing.
    NoTime {
        stage: Option<String>,
    },
    /// A warning that would never come, or at once.
    BadWarning {
        stage: Option<String>,
    },
    /// A fee or an inquiry in a stage that does not exist.
    UndefinedStageOf {
        key: String,
        stage: String,
    },
    /// A fee below one rial, or a range the wrong way round.
    BadAmount {
        fee: String,
    },
    /// A fee that is due at submission without a fixed amount.
    VariableOnSubmit {
        fee: String,
    },
    NoLegalBasis {
        fee: String,
    },
    /// A document that is uploaded in a field that is not there or takes no files.
    NoFieldForDocument {
        document: String,
    },
    /// A copy of an identity paper is asked for.
    IdentityPaperCopy {
        document: String,
    },
    /// A document that is asked by an inquiry that is not listed.
    UndefinedInquiry {
        document: String,
    },
    /// A gap in a template that nothing fills.
    UnknownPlaceholder {
        template: String,
        placeholder: String,
    },
    Caution(Caution),
}

/// What may be missing. The information package's are named after its items (guide no. 2, step 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    Title,
    Summary,
    Description,
    Category,
    Applicants,
    Stages,
    /// A title of a stage, document, fee, inquiry or template, or a label of a decision.
    TitleOf,
    Unit,
    Places,
    AverageTime,
    ResponsiblePerson,
    Audience,
    OfficeHours,
    Laws,
    ComplaintRoute,
    Channels,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It can be published all the same.
    Warns,
    /// It cannot be published.
    Blocks,
}

impl DefinitionFault {
    /// The information package may grow after publishing; what a request would stumble over may not.
    pub fn severity(&self) -> Severity {
        use Piece::{Audience, AverageTime, Channels, ComplaintRoute, Laws, OfficeHours};
        match self {
            Self::Caution(_)
            | Self::Missing { piece: Audience | AverageTime | Channels | ComplaintRoute | Laws | OfficeHours } => {
                Severity::Warns
            }
            _ => Severity::Blocks,
        }
    }
}
