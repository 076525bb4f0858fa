"""Taking a picture of what is on the screen, light and dark."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from scripts.shots.stage import settle
from ui import theme
from ui.tokens import DARK, LIGHT


class Camera:
    """Saves pictures in `folder`, named after the scene and the scheme."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scene = ""
        self._taken = 0
        folder.mkdir(parents=True, exist_ok=True)

    def aim(self, scene: str) -> None:
        """Name the pictures to come."""
        self._scene, self._taken = scene, 0

    def take(self, widget: QWidget) -> None:
        """Save a picture in each scheme."""
        self._taken += 1
        rank = f"-{self._taken}" if self._taken > 1 else ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        for scheme, tokens in (("dark", DARK), ("light", LIGHT)):
            theme.apply(application, tokens)
            settle()
            path = self._folder / f"{self._scene}{rank}-{scheme}.png"
            if not widget.grab().save(str(path)):
                raise OSError(f"{path} could not be written")
