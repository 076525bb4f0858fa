"""`--catalogue`: which of a file's catalogues a command is about, where it holds several."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from pacte.storage.pact_file import Access, PactFile, open_pact_file


def catalogue_argument(parser: ArgumentParser) -> None:
    """Declare the option."""
    parser.add_argument(
        "--catalogue", metavar="ID", help="à travers ce référentiel, quand le dossier en tient plusieurs"
    )


@contextmanager
def opened(options: Namespace, access: Access = Access.EDIT) -> Iterator[PactFile]:
    """Open the file that the options name, through the catalogue that they name, by default its main one.

    Raises `KnownError` for a file that cannot be opened, and a catalogue that it does not hold.
    """
    with open_pact_file(options.dossier, access) as file:
        if options.catalogue is not None:
            from pacte.edits import frameworks

            frameworks.look_at(file, options.catalogue)
        yield file
