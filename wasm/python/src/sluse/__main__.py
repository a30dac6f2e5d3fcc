"""`python -m sluse`."""

from .cli import main

raise SystemExit(main())
