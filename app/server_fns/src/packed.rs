//! A large answer carried as text.
//!
//! An answer is read twice in a browser: once out of the page and once out of the server function's reply, by readers of
//! two types, and the compiler makes all reading code of everything in it for each. A [`Packed`] answer is a piece of
//! text to both; what it holds is read in one place, by one reader.

use crate::{AppError, Transport};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::marker::PhantomData;

/// A `T` as JSON.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Packed<T> {
    json: String,
    #[serde(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Packed<T> {
    fn clone(&self) -> Self {
        Self { json: self.json.clone(), of: PhantomData }
    }
}

impl<T: Serialize> Packed<T> {
    /// # Errors
    /// `Broken` for what cannot be written as JSON.
    pub fn pack(value: &T) -> Result<Self, AppError> {
        let json = serde_json::to_string(value).map_err(|_| AppError::Transport(Transport::Broken))?;
        Ok(Self { json, of: PhantomData })
    }
}

impl<T: DeserializeOwned> Packed<T> {
    /// # Errors
    /// `Unreadable` for an answer of another version.
    pub fn open(&self) -> Result<T, AppError> {
        serde_json::from_str(&self.json).map_err(|_| AppError::Transport(Transport::Unreadable))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_a_text_on_the_way_and_itself_at_the_end() {
        let packed = Packed::pack(&vec![(1, "یک".to_owned())]).unwrap();
        let on_the_way = serde_json::to_value(&packed).unwrap();
        assert!(on_the_way.is_string());
        let arrived: Packed<Vec<(u32, String)>> = serde_json::from_value(on_the_way).unwrap();
        assert_eq!(arrived.open().unwrap(), [(1, "یک".to_owned())]);
    }

    #[test]
    fn an_answer_of_another_version_is_unreadable() {
        let packed = Packed::<u32> { json: "\"text\"".to_owned(), of: PhantomData };
        assert_eq!(packed.open(), Err(AppError::Transport(Transport::Unreadable)));
    }
}
