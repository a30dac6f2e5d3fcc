//! The plain module: the rules as one WebAssembly file that any runtime can run without help.
//!
//! `target/sluse.wasm` has no imports, no start function and one memory. Bytes go in, canonical JSON comes out, and the
//! same bytes in give the same bytes out on every runtime: two answers are equal when their hashes are.
//! This page is the whole contract; a host needs nothing else.
//!
//! # Exports
//!
//! Every parameter and result is an `i32`, to be read as unsigned.
//!
//! | export | meaning |
//! | --- | --- |
//! | `memory` | the module's only memory; it grows and never shrinks |
//! | `sluse_abi_v1() → 1` | its name and result are the version of this contract; a later one has another name |
//! | `sluse_alloc(len) → ptr` | room for `len` bytes that the host will write; 0 when there is none left |
//! | `sluse_free(ptr, len)` | gives such room back; `len` is the one it was asked for with |
//! | `sluse_call(op, head_ptr, head_len, body_ptr, body_len) → status` | does one operation |
//! | `sluse_out_ptr() → ptr`, `sluse_out_len() → len` | what the last operation said |
//!
//! # Who owns which bytes
//!
//! - Room from `sluse_alloc` belongs to the host until it gives it to `sluse_free`, once, with the same length. The module
//!   reads it during `sluse_call` and at no other time; it neither writes nor frees it, so one body can be used for
//!   several calls.
//! - The output belongs to the module. It stands until the next `sluse_call`, which overwrites it: copy it first.
//! - Any call may grow the memory. A host that holds a view of the memory (JavaScript) or a base pointer makes it anew
//!   after every call.
//! - Room of length 0 is allowed; its pointer is not 0 and must not be read.
//!
//! # Operations
//!
//! The head says what to do, as JSON in UTF-8; the body is the payload's own bytes, in whatever encoding they came.
//!
//! | op | head | body | output when the status is 0 |
//! | --- | --- | --- | --- |
//! | 1 check | the Call: `{"exchange":"elev.klasseliste","as_of":"2026-11-22","mode":"test","format":"csv"}` | the payload | the Answer |
//! | 2 catalogue | `{}` | empty | every exchange, rule and word |
//! | 3 render | `{"lang":"nb","where":"list"}`; `nb`, `nn` or `en`; `list` (or absent), `form` or `system`: where it is read, since what to do next differs | an Answer or a refusal, as the module gave it | the same in words |
//! | 4 keys | the Call | the payload | which keys of the host's register the rules want |
//! | 10 ids | `{"as_of":"2026-11-22","kind":"any","mode":"test","rows":2}` | a column of identifiers | two bytes per row |
//! | 11 timeline | the Call, and `"person":1` for one participant only | the payload | the Timeline: the Answer with two members more |
//! | 12 labels | the Call, and `"rows":[1,5]` | the payload | class and name of the pupils in these rows: personal data, for this machine only |
//!
//! In a Call, `as_of` is required and is the only clock; `mode` is `production` or `test`; `exchange`, `format` and
//! `file_name` are recognised when absent; `budget` is the work that may be spent, in place of the module's own limit
//! (2^27): less, or for whoever owns the machine more, and then `work` in the Answer shows it. An operation that is not in the
//! table is refused with the code `bad_call`, and so is a head that is not what its operation wants.
//!
//! # What the host's register is asked for
//!
//! Some rules need what the caller's register already holds (`known` in the Call). Operation 4 says of a payload which keys
//! to fetch, before it is checked, and which records the register will hold if it is accepted:
//!
//! | member | what it is |
//! | --- | --- |
//! | `wants` | by need: `{"nir.register":{"persons":[DUF-nummer, …],"records":[{"id","type"}, …]}}`, or `{"elev.innsendt":{"persons":[…],"records":[]}}`; sorted, each once |
//! | `holds` | the records in the order of the payload: `type`, `id`, `row`, the days `from` and `to` where it has some, the `person` it is about, and for an annulment what it `annuls` |
//! | `exchange`, `ruleset` | as in an Answer |
//!
//! A `row` is spelled as `known` wants it: every value a text, blanks around it left out, keys sorted. `person` is absent
//! where the payload does not tell; `follows` then names the record that does, which the register may hold. A record
//! without a type of the exchange or without an id is not there, and nothing is judged: that is what operation 1 is for.
//! The output holds numbers of persons, unlike every other but that of operation 12.
//!
//! `known` is an object by need. `elev.innsendt` is a list of numbers that other schools have sent, `nir.roller` the sender's roles in NIR (`kommunenorskbruker`, `kommuneintrobruker`), `nir.lover` the laws that
//! the channel to NIR carries (`introduksjonsloven`, `integreringsloven`, `kap6a`), `nir.koder` what a vendor's own codes stand for. An empty list says «nothing»; an absent
//! need leaves the rules that have it unchecked.
//!
//! `nir.register`, a JSON array of `row`s, is no member of `known` but a part of the body, behind the payload:
//! `"parts":[{"name":"payload","bytes":2048},{"name":"nir.register","bytes":1024}]` in the Call tells where the parts lie. The
//! payload is the first, the bytes add up to those of the body, and without `parts` the body is the payload.
//!
//! # A column of identifiers
//!
//! The body of operation 10 has the shape of an Arrow string column: `rows + 1` offsets as little-endian `i32`, then the
//! UTF-8 bytes that they point into, counted from the first byte behind the offsets. Row `i` is the bytes from offset `i` to
//! offset `i + 1`; offsets do not decrease, and the first may be above 0, as in a slice of a longer column. Nulls have no
//! place here: a host that has some keeps its own validity and passes rows of length 0, which are of no form.
//!
//! In the head, `as_of` and `rows` are required. `kind` is `any`, the id of a kind, or a list of ids: `fnr`, `dnr`, `hnr`,
//! `fhn`, `duf`, `vigo`, `orgnr`, `kontonr`, `kommunenr`, `fylkesnr`, `postnr`, `skolenr`, `feide`; `any` is all of them but
//! `vigo` and `fylkesnr`. `mode` is `production` when absent. `separators` are characters, of space, `-` and `.`, that the
//! column's field tolerates inside an identifier, not before or behind it; none when absent, and never in a Feide name. `postnummer` is the list of those that exist; when absent, four digits are one.
//!
//! The output has `rows` verdict bytes, then `rows` kind bytes. What each number stands for is listed in the catalogue under
//! `ids`; none of them ever changes its meaning.
//!
//! | verdict byte | meaning |
//! | --- | --- |
//! | bit 7 set | the row holds as the kind in its kind byte |
//! | … bits 0 to 2 | the convention by which it is synthetic: 0 none, 1 tenor, 2 syntpop, 3 nav, 4 nav_or_hnr, 5 syntpop_or_npid |
//! | … bit 3 | only the control rule of 2032 holds; else, for fnr, dnr, hnr and fhn, that of 1964 |
//! | … bit 4 | separators were left out |
//! | bit 7 clear | the row does not hold, its kind byte is 0, and this is why: 1 form, 2 date, 3 control, 4 other_kind, 5 synthetic, 6 not_issued_yet, 7 placeholder, 8 npid, 9 not_in_list, 10 not_on_day |
//!
//! A row that fits several kinds is told as the first of: fnr, dnr, hnr, fhn, vigo, kontonr, duf, orgnr, kommunenr,
//! fylkesnr, postnr, skolenr, feide. Two things come before that order. Where month + 40 may be a hospital's H-nummer or
//! NAV's synthetic fødselsnummer, and both are asked for, it is told as hnr with the convention nav_or_hnr. And what reads as
//! a person's number, an NPID or a placeholder is never taken for a kontonr while any kind of person is asked for: a number
//! that is refused as synthetic does not come through as an account.
//!
//! # A timeline
//!
//! Operation 11 judges the payload as operation 1 does: what that refuses, it refuses in the same bytes, and without its two
//! members of its own its output is that Answer, byte for byte. An exchange that is not about participants is refused with
//! `unknown_exchange`. The head may have `person`, a whole number from 1: only that participant is written.
//!
//! `participants` is how many the payload tells of. `persons` are they, by `ordinal` in the order of the payload, without a
//! number, a name or a text of any record:
//!
//! | member of a person | meaning |
//! | --- | --- |
//! | `at` | the record of the person; absent where it is only known |
//! | `law` | as in the Answer's `laws` |
//! | `findings` | those about the record of the person, as indices into the Answer's `findings` |
//! | `items` | the records, by day; what has no readable day last |
//! | `deadlines` | by day: `kind`, `day`, `without_leave`, `evidence`, and in `under` the item whose deadline it is |
//! | `hours` | `hundredths` of hours by `ordning` and `timetype`; `ceiling_hundredths` where the law is certain and has a number |
//!
//! | member of an item | meaning |
//! | --- | --- |
//! | `type` | the record's, or `gjenapning`: that a programme goes on after its end |
//! | `from`, `to` | first and last day as the record has them; no `to` while it is open; what takes one day has it twice |
//! | `planned` | the end is a plan: of a programme that has not ended, or of training that still goes on |
//! | `decided` | the day on which a vedtak was made |
//! | `code` | which of its type it is, a key of our lists |
//! | `codes` | every code of the record, that one first: `field`, `key`, `list` |
//! | `known`, `annulled` | it comes from `known` and has no `at`; it has been taken back |
//! | `at`, `findings` | its place, and the findings about it |
//! | `under` | the item it belongs to, an index into the same `items` |
//!
//! Operation 3 puts a timeline into words as it does an Answer, with names for deadlines, hours, items and their codes in
//! `persons`, element by element.
//!
//! # What a pupil is called
//!
//! A finding holds a row and no name. Whoever shows findings to somebody who may read the payload asks operation 12, with the
//! payload at hand, what is written in the rows: `{"rows":[{"klasse":"10A","navn":"Lang Alt","row":1}]}`, in their order.
//! `rows` in the head ascend; one that the payload does not have is not in the output, and neither are `klasse` and `navn`
//! where the row has none. The name is as it stands, its parts joined by a blank. Records of participants have no name, and
//! give no rows. What a check refuses is refused in the same bytes.
//! The output is **personal data**: show it where the payload lies, keep it out of answers, logs and requests.
//!
//! # What comes back
//!
//! | status | meaning | output |
//! | --- | --- | --- |
//! | 0 | the operation was done; for a check, the verdict stands in the Answer | JSON |
//! | 1 | *refusal*: the payload or the head cannot be judged: not JSON, too large, unknown exchange, … | `{"refusal":{"code",…},"ruleset":{…}}` |
//! | 2 | *budget*: the work would pass the limit, which is counted the same on every runtime | as 1, with the code `budget_reached` |
//!
//! `counts` in an Answer is exact. Of one rule at most 1000 findings stand in `findings`, the first by place; `more` says by
//! rule how many others there are: `{"elev-v10":2000}`.
//!
//! A *trap* is none of these. It means a fault in the module or in the host's use of it: never a verdict, and never
//! «invalid». After a trap the instance is thrown away, since its memory may hold anything; a new one starts clean.
//!
//! # Limits
//!
//! The module decides by itself how deep, how large and how much: what is beyond gets a refusal that names the limit.
//! A host should nonetheless bound the memory (and then `sluse_alloc` gives 0, or the module traps) and interrupt what
//! runs too long, as a net below the net. An instance is used by one thread at a time. It keeps nothing from one call to
//! the next but its memory's size, so an instance per submission is for isolation, not for correctness.
//!
//! # A call from beginning to end
//!
//! ```text
//! module   = compile("sluse.wasm")
//! instance = instantiate(module, no imports)
//! require    instance.sluse_abi_v1() == 1
//!
//! head  = utf8('{"exchange":"elev.klasseliste","as_of":"2026-11-22","mode":"test"}')
//! body  = read("klasseliste.csv")
//!
//! h = instance.sluse_alloc(len(head));   require h != 0;   memory[h .. h+len(head)] = head
//! b = instance.sluse_alloc(len(body));   require b != 0;   memory[b .. b+len(body)] = body
//!
//! status = instance.sluse_call(1, h, len(head), b, len(body))      on a trap: drop the instance, report a fault
//! out    = copy of memory[instance.sluse_out_ptr() ..][.. instance.sluse_out_len()]
//!
//! instance.sluse_free(h, len(head))
//! instance.sluse_free(b, len(body))
//!
//! status 0: answer  = json(out)             answer.verdict is valid, invalid or undecided
//! status 1: refusal = json(out).refusal     refusal.code says why
//! status 2: refusal = json(out).refusal     refusal.code is budget_reached
//! ```

#[cfg(any(target_family = "wasm", test))]
mod arena;
pub mod memory;
pub mod output;

use sluse_core::Status;

/// What a call allocates: of one record a tenth of this array.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: arena::Arena<{ 256 * 1024 }> = arena::Arena::new();

/// The version of the contract on this page.
#[expect(unsafe_code, reason = "an export must keep its name")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub extern "C" fn sluse_abi_v1() -> u32 {
    1
}

/// Does operation `op`; the output stands until the next call.
///
/// # Safety
/// `head_ptr` and `body_ptr` come from [`memory::sluse_alloc`] with at least these lengths, and the host has written
/// there.
#[expect(unsafe_code, reason = "an export must keep its name, and reads where the host says it wrote")]
// SAFETY: no other symbol has this name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sluse_call(
    op: u32,
    head_ptr: *const u8,
    head_len: u32,
    body_ptr: *const u8,
    body_len: u32,
) -> u32 {
    // SAFETY: the caller keeps what this function asks of it, which is what `given` asks for each of the two.
    let (head, body) = unsafe { (memory::given(head_ptr, head_len), memory::given(body_ptr, body_len)) };
    let status: Status = output::replace(|out| sluse_core::call(op, head, body, out));
    status as u32
}
