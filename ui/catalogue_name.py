"""What the window calls a catalogue: its year is that of an edition, not of the election that the file is about."""

import re

from PySide6.QtCore import QCoreApplication

_DATED = re.compile(r"(?P<name>.+), municipales (?P<year>\d{4})")


def catalogue_name(title: str) -> str:
    """Return « Pacte pour la Transition, édition 2020 » for the official title that ends in « municipales 2020 ».

    Any other title stays as it is. Documents bear the official one.
    """
    found = _DATED.fullmatch(title)
    if found is None:
        return title
    return QCoreApplication.translate("Catalogue", "{}, édition {}").format(found["name"], found["year"])
