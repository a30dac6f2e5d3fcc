//! What happens to a person, before there are days and records.

use super::tall::Tilfeldig;
use sluse_core::families::nir::lov::Lov;

/// What a person has learned before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Utdanning {
    Ingen,
    Grunnskole,
    Vgs,
}

/// Whether the person moves while the programme goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flytting {
    Ingen,
    /// From the neighbour, which has sent the first half.
    Hit,
    /// To the neighbour, after half of it.
    Bort,
}

/// What happens. [`Plan::new`] is a programme that was carried through, and nothing else.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) lov: Lov,
    pub(crate) utdanning: Utdanning,
    /// Below 25 when the permit is granted.
    pub(crate) ung: bool,
    /// The programme goes on at the day of the check.
    pub(crate) pagar: bool,
    /// Has a child below 18.
    pub(crate) barn: bool,
    /// Is reunited with somebody who was settled before.
    pub(crate) familie: bool,
    /// Accepts parental leave.
    pub(crate) omsorg: bool,
    /// Is stopped for two months.
    pub(crate) stans: bool,
    /// Is ended by mistake, and opened again after three weeks.
    pub(crate) gjenapnet: bool,
    pub(crate) flytting: Flytting,
    /// Had a D-nummer first.
    pub(crate) nytt_nummer: bool,
    /// A record that was sent with a fault is annulled and sent anew.
    pub(crate) retting: bool,
    /// Was refused a programme, and complained.
    pub(crate) avslag: bool,
    /// Gets more norsk under chapter 6A.
    pub(crate) utvidet: bool,
    /// Has been taught in the reception centre.
    pub(crate) asyl: bool,
}

impl Plan {
    pub(crate) const fn new(lov: Lov) -> Self {
        Self {
            lov,
            utdanning: Utdanning::Grunnskole,
            ung: false,
            pagar: false,
            barn: false,
            familie: false,
            omsorg: false,
            stans: false,
            gjenapnet: false,
            flytting: Flytting::Ingen,
            nytt_nummer: false,
            retting: false,
            avslag: false,
            utvidet: false,
            asyl: false,
        }
    }

    /// One of the lives that a municipality meets.
    pub(crate) fn draw(chance: &mut Tilfeldig, lov: Lov) -> Self {
        let mut plan = Self::new(lov);
        let new_law = lov != Lov::Introduksjonsloven;
        plan.utdanning = match chance.mellom(0, 9) {
            0..=2 => Utdanning::Ingen,
            3..=6 => Utdanning::Grunnskole,
            _ => Utdanning::Vgs,
        };
        plan.ung = chance.av_hundre(20);
        plan.pagar = new_law && chance.av_hundre(45);
        plan.barn = chance.av_hundre(40);
        plan.nytt_nummer = chance.av_hundre(15);
        plan.retting = chance.av_hundre(10);
        plan.avslag = chance.av_hundre(5);
        plan.familie = lov == Lov::Integreringsloven && chance.av_hundre(25);
        plan.utvidet = lov == Lov::Kap6A && !plan.pagar && chance.av_hundre(40);
        plan.asyl = lov == Lov::Integreringsloven && !plan.familie && chance.av_hundre(20);
        match chance.mellom(0, 19) {
            0 | 1 if plan.has_room() => plan.omsorg = true,
            2 if !new_law => plan.stans = true,
            5 => plan.gjenapnet = true,
            3 if plan.has_room() => plan.flytting = Flytting::Hit,
            4 if !plan.pagar && plan.has_room() => plan.flytting = Flytting::Bort,
            _ => {}
        }
        plan
    }

    /// Whether the programme is long enough for something to come in between.
    fn has_room(&self) -> bool {
        !self.avslag && self.months() >= 24
    }

    /// How long the programme is to last.
    pub(crate) fn months(&self) -> i32 {
        match (self.lov, self.utdanning) {
            (Lov::Introduksjonsloven, _) => 24,
            (Lov::Kap6A, _) => 12,
            (Lov::Integreringsloven, Utdanning::Vgs) => 6,
            (Lov::Integreringsloven, _) if self.ung => 36,
            (Lov::Integreringsloven, _) => 24,
        }
    }
}
