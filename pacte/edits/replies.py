"""Taking over what a list replied to the sheet it was sent: reviewed first, then written in one undo step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, level_place
from pacte.domain.day import day_in_words
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.reply import LevelReply, LevelSaid, Reply, Stance, digest, fingerprint_of
from pacte.domain.reply_sheet import levels_to_reread
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import NAME_LENGTH, optional_words, search_key
from pacte.edits.answers import answered
from pacte.edits.signings import checked_day
from pacte.reading.reply_sheet import ReplySheet, read_reply_sheet
from pacte.reading.workbook import looks_like_workbook
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import answered_level
from pacte.storage.repositories import put_commitment, put_reply

_DAY_OF_REPLY = Sentence("une réponse se date du jour où elle a été donnée")


class Decision(StrEnum):
    """What is done with a list's reply on one level.

    `keep` leaves what is noted, `observe` too and publishes the list's comment as its observation, `take` writes the
    answer it proposes, `discuss` leaves the level in discussion.
    """

    KEEP = "keep"
    OBSERVE = "observe"
    TAKE = "take"
    DISCUSS = "discuss"


@dataclass(frozen=True, slots=True)
class Respondent:
    """Who answered: their name, in which capacity, and on which day (ISO 8601)."""

    name: str
    capacity: str | None
    day: str


@dataclass(frozen=True, slots=True)
class LevelReview:
    """What a list says of one level beside what is noted now; `sent` is the fingerprint of what it was shown.

    `before` is the answer that it was shown where it changed here since, None also for not raised.
    """

    said: LevelSaid
    now: Commitment | None
    sent: str
    before: Commitment | None = None

    @property
    def changed(self) -> bool:
        """Whether the answer changed here since the sheet was sent."""
        return self.sent != fingerprint_of(self.now)

    @property
    def differs(self) -> bool:
        """Whether the list proposes another answer than the one noted."""
        said, now = self.said, self.now
        if not said.proposes:
            return False
        if said.proposed is Answer.RESERVED and said.comment:
            return now is None or said.comment not in (now.reservation, now.agreed_wording)
        return said.proposed is not (now.answer if now else None)

    @property
    def same(self) -> bool:
        """Whether the list gives the very answer that is noted."""
        return self.said.proposes and not self.differs

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What can be decided, what is most likely meant first."""
        found = [one for one in Decision if one is Decision.KEEP or self._possible(one)]
        return tuple(sorted(found, key=lambda one: one is not self.proposal))

    def _possible(self, decision: Decision) -> bool:
        said, now = self.said, self.now
        if decision is Decision.OBSERVE:
            return bool(said.comment) and now is not None
        if decision is Decision.DISCUSS:
            return now is None or now.answer is not Answer.UNDECIDED
        return self.differs and not self._lacks_words

    @property
    def _lacks_words(self) -> bool:
        said, now = self.said, self.now
        reserving = now and (now.agreed_wording or now.reservation)
        return said.proposed is Answer.RESERVED and not (said.comment or reserving)

    @property
    def doubt(self) -> str:
        """Why the reply needs a look, in French; empty where it is plain."""
        said = self.said
        doubts = [said.doubt] if said.doubt else []
        if said and self.changed and not self.same:
            doubts.append(Sentence("la réponse a changé ici depuis l’envoi"))
        if said.agrees and self.differs:
            doubts.append(Sentence("elle est d’accord et propose pourtant une autre réponse"))
        if said.proposes and self._lacks_words:
            doubts.append(Sentence("une réserve demande des mots, et elle n’en donne pas"))
        return in_series(doubts)

    @property
    def proposal(self) -> Decision:
        """What is most likely meant; what is unsure changes nothing by itself."""
        said = self.said
        if self.doubt or not said:
            return Decision.KEEP
        if self._possible(Decision.TAKE):
            return Decision.TAKE
        if self._possible(Decision.OBSERVE):
            return Decision.OBSERVE
        contested = said.agrees is False and not said.proposes
        return Decision.DISCUSS if contested and self._possible(Decision.DISCUSS) else Decision.KEEP

    def outcome(self, decision: Decision) -> Commitment | None:
        """Return what will be noted; raises `KnownError` for words that are too long or lacking."""
        said, now = self.said, self.now
        if decision is Decision.OBSERVE and now is not None:
            return _with_observation(now, said.comment)
        if decision is Decision.DISCUSS:
            return answered(now, said.place, Answer.UNDECIDED, {})
        if decision is Decision.TAKE:
            if said.proposed is None:
                return None
            if said.proposed is Answer.RESERVED:
                return answered(now, said.place, said.proposed, {"reservation": said.comment})
            return _with_observation(answered(now, said.place, said.proposed, {}), said.comment)
        if now is not None and said.agrees and not self.doubt:
            # The list says itself what a reading was unsure of.
            return replace(now, to_review=None)
        return now

    def reply(self, decision: Decision, after: Commitment | None) -> LevelReply:
        """Return what is kept of it beside the answer."""
        said = self.said
        if decision is Decision.TAKE:
            stance, noted = Stance.CORRECTED, fingerprint_of(after)
        elif said.agrees or self.same:
            # Who agreed with what was noted before did not see what is noted now.
            unseen = self.changed and not self.same
            stance, noted = Stance.CONFIRMED, self.sent if unseen else fingerprint_of(after)
        else:
            contests = said.agrees is False or said.proposes
            stance, noted = Stance.CONTESTED if contests else Stance.REMARKED, fingerprint_of(after)
        return LevelReply(said.measure, said.level, stance, noted, said.comment)


def _with_observation(said: Commitment, comment: str | None) -> Commitment:
    """Return what is said with a comment among the list's observations, once."""
    if not comment or f"\n{comment}\n" in f"\n{said.observation or ''}\n":
        return said
    words = f"{said.observation}\n{comment}" if said.observation else comment
    return replace(said, observation=optional_words(words, Sentence("observation")))


@dataclass(frozen=True)
class ReplyPreview:
    """A reply as it was understood, before anything is written.

    `levels` are those that the sheet asked about, in the catalogue's order, silent ones too; `unknown` says which
    rows are about levels that the file no longer has; `missing` counts the rows that were taken out of the sheet;
    `known` is the same reply where the file has it already.
    """

    candidate_list: CandidateList
    name: str
    capacity: str
    day: str
    levels: tuple[LevelReview, ...]
    unknown: tuple[str, ...] = ()
    missing: int = 0
    known: Reply | None = None

    @property
    def spoken(self) -> tuple[LevelReview, ...]:
        """The levels on which the list says something, unsure ones first."""
        return tuple(sorted((one for one in self.levels if one.said), key=lambda one: not one.doubt))


def may_be_sheet(path: Path) -> bool:
    """Whether a file is better read as a sheet that came back than as a text, by its first bytes and its name."""
    return looks_like_workbook(path)


def preview(file: PactFile, path: Path) -> ReplyPreview:
    """Read the sheet that a list sent back and tell what it says; nothing is written.

    Raises `KnownError` when it cannot be read, when it is of another file, or when its list has merged since.
    """
    sheet = read_reply_sheet(path)
    dossier = queries.dossier(file)
    _check_catalogue(dossier, sheet.sent.catalogue)
    one = _list_of(file, dossier, sheet)
    levels, unknown = [], []
    said = {level.place: level for level in sheet.levels}
    places = [(measure.number, level.code) for measure, level in dossier.catalogue.levels()]
    for place in places:
        if place in sheet.sent.noted and place in said:
            levels.append(_review(file, one, said.pop(place), sheet.sent.noted[place]))
    for place, level in said.items():
        if level:
            unknown.append(Sentence("{} : elle n’est pas dans ce dossier", level_place(*place)))
    words = _fingerprint(one, sheet.levels, sheet.name, sheet.day)
    known = next((reply for reply in one.replies if reply.fingerprint == words), None)
    return ReplyPreview(
        one, sheet.name, sheet.capacity, sheet.day, tuple(levels), tuple(unknown), sheet.missing, known
    )


def by_hand(file: PactFile, list_id: str) -> ReplyPreview:
    """Return an empty reply of a list, to type in what it wrote on paper."""
    dossier = queries.dossier(file)
    one = queries.candidate_list(file, list_id)
    levels = tuple(
        LevelReview(LevelSaid(measure.number, level.code), said, fingerprint_of(said))
        for measure, level, said in levels_to_reread(dossier, one)
    )
    return ReplyPreview(one, "", "", "", levels)


def _check_catalogue(dossier: Dossier, wanted: str) -> None:
    """Refuse a sheet about another catalogue than the one looked at: its numbers would name other measures."""
    main = dossier.views[0].catalogue.id
    if (wanted or main) == dossier.catalogue.id:
        return
    about = next((one.catalogue for one in dossier.views if one.catalogue.id == (wanted or main)), None)
    if about is not None:
        raise KnownError(
            "Cette feuille porte sur « {} » ; choisissez ce référentiel, puis relisez-la.", about.name
        )
    if len(dossier.views) > 1:
        raise KnownError("Cette feuille porte sur un référentiel qui n’est plus dans ce dossier.")


def _list_of(file: PactFile, dossier: Dossier, sheet: ReplySheet) -> CandidateList:
    sent = sheet.sent
    one = next((known for known in dossier.lists if known.id == sent.list_id), None)
    towns = {search_key(name) for name in queries.town_names(file)}
    if one is None or search_key(sent.municipality) not in towns:
        raise KnownError(
            "Cette feuille est celle de « {} », {} : cette liste n’est pas dans ce dossier. Ouvrez le dossier d’où "
            "la feuille est partie.",
            sent.list_name,
            sent.municipality,
        )
    if one.state is ListState.MERGED:
        born = next((other.name for other in dossier.lists if one.id in other.merged_from), "")
        raise KnownError(
            "« {} » a fusionné dans « {} » depuis l’envoi de cette feuille : envoyez une feuille à la nouvelle liste.",
            one.name,
            born,
        )
    return one


def _review(file: PactFile, one: CandidateList, said: LevelSaid, sent: str) -> LevelReview:
    now = one.commitment(*said.place)
    if not said or sent == fingerprint_of(now):
        return LevelReview(said, now, sent)
    states = [
        state for row in queries.history(file, one.id, *said.place) for state in (row.after, row.before)
    ]
    before = next((state for state in states if fingerprint_of(state) == sent), None)
    return LevelReview(said, now, sent, before)


def _fingerprint(one: CandidateList, levels: Sequence[LevelSaid], name: str, day: str) -> str:
    said = [
        [*level.place, level.agrees, level.proposes, level.proposed, level.comment]
        for level in levels
        if level
    ]
    return digest([one.id, search_key(name), day, sorted(said, key=lambda level: (level[0], level[1]))])


def checked_respondent(name: str, capacity: str | None, day: str) -> Respondent:
    """Return who answered with their words cleaned.

    Raises `KnownError` without a name, or for a day that is impossible or still to come.
    """
    clean = " ".join((optional_words(name, Sentence("nom"), NAME_LENGTH) or "").split())
    if not clean:
        raise KnownError("Cette réponse ne dit pas qui répond ; écrivez son nom.")
    if not day.strip():
        raise KnownError("Cette réponse n’est pas datée ; écrivez le jour où elle a été donnée.")
    role = " ".join((optional_words(capacity, Sentence("qualité")) or "").split())
    return Respondent(clean, role or None, checked_day(day, _DAY_OF_REPLY))


def take(
    file: PactFile, one: CandidateList, who: Respondent, decided: Sequence[tuple[LevelReview, Decision]]
) -> Changes:
    """Write what was decided on each level and that the list replied, in one undo step.

    Levels on which the list says nothing are left out; empty changes when it says nothing at all, or when the file has
    this reply already. Raises
    `KnownError` when an answer changed since it was reviewed, or cannot be written.
    """
    spoken = [(_clean(review), decision) for review, decision in decided if review.said]
    said = [review.said for review, _ in spoken]
    reply = Reply(who.day, who.name, who.capacity, _fingerprint(one, said, who.name, who.day), ())
    if any(known.fingerprint == reply.fingerprint for known in one.replies):
        return Changes()
    with file.edit(_label(who, len(spoken))) as work:
        kept = []
        for review, decision in spoken:
            level = answered_level(work.reader, one.id, *review.said.place)
            if level.said != review.now:
                raise KnownError(
                    "La {} a changé pendant la relecture ; relisez la réponse.",
                    level_place(*review.said.place),
                )
            after = review.outcome(decision)
            put_commitment(work, one.id, level, after)
            kept.append(review.reply(decision, after))
        if kept:
            put_reply(work, one.id, replace(reply, levels=tuple(kept)))
    return work.changes


def _clean(review: LevelReview) -> LevelReview:
    comment = optional_words(review.said.comment, Sentence("commentaire"))
    return replace(review, said=replace(review.said, comment=comment))


def _label(who: Respondent, levels: int) -> str:
    name = Sentence("{} ({})", who.name, who.capacity) if who.capacity else who.name
    day = day_in_words(date.fromisoformat(who.day))
    if levels == 1:
        return Sentence("réponse de {} du {} : {} niveau", name, day, levels)
    return Sentence("réponse de {} du {} : {} niveaux", name, day, levels)
