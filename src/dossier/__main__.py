"""python -m dossier: the same as the dossier command."""

from dossier.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
