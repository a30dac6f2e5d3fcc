"""The wheel in Spark: rows per second, and how much of the time is spent outside the module.

Of each job that a user would write, three times are taken: `job`, from the call to the last row, by the driver's clock;
`function`, the sum over all calls of the Python function that Spark calls with a batch or a list, by the workers' clocks;
`module`, the part of it within `Runtime.call`: copying in, judging, copying out. Outside the function are Spark's own work
(reading, exchange, Arrow between Java and Python, writing nowhere) and the workers' start; outside the module, within the
function, are rows made into JSON and findings made into a table.

The share outside the module is 1 - module / function, and of the job 1 - module / (workers x job): what the workers wait is
outside too. A job without Python over the same rows stands beside it. Medians of the rounds; nothing here fails for being slow.
Numbers are synthetic (month + 80), and are made while it runs.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import pyarrow.parquet as parquet

from pyspark.accumulators import AccumulatorParam
from pyspark.sql import DataFrame, SparkSession

import sluse
import sluse.spark

ROUNDS = 5
WORKERS = 2
SCHOOLS, PUPILS = 400, 300
ROWS = SCHOOLS * PUPILS
#: A column is judged so fast that each number is taken this often, to see more than the job's own start.
TIMES = 20
ASKED: dict[str, Any] = {"as_of": "2026-03-10", "mode": "test"}

FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def main() -> None:
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    with tempfile.TemporaryDirectory() as folder, session(folder) as spark:
        clocks = spark.sparkContext.accumulator((0.0, 0.0), Sums())
        # Eight files: Spark cuts no small file in two, and both workers are to have some.
        rows = pupils()
        for at in range(8):
            parquet.write_table(rows.slice(at * ROWS // 8, ROWS // 8), f"{folder}/{at}.parquet")
        frame = spark.read.parquet(*(f"{folder}/{at}.parquet" for at in range(8)))

        def check(**by: Any) -> DataFrame:
            return sluse.spark.check(frame, "elev.klasseliste", row_id="id", **by, **ASKED)

        with timed(clocks):
            numbers = frame.selectExpr("`fødselsnummer` as number", f"explode(sequence(1, {TIMES})) as time")
            jobs = {
                "the rows read, without Python": (lambda: frame.select("*"), ROWS),
                "check, batches of Arrow (mapInArrow)": (check, ROWS),
                "check, a list for each school (applyInArrow)": (lambda: check(by="skolenummer"), ROWS),
                "the numbers read, without Python": (lambda: numbers, TIMES * ROWS),
                "valid_ids, a column (arrow_udf)": (
                    lambda: numbers.select(sluse.spark.valid_ids("number", "fnr", **ASKED)),
                    TIMES * ROWS,
                ),
            }
            print(
                f"\nSpark {spark.version}: {ROWS} pupils in {SCHOOLS} schools, {TIMES * ROWS} numbers, "
                f"{WORKERS} workers; medians of {ROUNDS} rounds"
            )
            misspelt_ones = "field = 'fødselsnummer' and severity = 'error'"
            both = check(), check(by="skolenummer")
            found = [judged.filter(misspelt_ones).select("id").distinct().count() for judged in both]
            assert found == [ROWS // 50, ROWS // 50], found
            for name, (job, rows_in_all) in jobs.items():
                measure(name, job, rows_in_all, clocks)


def measure(name: str, job: Callable[[], DataFrame], rows: int, clocks: Any) -> None:
    rounds = []
    for _ in range(ROUNDS):
        clocks.value = (0.0, 0.0)
        begun = time.perf_counter()
        job().write.format("noop").mode("overwrite").save()
        rounds.append((time.perf_counter() - begun, *clocks.value))
    whole, function, module = (statistics.median(each) for each in zip(*rounds))
    print(f"  {name}: {whole:.2f} s, {rows / whole:,.0f} rows/s")
    if function:
        within = statistics.median(1 - inside / outside for _, outside, inside in rounds)
        of_job = statistics.median(1 - inside / (WORKERS * wall) for wall, _, inside in rounds)
        print(
            f"    in the function {function:.2f} s of {WORKERS} × {whole:.2f} s, in the module {module:.2f} s; "
            f"outside the module: {within:.0%} of the function, {of_job:.0%} of the job"
        )


class Sums(AccumulatorParam):  # type: ignore[type-arg]
    """Seconds in the function, and in the module."""

    def zero(self, value: tuple[float, float]) -> tuple[float, float]:
        return 0.0, 0.0

    def addInPlace(self, one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
        return one[0] + other[0], one[1] + other[1]


@contextmanager
def timed(clocks: Any) -> Iterator[None]:
    """Puts clocks around what `sluse.spark` sends to the workers: the functions go there by value, with these in them."""
    judge, ids = sluse.spark._judge, sluse.spark.Ids

    def with_clock(run: Callable[..., Any]) -> Callable[..., Any]:
        # Spark looks at how many arguments it takes.
        def clocked(given: Any) -> Any:
            from sluse.runtime import Runtime

            call, inside = Runtime.call, 0.0

            def counted(*asked: Any) -> Any:
                nonlocal inside
                begun = time.perf_counter()
                try:
                    return call(*asked)
                finally:
                    inside += time.perf_counter() - begun

            # A worker has one thread.
            Runtime.call = counted  # type: ignore[method-assign, assignment]
            begun = time.perf_counter()
            try:
                return run(given)
            finally:
                clocks.add((time.perf_counter() - begun, inside))
                Runtime.call = call  # type: ignore[method-assign]

        return clocked

    class Clocked(ids):  # type: ignore[misc, valid-type]
        def parse(self, column: Any) -> Any:
            return with_clock(super().parse)(column)

    sluse.spark._judge = lambda *given: with_clock(judge(*given))
    sluse.spark.Ids = Clocked  # type: ignore[misc]
    try:
        yield
    finally:
        sluse.spark._judge, sluse.spark.Ids = judge, ids  # type: ignore[misc]


@contextmanager
def session(folder: str) -> Iterator[SparkSession]:
    builder = SparkSession.builder.master(f"local[{WORKERS}]")
    for key, value in {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": str(2 * WORKERS),
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.warehouse.dir": f"{folder}/warehouse",
    }.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    yield spark
    spark.stop()


def pupils() -> pa.Table:
    """Lists without a fault but one misspelt number in fifty."""
    numbers = list(tenor(ROWS))
    row = range(ROWS)
    school = [at // PUPILS for at in row]
    return pa.table(
        {
            "id": pa.array(row, pa.int64()),
            "kommunenummer": ["4601"] * ROWS,
            "skolenummer": [f"46{each:03}" for each in school],
            "fylkesnummer": ["46"] * ROWS,
            "klasse": [f"10{'ABC'[at % 3]}" for at in row],
            "fødselsnummer": [misspelt(number) if at % 50 == 7 else number for at, number in enumerate(numbers)],
            "elev_namn": [("Voksende Bytte", "Øde Arterie", "Utmerket Kvern", "Tom Æresgjest")[at % 4] for at in row],
            "lastet_tid": ["2026-03-10T14:00:00"] * ROWS,
        }
    )


def tenor(count: int) -> Iterator[str]:
    """Synthetic numbers of people born in 2010, in a fixed order."""
    for at in range(10**6):
        digits = [int(each) for each in f"{1 + at % 28:02}{81 + at // 28 % 12:02}10{500 + at // 336:03}"]
        for weights in (FIRST, SECOND):
            digits.append(-sum(map(int.__mul__, digits, weights)) % 11)
        if 10 not in digits:
            yield "".join(map(str, digits))
            count -= 1
        if not count:
            return


def misspelt(number: str) -> str:
    return number[:8] + str((int(number[8]) + 1) % 10) + number[9:]


if __name__ == "__main__":
    main()
