//! Chance from a seed: the same on every machine.

/// A source of numbers for one case (Steele, Lea and Flood: SplitMix64), which may remember what it was used for.
pub struct Draw {
    state: u64,
    trail: Option<Vec<&'static str>>,
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Draw {
    /// For the case of this index.
    #[must_use]
    pub const fn new(seed: u64, index: u64) -> Self {
        // The index is mixed before it meets the seed: neighbouring seeds must not give each other's cases.
        Self { state: mix(index.wrapping_mul(GOLDEN)) ^ mix(seed), trail: None }
    }

    /// The same, and it remembers.
    #[must_use]
    pub fn with_trail(seed: u64, index: u64) -> Self {
        Self { trail: Some(Vec::new()), ..Self::new(seed, index) }
    }

    /// Says what was just drawn.
    pub fn note(&mut self, what: &'static str) {
        if let Some(trail) = &mut self.trail {
            trail.push(what);
        }
    }

    /// What was said, in order.
    #[must_use]
    pub fn trail(&self) -> String {
        self.trail.as_ref().map(|trail| trail.join(", ")).unwrap_or_default()
    }

    /// A number below `bound`. Not quite even, which does not matter for small bounds.
    pub const fn below(&mut self, bound: u64) -> u64 {
        self.state = self.state.wrapping_add(GOLDEN);
        mix(self.state) % bound
    }

    /// The same for positions.
    #[expect(clippy::cast_possible_truncation, reason = "less than a bound that was a usize")]
    pub const fn below_usize(&mut self, bound: usize) -> usize {
        self.below(bound as u64) as usize
    }

    /// A number of this range, its ends included.
    #[expect(clippy::cast_possible_truncation, reason = "less than a bound that was a u16")]
    pub const fn between(&mut self, first: u16, last: u16) -> u16 {
        first + self.below(last as u64 - first as u64 + 1) as u16
    }

    /// True once in so many.
    pub const fn one_in(&mut self, so_many: u64) -> bool {
        self.below(so_many) == 0
    }

    /// One of a list that is not empty.
    pub const fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below_usize(list.len())]
    }

    /// A digit as it is written.
    pub fn digit(&mut self) -> u8 {
        self.pick(b"0123456789")
    }
}

const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
