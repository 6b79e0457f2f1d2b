//! What the units are called.

use super::House;
use desk::organisation::Organisation;
use domain::organisation::Unit;
use domain::refusal::Answer;

impl House {
    /// All of them, in their order.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn units(&self) -> Answer<Vec<Unit>> {
        Ok(Organisation::load(self.desk.database.read()).await?.units)
    }
}
