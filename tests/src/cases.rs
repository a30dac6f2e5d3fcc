//! Texts to hold implementations against each other with: made by the million, the same from the same seed.
//!
//! A case is a text, made by a recipe and then perhaps damaged; a chunk is as many cases as one call judges, with one
//! setting for all. Seed and index are all it takes to make a case again, so that nothing ever needs to print a number.
//!
//! | module | idea |
//! | --- | --- |
//! | [`draw`] | chance from a seed, and a trail of what was drawn |
//! | [`setting`] | what is asked: kinds, mode, day, separators, list |
//! | `person`, `other` | recipes |
//! | `damage` | what happens to texts before they reach a register |

pub mod draw;
pub mod setting;

mod damage;
mod other;
mod person;

use draw::Draw;
use setting::Setting;

/// Cases of one chunk.
pub const CHUNK: u64 = 512;

/// A way to make texts: what it is called, the kind that it makes (0 for none), and how.
struct Recipe {
    name: &'static str,
    kind: u8,
    make: fn(&mut Draw, &mut Vec<u8>),
}

fn recipes() -> impl Iterator<Item = &'static Recipe> {
    person::RECIPES.iter().chain(&other::RECIPES)
}

/// The texts of one chunk, as the plain module's column wants them.
#[derive(Default)]
pub struct Chunk {
    offsets: Vec<usize>,
    texts: Vec<u8>,
}

impl Chunk {
    /// Makes the cases from `first` (a multiple of [`CHUNK`]) on, `rows` of them, in place of those before.
    pub fn fill(&mut self, seed: u64, first: u64, rows: u64) {
        self.texts.clear();
        self.offsets.clear();
        // A column may be a part of a longer one: then its first offset is not 0.
        self.texts.resize((first / CHUNK % 3) as usize, b'7');
        self.offsets.push(self.texts.len());
        let setting = Setting::of_chunk(first / CHUNK);
        for index in first..first + rows {
            make(&mut Draw::new(seed, index), &setting, &mut self.texts);
            self.offsets.push(self.texts.len());
        }
    }

    /// The texts in order.
    pub fn texts(&self) -> impl Iterator<Item = &[u8]> {
        self.offsets.windows(2).map(|pair| &self.texts[pair[0]..pair[1]])
    }

    /// Rows + 1 offsets of four bytes each, then the texts.
    ///
    /// # Panics
    /// When the texts are longer than offsets can say, which no chunk comes near.
    pub fn column(&self, body: &mut Vec<u8>) {
        body.clear();
        for offset in &self.offsets {
            body.extend(i32::try_from(*offset).expect("a chunk is small").to_le_bytes());
        }
        body.extend(&self.texts);
    }
}

/// How a case was made: the recipe, what it drew, the damage. It holds nothing of the text.
#[must_use]
pub fn trail(seed: u64, index: u64) -> String {
    let mut draw = Draw::with_trail(seed, index);
    make(&mut draw, &Setting::of_chunk(index / CHUNK), &mut Vec::new());
    draw.trail()
}

/// Half of the cases are of a kind that is asked for, and a third of the cases are damaged.
fn make(draw: &mut Draw, setting: &Setting, texts: &mut Vec<u8>) {
    let begun = texts.len();
    let of_a_kind = draw.one_in(2);
    let fits = |recipe: &&Recipe| !of_a_kind || setting.asked().has(recipe.kind);
    let recipe = recipes().filter(fits).nth(draw.below_usize(recipes().filter(fits).count()));
    if let Some(recipe) = recipe {
        draw.note(recipe.name);
        (recipe.make)(draw, texts);
    }
    if draw.one_in(3) {
        let mut text = texts.split_off(begun);
        damage::damage(draw, &mut text);
        texts.append(&mut text);
    }
}

#[cfg(test)]
mod tests;
