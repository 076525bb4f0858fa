"""What the panel beside the comparison lists: one measure across all lists, or the score of one list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Measure
from pacte.domain.scale import OutOfCompetence, Scale
from pacte.domain.wording import capitalised
from pacte.scoring.score import ExplanationRow
from ui.answer_words import answer_word, evidence_words, level_title
from ui.comparison_board import Board, BoardRow
from ui.comparison_words import score_lines, verdict_sentence, waiting_words
from ui.language import in_series, labelled, number, shown
from ui.origin_words import opposed_sentence
from ui.plain_text import typographic

if TYPE_CHECKING:
    # It brings what reads documents with it.
    from pacte.edits.programmes import Said

_translate = QCoreApplication.translate
_NO_POINTS = "—"


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One level: its answer in a word, what it earned, and the words said about it."""

    answer: Answer | None
    text: str
    points: str = ""
    words: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        points = self.points.replace(_NO_POINTS, "")
        return ", ".join(part for part in (self.text, points, *self.words) if part)


@dataclass(frozen=True, slots=True)
class Entry:
    """A list or a measure with its lines; `key` is the list's identifier or the measure's number.

    `words` stand under all the lines, and belong to none of them.
    """

    key: str
    title: str
    lines: tuple[EntryLine, ...]
    words: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        return labelled(self.title, in_series((*(line.spoken for line in self.lines), *self.words)))


@dataclass(frozen=True, slots=True)
class PanelContent:
    """A heading, the sentences under it, and the entries."""

    heading: str
    sentences: tuple[str, ...]
    entries: tuple[Entry, ...]


def measure_content(
    board: Board, row: BoardRow, columns: tuple[int, ...], said: Sequence["Said"] = ()
) -> PanelContent:
    """Return what the lists shown say of a measure, `said` being what all programmes say of it.

    The collective's private notes stay out: this page is made to be shown.
    """
    measure = row.measure
    shown_lists = ((board.lists[place], board.names[place]) for place in columns)
    entries = tuple(measure_entry(measure, one, name, said, board.dossier.lists) for one, name in shown_lists)
    kept = verdict_sentence(row)
    heading = _translate("Comparison", "Mesure {} · {}").format(measure.number, measure.short)
    return PanelContent(heading, (measure.title, f"{capitalised(kept)}."), entries)


def measure_entry(
    measure: Measure,
    one: CandidateList,
    name: str,
    said: Sequence["Said"],
    lists: tuple[CandidateList, ...] = (),
) -> Entry:
    """Return what a list says of a measure: answers, wordings, reservations, observations, evidence.

    Under them stands what its programme may say besides, which waits for a decision. Of the `lists` those that merged
    into it tell whose the evidence is.
    """
    suggested = (each for each in said if each.candidate_list.id == one.id and not each.kept)
    title = f"{name} · {waiting_words()}" if one.awaiting_confirmation else name
    return Entry(one.id, title, _said_lines(measure, one, lists), tuple(map(_suggested_words, suggested)))


def _suggested_words(said: "Said") -> str:
    standing = _translate("Comparison", "Suggestion, à décider")
    quotation = typographic(_translate("Comparison", "« {} »")).format(said.proposal.text)
    return f"{standing} · {shown(said.proposal.place)}\n{quotation}"


def _said_lines(
    measure: Measure, one: CandidateList, lists: tuple[CandidateList, ...]
) -> tuple[EntryLine, ...]:
    places = [(measure.number, level.code) for level in measure.levels]
    if not any(place in one.answers or place in one.cited for place in places):
        return (EntryLine(None, capitalised(answer_word(None))),)
    said = (one.answers.get(place) for place in places)
    return tuple(
        EntryLine(
            found.answer if found else None,
            f"{level_title(level)} · {answer_word(found.answer if found else None)}",
            words=(
                *(_words(found) if found else ()),
                *(evidence_words(*given) for given in one.given_evidence(*place, lists)),
            ),
        )
        for level, place, found in zip(measure.levels, places, said, strict=True)
    )


def _words(said: Commitment) -> tuple[str, ...]:
    """The published words of a commitment, each with what it is; its evidence comes after them."""
    parts = (
        (_translate("Comparison", "Formulation retenue : « {} »"), said.agreed_wording),
        (_translate("Comparison", "Réserve : « {} »"), said.reservation),
        (_translate("Comparison", "Avec : {}"), said.partner),
        (_translate("Comparison", "Observation : « {} »"), said.observation),
    )
    words = [typographic(pattern).format(text) for pattern, text in parts if text]
    if said.already_done:
        words.insert(0, _translate("Comparison", "Déjà réalisé, à maintenir"))
    if said.opposed:
        words.insert(0, opposed_sentence(said))
    return tuple(words)


def list_content(board: Board, place: int) -> PanelContent:
    """Return where the score of a list comes from, level by level; in neutral mode its answers only."""
    one = board.lists[place]
    rows: dict[str, list[ExplanationRow]] = {}
    for row in board.scorer.explain(one):
        rows.setdefault(row.measure, []).append(row)
    entries = []
    for number_, found in rows.items():
        measure = board.dossier.catalogue.measure(number_)
        lines = tuple(_explained(measure, row, board.scorer.scale) for row in found)
        if board.neutral:
            lines = tuple(
                replace(line, points="", text=_plain(measure, row))
                for line, row in zip(lines, found, strict=True)
            )
        entries.append(Entry(number_, f"{number_}  {measure.short}", lines))
    if board.neutral:
        sentences: tuple[str, ...] = (
            _translate("Comparison", "Mode neutre : les réponses de la liste, sans total ni classement."),
        )
    else:
        sentences = score_lines(board, board.scores[place])
    head: tuple[str, ...] = ()
    if one.head:
        head = (typographic(_translate("Comparison", "Tête de liste : {}")).format(one.head),)
    if one.awaiting_confirmation:
        waiting = _translate("Comparison", "Issue d’une fusion : en attente de confirmation")
        head = (*head, waiting)
    return PanelContent(board.names[place], (*head, *sentences), tuple(entries))


def _level_title(measure: Measure, code: str) -> str:
    level = measure.level(code)
    return level_title(level) if level else code


def _plain(measure: Measure, row: ExplanationRow) -> str:
    return f"{_level_title(measure, row.level)} · {answer_word(row.answer)}"


def _explained(measure: Measure, row: ExplanationRow, scale: Scale) -> EntryLine:
    leaves = scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM
    # Taken out of what can be earned, a level has no points to earn.
    counts = row.answer is not Answer.OUT_OF_COMPETENCE or not leaves
    points = _translate("Comparison", "{} sur {} pt").format(number(row.points, 2), number(row.of, 2))
    return EntryLine(
        row.answer, f"{_level_title(measure, row.level)} · {shown(row.why)}", points if counts else _NO_POINTS
    )
