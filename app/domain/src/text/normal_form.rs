//! Unicode's normal forms (UAX #15) and its marks (general category M). The server has tables of its own; a browser has
//! them already, and nobody downloads 150 KB of them again.

pub(super) use found::{is_mark, normal};

/// Which of the normal forms.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

#[cfg(not(target_arch = "wasm32"))]
mod found {
    use super::Form;
    use unicode_normalization::UnicodeNormalization;
    pub use unicode_normalization::char::is_combining_mark as is_mark;

    pub fn normal(text: &str, form: Form) -> String {
        match form {
            Form::Nfc => text.nfc().collect(),
            Form::Nfd => text.nfd().collect(),
            Form::Nfkc => text.nfkc().collect(),
            Form::Nfkd => text.nfkd().collect(),
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod found {
    use super::Form;
    use js_sys::{JsString, RegExp};

    thread_local! {
        static MARK: RegExp = RegExp::new(r"^\p{M}", "u");
    }

    pub fn normal(text: &str, form: Form) -> String {
        let form = match form {
            Form::Nfc => "NFC",
            Form::Nfd => "NFD",
            Form::Nfkc => "NFKC",
            Form::Nfkd => "NFKD",
        };
        JsString::from(text).normalize(form).into()
    }

    pub fn is_mark(c: char) -> bool {
        // None is among the first characters, which are most of what is asked.
        c >= '\u{300}' && MARK.with(|mark| mark.test(c.encode_utf8(&mut [0; 4])))
    }
}
