use leptos::prelude::*;

/// The whole icon set: 24 × 24, one stroke of 2, in the colour of the text beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// Towards the end of the line: next, continue.
    Forward,
    /// Towards the start of the line: back, previous.
    Back,
    Up,
    Down,
    Check,
    CheckCircle,
    Cross,
    CrossCircle,
    Warning,
    Information,
    Clock,
    Pause,
    Hourglass,
    Pencil,
    Send,
    Undo,
    Search,
    Filter,
    File,
    Attachment,
    Upload,
    Download,
    Print,
    Copy,
    Plus,
    Minus,
    Person,
    Building,
    Calendar,
    Telephone,
    Location,
    Lock,
    Eye,
    Note,
    Message,
    Folder,
    Card,
    Menu,
    Settings,
    Link,
    Keyboard,
    /// A quarter round, with the clock.
    Turn,
}

impl Glyph {
    /// Every glyph, for the gallery.
    pub const ALL: [Self; 42] = [
        Self::Forward,
        Self::Back,
        Self::Up,
        Self::Down,
        Self::Check,
        Self::CheckCircle,
        Self::Cross,
        Self::CrossCircle,
        Self::Warning,
        Self::Information,
        Self::Clock,
        Self::Pause,
        Self::Hourglass,
        Self::Pencil,
        Self::Send,
        Self::Undo,
        Self::Search,
        Self::Filter,
        Self::File,
        Self::Attachment,
        Self::Upload,
        Self::Download,
        Self::Print,
        Self::Copy,
        Self::Plus,
        Self::Minus,
        Self::Person,
        Self::Building,
        Self::Calendar,
        Self::Telephone,
        Self::Location,
        Self::Lock,
        Self::Eye,
        Self::Note,
        Self::Message,
        Self::Folder,
        Self::Card,
        Self::Menu,
        Self::Settings,
        Self::Link,
        Self::Keyboard,
        Self::Turn,
    ];

    /// Drawn for a left-to-right page; these turn over in a right-to-left one. Clocks, ticks, pens, handsets and
    /// glasses do not.
    #[must_use]
    pub fn has_direction(self) -> bool {
        matches!(self, Self::Forward | Self::Back | Self::Send | Self::Undo)
    }

    fn path(self) -> &'static str {
        match self {
            Self::Forward => "M4 12h15M13 6l6 6-6 6",
            Self::Back => "M20 12H5M11 6l-6 6 6 6",
            Self::Up => "M6 15l6-6 6 6",
            Self::Down => "M6 9l6 6 6-6",
            Self::Check => "M5 13l4.5 4.5L19 7",
            Self::CheckCircle => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12.5l3 3 5.5-6",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::CrossCircle => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9 9l6 6M15 9l-6 6",
            Self::Warning => "M12 4L2.5 20h19zM12 10v4.5M12 17.2v.3",
            Self::Information => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5.5M12 7.5v.3",
            Self::Clock => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5.5l3.5 2",
            Self::Pause => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 9v6M14.5 9v6",
            Self::Hourglass => "M6 3h12M6 21h12M7.5 3v3.5L12 12l-4.5 5.5V21M16.5 3v3.5L12 12l4.5 5.5V21",
            Self::Pencil => "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5",
            Self::Send => "M4 4.5L21 12L4 19.5L7 12zM7 12h8",
            Self::Undo => "M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L21 21",
            Self::Filter => "M3 5h18l-7 8.5V20l-4-2v-4.5z",
            Self::File => "M6 3h8l4.5 4.5V21H6zM14 3v5h4.5",
            Self::Attachment => "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.400-6.400L13 4.300a3 3 0 0 1 4.300 4.300L9.5 16.300a1.5 1.5 0 0 1-2.200-2.200L14 7.5",
            Self::Upload => "M12 16V4M7 9l5-5 5 5M4 16v4h16v-4",
            Self::Download => "M12 4v12M7 11l5 5 5-5M4 16v4h16v-4",
            Self::Print => "M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z",
            Self::Copy => "M9 9h11v12H9zM15 9V4H4v12h5",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Person => "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20.5a7.5 6 0 0 1 15 0",
            Self::Building => "M5 21V4h10v17M15 9h4v12M3 21h18M8.5 8h3M8.5 12h3M8.5 16h3",
            Self::Calendar => "M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4",
            Self::Telephone => "M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5A1.5 1.5 0 0 1 5 4z",
            Self::Location => "M12 21.5C7 16 5 13 5 10a7 7 0 0 1 14 0c0 3-2 6-7 11.5zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5",
            Self::Lock => "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Eye => "M2.5 12C6 6.5 9 5.5 12 5.5s6 1 9.5 6.5c-3.5 5.5-6.5 6.5-9.5 6.5S6 17.5 2.5 12zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
            Self::Note => "M4 4h16v11l-5 5H4zM20 15h-5v5M8 9h8M8 13h5",
            Self::Message => "M3.5 5h17v12H11l-4.5 4v-4h-3zM8 9.5h8M8 13h5",
            Self::Folder => "M3 6h7l2 2.5h9V19H3z",
            Self::Card => "M3 6h18v12H3zM3 10.5h18M6.5 14.5h4",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Settings => "M4 7h9M17 7h3M15 4.5v5M4 12h3M11 12h9M9 9.5v5M4 17h9M17 17h3M15 14.5v5",
            Self::Keyboard => "M2.5 6h19v12h-19zM6.5 10h.3M10.200 10h.3M13.900 10h.3M17.500 10h.3M8 14h8",
            Self::Turn => "M20 12a8 8 0 1 1-2.500-5.800M20 3v4.500h-4.500",
            Self::Link => "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.700-5.700L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700L12 17",
        }
    }
}

/// An icon beside words that say the same: it is hidden from screen readers.
#[component]
pub fn Icon(glyph: Glyph) -> impl IntoView {
    let class = if glyph.has_direction() { "icon icon--flip" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d=glyph.path() fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>
        </svg>
    }
}
