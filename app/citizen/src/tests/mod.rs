//! Pages against a pretend desk.
