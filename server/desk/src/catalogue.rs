//! The catalogue of services.

mod publish;

pub use publish::{publish, publish_in};
