//! Work in the browser, on what the server has drawn.

pub mod cities;
pub mod copy;
pub mod counter;
mod dom;
pub mod one_time_code;
pub mod print;
pub mod reveal;
mod shrink;
pub mod ticket;
mod upload_one;
mod upload_row;
pub mod uploads;
