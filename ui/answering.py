"""What an answer key does: one edit for everything chosen, and a word when words go with it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.edits import answers
from ui.answer_draft import AnswerDraft
from ui.grid_rows import AnswerRow, LevelSpot, PrincipleSpot, Spot, spot_answer, whole_place
from ui.operations import Operations

_WITH_ANSWER = ("agreed_wording", "reservation")
_ALL_WORDS = (*_WITH_ANSWER, "partner", "observation", "evidence")


class Answering(QObject):
    """Turns what was asked for in the grid or the editor into edits of one list."""

    told = Signal(str)

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations

    def answer(self, one: CandidateList, spots: list[Spot], answer: Answer | None) -> bool:
        """Give one answer to all these spots; true when it is on disk."""
        levels = [spot.place for spot in spots if isinstance(spot, LevelSpot)]
        codes = [spot.principle.code for spot in spots if isinstance(spot, PrincipleSpot)]
        if answer is Answer.RESERVED and codes:
            self.told.emit(self.tr("Un principe s’accepte en entier ou non : il n’a pas de réserve."))
            codes = []
        if not (levels or codes):
            return True
        if self._operations.insist(answers.answer, one.id, levels, answer, principles=codes) is None:
            return False
        self._tell_lost_words(one, levels, answer)
        return True

    def toggle(self, one: CandidateList, current: Spot, rows: list[AnswerRow], rank: int) -> bool:
        """Agree to the level of this rank in each row, or take it away where the current row agrees already.

        Any other answer becomes an agreement: only an agreement is taken away by the key that gave it.
        """
        spots = [row.spots[rank] for row in rows if rank < len(row.spots)]
        if not spots:
            self.told.emit(self.tr("Cette mesure n’a pas de niveau {}.").format(rank + 1))
            return False
        mine = next(
            (spot for row in rows if current in row.spots for spot in row.spots[rank : rank + 1]), spots[0]
        )
        agreed = spot_answer(one, mine) is Answer.AGREED
        return self.answer(one, spots, None if agreed else Answer.AGREED)

    def toggle_done(self, one: CandidateList, spots: list[Spot]) -> bool:
        """Note that these levels are done already, or take it away where all are; true when it is on disk.

        It goes with an agreement, whole or reserved: where there is none, a sentence says so.
        """
        levels = [spot for spot in spots if isinstance(spot, LevelSpot)]
        said = [each for spot in levels if (each := one.answers.get(spot.place))]
        kept = [each for each in said if each.answer.kept or each.already_done]
        if len(kept) < len(spots):
            words = self.tr("« Déjà réalisé » se note sur un niveau engagé, même avec réserve.")
            principle = self.tr("Un principe s’accepte en entier ou non : il n’est pas « déjà réalisé ».")
            self.told.emit(words if levels else principle)
        if not kept:
            return False
        done = not all(each.already_done for each in kept)
        places = [(each.measure, each.level) for each in kept if each.answer.kept or not done]
        return self._operations.insist(answers.mark_done, one.id, places, done=done) is not None

    def save(self, one: CandidateList, draft: AnswerDraft) -> bool:
        """Write the words of the editor; true when they are on disk."""
        run = self._operations.run
        if len(draft.places) == 1:
            if draft.answer is None:
                return run(answers.note, one.id, draft.places[0], draft.words["note"]) is not None
            return run(answers.record, one.id, draft.commitment(draft.answer)) is not None
        wording, reservation = draft.words["agreed_wording"], draft.words["reservation"]
        return (
            run(
                answers.answer,
                one.id,
                draft.places,
                Answer.RESERVED,
                agreed_wording=wording or None,
                reservation=reservation or None,
            )
            is not None
        )

    def confirm_reading(self, one: CandidateList, spot: LevelSpot) -> None:
        """Take « à revoir » away: the reading was checked."""
        said = one.answers.get(spot.place)
        if said is not None:
            self._operations.run(answers.record, one.id, replace(said, to_review=None))

    def review(self, one: CandidateList, spot: Spot) -> bool:
        """Take away what meetings left to come back to of a measure or a principle; true when it is on disk."""
        from pacte.edits import meetings

        return self._operations.run(meetings.review, one, whole_place(spot)) is not None

    def _tell_lost_words(
        self, one: CandidateList, places: list[tuple[str, str]], answer: Answer | None
    ) -> None:
        """Say when words went away with the former answer: the history keeps them."""
        if answer in (Answer.RESERVED, Answer.UNDECIDED):
            return
        names = (
            _ALL_WORDS if answer is None else _WITH_ANSWER[1:] if answer is Answer.AGREED else _WITH_ANSWER
        )
        before = [said for place in places if (said := one.answers.get(place))]
        if any(getattr(said, name) for said in before for name in names):
            self.told.emit(
                self.tr(
                    "Les mots de l’ancienne réponse sont partis avec elle ; Ctrl+Z les rend, l’historique les garde."
                )
            )
