"""An amendment is seen before it is signed."""

from pathlib import Path

from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from tests.ui.driving import first_list
from tests.ui.signing_driving import go_to_signing, sign_on_disk, wait_drawn, words_of

Key = Qt.Key


def test_a_change_made_since_brings_the_amendment_into_the_preview(
    open_window, demo_path: Path, user_of
) -> None:
    sign_on_disk(demo_path)
    signed = user_of(open_window(demo_path))
    page = go_to_signing(signed)
    assert "PROJET" not in words_of(page)
    signed.window._pages.show_page("grid")
    signed.go("2", "N1")
    signed.press("a")
    page = go_to_signing(signed)
    assert page._layout.what.currentText() == "Projet d’avenant"
    assert "PROJET" in words_of(page)
    # What is chosen on this page stays while nothing changes.
    page._layout.what.setFocus()
    signed.press(Key.Key_Down)
    wait_drawn(signed, page)
    assert "PROJET" not in words_of(page)
    signed.window._pages.show_page("grid")
    page = go_to_signing(signed)
    assert page._layout.what.currentText() == "Signature n° 1"
    signed.window._pages.show_page("grid")
    signed.go("1", "N1")
    signed.press("r")
    page = go_to_signing(signed)
    assert "PROJET" in words_of(page)
    said = {(one.measure, one.level): one.answer for one in first_list(demo_path).commitments}
    assert (said["2", "N1"], said["1", "N1"]) == (Answer.AGREED, Answer.REFUSED)
