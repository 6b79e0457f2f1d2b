//! The content security policy: nothing runs in a page but what the server put there for this one answer.

use crate::Audience;
use leptos::nonce::Nonce;
use server_fns::reply;

/// The policy of one answer. Without a nonce no script runs at all.
///
/// Styles come from files only: a `style=` attribute is ignored by the browser, so components use classes.
pub(crate) fn content_security_policy(audience: Audience, nonce: Option<&str>) -> String {
    let scripts = match nonce {
        Some(nonce) => format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"),
        None => "'none'".to_owned(),
    };
    let mut policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         object-src 'none'"
    );
    // Only a kiosk keeps working without the network, and so only it may start a service worker.
    if audience == Audience::Kiosk {
        policy.push_str("; worker-src 'self'");
    }
    // Staff look at a PDF inside the page, in the browser's own viewer; it comes from here and nowhere else.
    if audience == Audience::Staff {
        policy.push_str("; frame-src 'self'");
    }
    policy
}

/// Puts the headers every page has onto the current answer. A page may replace them afterwards.
pub(crate) fn protect(audience: Audience, nonce: Option<&Nonce>) {
    let policy = content_security_policy(audience, nonce.map(|nonce| nonce.as_inner().as_ref()));
    reply::header("content-security-policy", &policy);
    reply::header("cache-control", "private, no-cache");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_run_by_nonce_only() {
        let policy = content_security_policy(Audience::Citizen, Some("abc"));
        assert!(policy.contains("script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval';"), "{policy}");
        assert!(!policy.contains("unsafe-inline"), "{policy}");
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
    }

    #[test]
    fn without_a_nonce_no_script_runs() {
        assert!(content_security_policy(Audience::Staff, None).contains("script-src 'none';"));
    }

    #[test]
    fn only_staff_frame_anything_and_only_what_is_ours() {
        for audience in Audience::ALL {
            let policy = content_security_policy(audience, Some("n"));
            assert_eq!(policy.contains("frame-src 'self'"), audience == Audience::Staff, "{audience:?}");
            assert!(policy.contains("object-src 'none'"), "{audience:?}");
        }
    }

    #[test]
    fn only_the_kiosk_may_start_a_service_worker() {
        for audience in Audience::ALL {
            let may = content_security_policy(audience, Some("n")).contains("worker-src 'self'");
            assert_eq!(may, audience == Audience::Kiosk, "{audience:?}");
        }
    }
}
