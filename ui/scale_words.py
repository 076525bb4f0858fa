"""What scoring scales are called and mean, in the language of the window."""

from pacte.domain.scale import Scale
from pacte.domain.wording import capitalised
from pacte.edits import scales
from ui.language import shown


def scale_title(scale: Scale) -> str:
    """Return the title of a scale; one that does not ship with Pacte keeps its own."""
    return shown(scales.title(scale))


def scale_meaning(scale: Scale) -> str:
    """Return what a scale means, with the weights that the collective changed."""
    return shown(scales.meaning(scale))


def changed_weights(scale: Scale) -> str:
    """Return which weights the collective changed, empty for none."""
    # Most files change none, and need no look at what was published.
    if not scale.changed_weights:
        return ""
    return shown(scales.changed(scale)) or capitalised(scale.changed_weights)
