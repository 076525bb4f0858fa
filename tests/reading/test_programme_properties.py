"""Nothing of a document is lost, whatever its lines are."""

from hypothesis import given
from hypothesis import strategies as st

from pacte.reading.documents import document_from_text
from pacte.reading.programme import read_programme

_STARTS = [
    "",
    "",
    "- ",
    "  • • ",
    "  - ",
    "○ ",
    "1. ",
    "2) ",
    "33)",
    "► ",
    "🌱 ",
    "## ",
    "AXE 2 : ",
    "Thèmes : ",
    "**",
    "-",
]
_WORDS = [
    "Créer une régie",
    "créer la suite",
    "Une ville verte",
    "LE LOGEMENT",
    "Nous voulons vivre ici.",
    "Inscrivez-vous",
    "contact@exemple.example",
    "Points : 1, 2",
    "Planter des arbres dans toutes les rues de la ville, et d'abord devant les écoles et les crèches",
    "la mu-",
    "",
    "3/4",
    "Écoles :",
    "\u00a0",
    "(",
]
_LINES = st.lists(st.tuples(st.sampled_from(_STARTS), st.sampled_from(_WORDS), st.booleans()), max_size=40)


def _text(lines: list[tuple[str, str, bool]]) -> str:
    return "Titre\n" + "".join(f"{start}{words}\n" + ("\n" if gap else "") for start, words, gap in lines)


def _check(text: str) -> None:
    document = document_from_text(text, "essai.txt")
    found = read_programme(document)
    lines = [line for one in found.proposals for line in one.lines]
    lines += [one.line for one in (*found.headings, *found.asides)]
    assert sorted(lines) == [line.number for line in document.lines if not line.blank]
    known = {one.id: one for one in found.proposals}
    assert len(known) == len(found.proposals)
    for one in found.proposals:
        assert one.text.strip()
        assert one.repeats is None or known[one.repeats].repeats is None
    assert read_programme(document) == found


@given(_LINES)
def test_every_line_of_a_made_up_programme_comes_back_once(lines: list[tuple[str, str, bool]]) -> None:
    _check(_text(lines))


@given(st.text(max_size=400))
def test_every_line_of_any_text_comes_back_once(text: str) -> None:
    _check(f"Titre\n{text}")
