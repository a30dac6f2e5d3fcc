//! What the rule module's catalogue says of its exchanges: a host keeps registers and tells a check what it needs to know
//! without knowing any exchange by name.

use std::collections::BTreeSet;

use serde::Deserialize;
pub use sluse_wire::Provider;

use crate::media;

/// The exchanges that the module judges.
#[derive(Deserialize)]
pub struct Exchanges {
    exchanges: Vec<Exchange>,
}

#[derive(Deserialize)]
struct Exchange {
    fields: Vec<Field>,
    formats: Vec<String>,
    id: String,
    needs: Vec<Need>,
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    open: bool,
    record: String,
    /// The type of the record whose id stands in it.
    refers_to: Option<String>,
}

#[derive(Deserialize)]
struct Record {
    name: String,
    told_by_registers: bool,
}

/// A need: something that a check has to know beside the payload.
#[derive(Deserialize)]
pub struct Need {
    /// Its name in `known`.
    pub id: String,
    /// Who tells it.
    pub provider: Provider,
    /// What can be told, where it is one of few words.
    pub values: Vec<String>,
}

impl Exchanges {
    /// Reads what the module's catalogue says of its exchanges.
    ///
    /// # Errors
    /// When it is no catalogue.
    pub fn read(catalogue: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(catalogue)
    }

    /// The format that is the exchange's own; where it has none, or there is no such exchange, that of another: what it takes
    /// instead, and which exchanges there are, the module says.
    pub fn own_format(&self, exchange: &str) -> Option<&str> {
        let formats = self.named(exchange).into_iter().chain(&self.exchanges).flat_map(|exchange| &exchange.formats);
        formats.map(String::as_str).find(|format| !media::is_common(format))
    }

    /// Every format, each once.
    pub fn formats(&self) -> BTreeSet<&str> {
        self.exchanges.iter().flat_map(|exchange| &exchange.formats).map(String::as_str).collect()
    }

    /// What a check of the exchange needs to know.
    pub fn needs(&self, exchange: &str) -> &[Need] {
        self.named(exchange).map_or(&[], |exchange| &exchange.needs)
    }

    /// What this provider tells a check of the exchange.
    pub fn need(&self, exchange: &str, provider: Provider) -> Option<&Need> {
        self.needs(exchange).iter().find(|need| need.provider == provider)
    }

    /// Whether a register is kept of what is sent by this exchange.
    pub fn keeps(&self, exchange: &str) -> bool {
        self.need(exchange, Provider::Register).is_some()
    }

    /// The exchanges of which this provider tells something.
    pub fn told_by(&self, provider: Provider) -> impl Iterator<Item = (&str, &Need)> {
        self.exchanges
            .iter()
            .filter_map(move |exchange| Some((exchange.id.as_str(), self.need(&exchange.id, provider)?)))
    }

    /// Whether registers tell records of this type.
    pub fn is_told_by_registers(&self, exchange: &str, record: &str) -> bool {
        let mut records = self.named(exchange).into_iter().flat_map(|exchange| &exchange.records);
        records.any(|known| known.name == record && known.told_by_registers)
    }

    /// The fields of a record that name another record by its id, and of which type that is.
    pub fn references(&self, exchange: &str, record: &str) -> impl Iterator<Item = (&str, &str)> {
        let fields = self.named(exchange).into_iter().flat_map(|exchange| &exchange.fields);
        let of_record = fields.filter(move |field| field.record == record);
        of_record.filter_map(|field| Some((field.name.as_str(), field.refers_to.as_deref()?)))
    }

    /// Whether what stands in this field may be shown to whoever runs the host.
    pub fn is_open(&self, exchange: &str, field: &str) -> bool {
        let mut fields = self.named(exchange).into_iter().flat_map(|exchange| &exchange.fields);
        fields.any(|known| known.name == field && known.open)
    }

    fn named(&self, exchange: &str) -> Option<&Exchange> {
        self.exchanges.iter().find(|known| known.id == exchange)
    }
}
