"""The pact as both sides sign it: its pages, words and fonts, its fingerprint, and what becomes of endless words."""

import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import raw

from exports.pact.pdf import pact_bytes, write_pact
from exports.pact.reference import LAYOUT, qr_text
from exports.qr_code import squares
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.pact import Pact, Seal, canonical, fingerprint, pact_of, parse_pact
from pacte.domain.signing import Side, Signatory, Signing
from pacte.reading.catalogue_file import read_catalogue

DATA = Path(__file__).parents[2] / "data"
GOLDEN = DATA / "golden" / "pact-champigny.txt"
WIDTH, HEIGHT = 595.28, 841.89
#: Below this nothing but the foot stands, above that nothing but the head.
FOOT, HEAD = 62.0, HEIGHT - 62.0
Drawn = Callable[[Pact], Any]
Change = Callable[..., CandidateList]
HOSTILE = [
    "=1+1",
    '<img src="/etc/passwd">',
    "<para><b>R&D</b> &amp; </para>",
    "vélo 🌱 😀 𝐀 中",
    "porte‑à‑porte «\u202foui\u202f»",
    "{{7*7}} %s \\n (parenthèse ouverte",
]


def solid(text: str) -> str:
    return "".join(text.split())


def body(pdf: Any) -> str:
    """All the words between heads and feet, page after page, without blanks."""
    return solid("".join(box.text for page in pdf.boxes for box in page if FOOT < box.bottom < HEAD))


def assert_well_laid_out(pdf: Any) -> None:
    """Nothing stands out of the page's margins, and no words cover others."""
    for boxes in pdf.boxes:
        for index, box in enumerate(boxes):
            assert 56 <= box.left <= box.right <= WIDTH - 56, box
            assert 30 <= box.bottom <= box.top <= HEIGHT - 26, box
            assert not [other for other in boxes[index + 1 :] if box.overlaps(other)], box


@pytest.fixture
def demo(signed: Pact, drawn: Drawn) -> Any:
    return drawn(signed)


def test_the_demonstration_reads_as_it_did(demo: Any) -> None:
    """Set UPDATE_GOLDEN=1 to write the expected text anew, and look at the pages before keeping it."""
    text = "\f".join(demo.pages)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
    assert len(demo.pages) == 17
    assert_well_laid_out(demo)


def test_only_our_fonts_all_embedded_and_every_sign_drawn(signed: Pact, demo: Any) -> None:
    assert demo.fonts == {"Lato-Regular": True, "Lato-Semibold": True, "DejaVuSans": True}
    assert "□" not in "".join(demo.pages)
    content = pact_bytes(signed)
    assert b"Helvetica" not in content
    assert len(content) <= 400_000


def test_every_text_that_is_kept_or_refused_is_there_in_full(signed: Pact, demo: Any) -> None:
    words = body(demo).replace("\u2011", "-")
    for measure, level in signed.catalogue.levels():
        said = signed.candidate_list.commitment(measure.number, level.code)
        assert solid(measure.title) in words
        if said is not None:
            parts = (level.text or "texte officiel à compléter").split("\n")
            for part in (solid(part) for part in parts):
                # A page may end within a text; the rest then stands under the measure's name.
                assert part[:25] in words, (measure.number, level.code)
                assert part[-25:] in words, (measure.number, level.code)


def test_no_title_stands_alone_at_the_foot_of_a_page(signed: Pact, demo: Any) -> None:
    titles = {solid(measure.title)[:20] for measure in signed.catalogue.measures}
    titles |= {
        solid(one) for one in ("Principes", "Mesures retenues", "Mesures locales", "Signatures", "NIVEAU")
    }
    found = 0
    for boxes in demo.boxes:
        for box in boxes:
            if FOOT < box.bottom < HEAD and any(solid(box.text).startswith(title) for title in titles):
                found += 1
                assert [other for other in boxes if FOOT < other.bottom < box.bottom - 20], box
    assert found > 35


def test_the_table_has_its_header_on_each_of_its_pages(demo: Any) -> None:
    first = next(n for n, page in enumerate(demo.pages) if "Ce que ce pacte ne retient pas" in page and n > 1)
    assert [n for n, page in enumerate(demo.pages) if "NIVEAU RÉPONSE" in page.replace("\n", " ")] == list(
        range(first, len(demo.pages) - 1)
    )


def test_what_goes_on_over_a_page_says_of_which_level_it_is(demo: Any) -> None:
    words = "\n".join(demo.pages)
    assert re.search(r"^13 · .*… \(suite\)$", words, re.MULTILINE)
    assert re.search(r"^25 · .* N2 \(suite\)$", words, re.MULTILINE)
    assert re.search(r"^24 · .* N2, refusé \(suite\)$", words, re.MULTILINE)


def test_every_page_names_the_list_the_fingerprint_and_its_number(signed: Pact, demo: Any) -> None:
    short = fingerprint(canonical(signed))[:16]
    for number, (page, boxes) in enumerate(zip(demo.pages, demo.boxes, strict=True), 1):
        foot = solid("".join(box.text for box in boxes if box.bottom < FOOT))
        assert foot.startswith("CHAMPIGNYALTERNANCE")
        assert short in foot
        assert foot.endswith(f"{number}/{len(demo.pages)}")
        assert "PROJET" not in page


def test_the_exact_text_is_attached(signed: Pact, demo: Any) -> None:
    assert demo.attachments == {"pacte.json": canonical(signed).encode()}
    assert parse_pact(demo.attachments["pacte.json"].decode()) == signed
    content = pact_bytes(signed)
    assert b"/AFRelationship /Data" in content
    assert b"/AF [" in content
    assert content.count(b"%%EOF") == 1


def test_what_the_document_says_of_itself(signed: Pact, demo: Any) -> None:
    assert demo.metadata["Title"] == "Pacte signé · CHAMPIGNY ALTERNANCE"
    assert demo.metadata["Author"] == signed.collective
    assert demo.metadata["Producer"] == f"Pacte, mise en page {LAYOUT}"
    assert f"sha256:{fingerprint(canonical(signed))}" in demo.metadata["Keywords"]
    assert demo.metadata["CreationDate"].startswith("D:20200302")
    assert b"/Lang (fr-FR)" in pact_bytes(signed)


def test_the_table_of_contents(signed: Pact, demo: Any) -> None:
    assert demo.bookmarks[:3] == ["Pacte", "Principes", "A · Sensibilisation et formation à la transition"]
    assert [one for one in demo.bookmarks if "·" not in one] == [
        "Pacte",
        "Principes",
        "Mesures retenues",
        "Mesures locales",
        "Ce que ce pacte ne retient pas",
        "Signatures",
    ]
    assert sum(one.split(" · ")[0].isdigit() for one in demo.bookmarks) == 30


def test_the_full_fingerprint_in_letters_and_as_a_code(signed: Pact, demo: Any) -> None:
    digits = fingerprint(canonical(signed))
    assert digits in solid(demo.pages[-1])
    code = squares(qr_text(signed.candidate_list.id, 1, digits))
    assert _code_on_paper(pact_bytes(signed), len(code)) == code


def _code_on_paper(content: bytes, count: int) -> tuple[tuple[bool, ...], ...]:
    """Read the squares of the QR code from a picture of the last page: the tallest dark square at the left."""
    document = pypdfium2.PdfDocument(content)
    page = document[len(document) - 1]
    left, bottom, right, top = max(
        (one.get_bounds() for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])),
        key=lambda sides: (sides[3] - sides[1]) * (90 < sides[2] - sides[0] < 100),
    )
    scale = 6
    picture = page.render(scale=scale, grayscale=True).to_pil()
    step = (right - left) / count
    height = page.get_height()
    rows = tuple(
        tuple(
            picture.getpixel(
                (
                    int((left + (column + 0.5) * step) * scale),
                    int((height - top + (row + 0.5) * (top - bottom) / count) * scale),
                )
            )
            < 128
            for column in range(count)
        )
        for row in range(count)
    )
    document.close()
    return rows


def test_a_signature_is_drawn_or_has_its_line(signed: Pact) -> None:
    def shapes(pact: Pact) -> int:
        document = pypdfium2.PdfDocument(pact_bytes(pact))
        count = len(list(document[len(document) - 1].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])))
        document.close()
        return count

    assert signed.seal is not None
    by_hand = replace(
        signed.seal, signatories=tuple(replace(one, strokes=()) for one in signed.seal.signatories)
    )
    assert shapes(signed) - shapes(replace(signed, seal=by_hand)) == len(signed.seal.signatories[0].strokes)


def test_many_sign_over_several_pages(signed: Pact, drawn: Drawn) -> None:
    assert signed.seal is not None
    many = tuple(
        Signatory(f"Signataire{number}.", None, Side.LIST if number % 3 else Side.COLLECTIVE)
        for number in range(16)
    )
    pdf = drawn(replace(signed, seal=replace(signed.seal, signatories=many)))
    ends = [page for page in pdf.pages if "POUR LA LISTE" in page]
    assert len(ends) == 2
    assert ends[-1] == pdf.pages[-1]
    assert "EMPREINTE COMPLÈTE" in ends[-1]
    assert all(f"Signataire{number}." in "".join(ends) for number in range(16))
    assert "Signataire14." in ends[-1]
    assert_well_laid_out(pdf)


def test_a_local_measure_says_what_it_has(champigny: Dossier, change: Change, drawn: Drawn) -> None:
    local = [
        Measure("34", "Une fête (exemple).", "", "Mobilité", (Level("N", None),), local=True),
        Measure("35", "Un jardin (exemple).", "", "Mesures locales", (Level("N", "Son texte."),), local=True),
    ]
    catalogue = replace(champigny.catalogue, measures=(*champigny.catalogue.measures, *local))
    said = [
        Commitment("34", "N", Answer.AGREED),
        Commitment("35", "N", Answer.RESERVED, agreed_wording="Un autre texte."),
    ]
    pdf = drawn(pact_of(replace(champigny, catalogue=catalogue), change(champigny.lists[0], *said)))
    (page,) = (page for page in pdf.pages if "Une fête (exemple)." in page)
    words = page[page.index("MESURE LOCALE · MOBILITÉ") :]
    assert "à compléter" not in words.split("Ce que ce pacte")[0]
    assert "TEXTE, REMPLACÉ PAR LA FORMULATION RETENUE" in words
    assert "FORMULATION RETENUE, QUI ENGAGE\nUn autre texte." in words


def test_a_draft_says_so_on_each_page(draft: Pact, drawn: Drawn) -> None:
    pdf = drawn(draft)
    assert all("PROJET" in page and "projet non signé" in page for page in pdf.pages)
    assert pdf.attachments == {}
    assert "empreinte" not in "".join(page.casefold() for page in pdf.pages[:-1])
    assert pdf.metadata["Title"].startswith("Projet de pacte")
    assert "n’engage personne" in pdf.pages[-1].replace("\u00a0", " ")
    assert_well_laid_out(pdf)


def test_the_same_pact_gives_the_same_bytes(signed: Pact, amendment: Pact) -> None:
    hostile = replace(signed, candidate_list=replace(signed.candidate_list, observations=tuple(HOSTILE)))
    first = pact_bytes(hostile)
    assert pact_bytes(amendment) == pact_bytes(amendment)
    assert pact_bytes(hostile) == first
    assert pact_bytes(parse_pact(canonical(signed))) == pact_bytes(signed)


@pytest.mark.parametrize("length", [10_000, 30_000])
def test_an_endless_wording_flows_over_pages(
    champigny: Dossier, change: Change, drawn: Drawn, length: int
) -> None:
    wording = " ".join(f"mot{number}," for number in range(length // 8))
    said = [
        Commitment("3", "N2", Answer.RESERVED, agreed_wording=wording, reservation="x" * 5000),
        Commitment("6", "N1", Answer.REFUSED, observation=wording),
    ]
    pdf = drawn(pact_of(champigny, change(champigny.lists[0], *said)))
    assert_well_laid_out(pdf)
    words = body(pdf)
    told = Counter(re.findall(r"mot\d+(?=,)", words))
    assert [told[f"mot{number}"] for number in range(length // 8)] == [2] * (length // 8)
    assert words.count("x") >= 5000
    for number in range(1, len(pdf.boxes)):
        lines = [box for box in pdf.boxes[number] if FOOT < box.bottom < HEAD]
        assert len(lines) >= 2


def test_hostile_words_are_printed_as_they_were_typed(
    champigny: Dossier, change: Change, drawn: Drawn
) -> None:
    places = [(measure.number, level.code) for measure, level in champigny.catalogue.levels()]
    said = [
        Commitment(
            *place, Answer.RESERVED, agreed_wording=text, reservation=text, partner=text, observation=text
        )
        for place, text in zip(places, HOSTILE, strict=False)
    ]
    one = change(champigny.lists[0], *said, name="R&D <i>ici</i>", observations=tuple(HOSTILE))
    seal = Seal(1, "2020-03-02", "<b>Lieu</b>", (Signatory("N" * 200, "q " * 300, Side.LIST),))
    pdf = drawn(pact_of(champigny, one, seal))
    assert_well_laid_out(pdf)
    for text in HOSTILE:
        if "🌱" not in text:
            assert pdf.solid.count(solid(text.replace("\u202f", "\u00a0"))) >= 5, text
    assert "R&D<i>ici</i>" in pdf.solid
    assert "q" * 300 in pdf.solid.replace("\u00a0", "")


def test_a_list_that_said_nothing(champigny: Dossier, drawn: Drawn) -> None:
    pdf = drawn(pact_of(champigny, CandidateList("x", "Essai")))
    assert "Mesures retenues" not in " ".join(pdf.pages)
    assert_well_laid_out(pdf)


def test_a_catalogue_of_another_shape(champigny: Dossier, drawn: Drawn) -> None:
    catalogue = read_catalogue((DATA / "catalogue-other-shape.yaml").read_text("utf-8"), "autre.yaml")
    said = tuple(
        Commitment(measure.number, measure.levels[0].code, Answer.AGREED)
        for measure in catalogue.measures[:30]
    )
    one = CandidateList("x", "Essai", commitments=said)
    pdf = drawn(pact_of(replace(champigny, catalogue=catalogue), one))
    assert_well_laid_out(pdf)
    assert all(f"Mesureexemple{number}" in pdf.solid for number in range(1, 77))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(max_size=300), min_size=1, max_size=5))
def test_any_words_make_pages(champigny: Dossier, change: Change, words: list[str]) -> None:
    places = [(measure.number, level.code) for measure, level in champigny.catalogue.levels()]
    said = [
        Commitment(*place, answer, agreed_wording=text, reservation=text, partner=text, observation=text)
        for place, text, answer in zip(places, words, [*Answer], strict=False)
    ]
    one = change(champigny.lists[0], *said, name=words[0], head=words[-1], observations=tuple(words))
    seal = Seal(1, "2020-03-02", words[0], (Signatory(words[-1], words[0], Side.LIST),))
    for pact in (pact_of(champigny, one, seal), pact_of(champigny, one)):
        assert pact_bytes(pact, date(2020, 3, 2)).startswith(b"%PDF")


# --------------------------------------------------------------------------------------------- writing


def signing(pact: Pact) -> Signing:
    assert pact.seal is not None
    text = canonical(pact)
    return Signing(
        pact.seal.number, pact.seal.date, pact.seal.place, pact.seal.signatories, fingerprint(text), text
    )


def with_signings(dossier: Dossier, *pacts: Pact) -> Dossier:
    one = replace(dossier.lists[0], signings=tuple(map(signing, pacts)), head="Changée depuis")
    return replace(dossier, lists=(one,))


def test_what_was_signed_is_written_whatever_changed_since(
    champigny: Dossier, signed: Pact, amendment: Pact, tmp_path: Path
) -> None:
    path = tmp_path / "pacte.pdf"
    write_pact(with_signings(champigny, signed), path)
    assert path.read_bytes() == pact_bytes(signed)
    dossier = with_signings(champigny, signed, amendment)
    write_pact(dossier, path)
    assert path.read_bytes() == pact_bytes(amendment)
    write_pact(dossier, path, signing=1)
    assert path.read_bytes() == pact_bytes(signed)
    write_pact(champigny, path)
    assert path.read_bytes() == pact_bytes(pact_of(champigny, champigny.lists[0]), date(2020, 3, 2))
    assert [*tmp_path.iterdir()] == [path]


def test_what_cannot_be_written_is_told(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "pacte.pdf"
    other = replace(champigny.lists[0], id="autre", name="Autre (exemple)")
    two = replace(champigny, lists=(champigny.lists[0], other))
    for dossier, choice, words in (
        (replace(champigny, lists=()), {}, "pas encore de liste"),
        (two, {}, "choisissez laquelle parmi CHAMPIGNY ALTERNANCE · Autre"),
        (two, {"list_id": "absente"}, "n’est plus dans ce dossier"),
        (champigny, {"signing": 3}, "n’a pas de signature n° 3"),
    ):
        with pytest.raises(KnownError, match=words):
            write_pact(dossier, path, **choice)  # type: ignore[arg-type]
    with pytest.raises(KnownError, match="n’existe pas"):
        write_pact(champigny, tmp_path / "ici" / "pacte.pdf")
    assert [*tmp_path.iterdir()] == []
    write_pact(two, path, "autre")
    assert path.exists()
