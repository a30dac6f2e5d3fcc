"""The class lists of a municipality's platform: three questions, and what is wrong with which pupil.

Run with `spark-submit`, or cell by cell in a notebook. Arguments: the list as a semicolon file.
"""

# %% The table, as `grunnskole.elev` on the platform
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

import sluse.spark

spark = SparkSession.builder.getOrCreate()
elev = spark.read.csv(sys.argv[1], sep=";", header=True).withColumn("id", F.monotonically_increasing_id())

# %% How many pupils per class?
print("Pupils per class")
elev.groupBy("skolenummer", "klasse").count().orderBy("skolenummer", "klasse").show()

# %% How many fødselsnummer are invalid?
with_verdict = elev.withColumn("gyldig", sluse.spark.valid_ids("fødselsnummer", ["fnr", "dnr"], as_of="2026-03-10", mode="test"))
print("Invalid fødselsnummer:", with_verdict.filter(~F.col("gyldig")).count())

# %% When was the last load?
print("Last load:", elev.agg(F.max("lastet_tid")).first()[0])

# %% And what is wrong, with which pupil? Each school is a list of its own.
findings = sluse.spark.check(
    elev, "elev.klasseliste", row_id="id", by="skolenummer", as_of="2026-03-10", mode="test", lang="en"
)
findings.join(elev, "id").select("klasse", "elev_namn", "severity", "rule", "what").orderBy("id").show(truncate=60)
