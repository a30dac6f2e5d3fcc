"""How soon a new process judges: with compiled code that an earlier one has left, and without.

Each is a process of its own, both ways in turn; medians of the rounds, by the processes' own clocks, from before
`import sluse` to the first answer. Python's own start is not counted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 9
PROGRAM = """
import time
begun = time.perf_counter()
import sluse
sluse.check("[]", "elev.klasseliste", as_of="2026-03-10")
print(time.perf_counter() - begun)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        kept = {"SLUSE_CACHE_DIR": folder}
        first(kept)
        rounds = [(first(kept | {"SLUSE_NO_CACHE": "1"}), first(kept)) for _ in range(ROUNDS)]
    compiled, loaded = (statistics.median(each) for each in zip(*rounds))
    ratio = statistics.median(one / other for one, other in rounds)
    print(f"\nfirst answer of a process: compiled {1000 * compiled:.0f} ms, loaded {1000 * loaded:.0f} ms; {ratio:.1f}x")


def first(environment: dict[str, str]) -> float:
    told = subprocess.run([sys.executable, "-c", PROGRAM], env=os.environ | environment, stdout=subprocess.PIPE, check=True)
    return float(told.stdout)


if __name__ == "__main__":
    main()
