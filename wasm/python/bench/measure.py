"""The wheel against its peers: identifiers, records, DuckDB.

All sides in turn in this one process; medians of the rounds' ratios of processor time, which a busy machine disturbs least. Verdicts are compared before anything is timed.
Numbers are made while it runs and written nowhere: the peers know no synthetic series, so these have no mark.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable

import duckdb
import jsonschema_rs
import orjson
import pyarrow as pa
import stdnum
from stdnum.no import fodselsnummer

import sluse
import sluse.duckdb

ROUNDS = 5
IDS = 1_000_000
#: The peer needs eight seconds for a million; it is timed on a share, and the ratio is per number.
PEER_IDS = 50_000
RECORDS = 100_000
PEER_RECORDS = 20_000
DAY = "2026-03-10"

FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def main() -> None:
    chance = random.Random(20261122)
    ids(chance)
    records(chance)
    in_duckdb(chance)


def number(chance: random.Random, year: int | None = None) -> str:
    while True:
        day = chance.randint(1, 28) + (40 if year is None and chance.random() < 0.2 else 0)
        born = year or chance.choice((chance.randint(1940, 1999), chance.randint(2000, 2019)))
        individ = chance.randint(0, 499) if born < 2000 else chance.randint(500, 999)
        digits = [int(each) for each in f"{day:02}{chance.randint(1, 12):02}{born % 100:02}{individ:03}"]
        for weights in (FIRST, SECOND):
            digits.append(-sum(map(int.__mul__, digits, weights)) % 11)
        if 10 not in digits:
            return "".join(map(str, digits))


def slip(text: str, chance: random.Random) -> str:
    at = chance.randrange(11)
    return text[:at] + str((int(text[at]) + chance.randint(1, 9)) % 10) + text[at + 1 :]


def ids(chance: random.Random) -> None:
    texts = [number(chance) for _ in range(IDS)]
    texts = [slip(text, chance) if chance.random() < 0.1 else text for text in texts]
    column = pa.array(texts)
    field = sluse.Ids(["fnr", "dnr", "hnr"], as_of=DAY)
    share = texts[:PEER_IDS]
    told = field.parse(column)
    assert told.verdicts == field.parse(texts).verdicts
    # Control digits that hold only under the rule of 2032, and months of synthetic series, are what a slip may make.
    different = sum(
        fodselsnummer.is_valid(text) != verdict.valid and verdict.reason not in ("not_issued_yet", "synthetic")
        for text, verdict in zip(share, told)
    )
    print(f"\nidentifiers: {IDS} numbers, {told.valid_count} valid; {different} of {PEER_IDS} otherwise by the peer")
    compare(
        "python-stdnum " + stdnum.__version__,
        (lambda: [fodselsnummer.is_valid(text) for text in share], PEER_IDS),
        {
            "Ids.parse of an Arrow column": (lambda: field.parse(column), IDS, 100),
            "Ids.parse of a list": (lambda: field.parse(texts), IDS, 100),
            "… and to_arrow()": (lambda: field.parse(column).to_arrow(), IDS, None),
            "parse_one, a call for each": (lambda: [field.parse_one(text) for text in texts[:2000]], 2000, None),
        },
    )


def records(chance: random.Random) -> None:
    names = ["Voksende Bytte", "Øde Arterie", "Utmerket Kvern", "Tom Æresgjest"]
    numbers: dict[str, None] = {}
    while len(numbers) < RECORDS:
        numbers[number(chance, 2010)] = None
    rows = [
        {
            "kommunenummer": "4601",
            "skolenummer": "46505",
            "fylkesnummer": "46",
            "klasse": f"10{'ABC'[at % 3]}",
            "fødselsnummer": slip(text, chance) if at % 50 == 7 else text,
            "elev_namn": names[at % 4],
            "lastet_tid": f"{DAY}T14:00:00",
        }
        for at, text in enumerate(numbers)
    ]
    lines = [orjson.dumps(row) for row in rows]
    payload, share = b"\n".join(lines), b"\n".join(lines[:PEER_RECORDS])
    schema = next(each for each in sluse.catalogue()["exchanges"] if each["id"] == "elev.klasseliste")["schema"]["items"]
    validator = jsonschema_rs.Draft202012Validator(schema)

    def peer() -> list[tuple[int, str]]:
        findings = []
        for row, line in enumerate(share.split(b"\n"), 1):
            record = orjson.loads(line)
            findings += [(row, str(error.instance_path)) for error in validator.iter_errors(record)]
            if not fodselsnummer.is_valid(record["fødselsnummer"]):
                findings.append((row, "fødselsnummer"))
        return findings

    def without_control_digits() -> list[tuple[int, str]]:
        findings = []
        for row, line in enumerate(share.split(b"\n"), 1):
            record = orjson.loads(line)
            findings += [(row, str(error.instance_path)) for error in validator.iter_errors(record)]
        return findings

    def ours() -> sluse.Answer:
        return sluse.check(payload, "elev.klasseliste", as_of=DAY, format="ndjson")

    found = {found.at.row for found in ours() if found.at.field == "fødselsnummer"}
    missed = {row for row, _ in peer()} - found
    print(f"\nrecords: {RECORDS} pupils, {len(payload) >> 10} KiB, {len(ours().findings)} findings; the peer finds {len(missed)} more")
    compare(
        "jsonschema-rs + python-stdnum",
        (peer, PEER_RECORDS),
        {"sluse.check of bytes": (ours, RECORDS, 4)},
    )
    compare(
        "jsonschema-rs alone, eleven digits in form only",
        (without_control_digits, PEER_RECORDS),
        {"sluse.check of bytes": (ours, RECORDS, None)},
    )


#: The same predicate as sluse_id_valid(text, 'fnr') in production, of numbers whose day is none of 29 to 31.
IN_SQL = """
    select count(*) from numbers where regexp_full_match(text, '[0-9]{11}') and
    try_cast(concat('2000-', text[3:4], '-', text[1:2]) as date) is not null and
    (11 - (3*d[1] + 7*d[2] + 6*d[3] + d[4] + 8*d[5] + 9*d[6] + 4*d[7] + 5*d[8] + 2*d[9]) % 11) % 11 = d[10] and
    (11 - (5*d[1] + 4*d[2] + 3*d[3] + 2*d[4] + 7*d[5] + 6*d[6] + 5*d[7] + 4*d[8] + 3*d[9] + 2*d[10]) % 11) % 11 = d[11]
"""


def in_duckdb(chance: random.Random) -> None:
    digits = ", ".join(f"try_cast(text[{at}] as integer)" for at in range(1, 12))
    with_digits = IN_SQL.replace("from numbers", f"from (select text, [{digits}] as d from numbers)")
    texts = [number(chance, 2010) for _ in range(IDS)]
    column = pa.table({"text": [slip(text, chance) if at % 10 == 0 else text for at, text in enumerate(texts)]})
    connection = sluse.duckdb.register(duckdb.connect(), as_of=DAY)
    connection.register("given", column)
    connection.execute("create table numbers as select text from given")
    ours = "select count(*) from numbers where sluse_id_valid(text, 'fnr')"
    counts = [connection.sql(query).fetchall()[0] for query in (with_digits, ours)]
    threads = connection.sql("select current_setting('threads')").fetchall()[0]
    print(f"\nDuckDB {duckdb.__version__}: {IDS} rows, {threads[0]} threads; valid by SQL and by the module: {counts[0][0]}, {counts[1][0]}")
    compare(
        "the predicate in SQL",
        (lambda: connection.sql(with_digits).fetchall(), IDS),
        {"sluse_id_valid": (lambda: connection.sql(ours).fetchall(), IDS, None)},
    )
    connection.close()


def compare(
    peer: str, base: tuple[Callable[[], object], int], sides: dict[str, tuple[Callable[[], object], int, int | None]]
) -> None:
    rounds = [
        (per(*base), {name: per(run, count) for name, (run, count, _) in sides.items()}) for _ in range(ROUNDS)
    ]
    print(f"  {peer}: {statistics.median(first for first, _ in rounds):.0f} ns")
    for name, (_, _, goal) in sides.items():
        ratio = statistics.median(first / each[name] for first, each in rounds)
        aim = f"; goal >= {goal}x" if goal else ""
        print(f"  {name}: {ratio:.2f}x  ({statistics.median(each[name] for _, each in rounds):.0f} ns{aim})")


def per(run: Callable[[], object], count: int) -> float:
    begun = time.process_time()
    run()
    return (time.process_time() - begun) / count * 1e9


if __name__ == "__main__":
    main()
