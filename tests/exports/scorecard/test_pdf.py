"""The scorecard as it is handed out: its pages, words, fonts, and what becomes of bad or endless words."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.scorecard.pdf import write_scorecards
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.progress import Cancelled

DAY = date(2020, 3, 2)
GOLDEN = Path(__file__).parents[2] / "data" / "golden" / "scorecard-champigny.txt"
WIDTH, HEIGHT = 595.28, 841.89
Reader = Callable[[Path], Any]
ENDLESS = "x" * 10_000
HOSTILE = [
    "=1+1",
    '<img src="/etc/passwd">',
    "<para><b>R&D</b> &amp; </para>",
    "vélo 🌱 😀 𝐀 中",
    "porte‑à‑porte «\u202foui\u202f»",
    "שלום",
    ENDLESS,
    "{{7*7}} %s \\n (parenthèse ouverte",
]


@pytest.fixture(scope="module")
def demo(champigny: Dossier, read_pdf: Reader, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("demo") / "fiche.pdf"
    write_scorecards(champigny, path, day=DAY)
    return read_pdf(path)


def with_list(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, lists=(replace(dossier.lists[0], **changes),))


def levels(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for measure, level in dossier.catalogue.levels():
        yield measure.number, level.code


def reserved(dossier: Dossier, texts: list[str]) -> tuple[Commitment, ...]:
    places = levels(dossier)
    return tuple(Commitment(*next(places), Answer.RESERVED, reservation=text) for text in texts)


def solid(text: str) -> str:
    return "".join(text.split())


def assert_well_laid_out(pdf: Any) -> None:
    """Nothing stands out of the page's margins, and no words cover others."""
    for boxes in pdf.boxes:
        for index, box in enumerate(boxes):
            assert 39 <= box.left <= box.right <= WIDTH - 39, box
            assert 24 <= box.bottom <= box.top <= HEIGHT - 24, box
            assert not [other for other in boxes[index + 1 :] if box.overlaps(other)], box


def test_the_demonstration_holds_on_one_page(demo: Any) -> None:
    assert len(demo.pages) == 1
    assert_well_laid_out(demo)


def test_the_demonstration_reads_as_it_did(demo: Any) -> None:
    """Set UPDATE_GOLDEN=1 to write the expected text anew, and look at the page before keeping it."""
    text = "\f".join(demo.pages)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_only_our_fonts_and_all_embedded(demo: Any) -> None:
    assert demo.fonts == {"Lato-Regular": True, "Lato-Semibold": True, "DejaVuSans": True}


def test_what_the_document_says_of_itself(champigny: Dossier, demo: Any, tmp_path: Path) -> None:
    assert demo.metadata["Title"] == "Fiche d’engagement · CHAMPIGNY ALTERNANCE"
    assert demo.metadata["Author"] == champigny.collective.name
    assert demo.metadata["Creator"] == "Pacte"
    assert champigny.municipality.name in demo.metadata["Subject"]
    assert demo.metadata["CreationDate"].startswith("D:20200302")
    path = tmp_path / "fiche.pdf"
    write_scorecards(champigny, path, day=DAY)
    assert b"/Lang (fr-FR)" in path.read_bytes()
    assert b"Helvetica" not in path.read_bytes()


def test_the_marks_are_copied_with_their_measure(demo: Any) -> None:
    assert "2 Financements éthiques ✗ ✓ ✓" in demo.pages[0]
    assert "11 Territoire à énergie positive ✓⇄ ✓⇄ ✓⇄" in demo.pages[0]
    assert "15 Mobilités actives ✓ ✓ ◐" in demo.pages[0]
    assert "32 Monnaies locales · · ·" in demo.pages[0]
    assert "19 Tarification incitative ✓⇄" in demo.pages[0]


def test_the_same_dossier_and_day_give_the_same_bytes(champigny: Dossier, tmp_path: Path) -> None:
    hostile = with_list(champigny, commitments=reserved(champigny, HOSTILE))
    one, other = tmp_path / "1.pdf", tmp_path / "2.pdf"
    write_scorecards(hostile, one, day=DAY)
    write_scorecards(champigny, tmp_path / "between.pdf", day=DAY)
    write_scorecards(hostile, other, day=DAY)
    assert one.read_bytes() == other.read_bytes()


def test_hostile_words_are_printed_as_they_were_typed(
    champigny: Dossier, read_pdf: Reader, tmp_path: Path
) -> None:
    dossier = with_list(
        champigny,
        name="R&D <i>ici</i> 🌱",
        head="<b>&lt;",
        commitments=reserved(champigny, HOSTILE),
        observations=tuple(HOSTILE),
    )
    write_scorecards(dossier, tmp_path / "fiche.pdf", day=DAY)
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert_well_laid_out(pdf)
    for text in {*HOSTILE, "R&D <i>ici</i> 🌱", "<b>&lt;"} - {ENDLESS}:
        assert solid(text) in pdf.solid, text
    assert pdf.solid.count("x") >= 2 * len(ENDLESS)


@pytest.mark.parametrize("length", [2_000, 10_000, 30_000])
def test_long_words_flow_to_further_pages(
    champigny: Dossier, read_pdf: Reader, tmp_path: Path, length: int
) -> None:
    sentence = "La commune mènera l’étude avant l’été, puis consultera les habitant·es ; "
    text = (sentence * (length // len(sentence) + 1))[:length].strip()
    write_scorecards(
        with_list(champigny, commitments=reserved(champigny, [text])), tmp_path / "fiche.pdf", day=DAY
    )
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert len(pdf.pages) > 1
    assert_well_laid_out(pdf)
    running = "Fiche d’engagement · état au 2 mars 2020"
    assert all(running in page for page in pdf.pages[1:])
    assert pdf.solid.count(solid(sentence)) >= length // len(sentence) - 2 * len(pdf.pages)
    for number, page in enumerate(pdf.pages, 1):
        assert f"{number}/{len(pdf.pages)}" in page


def test_forty_reservations_are_all_there(champigny: Dossier, read_pdf: Reader, tmp_path: Path) -> None:
    texts = [f"réserve numéro {number} : " + "à étudier avec les services " * 12 for number in range(40)]
    write_scorecards(
        with_list(champigny, commitments=reserved(champigny, texts)), tmp_path / "fiche.pdf", day=DAY
    )
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert_well_laid_out(pdf)
    assert all(f"réservenuméro{number}:" in pdf.solid for number in range(40))


@pytest.mark.parametrize("length", [300, 10_000])
def test_a_long_name_is_whole_somewhere(
    champigny: Dossier, read_pdf: Reader, tmp_path: Path, length: int
) -> None:
    name = " ".join(f"mot{number}" for number in range(length))[:length].strip()
    write_scorecards(with_list(champigny, name=name), tmp_path / "fiche.pdf", day=DAY)
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert_well_laid_out(pdf)
    for words in name.split()[:: max(1, length // 200)]:
        assert words in pdf.solid
    assert len(pdf.metadata["Title"]) <= 200


def test_a_list_that_said_nothing_holds_on_a_page(
    champigny: Dossier, read_pdf: Reader, tmp_path: Path
) -> None:
    empty = replace(champigny, lists=(CandidateList("e", "Ensemble"),))
    write_scorecards(empty, tmp_path / "fiche.pdf", day=DAY)
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert len(pdf.pages) == 1
    assert_well_laid_out(pdf)


def catalogue(measures: int, themes: int, codes: list[str], words: str = "") -> Catalogue:
    names = tuple(f"Thème {number} {words}" for number in range(themes))
    return Catalogue(
        "essai",
        "Pacte d’essai",
        25,
        names,
        (),
        tuple(
            Measure(
                str(number + 1),
                f"Titre {number}",
                f"Mesure {number} {words}".strip(),
                names[number * themes // measures],
                tuple(Level(code, None) for code in codes),
            )
            for number in range(measures)
        ),
    )


@pytest.mark.parametrize(
    "shape",
    [
        catalogue(76, 11, ["N"]),
        catalogue(32, 9, ["Niveau 1", "Niveau 2", "Niveau 3", "Niveau 4", "Niveau 5", "Niveau 6"]),
        catalogue(32, 9, [f"{number}" for number in range(1, 15)]),
        catalogue(5, 1, ["A", "B"]),
        catalogue(200, 3, ["N1", "N2", "N3"], "qui engage la commune, ses groupements et ses satellites"),
        catalogue(40, 20, ["N1", "N2"], "mot " * 300),
    ],
    ids=["76 single", "6 long levels", "14 levels", "tiny", "200 measures", "endless names"],
)
def test_catalogues_of_other_shapes(
    champigny: Dossier, read_pdf: Reader, tmp_path: Path, shape: Catalogue
) -> None:
    answers = [*Answer, None]
    said = tuple(
        Commitment(m.number, level.code, answer, partner="EPT", already_done=True)
        for index, (m, level) in enumerate(shape.levels())
        if (answer := answers[index % 6])
    )
    dossier = replace(with_list(champigny, commitments=said), catalogue=shape)
    write_scorecards(dossier, tmp_path / "fiche.pdf", day=DAY)
    pdf = read_pdf(tmp_path / "fiche.pdf")
    assert_well_laid_out(pdf)
    assert all(f"Mesure{number}" in pdf.solid for number in range(len(shape.measures)))
    assert len(pdf.pages) <= 40


def test_several_lists_have_a_table_of_contents(champigny: Dossier, read_pdf: Reader, tmp_path: Path) -> None:
    first = champigny.lists[0]
    lists = tuple(replace(first, id=name, name=name) for name in ("Zoé", "Été", "Avenir"))
    steps: list[tuple[int, int]] = []
    write_scorecards(
        replace(champigny, lists=lists),
        tmp_path / "fiches.pdf",
        progress=lambda done, total: steps.append((done, total)),
        day=DAY,
    )
    pdf = read_pdf(tmp_path / "fiches.pdf")
    assert pdf.bookmarks == ["Avenir", "Été", "Zoé"]
    assert [page.count("1/1") for page in pdf.pages] == [1, 1, 1]
    assert steps == [(1, 3), (2, 3), (3, 3)]
    write_scorecards(replace(champigny, lists=lists), tmp_path / "une.pdf", ["Été"], day=DAY)
    assert len(read_pdf(tmp_path / "une.pdf").pages) == 1


def test_giving_up_writes_nothing(champigny: Dossier, tmp_path: Path) -> None:
    def give_up(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_scorecards(champigny, tmp_path / "fiche.pdf", progress=give_up)
    assert list(tmp_path.iterdir()) == []
    write_scorecards(champigny, tmp_path / "fiche.pdf")


@pytest.mark.parametrize("lists", [None, [], ["absente"]])
def test_no_such_list_is_a_known_error(champigny: Dossier, tmp_path: Path, lists: list[str] | None) -> None:
    dossier = replace(champigny, lists=()) if lists is None else champigny
    with pytest.raises(KnownError):
        write_scorecards(dossier, tmp_path / "fiche.pdf", lists)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_known_error(champigny: Dossier, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="n’existe pas"):
        write_scorecards(champigny, tmp_path / "ici" / "fiche.pdf")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(max_size=400), min_size=1, max_size=6))
def test_any_words_make_a_page(champigny: Dossier, tmp_path: Path, words: list[str]) -> None:
    dossier = with_list(
        champigny,
        name=words[0],
        head=words[-1],
        label=words[0],
        commitments=reserved(champigny, words),
        observations=tuple(words),
    )
    write_scorecards(dossier, tmp_path / "fiche.pdf", day=DAY)
    assert (tmp_path / "fiche.pdf").read_bytes().startswith(b"%PDF")
