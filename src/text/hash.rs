//! A hash for short strings and numbers, several times faster than the one of the standard library.
//!
//! It starts from a number drawn once for each process, so that no text can be made to fall into one place of a table; no
//! result depends on it, since nothing is read in a table's own order.

use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
static SEED: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());

/// A table by this hash.
pub type Map<K, V> = HashMap<K, V, Fast>;
/// A set by this hash.
pub type Set<K> = HashSet<K, Fast>;

/// Writes a table in the order of its keys, so that the same table gives the same bytes.
pub fn sorted<K, V, H, S>(map: &HashMap<K, V, H>, to: S) -> Result<S::Ok, S::Error>
where
    K: Ord + Serialize,
    V: Serialize,
    H: BuildHasher,
    S: Serializer,
{
    to.collect_map(map.iter().collect::<BTreeMap<_, _>>())
}

/// Starts hashes.
#[derive(Clone, Copy, Debug)]
pub struct Fast(u64);

impl Default for Fast {
    fn default() -> Self {
        Self(*SEED)
    }
}

impl BuildHasher for Fast {
    type Hasher = Hash;

    fn build_hasher(&self) -> Hash {
        Hash(self.0)
    }
}

/// A hash on its way.
#[derive(Clone, Copy, Debug)]
pub struct Hash(u64);

impl Hash {
    #[inline]
    fn word(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for Hash {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.word(chunk.try_into().map_or(0, u64::from_le_bytes));
        }
        let mut last = bytes.len() as u64;
        for &byte in chunks.remainder() {
            last = last << 8 | u64::from(byte);
        }
        self.word(last);
    }

    #[inline]
    fn write_u8(&mut self, number: u8) {
        self.word(number.into());
    }

    #[inline]
    fn write_u32(&mut self, number: u32) {
        self.word(number.into());
    }

    #[inline]
    fn write_usize(&mut self, number: usize) {
        self.word(number as u64);
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}
