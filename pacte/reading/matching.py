"""Suggests the measures that a proposal may speak of, with the words that made it so. Offline, and quick.

Three views are added up: the keywords of the measure, found as phrases; BM25 on the stems of all its texts;
groups of four letters, for words that no stem brings together. What stands first in a promise counts more.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Measure
from pacte.domain.programme import Proposal
from pacte.domain.suggestion import MOST_SUGGESTIONS, Suggestion
from pacte.reading.level_matching import LevelTexts
from pacte.reading.stems import Stem, stems

_K1, _B = 1.2, 0.5
_TITLE_WEIGHT = 2
_KEYWORDS, _STEMS, _LETTERS = 1.0, 0.12, 2.0
#: Sum of the views at which a score is 0.63.
_SCALE = 4.0
#: Scores below this one, or this share of the best, are chance.
_LEAST, _SHARE = 0.29, 0.35
#: From this score on a level may be named too.
_SURE = 0.5
#: The subject of a promise stands in its first words.
_HEAD, _TAIL_WEIGHT = 8, 0.55
_SUB_POINT, _HEADING = 0.6, 0.2
#: A word that is alone to speak for a measure, in a text that says more, tells less.
_LONE = 0.7
#: Words of a keyword that stand apart: how far, and the share of its weight that they keep.
_NEAR, _SCATTERED = 3, 0.5
_MOST_WORDS = 6
_GRAM = 4


@dataclass(frozen=True, slots=True)
class _Phrase:
    stems: tuple[str, ...]
    measure: int
    weight: float


class _Piece:
    """One piece of a proposal: what speaks in it for each measure, by the measure's place in the catalogue."""

    def __init__(self, text: str) -> None:
        self.words = stems(text)
        self.scores: dict[int, float] = defaultdict(float)
        self._text = text
        self._why: dict[int, dict[str, float]] = defaultdict(dict)
        self._taken: dict[int, set[int]] = defaultdict(set)
        self._speaking: dict[int, set[str]] = defaultdict(set)
        self._says_more = len({one.stem for one in self.words if one.telling}) > 1

    def add_phrase(self, phrase: _Phrase, at: int) -> None:
        """Count a keyword if it stands here; words that a longer keyword holds count once."""
        places = range(at, at + len(phrase.stems))
        here = self.words[at : places.stop]
        taken = self._taken[phrase.measure]
        if tuple(one.stem for one in here) != phrase.stems or not taken.isdisjoint(places):
            return
        taken.update(places)
        self._speaking[phrase.measure].update(phrase.stems)
        written = self._written(here)
        if written not in self._why[phrase.measure]:
            self.scores[phrase.measure] += _KEYWORDS * phrase.weight * _share(at)
        # Keywords tell more than the words that happen to be shared.
        self._why[phrase.measure][written] = 10 + phrase.weight

    def add_scattered(self, phrase: _Phrase, at: int) -> None:
        """Count a keyword less if its words stand near this place in order, with others between."""
        near = range(max(0, at - _NEAR), min(len(self.words), at + _NEAR + 1))
        taken = self._taken[phrase.measure]
        places = [
            next((i for i in near if self.words[i].stem == one and i not in taken), -1)
            for one in phrase.stems
        ]
        if min(places) < 0 or any(one >= other for one, other in pairwise(places)):
            return
        taken.update(places)
        self._speaking[phrase.measure].update(phrase.stems)
        self.scores[phrase.measure] += _KEYWORDS * _SCATTERED * phrase.weight * _share(min(places))
        for i in places:
            self._why[phrase.measure].setdefault(self._written(self.words[i : i + 1]), 5 + phrase.weight)

    def add_word(self, measure: int, at: int, weight: float) -> None:
        """Count a word that the texts of a measure have too."""
        self.scores[measure] += _STEMS * weight * _share(at)
        self._speaking[measure].add(self.words[at].stem)
        if at not in self._taken[measure]:
            self._why[measure].setdefault(self._written(self.words[at : at + 1]), weight)

    def trust(self, measure: int) -> float:
        """Return the share of its score that a measure keeps: less when one word among others speaks for it."""
        return _LONE if self._says_more and len(self._speaking[measure]) == 1 else 1.0

    def why(self, measure: int) -> tuple[str, ...]:
        """Return the words that count most for a measure, as the text writes them."""
        words = self._why[measure]
        return tuple(sorted(words, key=lambda word: (-words[word], word))[:_MOST_WORDS])

    def _written(self, words: Sequence[Stem]) -> str:
        return " ".join(self._text[words[0].start : words[-1].end].split()).lower()


class Matcher:
    """Knows the measures of a catalogue; made once, asked for each proposal."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._measures = catalogue.measures
        self._keywords = [tuple(map(stems, measure.keywords)) for measure in self._measures]
        bags = list(map(_bag, self._measures, self._keywords))
        holders = Counter(stem for bag in bags for stem in bag)
        self._idf = {stem: math.log(1 + (len(bags) - n + 0.5) / (n + 0.5)) for stem, n in holders.items()}
        self._most = math.log(1 + (len(bags) + 0.5) / 0.5)
        self._postings = self._weighed(bags)
        self._phrases = self._read_phrases()
        self._scattered = self._by_rarest()
        self._grams = self._gram_postings()
        self._levels = [LevelTexts(measure) for measure in self._measures]

    def suggestions(self, proposal: Proposal) -> tuple[Suggestion, ...]:
        """Return at most `MOST_SUGGESTIONS` measures, best first; none when nothing speaks for one."""
        best: dict[int, float] = {}
        words: dict[int, tuple[str, ...]] = {}
        pieces = [(proposal.text, 1.0), *((point, _SUB_POINT) for point in proposal.sub_points)]
        for text, weight in pieces:
            piece = self._read(text)
            for place, found in piece.scores.items():
                score = found * piece.trust(place)
                if score * weight > best.get(place, 0.0):
                    best[place], words[place] = score * weight, piece.why(place)
        if proposal.heading:
            context = self._read(proposal.heading[-1]).scores
            for place in best:
                best[place] += _HEADING * context.get(place, 0.0)
        return self._kept(proposal, best, words)

    def _kept(
        self, proposal: Proposal, best: dict[int, float], words: dict[int, tuple[str, ...]]
    ) -> tuple[Suggestion, ...]:
        scores = {place: 1 - math.exp(-raw / _SCALE) for place, raw in best.items()}
        least = max(_LEAST, _SHARE * max(scores.values(), default=0.0))
        ranked = sorted((-score, place) for place, score in scores.items() if score >= least)
        return tuple(
            Suggestion(
                self._measures[place].number,
                self._levels[place].meant_by(proposal.whole) if -score >= _SURE else None,
                round(-score, 3),
                words[place],
            )
            for score, place in ranked[:MOST_SUGGESTIONS]
        )

    # ------------------------------------------------------------------------------------------ what is known

    def _weighed(self, bags: Sequence[Counter[str]]) -> dict[str, list[tuple[int, float]]]:
        """Return for each stem the measures that use it, with its BM25 weight there."""
        average = sum(sum(bag.values()) for bag in bags) / max(1, len(bags))
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, bag in enumerate(bags):
            length = 1 - _B + _B * sum(bag.values()) / average
            for stem, count in bag.items():
                weight = self._idf[stem] * count * (_K1 + 1) / (count + _K1 * length)
                postings[stem].append((place, weight))
        return postings

    def _read_phrases(self) -> dict[str, list[_Phrase]]:
        """Return the keywords by their first stem, longest first; one that several measures have tells less."""
        known = [
            (place, tuple(one.stem for one in keyword))
            for place, measure in enumerate(self._measures)
            for keyword in self._keywords[place] or map(stems, _own_phrases(measure))
        ]
        shared = Counter(phrase for _, phrase in set(known))
        phrases: dict[str, list[_Phrase]] = defaultdict(list)
        for place, phrase in sorted(set(known), key=lambda one: (-len(one[1]), one)):
            if phrase:
                rarest = max(self._idf.get(stem, self._most) for stem in phrase) / self._most
                weight = rarest * (1 + 0.6 * (len(phrase) - 1)) / math.sqrt(shared[phrase])
                phrases[phrase[0]].append(_Phrase(phrase, place, 3 * weight))
        return phrases

    def _by_rarest(self) -> dict[str, list[_Phrase]]:
        """Return the keywords of several words by the one that tells most."""
        found: dict[str, list[_Phrase]] = defaultdict(list)
        for phrase in chain.from_iterable(self._phrases.values()):
            telling = [one for one in phrase.stems if one in self._idf]
            if len(telling) > 1:
                found[max(telling, key=self._idf.__getitem__)].append(phrase)
        return found

    def _gram_postings(self) -> dict[str, list[tuple[int, float]]]:
        bags = [
            Counter(_grams(chain(stems(f"{measure.title} {measure.short}"), *keywords)))
            for measure, keywords in zip(self._measures, self._keywords, strict=True)
        ]
        holders = Counter(gram for bag in bags for gram in bag)
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, bag in enumerate(bags):
            weights = {gram: (1 + math.log(n)) * self._rarity(holders[gram]) for gram, n in bag.items()}
            norm = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
            for gram, weight in weights.items():
                postings[gram].append((place, weight / norm))
        return postings

    def _rarity(self, holders: int) -> float:
        return math.log((1 + len(self._measures)) / holders)

    # ------------------------------------------------------------------------------------------ one piece

    def _read(self, text: str) -> "_Piece":
        """Return what speaks for each measure in one piece of text, and by which words."""
        piece = _Piece(text)
        for at, one in enumerate(piece.words):
            for phrase in self._phrases.get(one.stem, ()):
                piece.add_phrase(phrase, at)
        for at, one in enumerate(piece.words):
            for phrase in self._scattered.get(one.stem, ()):
                piece.add_scattered(phrase, at)
        seen: set[str] = set()
        for at, one in enumerate(piece.words):
            if one.telling and one.stem not in seen and not one.word.isdigit():
                seen.add(one.stem)
                for place, weight in self._postings.get(one.stem, ()):
                    piece.add_word(place, at, weight)
        for place, cosine in self._letters(piece.words).items():
            piece.scores[place] += _LETTERS * cosine
        return piece

    def _letters(self, words: Sequence[Stem]) -> dict[int, float]:
        grams = Counter(_grams(words))
        found: dict[int, float] = defaultdict(float)
        norm = 0.0
        for gram, count in grams.items():
            postings = self._grams.get(gram, ())
            weight = (1 + math.log(count)) * self._rarity(max(1, len(postings)))
            norm += weight**2
            for place, known in postings:
                found[place] += weight * known
        return {place: value / math.sqrt(norm) for place, value in found.items()} if norm else {}


def match(proposals: Iterable[Proposal], catalogue: Catalogue) -> dict[str, tuple[Suggestion, ...]]:
    """Return the suggestions for each proposal, by its identifier."""
    matcher = Matcher(catalogue)
    return {one.id: matcher.suggestions(one) for one in proposals}


def _bag(measure: Measure, keywords: Iterable[list[Stem]]) -> Counter[str]:
    """Return the telling stems of all the texts of a measure, those of its title weighing more."""
    bag: Counter[str] = Counter()
    texts = [(measure.title, _TITLE_WEIGHT), (measure.short, _TITLE_WEIGHT)]
    texts += [(level.text, 1) for level in measure.levels if level.text]
    said = [(stems(text), weight) for text, weight in texts] + [(words, 1) for words in keywords]
    for words, weight in said:
        for one in words:
            if one.telling:
                bag[one.stem] += weight
    return bag


def _own_phrases(measure: Measure) -> list[str]:
    """Return what stands for the keywords of a measure that has none: the words of its title, and their pairs."""
    said = [one.word for one in stems(f"{measure.title} {measure.short}") if one.telling]
    return [*said, *(f"{one} {other}" for one, other in pairwise(said))]


def _share(at: int) -> float:
    return 1.0 if at < _HEAD else _TAIL_WEIGHT


def _grams(words: Iterable[Stem]) -> list[str]:
    return [
        one.word[i : i + _GRAM]
        for one in words
        if one.telling and len(one.word) > _GRAM
        for i in range(len(one.word) - _GRAM + 1)
    ]
