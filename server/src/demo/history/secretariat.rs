//! The secretariat's part: what the registrar does with acceptances, and which of the open cases are urgent or
//! confidential at the end.

use super::History;
use super::story::seen;
use crate::demo::cast::actor;
use crate::demo::made::{CannotLoad, Doing};
use domain::actor::{Officer, Role};
use domain::refusal::Refusal;
use domain::request::{Confidentiality, ServiceRequest, Urgency};
use domain::secretariat::Secretariat;

/// Of a hundred acceptances, so many are sent back.
const SENT_BACK: u64 = 8;
const REASON: &str = "نام متقاضی در مدرک با فرم یکی نیست؛ دوباره بررسی شود.";

impl History {
    /// What a supervised desk accepted.
    pub(super) async fn register(&self, request: &ServiceRequest) -> Result<(), CannotLoad> {
        let registrars = self.cast.with(Role::Registrar, request.desk_unit);
        let registrar = actor(self.dice.pick(&registrars).ok_or(Refusal::Trouble)?);
        if self.dice.percent(SENT_BACK) {
            let reason = REASON.to_owned();
            return self.desk.send_back_acceptance(&registrar, seen(request), reason).await.doing("send back");
        }
        self.desk.confirm_acceptance(&registrar, seen(request)).await.map(drop).doing("confirm an acceptance")
    }

    /// Some of what is open. Every kind is there, whatever the dice said before.
    pub(super) async fn classify(&mut self) -> Result<(), CannotLoad> {
        let kinds = [
            (Urgency::Urgent, Confidentiality::Normal),
            (Urgency::Normal, Confidentiality::Confidential),
            (Urgency::Immediate, Confidentiality::Normal),
            (Urgency::Urgent, Confidentiality::Confidential),
            (Urgency::Normal, Confidentiality::Secret),
        ];
        let mut kinds = kinds.into_iter().cycle();
        for number in (0..self.stories.len()).step_by(3) {
            // It may have lapsed, or somebody was reminded of it, since its last step.
            self.refresh(number).await?;
            let request = &self.stories[number].request;
            if !request.status.kind().is_open() {
                continue;
            }
            let Some((urgency, confidentiality)) = kinds.next() else { break };
            let cleared = |officer: &&Officer| {
                let works = officer.holds(Role::DeskOfficer, request.desk_unit);
                works && officer.is_cleared_in(confidentiality, request.desk_unit)
            };
            let Some(officer) = self.cast.officers.iter().find(cleared) else { continue };
            let officer = actor(officer);
            match self.desk.classify(&officer, seen(request), urgency, confidentiality).await {
                // Whoever works on it now is not cleared: it stays as it is.
                Err(Refusal::NobodyCleared) => continue,
                classified => classified.doing("classify a request")?,
            }
            self.refresh(number).await?;
        }
        Ok(())
    }
}
