//! The pages of the three audiences and their server functions, as routes.

mod reply;
mod routes;
mod trouble;

pub use routes::routes;
pub use trouble::TroublePages;
