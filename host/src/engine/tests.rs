//! The engine against modules made by hand: what a payload begins with says how the module behaves.

use std::fs;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use sluse_wire::Call;

use super::{Engine, EngineError, Limits, LoadError, Reply, Source};

/// A module with the contract's exports. Nothing makes it name its rule set, `a` echoes, `r` refuses, `b` is over budget, `c` counts the calls of its
/// instance, `t` traps, `l` loops, `m` takes all memory it can get, `s` gives a strange status, `o` points outside.
const MODULE: &str = r#"(module
  (memory (export "memory") 4)
  (table 8 8 funcref)
  (data (i32.const 16) "{\22ruleset\22:{\22id\22:\22by hand\22,\22sha256\22:\2200\22}}")
  (global $top (mut i32) (i32.const 1024))
  (global $ptr (mut i32) (i32.const 0))
  (global $len (mut i32) (i32.const 0))
  (func (export "sluse_abi_v1") (result i32) (i32.const 1))
  (func (export "sluse_alloc") (param $len i32) (result i32)
    (local $at i32)
    (local.set $at (global.get $top))
    (global.set $top (i32.add (global.get $top) (local.get $len)))
    (local.get $at))
  (func (export "sluse_free") (param i32 i32))
  (func (export "sluse_out_ptr") (result i32) (global.get $ptr))
  (func (export "sluse_out_len") (result i32) (global.get $len))
  (func $is (param $body i32) (param $letter i32) (result i32)
    (i32.eq (i32.load8_u (local.get $body)) (local.get $letter)))
  (func (export "sluse_call") (param $op i32) (param i32 i32) (param $body i32) (param $body_len i32) (result i32)
    (global.set $ptr (local.get $body))
    (global.set $len (local.get $body_len))
    (if (i32.eqz (local.get $body_len)) (then
      (global.set $ptr (i32.const 16))
      (global.set $len (i32.const 42))
      (return (i32.const 1))))
    (if (call $is (local.get $body) (i32.const 0x72)) (then (return (i32.const 1))))
    (if (call $is (local.get $body) (i32.const 0x62)) (then (return (i32.const 2))))
    (if (call $is (local.get $body) (i32.const 0x63)) (then
      (i32.store8 (i32.const 8) (i32.add (i32.load8_u (i32.const 8)) (i32.const 1)))
      (global.set $ptr (i32.const 8))
      (global.set $len (i32.const 1))))
    (if (call $is (local.get $body) (i32.const 0x74)) (then unreachable))
    (if (call $is (local.get $body) (i32.const 0x6c)) (then (loop $forever (br $forever))))
    (if (call $is (local.get $body) (i32.const 0x6d)) (then
      (loop $more (br_if $more (i32.ne (memory.grow (i32.const 64)) (i32.const -1))))
      unreachable))
    (if (call $is (local.get $body) (i32.const 0x73)) (then (return (i32.const 9))))
    (if (call $is (local.get $body) (i32.const 0x6f)) (then (global.set $len (i32.const -1))))
    (i32.const 0)))"#;

const SMALL: Limits =
    Limits { memory_bytes: 16 * 1024 * 1024, instances: 1, deadline: Some(Duration::from_millis(100)) };

fn engine() -> Engine {
    load(MODULE, None).expect("the module keeps the contract")
}

fn load(module: &str, cache: Option<&Path>) -> Result<Engine, LoadError> {
    Engine::from_bytes(&wat::parse_str(module).expect("readable WAT"), cache, SMALL)
}

fn check(engine: &Engine, body: &str) -> Result<Reply, EngineError> {
    engine.check(&Call::default(), body.as_bytes())
}

#[test]
fn three_statuses_are_three_outcomes() {
    let engine = engine();
    assert_eq!(check(&engine, "a1"), Ok(Reply::Answer(b"a1".to_vec())));
    assert_eq!(check(&engine, "r1"), Ok(Reply::Refused(b"r1".to_vec())));
    assert_eq!(check(&engine, "b1"), Ok(Reply::OverBudget(b"b1".to_vec())));
}

#[test]
fn the_rule_set_is_the_modules_own() {
    let engine = engine();
    assert_eq!((engine.ruleset().id.as_str(), engine.ruleset().sha256.as_str()), ("by hand", "00"));
    let nameless = MODULE.replace("ruleset", "unnamed");
    assert!(matches!(load(&nameless, None), Err(LoadError::NotAdmitted(_))));
}

#[test]
fn every_failure_is_typed_and_the_engine_goes_on() {
    let engine = engine();
    for (body, failure) in [
        ("t", EngineError::Trap(wasmtime::Trap::UnreachableCodeReached)),
        ("l", EngineError::Deadline { seconds: 0 }),
        ("m", EngineError::Memory { mebibytes: 16 }),
        ("s", EngineError::Protocol("it gave a status the contract does not know")),
        ("o", EngineError::Protocol("its output lies outside its memory")),
    ] {
        assert_eq!(check(&engine, body), Err(failure), "{body}");
        assert_eq!(check(&engine, "a"), Ok(Reply::Answer(b"a".to_vec())), "after {body}");
    }
}

#[test]
fn a_payload_larger_than_the_module_makes_room_for_is_a_broken_contract() {
    let body = vec![b'a'; 1024 * 1024];
    let outcome = engine().check(&Call::default(), &body);
    assert_eq!(outcome, Err(EngineError::Protocol("it gave room outside its memory")));
}

#[test]
fn an_instance_lives_for_one_submission_and_not_past_a_failure() {
    let engine = engine();
    let nth = |n: u8| Ok(Reply::Answer(vec![n]));
    let call = Call::default();
    for _ in 0..2 {
        let mut session = engine.session();
        assert_eq!(session.check(&call, b"c"), nth(1));
        assert_eq!(session.check(&call, b"c"), nth(2));
        assert!(session.check(&call, b"t").is_err());
        assert_eq!(session.check(&call, b"c"), nth(1));
    }
}

#[test]
fn a_submission_waits_for_its_place() {
    let engine = engine();
    let (judged, outcome) = mpsc::channel();
    thread::scope(|scope| {
        let held = engine.session();
        scope.spawn(|| judged.send(check(&engine, "a")));
        assert!(outcome.try_recv().is_err());
        drop(held);
        let outcome = outcome.recv_timeout(Duration::from_secs(20)).expect("it gets the place");
        assert_eq!(outcome, Ok(Reply::Answer(b"a".to_vec())));
    });
}

#[test]
fn only_the_contract_is_admitted() {
    let refused = |module: &str| match load(module, None) {
        Err(LoadError::NotAdmitted(why)) => why,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("admitted"),
    };
    let import = MODULE.replacen("(module", r#"(module (import "env" "clock" (func))"#, 1);
    assert!(refused(&import).contains("env.clock"));
    let export = MODULE.replacen("(module", r#"(module (func (export "more"))"#, 1);
    assert!(refused(&export).contains("more"));
    let signature = MODULE.replace(r#"(export "sluse_free") (param i32 i32)"#, r#"(export "sluse_free") (param i32)"#);
    assert!(refused(&signature).contains("sluse_free"));
    assert!(refused("(module)").contains("lacks"));
    let version = MODULE.replace("(result i32) (i32.const 1))", "(result i32) (i32.const 2))");
    assert!(refused(&version).contains("version"));
    let memory = MODULE.replace(r#"(memory (export "memory") 4)"#, r#"(memory (export "memory") 4096)"#);
    assert!(matches!(load(&memory, None), Err(LoadError::Compile(_))), "more memory than the limit from the start");
    assert!(matches!(Engine::from_bytes(b"no module", None, SMALL), Err(LoadError::Compile(_))));
}

#[test]
fn compiled_code_is_kept_and_taken_again() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(load(MODULE, Some(folder.path())).expect("compiles").source(), Source::Compiled);
    let again = load(MODULE, Some(folder.path())).expect("loads");
    assert_eq!(again.source(), Source::Cache);
    assert_eq!(check(&again, "a"), Ok(Reply::Answer(b"a".to_vec())));
}

#[test]
fn damaged_compiled_code_is_compiled_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    load(MODULE, Some(folder.path())).expect("compiles");
    fs::write(only_file(&folder.path().join("compiled")), b"damaged").expect("writable");
    assert_eq!(load(MODULE, Some(folder.path())).expect("compiles").source(), Source::Compiled);
    assert_eq!(load(MODULE, Some(folder.path())).expect("loads").source(), Source::Cache);
}

#[test]
fn only_the_newest_compiled_modules_are_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    for pages in 4..10 {
        let other = MODULE.replace(r#"(export "memory") 4)"#, &format!(r#"(export "memory") {pages})"#));
        assert_eq!(load(&other, Some(folder.path())).expect("compiles").source(), Source::Compiled);
        assert_eq!(load(&other, Some(folder.path())).expect("loads").source(), Source::Cache);
    }
    assert_eq!(fs::read_dir(folder.path().join("compiled")).expect("a folder").count(), 4);
}

#[cfg(unix)]
#[test]
fn compiled_code_others_can_write_is_not_trusted() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("a folder");
    load(MODULE, Some(folder.path())).expect("compiles");
    let compiled = folder.path().join("compiled");
    let file = only_file(&compiled);
    assert_eq!(fs::metadata(&compiled).expect("there").permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    for (path, lax, strict) in [(&compiled, 0o770, 0o700), (&file, 0o606, 0o600)] {
        fs::set_permissions(path, fs::Permissions::from_mode(lax)).expect("ours");
        assert_eq!(load(MODULE, Some(folder.path())).expect("compiles").source(), Source::Compiled, "{lax:o}");
        fs::set_permissions(path, fs::Permissions::from_mode(strict)).expect("ours");
    }
}

#[test]
fn a_cache_that_cannot_be_written_only_costs_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a file where a folder is wanted");
    fs::write(&file, b"").expect("writable");
    assert_eq!(load(MODULE, Some(&file)).expect("compiles").source(), Source::Compiled);
}

#[test]
fn debug_shows_sizes_only() {
    assert_eq!(format!("{:?}", Reply::Answer(b"anything".to_vec())), "Answer(8 bytes)");
}

fn only_file(folder: &Path) -> std::path::PathBuf {
    let mut files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let file = files.next().expect("one file");
    assert!(files.next().is_none(), "only one file");
    file
}
