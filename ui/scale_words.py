"""What scoring scales are called and mean, in the language of the window."""

from pacte.domain.scale import Scale
from pacte.edits import scales
from ui.language import shown


def scale_title(scale: Scale) -> str:
    """Return the title of a scale; one that does not ship with Pacte keeps its own."""
    return shown(scales.title(scale))


def scale_meaning(scale: Scale) -> str:
    """Return what a scale means, with the weights that the collective changed."""
    return shown(scales.meaning(scale))
