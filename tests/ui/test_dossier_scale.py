"""Scales, weights and neutral mode, by keys and clicks; then the disk is read by somebody else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.domain.dossier import Settings
from pacte.scoring.score import Scorer
from tests.ui.dossier_driving import SCALE, DossierUser
from tests.ui.driving import on_disk, press_button, spaced
from ui.dossier_scale_layout import points_field, share_field
from ui.field_group import PAUSE

Key = Qt.Key
RESERVED = share_field(Answer.RESERVED)


@pytest.fixture
def somebody(open_dossier, demo_path: Path) -> DossierUser:
    user = open_dossier(demo_path)
    user.open_section(SCALE)
    return user


def cells(user: DossierUser, row: int = 0) -> list[str]:
    model = user.scale.model
    return [spaced(model.cell(model.index(row, column)).spoken) for column in range(3)]


def field(user: DossierUser, name: str):
    return user.scale.layout_.fields[name]


def test_weights_are_saved_and_what_lists_get_follows_at_once(somebody: DossierUser, demo_path: Path) -> None:
    assert cells(somebody) == ["CHAMPIGNY ALTERNANCE, 29 mesures", "57,5, sur 95", "60,5 %"]
    somebody.write(field(somebody, RESERVED), "100")
    assert cells(somebody)[2].endswith("avant : 60,5 %")
    assert on_disk(demo_path).scale().shares[Answer.RESERVED] == 0.5
    somebody.press(Key.Key_Tab)
    found = on_disk(demo_path)
    assert found.scale().shares[Answer.RESERVED] == 1
    score = Scorer(found.catalogue, found.scale()).score(found.lists[0])
    assert cells(somebody)[1].startswith(f"{score.points:g}".replace(".", ","))
    assert "avant" not in cells(somebody)[2]
    assert "avec réserve 100 %" in somebody.hints


def test_points_by_level(somebody: DossierUser, demo_path: Path) -> None:
    place = [code for code, _, _ in somebody.scale._codes].index("N3")
    somebody.write(field(somebody, points_field(place)), "2,5")
    somebody.qtbot.waitUntil(
        lambda: on_disk(demo_path).scale().level_points == {"N3": 2.5}, timeout=5 * PAUSE
    )
    assert "N3 2,5 points" in on_disk(demo_path).scale().meaning
    somebody.press(Key.Key_Tab)
    press_button(somebody.window, "Revenir aux poids publiés")
    assert on_disk(demo_path).scale().level_points == {}
    assert field(somebody, points_field(place)).words() == ""
    assert not somebody.scale.layout_.reset.isVisible()


def test_an_impossible_weight_is_refused_and_kept(somebody: DossierUser, demo_path: Path) -> None:
    before = cells(somebody)
    somebody.write(field(somebody, RESERVED), "150")
    somebody.qtbot.wait(2 * PAUSE)
    assert somebody.message == ""
    assert cells(somebody) == before
    somebody.press(Key.Key_Tab)
    assert "de 0 à 100 %" in somebody.message
    assert somebody.saved_words == "pas encore enregistré"
    assert on_disk(demo_path).scale().shares[Answer.RESERVED] == 0.5
    field(somebody, RESERVED).setFocus()
    somebody.press(Key.Key_Escape)
    assert field(somebody, RESERVED).words() == "50"
    assert somebody.saved_words.startswith("enregistré à ")


def test_another_scale_is_chosen_with_the_arrows(somebody: DossierUser, demo_path: Path) -> None:
    somebody.press(Key.Key_Down)
    somebody.press(Key.Key_Down)
    found = on_disk(demo_path)
    assert found.settings.scale == found.scales[1].id == "mesures"
    assert cells(somebody)[1] == "29, sur 32"
    assert somebody.scale.layout_.no_points.isVisible()
    assert not field(somebody, points_field(0)).isVisible()
    somebody.ctrl(Key.Key_Z)
    assert on_disk(demo_path).settings.scale == "points"
    assert cells(somebody)[1] == "57,5, sur 95"


def test_neutral_mode(somebody: DossierUser, demo_path: Path) -> None:
    somebody.click(somebody.scale.layout_.neutral)
    assert on_disk(demo_path).settings == Settings("points", True)
    assert not somebody.scale.layout_.preview.isVisible()
    assert "Mode neutre" in somebody.scale.layout_.alone.text()
    press_button(somebody.window, "Grille")
    somebody.ctrl(Key.Key_Z)
    assert on_disk(demo_path).settings == Settings("points", False)
    press_button(somebody.window, "Dossier")
    assert somebody.scale.layout_.preview.isVisible()
    assert not somebody.scale.layout_.neutral.isChecked()


def test_the_rules_are_told_in_words(somebody: DossierUser) -> None:
    assert somebody.scale.layout_.rules.text() == (
        "Un niveau hors compétence sort du total possible. Les mesures locales ne comptent pas."
    )


def test_a_file_without_a_list_says_so(open_dossier, pact_path: Path) -> None:
    user = open_dossier(pact_path)
    user.open_section(SCALE)
    assert "Aucune liste pour l’instant" in user.scale.layout_.alone.text()


def test_a_file_open_for_reading_changes_nothing(open_dossier, demo_path: Path) -> None:
    reader = open_dossier(demo_path, read_only=True)
    reader.open_section(SCALE)
    assert field(reader, RESERVED).isReadOnly()
    reader.click(reader.scale.layout_.neutral)
    reader.click(reader.scale.layout_.choices.button(1))
    assert on_disk(demo_path).settings == Settings("points", False)
    assert cells(reader)[1] == "57,5, sur 95"
