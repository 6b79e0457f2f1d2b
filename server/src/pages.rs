//! The pages of the three audiences and their server functions, as routes.

mod reply;
mod routes;

pub use routes::routes;
