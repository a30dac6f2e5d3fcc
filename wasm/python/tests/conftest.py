"""Tests keep compiled code in a folder of their own, which is gone with them."""

import os
import tempfile

# Held until the process ends; and set here, since what runs while tests are collected judges too.
_FOLDER = tempfile.TemporaryDirectory(prefix="sluse-tests-")
os.environ["SLUSE_CACHE_DIR"] = _FOLDER.name
os.environ.pop("SLUSE_NO_CACHE", None)
