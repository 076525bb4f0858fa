"""The example: the real pact that Champigny Alternance signed in 2020, read into a file of its own."""

import tempfile
from contextlib import suppress
from pathlib import Path

from pacte.domain.disk import why_refused
from pacte.domain.dossier import Municipality
from pacte.domain.errors import KnownError
from pacte.edits import pact_reading
from pacte.edits.dossiers import new_dossier, shipped_catalogue
from pacte.storage.creation import create_pact_file
from pacte.storage.pact_file import open_pact_file
from resources import EXAMPLE_NAME, resource_path

_TOWN = Municipality(
    "Champigny-sur-Marne",
    insee="94017",
    intercommunality="Établissement public territorial Paris-Est-Marne et Bois",
)
#: The published pact does not name the collective: the words say that they were added.
_COLLECTIVE = "Collectif local (exemple)"


def build_demo(folder: Path) -> Path:
    """Return the path of the example in `folder`, building it when it is not there.

    A file that is there already is kept as it is: somebody may have worked in it. Raises `KnownError`
    when the folder cannot be written.
    """
    path = folder / EXAMPLE_NAME
    made = False
    try:
        if path.exists():
            return path
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".exemple-", dir=folder) as workshop:
            fresh = Path(workshop) / EXAMPLE_NAME
            create_pact_file(fresh, new_dossier(_TOWN, _COLLECTIVE, shipped_catalogue("pacte-2020")))
            with open_pact_file(fresh) as file:
                pact = resource_path("demo", "pacte-champigny-alternance.txt")
                # An example that Ctrl+Z would empty is none.
                pact_reading.take(file, pact_reading.preview(file, pact), for_good=True)
            fresh.rename(path)
        made = False
    except OSError as error:
        raise KnownError(
            "L’exemple n’a pas pu être écrit dans « {} » : {}.", str(folder), why_refused(error)
        ) from error
    finally:
        if made:
            # Nothing of an example that could not be written stays, its folder neither.
            with suppress(OSError):
                folder.rmdir()
    return path
