//! What a page or a server function says about the HTTP answer it is part of: status, headers, another address.
//!
//! The server puts a [`Reply`] into the context of every page and every server function, so that pages need not know
//! which HTTP library carries them. In the browser there is no answer to speak about, and nothing happens.

use leptos::prelude::{provide_context, use_context};
use std::sync::Arc;

/// The HTTP answer being written. One implementation stands in the server.
pub trait Reply: Send + Sync + 'static {
    /// Sets the status, such as `404`. The last call wins; a code that is no HTTP status is ignored.
    fn status(&self, code: u16);
    /// Sets a header, replacing an earlier value. A name or value that HTTP forbids is ignored.
    fn header(&self, name: &str, value: &str);
    /// Sends the reader to another address of this site (`302`), from a page as well as from a form without JavaScript.
    fn redirect(&self, path: &str);
}

#[derive(Clone)]
struct Current(Arc<dyn Reply>);

/// Makes `reply` the answer that the functions of this module speak about, in the current reactive owner.
pub fn provide(reply: impl Reply) {
    provide_context(Current(Arc::new(reply)));
}

/// Sets the status of the current answer; see [`Reply::status`].
pub fn status(code: u16) {
    with(|reply| reply.status(code));
}

/// Sets a header of the current answer; see [`Reply::header`].
pub fn header(name: &str, value: &str) {
    with(|reply| reply.header(name, value));
}

/// Sends the reader to another address; see [`Reply::redirect`].
pub fn redirect(path: &str) {
    with(|reply| reply.redirect(path));
}

/// The name of this answer in the server's log.
#[derive(Clone)]
struct Reference(String);

/// Makes known under which name the operator finds this answer in the log.
pub fn provide_reference(reference: String) {
    provide_context(Reference(reference));
}

/// What an error page shows as «کد پیگیری خطا»; none in the browser.
pub fn reference() -> Option<String> {
    use_context::<Reference>().map(|Reference(reference)| reference)
}

fn with(say: impl FnOnce(&dyn Reply)) {
    if let Some(Current(reply)) = use_context::<Current>() {
        say(reply.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::reactive::owner::Owner;
    use std::sync::Mutex;

    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<String>>>);

    impl Heard {
        fn note(&self, line: String) {
            self.0.lock().unwrap().push(line);
        }
    }

    impl Reply for Heard {
        fn status(&self, code: u16) {
            self.note(format!("status {code}"));
        }
        fn header(&self, name: &str, value: &str) {
            self.note(format!("{name}: {value}"));
        }
        fn redirect(&self, path: &str) {
            self.note(format!("to {path}"));
        }
    }

    #[test]
    fn what_is_said_reaches_the_reply_in_context() {
        let heard = Heard::default();
        Owner::new().with(|| {
            provide(heard.clone());
            status(404);
            header("x-a", "1");
            redirect("/track");
        });
        let said = heard.0.lock().unwrap().join(", ");
        assert_eq!(said, "status 404, x-a: 1, to /track");
    }

    #[test]
    fn without_a_reply_nothing_happens() {
        Owner::new().with(|| status(500));
    }
}
