"""A list that has signed says so, here or outside Pacte, wherever one says whether a list can sign."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.domain.signing import Signing
from pacte.edits import answers
from tests.ui.driving import User, on_disk, spaced
from tests.ui.signing_driving import DAY, go_to_signing, sign_on_disk
from ui.lists_model import SIGNING, STATE
from ui.signed_words import signed_words


def test_a_list_that_signed_elsewhere_is_said_to_have(user: User) -> None:
    page = go_to_signing(user)
    assert "signé hors de Pacte" in page._layout.state.words
    assert not page._layout.state.action.isVisible()
    # It stands before what is missing.
    assert page._layout.state.y() < page._layout.gaps.y()
    assert "signée hors de Pacte" in page._layout.list_bar._progress.accessibleName()
    user.window._pages.show_page("lists")
    model = user.window.page.layout_.table.model()
    cells = [model.index(0, column).data() for column in (STATE, SIGNING)]
    assert cells == ["signée", "signée hors de Pacte"]


def test_a_list_that_signed_here_says_when(open_window, demo_path: Path, user_of) -> None:
    sign_on_disk(demo_path)
    signed: User = user_of(open_window(demo_path))
    day = "a signé le 2 mars 2020"
    page = go_to_signing(signed)
    progress = page._layout.list_bar._progress
    assert day in spaced(progress.accessibleName())
    assert "hors de Pacte" not in page._layout.state.words
    signed.window._pages.show_page("lists")
    model = signed.window.page.layout_.table.model()
    assert model.index(0, SIGNING).data() == "a signé le 02/03/2020"
    # An answer that an amendment lacks is said to be one.
    signed.window._operations.run(answers.answer, page.current_list(), (), Answer.REFUSED, principles=["C"])
    tip = model.index(0, SIGNING).data(Qt.ItemDataRole.ToolTipRole)
    assert "a signé le 02/03/2020" in tip
    assert "avenant : il manque principe C" in spaced(tip)
    go_to_signing(signed)
    assert f"{day} · avenant : il manque le principe C" in spaced(progress.accessibleName())
    assert "Modifié depuis la signature" in page._layout.state.words


def test_a_list_that_signed_through_another_catalogue_is_not_said_to_have_signed_outside(
    built_demo: Path,
) -> None:
    dossier = on_disk(built_demo)
    here = dossier.lists[0]
    assert signed_words(dossier, here) == "signée hors de Pacte"
    signing = Signing(1, DAY, "Nîmes", (), "", "{}")
    there = replace(dossier, lists=(replace(here, signings=(signing,)),))
    assert signed_words(replace(dossier, frameworks=(dossier, there)), here) == ""
