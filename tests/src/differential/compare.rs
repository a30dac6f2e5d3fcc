//! One chunk after another: the oracle's bytes, and everybody else's against them.

use crate::cases::setting::Setting;
use crate::cases::{CHUNK, Chunk, trail};
use crate::oracle::Oracle;
use crate::oracle::contract::Opinion;

use super::sides::{Failure, Side};

/// Where somebody disagrees with the oracle. It holds nothing of the text but its characters' classes.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// The case's number; with the seed it makes the case again.
    pub index: u64,
    /// Who disagrees.
    pub side: &'static str,
    /// What it says.
    pub said: Opinion,
    /// What the oracle says.
    pub oracle: Opinion,
    /// What was asked.
    pub setting: Setting,
    /// How the case was made.
    pub trail: String,
    /// The text with every digit as `d`, every letter as `a` and every byte beyond ASCII as `?`.
    pub shape: String,
}

/// Everybody who is compared, and the room for one chunk.
pub struct Comparison {
    oracle: Oracle,
    sides: Vec<Box<dyn Side>>,
    seed: u64,
    chunk: Chunk,
    column: Vec<u8>,
    wanted: Vec<u8>,
}

impl Comparison {
    /// Of these sides, over the cases of this seed.
    #[must_use]
    pub fn new(sides: Vec<Box<dyn Side>>, seed: u64) -> Self {
        let (chunk, column, wanted) = (Chunk::default(), Vec::new(), Vec::new());
        Self { oracle: Oracle::default(), sides, seed, chunk, column, wanted }
    }

    /// Compares the cases from `first` (a multiple of [`CHUNK`]) on, at most a chunk of them.
    ///
    /// # Errors
    /// When a side gives no bytes, or others than for each row two.
    pub fn chunk(&mut self, first: u64, rows: u64) -> Result<Vec<Difference>, Failure> {
        let setting = Setting::of_chunk(first / CHUNK);
        self.chunk.fill(self.seed, first, rows);
        self.chunk.column(&mut self.column);
        // Whoever works elsewhere does so while the oracle thinks.
        for side in &mut self.sides {
            side.ask(&setting, rows, &self.column)?;
        }
        self.opinions(&setting);
        let mut differences = Vec::new();
        for side in &mut self.sides {
            let said = side.answer()?;
            if said.len() != self.wanted.len() {
                return Err(Failure(format!("{} gave {} bytes for {rows} rows", side.name(), said.len())));
            }
            if said != self.wanted {
                let (name, rows) = (side.name(), self.wanted.len() / 2);
                let of = |bytes: &[u8], row: usize| Opinion { verdict: bytes[row], kind: bytes[rows + row] };
                let differ = (0..rows).filter(|row| of(&said, *row) != of(&self.wanted, *row));
                differences.extend(differ.map(|row| {
                    let index = first + row as u64;
                    Difference {
                        index,
                        side: name,
                        said: of(&said, row),
                        oracle: of(&self.wanted, row),
                        setting,
                        trail: trail(self.seed, index),
                        shape: self.chunk.texts().nth(row).map(shape).unwrap_or_default(),
                    }
                }));
            }
        }
        Ok(differences)
    }

    /// The oracle's bytes: verdicts, then kinds.
    fn opinions(&mut self, setting: &Setting) {
        let question = setting.question();
        self.wanted.clear();
        let rows = self.chunk.texts().count();
        self.wanted.resize(rows * 2, 0);
        let (verdicts, kinds) = self.wanted.split_at_mut(rows);
        for ((text, verdict), kind) in self.chunk.texts().zip(verdicts).zip(kinds) {
            Opinion { verdict: *verdict, kind: *kind } = self.oracle.opinion(text, &question);
        }
    }
}

/// What kinds of characters the text has, and no more of it than its first sixty.
fn shape(text: &[u8]) -> String {
    let class = |byte: &u8| match byte {
        b'0'..=b'9' => 'd',
        b'a'..=b'z' | b'A'..=b'Z' => 'a',
        0x20..=0x7e => char::from(*byte),
        _ => '?',
    };
    format!("{} bytes «{}»", text.len(), text.iter().take(60).map(class).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Difference, Failure, Side};
    use crate::cases::setting::Setting;
    use crate::cases::{CHUNK, Chunk};
    use crate::oracle::Oracle;

    /// The oracle itself as a side, with one bit of one byte turned over.
    struct Flipped {
        seed: u64,
        fault: Option<(usize, u8)>,
        said: Vec<u8>,
        first: u64,
    }

    impl Side for Flipped {
        fn name(&self) -> &'static str {
            "the one with a fault"
        }

        fn ask(&mut self, setting: &Setting, rows: u64, _column: &[u8]) -> Result<(), Failure> {
            let (oracle, mut chunk) = (Oracle::default(), Chunk::default());
            chunk.fill(self.seed, self.first, rows);
            let opinions: Vec<_> = chunk.texts().map(|text| oracle.opinion(text, &setting.question())).collect();
            self.said = opinions.iter().map(|said| said.verdict).chain(opinions.iter().map(|said| said.kind)).collect();
            if let Some((at, bit)) = self.fault {
                self.said[at] ^= bit;
            }
            Ok(())
        }

        fn answer(&mut self) -> Result<Vec<u8>, Failure> {
            Ok(std::mem::take(&mut self.said))
        }
    }

    const ROWS: u64 = 40;

    fn compare(first: u64, fault: Option<(usize, u8)>) -> Vec<Difference> {
        let side = Flipped { seed: 7, fault, said: Vec::new(), first };
        Comparison::new(vec![Box::new(side)], 7).chunk(first, ROWS).expect("bytes")
    }

    #[test]
    fn who_agrees_is_left_alone() {
        for chunk in 0..60 {
            assert_eq!(compare(chunk * CHUNK, None), []);
        }
    }

    #[test]
    fn every_flipped_bit_of_every_byte_is_seen_and_its_row_told() {
        let first = 3 * CHUNK;
        for at in 0..2 * ROWS {
            for bit in 0..8 {
                let found = compare(first, Some((at as usize, 1 << bit)));
                let [difference] = &found[..] else { panic!("{} differences for one flipped bit", found.len()) };
                assert_eq!(difference.index, first + at % ROWS);
                assert_ne!(difference.said, difference.oracle);
                assert_ne!(difference.said.in_words(), difference.oracle.in_words());
            }
        }
    }

    #[test]
    fn too_few_bytes_are_no_agreement() {
        struct Silent;
        impl Side for Silent {
            fn name(&self) -> &'static str {
                "the silent one"
            }
            fn ask(&mut self, _: &Setting, _: u64, _: &[u8]) -> Result<(), Failure> {
                Ok(())
            }
            fn answer(&mut self) -> Result<Vec<u8>, Failure> {
                Ok(Vec::new())
            }
        }
        assert!(Comparison::new(vec![Box::new(Silent)], 7).chunk(0, ROWS).is_err());
    }

    #[test]
    fn a_difference_holds_no_digit_of_the_text() {
        for difference in compare(0, Some((5, 0x80))) {
            assert!(!difference.trail.is_empty());
            let shape = difference.shape.split_once('«').expect("a shape").1.to_owned();
            assert!(!shape.contains(|character: char| character.is_ascii_digit()), "{shape}");
        }
    }
}
