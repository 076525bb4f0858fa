"""Official texts read in the window: compared, decided by keys, written in one undo step, or not at all."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.edits import answers, catalogues
from pacte.storage.pact_file import open_pact_file
from resources import resource_text
from tests.reading.editions import (
    SOMEBODYS,
    as_text,
    book_of,
    by_level,
    by_measure,
    newer,
    only_missing,
    principle_rows,
    reframed,
    workbook_of,
)
from tests.ui.dossier_driving import MEASURES, DossierUser
from tests.ui.driving import in_dialog, in_dialog_of, on_disk, press_button, spaced
from ui.catalogue_columns import CatalogueColumns
from ui.details_dialog import DetailsDialog
from ui.edition_review import EditionReview

Key = Qt.Key


@pytest.fixture
def somebody(open_dossier, small_path: Path) -> DossierUser:
    with open_pact_file(small_path) as file:
        (one,) = on_disk(small_path).lists
        places = [("11", "N1"), ("5", "N3"), ("31", "N1")]
        answers.answer(file, one.id, places, Answer.AGREED, principles=["C"])
    user = open_dossier(small_path)
    user.open_section(MEASURES)
    return user


def written(catalogue: Catalogue, tmp_path: Path) -> Path:
    path = tmp_path / "édition (exemple).txt"
    path.write_text("\n".join([*as_text(catalogue), "", "Une ligne perdue"]), "utf-8")
    return path


def review(dialog: QDialog) -> EditionReview:
    assert isinstance(dialog, EditionReview)
    return dialog


def go_to(dialog: QDialog, key: str) -> None:
    rows = [one.key for one in review(dialog).model.rows()]
    review(dialog).layout_.table.selectRow(rows.index(key))


def test_missing_texts_are_filled_with_one_button(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    def fill(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        QAbstractItemModelTester(review(dialog).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        assert not parts.accept.isEnabled()
        press_button(dialog, "Reprendre tout ce qui complète (12)")
        parts.source.setFocus()
        QTest.keyClick(parts.source, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(parts.source, "Pacte exemple")

    in_dialog_of(EditionReview, "Reprendre 12 mesures", fill)
    somebody.measures.reading.read(written(only_missing(catalogue), tmp_path))
    level = on_disk(small_path).catalogue.level("4", "N2")
    assert level.text == SOMEBODYS.format("4", "N2")
    assert level.source.startswith("Pacte exemple, ligne ")
    assert somebody.message == "Repris du document : 23 textes complétés. Ctrl+Z le reprend en entier."
    somebody.ctrl(Key.Key_Z)
    assert on_disk(small_path).catalogue == catalogue


def test_measures_are_decided_one_by_one_with_keys(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    seen: list[str] = []

    def decide(dialog: QDialog) -> None:
        table, panel = review(dialog).layout_.table, review(dialog).layout_.panel
        go_to(dialog, "11")
        seen.append(spaced(panel.effect.words))
        QTest.keyClick(table, Key.Key_Space)
        seen.append(spaced(review(dialog).model.index(table.currentIndex().row() - 1, 1).data()))
        QTest.keyClick(table, Key.Key_Space)
        go_to(dialog, "3")
        QTest.keyClick(table, Key.Key_Space)
        go_to(dialog, "3")
        QTest.keyClick(table, Key.Key_Delete)
        go_to(dialog, "5")
        seen.append(spaced(panel.effect.words))
        QTest.keyClick(table, Key.Key_Return)
        assert QApplication.focusWidget() is panel.keep
        QTest.keyClick(panel.keep, Key.Key_Left)
        assert panel.take.isChecked()
        go_to(dialog, "31")
        assert not panel.take.isEnabled()
        seen.append(spaced(panel.effect.words))

    in_dialog_of(EditionReview, "Reprendre 3 mesures", decide)
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))
    assert seen == [
        "1 réponse y est donnée : elle ne change pas.",
        "n° 11 → 12",
        "1 réponse y est donnée : elle ne change pas. N3 n’est plus dans le document, mais des listes y ont répondu : "
        "il reste.",
        "Elle ne peut pas être reprise : des listes y ont répondu, leur programme y est cité ou vous y avez une note "
        "privée : la mesure 31 reste.",
    ]
    after = on_disk(small_path)
    assert after.catalogue.measure("12").title == catalogue.measure("11").title
    assert after.catalogue.measure("3") == catalogue.measure("3")
    assert {(c.measure, c.level) for c in after.lists[0].commitments} == {
        ("12", "N1"),
        ("5", "N3"),
        ("31", "N1"),
    }


def test_old_and_new_words_stand_side_by_side(
    somebody: DossierUser, catalogue: Catalogue, tmp_path: Path
) -> None:
    def look(dialog: QDialog) -> None:
        go_to(dialog, "2")
        view = review(dialog).layout_.panel.texts
        marked: dict[str, str] = {}
        block = view.document().begin()
        while block.isValid():
            for fragment in (one.fragment() for one in block):
                shape = fragment.charFormat()
                if shape.fontStrikeOut():
                    marked["gone"] = marked.get("gone", "") + fragment.text()
                if shape.fontUnderline():
                    marked["come"] = marked.get("come", "") + fragment.text()
            block = block.next()
        assert marked["come"].startswith("Quitter")
        assert marked["gone"].startswith("Diversifier")
        assert "mots ajoutés : Quitter" in spaced(view.accessibleDescription())

    in_dialog_of(EditionReview, "Fermer sans reprendre", look)
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))


def test_what_was_not_placed_can_be_read(somebody: DossierUser, catalogue: Catalogue, tmp_path: Path) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        def read(details: QDialog) -> None:
            assert isinstance(details, DetailsDialog)
            seen.append(details._details.toPlainText())

        in_dialog(read, "Fermer")
        press_button(dialog, "Les lire…")

    in_dialog_of(EditionReview, "Fermer sans reprendre", look)
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))
    assert "Grille des mesures (exemple)" in seen[0]
    assert "Une ligne perdue" in seen[0]


def test_a_refusal_stays_open_and_says_why(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    before = small_path.read_bytes()
    seen: list[str] = []

    def insist(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        go_to(dialog, "11")
        QTest.keyClick(parts.table, Key.Key_Space)
        press_button(dialog, "Reprendre 1 mesure")
        seen.append(spaced(parts.trouble.words))
        parts.source.clear()
        press_button(dialog, "Reprendre 1 mesure")
        seen.append(spaced(parts.trouble.words))
        assert QApplication.focusWidget() is parts.source
        QTest.keyClick(dialog, Key.Key_Escape)
        assert dialog.isVisible()
        QTest.keyClick(dialog, Key.Key_Escape)
        assert not dialog.isVisible()

    in_dialog_of(EditionReview, "Fermer sans reprendre", insist)
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))
    assert seen[0].startswith("Deux mesures porteraient le numéro 12")
    assert seen[1].startswith("Dites d’où viennent ces textes")
    assert small_path.read_bytes() == before


def reframed_book(catalogue: Catalogue, folder: Path) -> Path:
    """A workbook with another title, threshold and principles, and a page about something else."""
    changed = reframed(catalogue)
    about = [["Titre du référentiel", changed.title], ["Nombre minimum de mesures", 25]]
    pages = {
        "Accueil": about,
        "Principes": principle_rows(changed),
        "Mesures": by_level(catalogue),
        "Notes": [["Rien"]],
    }
    return book_of(pages, folder / "édition (exemple).xlsx")


def test_principles_and_the_threshold_are_decided_like_measures(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    changed = reframed(catalogue)
    path = reframed_book(catalogue, tmp_path)
    seen: list[str] = []

    def decide(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        QAbstractItemModelTester(review(dialog).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for row in range(5):
            cell = review(dialog).model.index(row, 1)
            parts.table.selectRow(row)
            seen.append(spaced(f"{cell.data()} | {parts.panel.effect.words}"))
        assert not parts.panel.take.isEnabled()
        seen.append(spaced(parts.notice.words))
        press_button(dialog, "Tout ce qui est sûr (2)")
        parts.table.setFocus()
        parts.table.selectRow(1)
        QTest.keyClick(parts.table, Key.Key_Space)
        assert parts.table.currentIndex().row() == 2

    in_dialog_of(EditionReview, "Reprendre 3 changements", decide)
    somebody.measures.reading.read(path)
    assert seen == [
        "intitulé changé | ",
        "10 → 25 mesures au moins | Ce seuil décide qui peut signer. Listes qui retiennent assez de mesures : 0 sur 1 "
        "aujourd’hui, 0 sur 1 avec le nouveau seuil. Les pactes déjà signés ne changent pas.",
        "texte changé | ",
        "principe nouveau | Une liste qui signe accepte tous les principes : celui-ci sera à accepter aussi.",
        "absent du document | Il ne peut pas être repris : des listes y ont répondu : le principe C reste.",
        "1 page n’est pas lue : « Notes ».",
    ]
    after = on_disk(small_path)
    assert (after.catalogue.title, after.catalogue.minimum_measures) == (changed.title, 25)
    assert after.catalogue.principles[0].text == changed.principles[0].text
    assert after.catalogue.principles[1:] == catalogue.principles[1:]
    assert after.lists[0].principles == {"C": Answer.AGREED}
    assert somebody.message == (
        "Repris du document : intitulé du référentiel repris, nouveau seuil pour signer, 1 principe repris. "
        "Ctrl+Z le reprend en entier."
    )
    somebody.ctrl(Key.Key_Z)
    assert on_disk(small_path).catalogue == catalogue


def test_closing_asks_only_when_decisions_would_be_lost(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    before = small_path.read_bytes()
    asked: list[str] = []

    def close(dialog: QDialog) -> None:
        QTest.keyClick(review(dialog).layout_.table, Key.Key_Space)
        in_dialog_of(
            QMessageBox, "Revenir aux décisions", lambda question: asked.append(spaced(question.text()))
        )
        press_button(dialog, "Fermer sans reprendre")
        assert dialog.isVisible()
        assert len(review(dialog).model.taken) == 1
        in_dialog_of(
            QMessageBox, "Revenir aux décisions", lambda question: asked.append(spaced(question.text()))
        )
        dialog.close()
        assert dialog.isVisible()
        in_dialog_of(QMessageBox, "Fermer sans reprendre")
        press_button(dialog, "Fermer sans reprendre")
        assert not dialog.isVisible()

    in_dialog_of(EditionReview, "", close)
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))
    assert asked == ["Rien n’est encore repris : en fermant, vos décisions sont oubliées."] * 2
    met = in_dialog_of(EditionReview, "Fermer sans reprendre")
    somebody.measures.reading.read(written(newer(catalogue), tmp_path))
    assert not met[0].isVisible()
    assert small_path.read_bytes() == before


def test_of_two_editions_in_one_workbook_somebody_chooses(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    pages = {"2020": by_level(catalogue), "2026": [["Exemple"], *by_measure(newer(catalogue))]}
    path = book_of(pages, tmp_path / "deux.xlsx")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, CatalogueColumns)
        words = [spaced(label.text()) for label in dialog.findChildren(QLabel)]
        assert any("mêmes mesures en d’autres mots (« 2020 », « 2026 »)" in one for one in words)
        dialog.page.setFocus()
        QTest.keyClick(dialog.page, Key.Key_Down)
        assert dialog.boxes["C"].currentText() == "le texte du niveau 1"

        def take(dialog: QDialog) -> None:
            seen.append(spaced(review(dialog).layout_.notice.words))
            go_to(dialog, "2")
            QTest.keyClick(review(dialog).layout_.table, Key.Key_Space)

        in_dialog_of(EditionReview, "Reprendre 1 mesure", take)

    seen: list[str] = []
    in_dialog_of(CatalogueColumns, "Comparer les textes", choose)
    somebody.measures.reading.read(path)
    assert "1 page n’est pas lue : « 2020 »." in seen[0]
    assert (
        on_disk(small_path).catalogue.level("2", "N1").text
        == "Quitter les banques les plus nocives (exemple)."
    )


def test_a_table_written_as_text_is_read(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "mesures.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(by_level(only_missing(catalogue)))
    fill = "Reprendre tout ce qui complète (12)"
    in_dialog_of(EditionReview, "Reprendre 12 mesures", lambda dialog: press_button(dialog, fill))
    somebody.measures.reading.read(path)
    assert on_disk(small_path).catalogue.level("4", "N2").text == SOMEBODYS.format("4", "N2")


def test_columns_are_told_where_nobody_recognises_them(
    somebody: DossierUser, small_path: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    known = {measure.number for measure in only_missing(catalogue).measures}
    rows = [row[:5] for row in by_measure(only_missing(catalogue)) if row[0] in known]
    document = catalogues.read(workbook_of(rows, tmp_path / "muet.xlsx"))

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, CatalogueColumns)
        press_button(dialog, "Comparer les textes")
        assert "quelle colonne" in dialog.trouble
        QTest.keyClick(dialog.titled, Key.Key_Space)
        for letter, place in zip("ABCDE", (1, 2, 7, 8, 9), strict=True):
            box = dialog.boxes[letter]
            box.setFocus()
            for _ in range(place):
                QTest.keyClick(box, Key.Key_Down)
        in_dialog(
            lambda review_: press_button(review_, "Reprendre tout ce qui complète (12)"),
            "Reprendre 12 mesures",
        )

    in_dialog_of(CatalogueColumns, "Comparer les textes", tell)
    somebody.measures.reading.review(document)
    assert on_disk(small_path).catalogue.level("6", "N3").text == SOMEBODYS.format("6", "N3")


def test_the_same_catalogue_changes_nothing(somebody: DossierUser, small_path: Path, tmp_path: Path) -> None:
    before = small_path.read_bytes()
    path = tmp_path / "pacte.yaml"
    path.write_text(resource_text("catalogues", "pacte-2020.yaml"), "utf-8")
    somebody.measures.reading.read(path)
    assert "dit la même chose que ce dossier" in somebody.message
    assert small_path.read_bytes() == before


def test_what_is_no_catalogue_is_refused_in_one_sentence(somebody: DossierUser, tmp_path: Path) -> None:
    prose = tmp_path / "prose.txt"
    prose.write_text("Bonjour à tous.", "utf-8")
    somebody.measures.reading.read(prose)
    assert "Aucune mesure n’est reconnue dans « prose.txt »" in somebody.message


def test_a_read_only_file_offers_nothing_to_read(open_dossier, small_path: Path) -> None:
    user = open_dossier(small_path, read_only=True)
    user.open_section(MEASURES)
    assert not user.measures.layout_.bar.read.isVisible()
