"""What the window calls a catalogue: its year is that of an edition, not of the election that the file is about."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue import edition_of


def catalogue_name(title: str) -> str:
    """Return « Pacte pour la Transition, édition 2020 » for the official title that ends in « municipales 2020 ».

    Any other title stays as it is. Documents bear the official one.
    """
    edition = edition_of(title)
    if edition is None:
        return title
    return QCoreApplication.translate("Catalogue", "{}, édition {}").format(*edition)
