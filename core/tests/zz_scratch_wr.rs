use sluse_core::{OP_CHECK, call, rules::EXAMPLES, wire};
#[test]
fn run() {
    let mut bad = 0;
    for (rule, examples) in EXAMPLES {
        for e in *examples {
            let head = format!(
                r#"{{"as_of":"{}","exchange":"{}","format":"{}","mode":"{}"}}"#,
                e.as_of, e.exchange, e.format, e.mode
            );
            let mut out = vec![];
            let st = call(OP_CHECK, head.as_bytes(), e.input, &mut out);
            let Ok(a) = serde_json::from_slice::<wire::Answer>(&out) else {
                println!("{} {}: {st:?} {}", rule.id, e.name, String::from_utf8_lossy(&out));
                bad += 1;
                continue;
            };
            let n = a.findings.iter().filter(|f| f.rule == rule.id).count();
            let others: Vec<_> = a
                .findings
                .iter()
                .filter(|f| f.rule != rule.id && f.rule != "elev-i3b")
                .map(|f| f.rule.clone())
                .collect();
            if n != e.reports as usize {
                bad += 1;
                println!("BAD {} {} {n}", rule.id, e.name);
            }
            if !others.is_empty() {
                println!("  {} {} also {others:?}", rule.id, e.name);
            }
        }
    }
    assert_eq!(bad, 0);
}
