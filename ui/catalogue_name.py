"""What the window calls a catalogue: its year is that of an edition, not of the election that the file is about."""

from pacte.domain.catalogue import edition_name
from ui.language import shown


def catalogue_name(title: str) -> str:
    """Return « Pacte pour la Transition, édition 2020 » for the official title that ends in « municipales 2020 ».

    Any other title stays as it is. Data keeps the official one.
    """
    return shown(edition_name(title))
