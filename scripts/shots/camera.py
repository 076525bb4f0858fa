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
        """Save a picture in light, as the scene left it, then in dark."""
        self._taken += 1
        rank = f"-{self._taken}" if self._taken > 1 else ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._save(widget, f"{self._scene}{rank}-light.png")
        theme.apply(application, DARK)
        settle()
        self._save(widget, f"{self._scene}{rank}-dark.png")
        theme.apply(application, LIGHT)
        settle()

    def _save(self, widget: QWidget, name: str) -> None:
        path = self._folder / name
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
