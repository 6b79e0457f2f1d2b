//! Pages drawn to HTML against a pretend desk, each in its states.

mod case;
mod english;
mod forms;
mod hand;
mod keeping;
mod list;
mod samples;
mod signing_in;

pub use samples::{page, row, submitted};

use crate::App;
use leptos::prelude::*;
use test_support::{Drawn, Visit};

/// Opens an address of staff.
trait Open {
    async fn open(self, address: &str) -> Drawn;
}

impl Open for Visit {
    async fn open(self, address: &str) -> Drawn {
        self.draw(address, || view! { <App/> }.into_any()).await
    }
}
