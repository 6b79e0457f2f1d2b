//! How often one address may ask. Guards the machine only: what guards money or secrets is counted in the database.

use super::address::ClientAddress;
use super::error_pages::refuse;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

/// What one address may do, with room for offices whose people share one.
pub struct Rates {
    any: DefaultKeyedRateLimiter<IpAddr>,
    change: DefaultKeyedRateLimiter<IpAddr>,
}

/// So many a second, and so many at once.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub a_second: NonZeroU32,
    pub at_once: NonZeroU32,
}

impl Allowance {
    const fn new(a_second: u32, at_once: u32) -> Self {
        match (NonZeroU32::new(a_second), NonZeroU32::new(at_once)) {
            (Some(a_second), Some(at_once)) => Self { a_second, at_once },
            _ => panic!("an allowance of nothing"),
        }
    }
}

/// Pages and everything else together.
pub const ANY: Allowance = Allowance::new(100, 600);
/// Changes.
pub const CHANGE: Allowance = Allowance::new(20, 200);

impl Default for Rates {
    fn default() -> Self {
        Self::new(ANY, CHANGE)
    }
}

impl Rates {
    pub fn new(any: Allowance, change: Allowance) -> Self {
        let limiter =
            |allowed: Allowance| RateLimiter::keyed(Quota::per_second(allowed.a_second).allow_burst(allowed.at_once));
        Self { any: limiter(any), change: limiter(change) }
    }

    /// How long to wait, when it was too much.
    fn wait(&self, address: IpAddr, changes: bool) -> Option<Duration> {
        let now = DefaultClock::default().now();
        let wait = |limiter: &DefaultKeyedRateLimiter<IpAddr>| {
            limiter.check_key(&address).err().map(|refused| refused.wait_time_from(now))
        };
        wait(&self.any).or_else(|| changes.then(|| wait(&self.change)).flatten())
    }

    /// Forgets addresses that have been quiet, so that the table does not grow for ever.
    pub fn forget_quiet(&self) {
        for limiter in [&self.any, &self.change] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

/// Answers `429` with `retry-after` when one address asks too often.
pub async fn layer(State(rates): State<std::sync::Arc<Rates>>, request: Request, next: Next) -> Response {
    let Some(address) = request.extensions().get::<ClientAddress>() else { return next.run(request).await };
    // An office whose people share an address has many pages open, and all of them look on.
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS)
        || request.uri().path() == "/desk/live/glance";
    let changes = !reads;
    let Some(wait) = rates.wait(address.counted(), changes) else { return next.run(request).await };
    let mut response = refuse(StatusCode::TOO_MANY_REQUESTS);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_slowed_down_and_another_is_not() {
        let few = Allowance::new(1, 2);
        let rates = Rates::new(Allowance::new(1, 10), few);
        let address = IpAddr::from([1, 2, 3, 4]);
        assert_eq!((rates.wait(address, true), rates.wait(address, true)), (None, None));
        assert!(rates.wait(address, true).is_some());
        assert_eq!(rates.wait(address, false), None, "reading goes on");
        assert_eq!(rates.wait(IpAddr::from([1, 2, 3, 5]), true), None);
    }
}
