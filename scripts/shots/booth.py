"""One process of `make shots`: every scene in one language and one size of text."""

import sys
from pathlib import Path

from scripts.shots.still import hold_still


def main(language: str, percent: int, only: str, folder: Path, home: Path) -> None:
    """Play the scenes whose names begin with `only` and save their pictures in `folder`."""
    hold_still(home, percent)
    from PySide6.QtCore import QSettings

    from scripts.shots.camera import Camera
    from scripts.shots.register import SCENES
    from scripts.shots.stage import Stage
    from ui.app import make_application
    from ui.background import Background

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "settings"))
    application = make_application(["pacte"], language)
    application.setCursorFlashTime(0)
    camera = Camera(folder)
    # Larger text comes with a scale of the whole screen, which then has room for less.
    stage = Stage(home, camera.take, application.primaryScreen().availableSize())
    for scene in SCENES:
        if scene.name.startswith(only):
            QSettings().clear()
            camera.aim(scene.name)
            scene.play(stage)
            stage.close()
    # What a dialog prepares beside the window may still be under way: no event loop ends here to wait for it.
    for work in application.findChildren(Background):
        work.wait()


if __name__ == "__main__":
    _language, _percent, _only, _folder, _home = sys.argv[1:]
    main(_language, int(_percent), _only, Path(_folder), Path(_home))
