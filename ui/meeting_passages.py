"""The passages of a list's programme about one measure: kept as evidence of an answer, or suggested and no more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Evidence
from pacte.domain.programme import Proposal
from pacte.domain.wording import shortened
from ui.answer_words import evidence_place, level_title
from ui.grid_rows import LevelSpot, Spot
from ui.language import shown
from ui.meeting_words import breakable, on_one_line

if TYPE_CHECKING:
    # What reads programmes comes with it.
    from pacte.edits.programmes import Said

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation and where it stands; `level` names the level it was kept on, empty for a suggestion.

    `brief` is the place in few words, where there is room for no more: « point 23 ». `proves` tells that the list
    answered to the level, so that the quotation is evidence.
    """

    place: str
    quotation: str
    level: str = ""
    brief: str = ""
    proves: bool = False

    @property
    def heading(self) -> str:
        """What stands over the quotation: the level, and the place in the document."""
        return breakable(" · ".join(filter(None, (self.level, self.place))))

    def quoted(self, most: int | None = None) -> str:
        """Return the quotation between its marks, whole or the beginning of it on one line."""
        words = self.quotation if most is None else shortened(on_one_line(self.quotation), most)
        return breakable(_translate("Answer", "« {} »").format(words))


def kept_on(one: CandidateList, spot: Spot, lists: tuple[CandidateList, ...] = ()) -> Iterator[Passage]:
    """Yield the evidence of a list's answer to a level, or what is cited there before it answers.

    Of the `lists` those that merged into it tell whose the evidence is.
    """
    if isinstance(spot, LevelSpot):
        for evidence, giver in one.given_evidence(*spot.place, lists):
            proves = spot.place in one.answers
            place = evidence_place(evidence, one, giver)
            yield Passage(place, evidence.quotation, level_title(spot.level), proves=proves)


def suggested(said: Iterable["Said"]) -> Iterator[Passage]:
    """Yield what a programme may say of a measure, which nobody has looked at yet."""
    for one in said:
        evidence = Evidence(one.proposal.whole, one.document, shown(one.proposal.place))
        place = evidence_place(evidence, one.candidate_list)
        yield Passage(place, evidence.quotation, brief=_brief(one.proposal))


def _brief(proposal: Proposal) -> str:
    if proposal.number:
        return _translate("Meeting", "point {}").format(proposal.number)
    return _translate("Meeting", "page {}").format(proposal.page) if proposal.page else ""
