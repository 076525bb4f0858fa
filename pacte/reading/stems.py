"""French words brought to their stems, so that « cantines » and « cantine » meet."""

import re
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from pacte.reading.likeness import plain

_STEMMER = snowballstemmer.stemmer("french")
#: A word or a figure; the inclusive ending of « habitant·es », « élu-es », « citoyen.ne.s » stands apart.
_WORD = re.compile(
    r"(?P<word>[^\W\d_]{3,})(?:[·‧.(-](?:es?|nes?|trices?|rices?|euses?|ses?|ves?)\)?(?:[·‧.-]?s)?(?![^\W\d_]))"
    r"|[^\W\d_]+|\d+"
)
#: Words that hold a sentence together.
_FUNCTION = frozenset(
    "a ai alors au aucun aucune aussi autre autres aux avec avoir c ce cela celle celui ces cet cette ceux chaque "
    "comme d dans de des dont du elle elles en entre est et etre eux il ils ci y j je jusqu l la le les leur leurs "
    "lors lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont or ou par pas peu plus pour qu quand "
    "que quel quelle quels quelles qui quoi s sa se ses si sont son sous sur t ta te tel telle tels telles tes toi ton "
    "tous tout toute toutes tres tu un une vers via vos votre vous afin ainsi notamment etc selon tant donc soit "
    "ete sera seront doit peut tou".split()
)
#: Words that any promise of a town may hold: they tell nothing about its subject.
_COMMON = frozenset(
    "aupres cadre cas fois fait faire lien grace mettre mise mis place permettre permet garantir assurer developper "
    "developpement creer creation soutenir soutien favoriser renforcer commune communes communal communale communaux "
    "communales municipal municipale municipaux municipales municipalite ville villes local locale locales locaux "
    "public publics publique publiques territoire politique politiques projet projets action actions plan mandat "
    "niveau nouvelle nouveau nouveaux nouvelles besoin besoins ensemble possible objectif objectifs minimum maximum "
    "moins systematiquement proposer organiser lancer engager adopter instaurer mesure mesures service services "
    "dispositif dispositifs habitant habitante habitants habitantes personne personnes intercommunal intercommunale "
    "intercommunales intercommunaux intercommunalite mener lutter lutte contre nombre cout an ans annee premiere "
    "premier prendre compte oeuvre sein travers afin dont acteurs acteur moyens partie lieu lieux gestion "
    "accompagner accompagnement aide aides aider bien bonne bon grand grande grands grandes petit petite petits "
    "petites".split()
)
#: Words whose stem is that of another word; those of a line share the first as their stem.
_OWN_STEMS = {
    word: line.split()[0]
    for line in (
        "petition petitions",
        "associer associe associes associee associees associant associent",
        "constituante constituantes",
        "enseigne enseignes",
        "ferme fermes",
        "marcheur marcheurs marcheuse marcheuses marcher",
        "incitatif incitative incitatifs incitatives",
        "mars",
        "taxi taxis",
    )
    for word in line.split()
}


class Stem(NamedTuple):
    """A stem with its plain word and where it stands in the text; `telling` when it says something of a subject."""

    stem: str
    word: str
    start: int
    end: int
    telling: bool


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word in plain letters."""
    found: str = _OWN_STEMS.get(word) or _STEMMER.stemWord(word.replace("œ", "oe").replace("æ", "ae"))
    return found


def stems(text: str) -> list[Stem]:
    """Return the stems of the words of a text in order, without those that only hold sentences together."""
    found = []
    for match in _WORD.finditer(plain(text)):
        word = match["word"] or match[0]
        if word not in _FUNCTION:
            found.append(Stem(stem(word), word, *match.span(), word not in _COMMON))
    return found


def telling_stems(text: str) -> list[str]:
    """Return the stems that say something of a subject, in order."""
    return [one.stem for one in stems(text) if one.telling]
