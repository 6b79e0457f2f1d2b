//! The name of one answer: in the log, in the header `x-request-id`, and on error pages as «کد پیگیری خطا».

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Letters and digits that cannot be taken for one another on the telephone (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The name of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(pub String);

/// Gives every answer of this process a name of its own.
#[derive(Debug)]
pub struct References {
    /// Random, so that names of two runs differ.
    run: u32,
    count: AtomicU32,
}

impl References {
    pub fn new(run: u32) -> Self {
        Self { run, count: AtomicU32::new(0) }
    }

    /// Four characters of the run, five of the count.
    pub fn next(&self) -> Reference {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        Reference(format!("{}-{}", digits(self.run, 4), digits(count, 5)))
    }
}

fn digits(number: u32, length: u32) -> String {
    (0..length).rev().map(|place| char::from(ALPHABET[(number >> (5 * place)) as usize % 32])).collect()
}

/// Names the answer. A name sent along by the caller is not taken: it would let anybody write into the log.
pub async fn layer(State(references): State<Arc<References>>, mut request: Request, next: Next) -> Response {
    let reference = references.next();
    request.extensions_mut().insert(reference.clone());
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&reference.0) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_a_name_of_its_own_that_can_be_read_out() {
        let references = References::new(0xFFFF_FFFF);
        let names: std::collections::BTreeSet<_> = (0..100).map(|_| references.next().0).collect();
        assert_eq!(names.len(), 100);
        assert!(names.contains("ZZZZ-00033"), "{names:?}");
    }
}
