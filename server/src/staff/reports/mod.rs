//! What follows from the work at counters: table 2, and how many counters it takes. Everything on these pages is a form, a
//! link or a figure, so they are drawn here and weigh nothing in the browser's bundle.

mod advice;
mod asked;
mod cells;
mod chart;
mod daily;
mod daily_page;
mod file;
#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod samples;
mod staffing;
mod staffing_page;

use crate::house::House;
use crate::mount::Mount;
use domain::actor::{Officer, Role};
use domain::permission::AT_COUNTERS;

/// Its addresses.
pub(super) const DAILY: &str = "/desk/reports/daily";
const FILE: &str = "/desk/reports/daily/file";
const SIGN: &str = "/desk/reports/daily/sign";
pub(super) const STAFFING: &str = "/desk/reports/staffing";

/// Mounts all of them.
pub(super) fn routes(mount: Mount<House>) -> Mount<House> {
    mount.get(DAILY, daily::daily).get(FILE, file::file).post(SIGN, daily::sign).get(STAFFING, staffing::staffing)
}

/// Whether the header leads there. Which places are theirs is the desk's to say.
pub(super) fn reads_daily(officer: &Officer) -> bool {
    has(officer, AT_COUNTERS) || has(officer, &[Role::Approver])
}

pub(super) fn asks_staffing(officer: &Officer) -> bool {
    has(officer, &[Role::DeskOfficer, Role::Approver, Role::Administrator])
}

fn has(officer: &Officer, roles: &[Role]) -> bool {
    officer.grants.iter().any(|grant| roles.contains(&grant.role))
}
