"""From the lines gathered for one measure to what the list answers on each level."""

import re
from dataclasses import dataclass, field

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.commitment import Commitment, checked, level_place
from pacte.domain.measure import Measure
from pacte.domain.sentence import Sentence, in_series
from pacte.reading.accord_sentences import Excluded
from pacte.reading.likeness import Wording, plain
from pacte.reading.measure_block import MeasureBlock, PrintedLevel, codes_of
from pacte.reading.passage import Passage

DIFFERENT_TEXT = Sentence("le texte imprimé diffère du texte officiel")
MISSING_TEXT = Sentence("texte officiel à compléter : texte lu dans le pacte")
DIFFERENT_TITLE = Sentence("le titre imprimé diffère du titre officiel de la mesure")
LEVEL_TWICE = Sentence("niveau imprimé deux fois dans le pacte")
MEASURE_TWICE = Sentence("mesure imprimée deux fois dans le pacte")
KEPT_AND_EXCLUDED = Sentence("niveau imprimé comme retenu, mais écarté par une phrase")
NOT_PRINTED = Sentence("niveau nommé par la phrase d’accord, mais non imprimé")
TITLE_ONLY = Sentence("titre imprimé sans niveau : engagement à confirmer")
NO_LEVEL = Sentence("aucun niveau lu sous ce titre")
UNKNOWN_CLAUSE = Sentence("la réserve ne dit pas quel niveau elle touche")
PARTNER_OF_ONE = Sentence("partenaire lu pour ce seul niveau : vaut-il pour toute la mesure ?")
PARTNER_CUT = Sentence("le nom du partenaire continue peut-être à la ligne suivante")
PARTLY_READ = Sentence("phrase d’accord lue en partie")
TWO_ANSWERS = Sentence("deux phrases donnent deux réponses à ce niveau")
NO_FORM = Sentence("forme retenue non écrite")
SHARED_TEXT = Sentence("un seul texte cité pour plusieurs niveaux")

_DONE = re.compile(r"\bdeja\s+(?:realis|fait|en\s+place|mis|engage|effecti)|\ba\s+poursuivre\b")
_TO_KEEP = re.compile(r"\b(?:conserver|maintenir|poursuivre|poursuite|deja)\b|\brealisations\b")


@dataclass
class _Draft:
    """The answer to one level while it is being read."""

    code: str
    answer: Answer = Answer.AGREED
    agreed_wording: str | None = None
    reservation: str | None = None
    clause: Wording | None = None
    partners: list[str] = field(default_factory=list)
    observations: list[str] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)


def read_answers(block: MeasureBlock, measure: Measure) -> tuple[Commitment, ...]:
    """Return what the list answers on each level of `measure`, in the levels' order.

    A level that nothing speaks of has no commitment; no level is ever inferred from another one.
    """
    return _AnswersReader(block, measure).read()


class _AnswersReader:
    """Reads first what sentences set aside, then what they agree to, then what is printed."""

    def __init__(self, block: MeasureBlock, measure: Measure) -> None:
        self._block = block
        self._measure = measure
        self._drafts: dict[str, _Draft] = {}
        self._named: dict[str, None] = {}

    def read(self) -> tuple[Commitment, ...]:
        """Return the commitments; passages are told what they were understood as."""
        for code, printed in self._block.levels.items():
            draft = self._draft(code)
            draft.answer = printed.verdict or Answer.AGREED
        for passage in self._block.passages:
            self._set_aside(passage)
        for passage in self._block.passages:
            self._confirm(passage)
        self._check_named()
        for passage in self._block.passages:
            self._qualify(passage)
        for code, printed in self._block.levels.items():
            self._read_printed(self._drafts[code], printed)
        self._review_whole()
        order = [level.code for level in self._measure.levels if level.code in self._drafts]
        return tuple(self._commitment(self._drafts[code]) for code in order)

    def _draft(self, code: str) -> _Draft:
        return self._drafts.setdefault(code, _Draft(code))

    @property
    def _kept(self) -> list[str]:
        codes = [level.code for level in self._measure.levels]
        return [code for code in codes if code in self._drafts and self._drafts[code].answer.kept]

    def _known(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        return codes_of(self._measure, codes)

    # What sentences say, first what they set aside, then what they agree to, then the rest.

    def _set_aside(self, passage: Passage) -> None:
        for excluded in passage.accord.excluded:
            codes = self._known(excluded.codes)
            if not excluded.codes:
                codes = (
                    (passage.above,) if passage.above else tuple(level.code for level in self._measure.levels)
                )
            for code in codes:
                self._exclude(self._draft(code), excluded, code, shared=len(codes) > 1)
            if codes:
                place = level_place(self._measure.number, ", ".join(codes))
                passage.tell(
                    Sentence("{} · {}", place, ANSWER_WORDS[excluded.answer]),
                    codes[0] if len(codes) == 1 else None,
                )

    def _exclude(self, draft: _Draft, excluded: Excluded, code: str, shared: bool) -> None:
        printed = self._block.levels.get(code)
        if printed and printed.lines and excluded.codes:
            draft.reviews.append(KEPT_AND_EXCLUDED)
        if draft.answer not in (Answer.AGREED, excluded.answer):
            draft.reviews.append(TWO_ANSWERS)
        draft.answer = excluded.answer
        if excluded.authority:
            draft.partners.append(excluded.authority)
        if excluded.text is None:
            return
        level = self._measure.level(code)
        official = level.text if level else None
        if official is not None and Wording.of(official).same_as(Wording.of(excluded.text)):
            return
        if shared:
            draft.reviews.append(SHARED_TEXT)
        draft.reviews.append(DIFFERENT_TEXT if official is not None else MISSING_TEXT)
        words = "Texte refusé" if excluded.answer is Answer.REFUSED else "Texte hors compétence"
        draft.observations.append(f"{words}, tel qu’imprimé : {excluded.text}")

    def _confirm(self, passage: Passage) -> None:
        accord = passage.accord
        if "accord" in plain(passage.text):
            self._named |= dict.fromkeys(self._known(accord.named))
        if not self._block.levels and accord.level_count is not None:
            every = [level.code for level in self._measure.levels]
            if accord.level_count in (0, len(every)):
                self._named |= dict.fromkeys(code for code in every if code not in self._drafts)
        elif accord.level_count and not self._measure.single_level and accord.level_count != len(self._kept):
            for code in self._kept:
                self._drafts[code].reviews.append(
                    Sentence(
                        "la phrase d’accord parle de {} niveaux, le pacte en imprime {}",
                        accord.level_count,
                        len(self._kept),
                    )
                )

    def _check_named(self) -> None:
        if not self._named:
            return
        if not self._block.levels:
            for code in self._named:
                if code not in self._drafts:
                    self._draft(code).reviews.append(NOT_PRINTED)
            return
        kept = self._kept
        if set(kept) != set(self._named):
            named = ", ".join(sorted(self._named))
            for code in kept:
                self._drafts[code].reviews.append(
                    Sentence("la phrase d’accord nomme {}, le pacte imprime {}", named, ", ".join(kept))
                )

    def _qualify(self, passage: Passage) -> None:
        accord = passage.accord
        groups = [accord.named, *(excluded.codes for excluded in accord.excluded)]
        taken = accord.whole and all(self._has(codes) for codes in groups)
        if accord.wording is not None:
            taken = self._reword(passage, accord.wording) and taken
        if accord.reservation is not None:
            taken = self._reserve(passage, accord.reservation) and taken
        if accord.partner:
            taken = self._take_partner(passage, accord.partner) and taken
        if not taken:
            self._keep_words(passage)
        if self._drafts and not passage.understood:
            passage.tell(Sentence("mesure {} · accord", self._measure.number), None)

    def _has(self, codes: tuple[str, ...]) -> bool:
        known = self._known(codes)
        return known == codes or known == ("N",)

    def _keep_words(self, passage: Passage) -> None:
        """Keep the whole sentence where the answers do not say all of it; without any answer it is unread."""
        for code in self._kept[-1:] or list(self._drafts)[-1:]:
            self._drafts[code].observations.append(passage.text)
            self._drafts[code].reviews.append(PARTLY_READ)
            passage.unsure = PARTLY_READ

    def _reword(self, passage: Passage, wording: str) -> bool:
        codes = self._known(passage.accord.partly) or ((passage.above,) if passage.above else self._kept[-1:])
        for code in codes:
            draft = self._draft(code)
            if draft.agreed_wording or not draft.answer.kept:
                draft.reviews.append(TWO_ANSWERS)
            draft.answer = Answer.RESERVED
            draft.agreed_wording = _joined(draft.agreed_wording, wording) or None
            if not wording:
                draft.reservation = _joined(draft.reservation, passage.text)
                draft.reviews.append(NO_FORM)
            self._tell_reserved(passage, code)
        return bool(codes)

    def _reserve(self, passage: Passage, reservation: str) -> bool:
        accord, kept = passage.accord, self._kept
        named = [code for code in self._known(accord.named) if code in kept]
        clause = Wording.of(accord.clause) if accord.clause else None
        if accord.conditional:
            codes, sure = named or kept, bool(named) or len(kept) == 1
        else:
            codes, sure = self._touched(clause, kept)
        for code in codes:
            draft = self._drafts[code]
            draft.answer, draft.clause = Answer.RESERVED, clause
            draft.reservation = _joined(draft.reservation, reservation)
            if not sure:
                draft.reviews.append(UNKNOWN_CLAUSE)
            self._tell_reserved(passage, code)
        return bool(codes)

    def _touched(self, clause: Wording | None, kept: list[str]) -> tuple[list[str], bool]:
        """Return the level whose official text holds the clause, else the last one kept, which is unsure."""
        holders = [
            level.code
            for level in self._measure.levels
            if clause and level.text and Wording.of(level.text).holds(clause)
        ]
        if len(holders) == 1 and holders[0] in kept:
            return holders, True
        return kept[-1:], False

    def _tell_reserved(self, passage: Passage, code: str) -> None:
        passage.tell(
            Sentence("{} · {}", level_place(self._measure.number, code), ANSWER_WORDS[Answer.RESERVED]), code
        )

    def _take_partner(self, passage: Passage, partner: str) -> bool:
        kept = self._kept
        codes = [code for code in self._known(passage.accord.named) if code in kept] or kept
        words = plain(passage.text)
        if passage.above in kept and "accord" not in words and "mesure" not in words:
            codes = [passage.above]
            if len(kept) > 1 and not passage.certain:
                self._drafts[passage.above].reviews.append(PARTNER_OF_ONE)
        for code in codes:
            self._drafts[code].partners.append(partner)
            if passage.perhaps_cut:
                self._drafts[code].reviews.append(PARTNER_CUT)
        if len(codes) == 1 and not passage.understood:
            passage.tell(Sentence("{} · partenaire", level_place(self._measure.number, codes[0])), codes[0])
        return bool(codes)

    # What is printed, against the official text.

    def _read_printed(self, draft: _Draft, printed: PrintedLevel) -> None:
        draft.observations += printed.observations
        draft.reviews += printed.reviews
        if printed.times > 1:
            draft.reviews.append(LEVEL_TWICE)
        if printed.implicit and not printed.lines and not self._block.passages and self._has_levels:
            draft.reviews.append(TITLE_ONLY)
        text = "\n".join(dict.fromkeys(printed.lines)) if printed.times > 1 else printed.text
        level = self._measure.level(draft.code)
        if not text or level is None or self._measure.local:
            return
        if level.text is not None and _same(Wording.of(text), Wording.of(level.text), draft.clause):
            return
        draft.reviews.append(DIFFERENT_TEXT if level.text is not None else MISSING_TEXT)
        if draft.answer.kept and draft.agreed_wording is None:
            draft.agreed_wording = text
        else:
            draft.observations.append(f"Texte imprimé : {text}")

    @property
    def _has_levels(self) -> bool:
        """Whether the level says more than the title does: a catalogue may have measures without levels."""
        return any(level.text != self._measure.title for level in self._measure.levels)

    def _review_whole(self) -> None:
        reviews = []
        if len(self._block.titles) > 1:
            reviews.append(MEASURE_TWICE)
        others = [title for title in self._block.titles if not self._is_title(title)]
        if others:
            reviews.append(DIFFERENT_TITLE)
        for draft in self._drafts.values():
            draft.reviews += reviews
        for draft in list(self._drafts.values())[:1]:
            draft.observations += [f"Titre imprimé : {title}" for title in others]
        if not self._drafts:
            reviews.append(NO_LEVEL)
        self._block.judge(in_series(reviews) or None, unread=bool(others) and not self._drafts)

    def _is_title(self, title: str) -> bool:
        printed, official = Wording.of(title), Wording.of(self._measure.title)
        return (
            official.holds_exactly(printed)
            or official.same_as(printed)
            or Wording.of(self._measure.short).same_as(printed)
        )

    def _commitment(self, draft: _Draft) -> Commitment:
        observation = "\n".join(dict.fromkeys(draft.observations)) or None
        words = plain(observation or "")
        kept = self._measure.local and _TO_KEEP.search(plain(self._measure.title)) is not None
        return checked(
            Commitment(
                measure=self._measure.number,
                level=draft.code,
                answer=draft.answer,
                agreed_wording=draft.agreed_wording,
                reservation=draft.reservation,
                partner=" ; ".join(dict.fromkeys(draft.partners)) or None,
                already_done=draft.answer.kept and (kept or _DONE.search(words) is not None),
                observation=observation,
                to_review=in_series(dict.fromkeys(draft.reviews)) or None,
            )
        )


def _joined(before: str | None, words: str) -> str:
    return f"{before}\n{words}" if before else words


def _same(printed: Wording, official: Wording, clause: Wording | None) -> bool:
    """Whether a printed text is the official one, but for the clause that the list did not take."""
    if printed.same_as(official):
        return True
    return clause is not None and printed.without(clause).same_as(official.without(clause))
