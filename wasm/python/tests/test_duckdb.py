"""The functions in SQL: right, on as many threads as DuckDB has."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest
from repository import id_columns

import sluse
import sluse.duckdb


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as made:
        yield sluse.duckdb.register(made, as_of="2026-11-22", mode="test")


def test_the_vectors_in_sql() -> None:
    for asked, cases in id_columns():
        if asked["postnummer"] is not None:
            continue
        with duckdb.connect() as connection:
            options = {name: asked[name] for name in ("as_of", "mode", "separators")}
            sluse.duckdb.register(connection, **options)
            kinds = asked["kind"] if isinstance(asked["kind"], str) else ",".join(asked["kind"])
            connection.execute("create table numbers (nr integer, text varchar)")
            connection.executemany("insert into numbers values (?, ?)", [[at, case.text] for at, case in enumerate(cases)])
            rows = connection.execute("select nr, sluse_id_valid(text, ?) from numbers order by nr", [kinds]).fetchall()
            assert [valid for _, valid in rows] == [case.expect["valid"] for case in cases], asked
            if kinds == "any":
                told = connection.sql("select sluse_id_kind(text) from numbers order by nr").fetchall()
                assert [kind for (kind,) in told] == [case.expect["kind"] for case in cases]


def test_default_threads_and_a_million_rows(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        """create table numbers as select i, case i % 4 when 0 then '05820998865' when 1 then '05820998866'
           when 2 then '974760673' end as text from range(1000000) as range(i)"""
    )
    query = "select i % 4, sluse_id_valid(text, 'fnr'), sluse_id_kind(text), count(*) from numbers group by all order by 1"
    for threads in (None, 1, 8):
        if threads:
            connection.execute(f"set threads = {threads}")
        assert connection.sql(query).fetchall() == [
            (0, True, "fnr", 250_000),
            (1, False, None, 250_000),
            (2, False, "orgnr", 250_000),
            (3, None, None, 250_000),
        ]


def test_cursors_in_threads_of_ones_own(connection: duckdb.DuckDBPyConnection) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def run(_: int) -> int:
        with connection.cursor() as cursor:
            query = "select count(*) from range(100000) as r(i) where sluse_id_valid(lpad(i::varchar, 4, '0'), 'kommunenr')"
            row = cursor.execute(query).fetchone()
            assert row is not None
            return int(row[0])

    with ThreadPoolExecutor(8) as pool:
        counts = set(pool.map(run, range(8)))
    assert len(counts) == 1 and counts.pop() > 300


def test_a_kind_in_each_row(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.sql(
        """select sluse_id_valid(text, kind) from (values ('05820998865', 'fnr'), ('05820998865', 'orgnr'),
           ('974760673', 'orgnr'), (null, 'orgnr'), ('974760673', null), ('4601', 'kommunenr, fnr')) as t(text, kind)"""
    ).fetchall()
    assert [valid for (valid,) in rows] == [True, False, True, None, None, True]


def test_what_is_wrong_is_told(connection: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(sluse.Refused), duckdb.connect() as other:
        sluse.duckdb.register(other, as_of="2026-02-30")
    with pytest.raises(duckdb.Error, match="bad_call"):
        connection.sql("select sluse_id_valid('4601', 'kommune')").fetchall()
    with pytest.raises(duckdb.Error, match="bad_call"):
        connection.sql("select sluse_id_valid('4601', '')").fetchall()
    with pytest.raises(duckdb.Error):
        connection.sql("select sluse_id_valid(4601)").fetchall()
    assert connection.sql("select sluse_id_valid('4601', 'kommunenr')").fetchall() == [(True,)]


def test_the_default_is_production() -> None:
    with duckdb.connect() as connection:
        sluse.duckdb.register(connection, as_of="2026-11-22")
        assert connection.sql("select sluse_id_valid('05820998865', 'fnr')").fetchall() == [(False,)]
