//! The table of one area's wording.

/// `key: "فارسی" | "English";` makes `key() -> &'static str`; `key(arg): "… {arg} …" | "… {arg} …";` makes
/// `key(arg: impl Display) -> String`. One table per file: it also lists the keys for the tests.
macro_rules! texts {
    ($( $(#[$meta:meta])* $key:ident $( ( $($arg:ident),+ $(,)? ) )? : $fa:literal | $en:literal ; )+) => {
        $( $crate::text::text_fn! { $(#[$meta])* $key [$( $($arg)+ )?] $fa $en } )+

        /// Key, Persian and English of every text here.
        #[cfg(test)]
        pub(crate) const ENTRIES: &[(&str, &str, &str)] = &[$( (stringify!($key), $fa, $en) ),+];
    };
}

/// One function of [`texts!`].
macro_rules! text_fn {
    ($(#[$meta:meta])* $key:ident [] $fa:literal $en:literal) => {
        $(#[$meta])*
        #[doc = $fa]
        #[must_use]
        pub fn $key() -> &'static str {
            match $crate::text::lang() {
                $crate::text::Lang::Fa => $fa,
                $crate::text::Lang::En => $en,
            }
        }
    };
    ($(#[$meta:meta])* $key:ident [$($arg:ident)+] $fa:literal $en:literal) => {
        $(#[$meta])*
        #[doc = $fa]
        #[must_use]
        pub fn $key($($arg: impl ::core::fmt::Display),+) -> String {
            $( let $arg = $crate::text::piece($arg); )+
            match $crate::text::lang() {
                $crate::text::Lang::Fa => format!($fa),
                $crate::text::Lang::En => format!($en),
            }
        }
    };
}

pub(crate) use {text_fn, texts};
