"""Every sentence of the program is translated, and every translation can be filled as its source is."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.translations import CORE, FOLDER, ROOT, Source, UntranslatableError, sources

FILES = sorted(FOLDER.glob("*.ts"))

#: French words and signs in the code of the window that are not of the window: names of files, of the journal, keys.
UNREAD = {
    ("app.py", "Erreur : aucun écran ici ; lancez Pacte dans une session graphique, ou « pacte --help ».\n"),
    ("export_kinds.py", "Affiche "),
    ("export_kinds.py", "Comparatif "),
    ("export_kinds.py", "Fiche "),
    ("export_kinds.py", "Fiches "),
    ("export_kinds.py", "Grille "),
    ("export_kinds.py", "Grille vierge "),
    ("export_kinds.py", "À relire "),
    ("export_kinds.py", "Tableau "),
    ("export_kinds.py", "dossier"),
    ("export_kinds.py", "liste"),
    ("app.py", "dossier"),  # a key
    ("looking.py", "dossier"),  # the same
    ("grid_view.py", "é"),
    ("meeting_board.py", "é"),
    ("programme_keys.py", "é"),
    ("meeting_undoing.py", "annulé"),
    ("meeting_run.py", "rencontre avec "),
    ("meeting_run.py", " : en cours"),
    ("meeting_words.py", " ([:;?!»%€])|(«) "),
    ("plain_text.py", "(?<=\\S) (?=[:;?!»](?:\\s|$))"),
    ("plain_text.py", "(?<=«) "),
    ("recent_files.py", "exemple"),
    ("app.py", "fusion"),
}


def messages(path: Path) -> Iterator[tuple[Source, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield Source(context.findtext("name") or "", message.findtext("source") or ""), message


def translations(path: Path) -> dict[Source, str]:
    return {source: message.findtext("translation") or "" for source, message in messages(path)}


def said() -> set[Source]:
    try:
        return set(sources())
    except UntranslatableError as error:
        refused = str(error)
    pytest.fail(f"sentences that cannot be translated as they are written:\n{refused}", pytrace=False)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_is_translated(path: Path) -> None:
    known = translations(path)
    new, gone = said() - known.keys(), known.keys() - said()
    if new or gone:
        signs = {"+": sorted(new), "-": sorted(gone)}
        told = "\n".join(
            f"  {sign} {one.context}: {one.text}" for sign, some in signs.items() for one in some
        )
        name = path.relative_to(ROOT)
        pytest.fail(
            f"new or gone sentences:\n{told}\nrun `make translations`, then write the new ones in {name}, in each "
            '<translation type="unfinished">, and remove type="unfinished"',
            pytrace=False,
        )
    unfinished = [
        f"  {source.context}: {source.text}"
        for source, message in messages(path)
        if not message.findtext("translation") or message.find("translation").attrib
    ]
    if unfinished:
        told = "\n".join(unfinished)
        pytest.fail(f'not translated yet in {path}, or still type="unfinished":\n{told}', pytrace=False)


def fields(text: str) -> list[str]:
    """What is filled in, in two turns where the field is doubled: a name for each place, sorted."""
    found = re.findall(r"\{\{\}\}|\{\d*\}", text)
    numbers = iter(range(len(found)))
    return sorted(str(next(numbers)) if one == "{}" else one.strip("{}") or one for one in found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_are_filled_as_their_sources(path: Path) -> None:
    wrong = [
        (source, text) for source, text in translations(path).items() if fields(source.text) != fields(text)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_keep_mnemonics_and_leave_french_signs(path: Path) -> None:
    def mnemonics(text: str) -> int:
        return len(re.findall(r"&(?=\w)", text))

    known = translations(path)
    assert [one for one, text in known.items() if mnemonics(one.text) != mnemonics(text)] == []
    assert [text for text in known.values() if re.search("[\u00a0«»]|(?<! or) [:;?!%]", text)] == []


def test_sentences_below_the_window_have_plain_fields_only() -> None:
    """The journal keeps patterns in files that may come from anybody, and fills nothing else."""
    assert [one.text for one in said() if one.context == CORE and re.search(r"\{[^} ]", one.text)] == []


def words_of_code(path: Path) -> Iterator[str]:
    """The literals of a module that are no documentation and are not translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            known.add(id(node.value))
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate", "_translate", "say"):
                known |= {id(argument) for argument in node.args}
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            known |= {id(part) for part in ast.walk(annotation)} if annotation else set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            yield node.value


def tokens(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", text.lower()))


def french_words() -> set[str]:
    """The words that only the French sentences have."""
    known = translations(FILES[0])
    return set().union(*map(tokens, (one.text for one in known))) - set().union(*map(tokens, known.values()))


def test_the_window_says_nothing_that_is_not_translated() -> None:
    french = {word for word in french_words() if len(word) > 3}
    found = {
        (path.name, words)
        for path in (ROOT / "ui").rglob("*.py")
        if path.stem != "stylesheet"
        for words in words_of_code(path)
        if re.search(r"[À-ÿ«»’]|\w [:;?!]", words) or tokens(words) & french
    }
    assert found - UNREAD == set(), "use tr or translate"
