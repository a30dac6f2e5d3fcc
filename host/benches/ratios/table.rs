//! Rounds in turn, their medians, and the table of what came out.

use std::time::{Duration, Instant};

/// Rounds of each side; odd, so that the median is one of them.
pub(crate) const ROUNDS: usize = 11;

/// What was measured, in rows.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<[String; 4]>,
}

impl Table {
    /// A row: what, the figure, the goal, and the absolute times behind it.
    pub(crate) fn row(&mut self, what: &str, figure: String, goal: &str, behind: String) {
        eprintln!("measured: {what}: {figure}");
        self.rows.push([what.to_owned(), figure, goal.to_owned(), behind]);
    }

    /// Prints all rows, columns aligned.
    pub(crate) fn print(&self) {
        let head = ["what", "measured", "goal", "behind it (this machine, now)"].map(str::to_owned);
        let width = |column: usize| {
            std::iter::once(&head).chain(&self.rows).map(|row| row[column].chars().count()).max().unwrap_or(0)
        };
        let widths = [width(0), width(1), width(2)];
        for row in std::iter::once(&head).chain(&self.rows) {
            println!(
                "{:<3$}  {:<4$}  {:<5$}  {behind}",
                row[0],
                row[1],
                row[2],
                widths[0],
                widths[1],
                widths[2],
                behind = row[3]
            );
        }
    }
}

/// Both sides in turn, `ROUNDS` times; the median of the rounds' ratios `a / b`, and each side's median time.
pub(crate) fn in_turn(mut a: impl FnMut(), mut b: impl FnMut()) -> (f64, Duration, Duration) {
    a();
    b();
    let rounds: Vec<(Duration, Duration)> = (0..ROUNDS).map(|_| (time(&mut a), time(&mut b))).collect();
    let mut ratios: Vec<f64> = rounds.iter().map(|(a, b)| a.as_secs_f64() / b.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    (ratios[ROUNDS / 2], median(rounds.iter().map(|round| round.0)), median(rounds.iter().map(|round| round.1)))
}

/// How long one run takes.
pub(crate) fn time(run: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// The middle one.
pub(crate) fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times[times.len() / 2]
}
