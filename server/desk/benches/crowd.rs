//! For `cargo xtask bench desk`: writes a crowd of requests into a demo's database. Arguments: its address, then how many.

use desk::testing::crowd_in_demo;
use domain::Instant;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let (Some(url), Some(count)) = (arguments.next(), arguments.next().and_then(|count| count.parse().ok())) else {
        eprintln!("a database's address, then a number of requests");
        return ExitCode::FAILURE;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let place = tempfile::tempdir().expect("a temporary directory");
    runtime.block_on(crowd_in_demo(&url, place.path(), now(), count));
    ExitCode::SUCCESS
}

#[expect(clippy::disallowed_methods, reason = "a crowd of today, made outside of any desk")]
fn now() -> Instant {
    Instant::from(std::time::SystemTime::now())
}
