"""Spark on this machine: the same verdicts, joined with the rows that they are about.

In an environment of its own, target/python-spark: Spark is large, and needs Java.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from repository import LIST, ROOT, id_columns

from pyspark.errors import PythonException
from pyspark.sql import SparkSession

import sluse
import sluse.spark

ASKED: dict[str, Any] = {"as_of": "2026-03-10", "mode": "test"}


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.warehouse.dir": str(tmp_path_factory.mktemp("warehouse")),
    }.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def pupils(spark: SparkSession) -> Any:
    header, *rows = (line.split(";") for line in LIST.read_text().splitlines())
    table = [("pupil-" + str(at), *row) for at, row in enumerate(rows, 1)]
    return spark.createDataFrame(table, ["id", *header])


def test_findings_of_a_list_join_with_its_rows(spark: SparkSession, pupils: Any) -> None:
    found = sluse.spark.check(pupils, "elev.klasseliste", row_id="id", by=["skolenummer"], lang="nb", **ASKED)
    assert found.columns == ["id", "severity", "rule", "field", "related", "args", "place", "what", "why", "advice"]
    rows = {(row.id, row.rule): row for row in found.collect()}
    here = sluse.check(LIST, "elev.klasseliste", lang="nb", **ASKED)
    expected = {(f"pupil-{each.at.row}" if each.at.row else None, each.rule) for each in here}
    assert rows.keys() == expected
    twice = rows["pupil-16", "elev-v11"]
    assert (twice.severity, twice.field, twice.related) == ("error", "fødselsnummer", ["pupil-5"])
    assert found.join(pupils, "id").filter("severity = 'error'").count() == here.counts.error


def test_many_rows_in_many_batches(spark: SparkSession, pupils: Any) -> None:
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    many = spark.range(10_000).selectExpr(
        "id", "'4601' kommunenummer", "'46505' skolenummer", "'46' fylkesnummer", "'10A' klasse",
        "if(id % 100 = 0, '05820998866', null) `fødselsnummer`", "'Lang Alt' elev_namn", "timestamp'2026-03-10 14:00' lastet_tid",
    )  # fmt: skip
    found = sluse.spark.check(many, "elev.klasseliste", row_id="id", **ASKED)
    wrong = found.filter("field = 'fødselsnummer' and severity = 'error'").groupBy("rule").count().collect()
    assert sum(row["count"] for row in wrong) >= 10_000
    control = found.filter("rule = 'elev-i1d'").select("id").collect()
    assert sorted(row.id for row in control) == list(range(0, 10_000, 100))


def test_a_column_of_identifiers(spark: SparkSession) -> None:
    asked, cases = max(id_columns(), key=lambda column: len(column[1]) if column[0]["postnummer"] is None and not column[0]["separators"] else 0)
    table = spark.createDataFrame([(at, case.text) for at, case in enumerate(cases)] + [(-1, None)], "nr int, text string").repartition(3)
    valid = sluse.spark.valid_ids("text", asked["kind"], as_of=asked["as_of"], mode=asked["mode"])
    rows = {row.nr: row.valid for row in table.select("nr", valid.alias("valid")).collect()}
    assert rows == {-1: None} | {at: case.expect["valid"] for at, case in enumerate(cases)}


def test_what_is_wrong_is_told_before_a_query_runs(spark: SparkSession, pupils: Any) -> None:
    with pytest.raises(sluse.WrongValue, match="no column nr"):
        sluse.spark.check(pupils, "elev.klasseliste", row_id="nr", **ASKED)
    with pytest.raises(sluse.WrongValue, match="elev.vigo1"):
        sluse.spark.check(pupils, "elev.klasselister", row_id="id", **ASKED)
    with pytest.raises(sluse.WrongValue, match="kommunenummer"):
        sluse.spark.check(pupils.select("id"), "elev.klasseliste", row_id="id", **ASKED)
    with pytest.raises(sluse.Refused):
        sluse.spark.valid_ids("text", "kommune", as_of="2026-03-10")


def test_a_refusal_in_a_worker_says_why(spark: SparkSession, pupils: Any) -> None:
    found = sluse.spark.check(pupils, "elev.klasseliste", row_id="id", as_of="2026-02-30")
    with pytest.raises(PythonException, match="bad_call"):
        found.collect()


def test_the_example_answers_the_three_questions(tmp_path: Path) -> None:
    settings = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    submit = "--master local[2] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 pyspark-shell"
    told = subprocess.run(
        [sys.executable, ROOT / "wasm/python/examples/class_list_in_spark.py", LIST],
        capture_output=True, text=True, cwd=tmp_path, timeout=400, env=os.environ | settings | {"PYSPARK_SUBMIT_ARGS": submit},
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-3000:]
    assert "|      46505|   10A|   10|" in told.stdout and "|      46505|   10B|    7|" in told.stdout, told.stdout
    assert "Invalid fødselsnummer: 0" in told.stdout and "Last load: 2026-03-10T14" in told.stdout, told.stdout
    assert told.stdout.count("elev-v11") == 2, told.stdout
