//! Pages drawn to HTML against a pretend desk, each in its states.

mod appointments;
mod catalogue;
mod drafts;
mod english;
mod following;
mod queue;
mod samples;
mod sent;
mod trouble;

use crate::App;
use leptos::prelude::*;
use test_support::{Drawn, Visit};

/// Opens an address of citizens.
trait Open {
    async fn open(self, address: &str) -> Drawn;
}

impl Open for Visit {
    async fn open(self, address: &str) -> Drawn {
        self.draw(address, || view! { <App/> }.into_any()).await
    }
}
