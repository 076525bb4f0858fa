"""The tables of the signing page, and knowing what changed since a signing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from pacte.domain.pact import pact_of, parse_pact
from pacte.domain.pact_difference import LevelDifference, PrincipleDifference, WordsDifference, differences
from pacte.domain.sentence import Sentence
from pacte.domain.signing import Revocation, Side, Signatory, Signing
from pacte.edits import answers
from tests.ui.driving import User, in_dialog, on_disk, spaced
from tests.ui.signing_driving import go_to_signing, sign_on_disk
from ui.lists_model import STATE
from ui.lists_page import ListsPage
from ui.signing_models import ChangesModel, SigningsModel
from ui.since_line import SinceLine
from ui.since_signing import SinceSigning

PEOPLE = (Signatory("Ada", "tête de liste", Side.LIST), Signatory("Bea", None, Side.COLLECTIVE))


def signing(number: int, supersedes: int | None = None, revoked: Revocation | None = None) -> Signing:
    return Signing(
        number, f"2020-03-0{number}", "Nîmes", PEOPLE, "0123456789abcdef" * 4, "{}", supersedes, revoked
    )


def row(model: SigningsModel | ChangesModel, number: int) -> list[str]:
    return [spaced(model.cell(model.index(number, column)).spoken) for column in range(model.columnCount())]


def test_signings_say_which_counts_and_which_no_longer_does(qtbot) -> None:
    model = SigningsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    signings = (
        signing(1),
        signing(2, 1),
        signing(3, 2, Revocation("2020-04-01", "erreur")),
    )
    model.show_signings(signings, changed=2)
    assert row(model, 0) == [
        "Avenant n° 3, 0123 4567 89ab cdef",
        "3 mars 2020, Nîmes",
        "retirée, le 1er avril 2020 : erreur",
        "Ada, Bea",
    ]
    assert row(model, 1)[2] == "en vigueur, la liste a changé depuis"
    assert row(model, 2)[2] == "remplacée, par l’avenant n° 2"
    assert [model.find(number) for number in (3, 1, 7, None)] == [0, 2, -1, -1]
    model.show_signings(signings[:1], changed=None)
    assert row(model, 0)[2] == "en vigueur"
    assert model.signing(1) is None


def test_changes_stand_old_beside_new(qtbot, demo_path: Path) -> None:
    dossier = on_disk(demo_path)
    model = ChangesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    said = dossier.lists[0].commitment("3", "N2")
    reserved = replace(said, answer=Answer.RESERVED, agreed_wording="seulement l’hiver", already_done=True)
    found = (
        WordsDifference(Sentence("tête de liste"), "", "Bea"),
        PrincipleDifference("A", None, Answer.AGREED),
        LevelDifference("3", "N2", said, reserved),
        LevelDifference("4", "N1", said, None),
    )
    model.show_differences(found, dossier.catalogue)
    assert row(model, 0) == ["Tête de liste", "(rien)", "Bea"]
    assert row(model, 1)[1:] == ["Non abordé", "Engagé"]
    assert row(model, 2)[2] == "Avec réserve, seulement l’hiver · déjà réalisé"
    assert row(model, 3)[2] == "Non abordé"
    model.show_differences((), dossier.catalogue)
    assert model.rowCount() == 0


@pytest.fixture
def signed_dossier(demo_path: Path) -> Dossier:
    sign_on_disk(demo_path)
    return on_disk(demo_path)


def test_a_signed_list_is_compared_while_nothing_else_happens(qtbot, signed_dossier: Dossier) -> None:
    one, since = signed_dossier.lists[0], SinceSigning()
    with qtbot.waitSignal(since.known):
        since.watch(signed_dossier, [one])
    assert since.changed_day(one) is None
    assert not differences(parse_pact(one.signed.pact), pact_of(signed_dossier, one))
    other = replace(one, head="Quelqu’un d’autre")
    with qtbot.waitSignal(since.known):
        since.watch(signed_dossier, [other])
    assert since.changed_day(other) == "2020-03-02"
    since.watch(signed_dossier, [other])
    assert not since._rest.isActive()


def test_the_grid_says_that_a_list_changed_since_it_signed(
    open_window, user_of, demo_path: Path, signed_dossier: Dossier
) -> None:
    user: User = user_of(open_window(demo_path))
    line = user.window.findChild(SinceLine)
    assert line.words == ""
    user.go("2", "N1")
    user.press("a")
    user.qtbot.waitUntil(lambda: spaced(line.words).startswith("Modifié depuis la signature du 2 mars 2020"))
    user.press("r")
    user.qtbot.waitUntil(lambda: line.words == "")


def test_the_lists_say_it_too(open_window, user_of, demo_path: Path, signed_dossier: Dossier) -> None:
    one = signed_dossier.lists[0]
    user: User = user_of(open_window(demo_path))
    user.window._operations.run(answers.answer, one.id, [("2", "N1")], Answer.AGREED)
    user.window._pages.show_page("lists")
    page = user.window.page
    assert isinstance(page, ListsPage)
    user.qtbot.waitUntil(lambda: page._model.cell(page._model.index(0, STATE)).second != "")
    assert page._model.cell(page._model.index(0, STATE)).second == "modifiée depuis le 02/03/2020"


def test_signing_settles_the_line_of_the_grid(
    open_window, user_of, demo_path: Path, signed_dossier: Dossier
) -> None:
    user: User = user_of(open_window(demo_path))
    line = user.window.findChild(SinceLine)
    user.go("2", "N1")
    user.press("a")
    user.qtbot.waitUntil(lambda: line.words != "")
    page = go_to_signing(user)
    in_dialog(lambda _dialog: None, "Signer")
    user.click(page._form.sign_button)
    user.window._pages.show_page("grid")
    user.qtbot.waitUntil(lambda: line.words == "")
