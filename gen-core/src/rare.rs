//! Room `rare`: what most things of a kind do not have takes no room in them.

use std::fmt;
use std::ops::Deref;

/// A type that nearly always has one value.
pub trait Usual: PartialEq + Sized + 'static {
    /// That value.
    const USUAL: &'static Self;
}

/// A value that is read like any other; only one that differs from the usual one is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Rare<T>(Option<Box<T>>);

impl<T: Usual> Rare<T> {
    /// Keeps the value, if it has to.
    pub fn new(value: T) -> Self {
        Self((value != *T::USUAL).then(|| Box::new(value)))
    }
}

impl<T: Usual> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::USUAL)
    }
}

impl<T: Usual + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
