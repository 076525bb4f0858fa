"""The weights of a file's scales: published figures stay explained by the words beside them."""

from dataclasses import replace

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.changes import Changes
from pacte.domain.errors import KnownError
from pacte.domain.scale import Scale
from pacte.domain.sentence import Sentence, enumerated
from pacte.edits.dossiers import shipped_scales
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_frame
from pacte.storage.repositories import put_frame

_MOST_POINTS = 1000


def published(scale: Scale) -> Scale | None:
    """Return the scale as it ships with the program, None for one of the file's own."""
    return next((one for one in shipped_scales() if one.id == scale.id), None)


def read_share(words: str) -> float:
    """Return a share typed in hundredths: « 50 » and « 50 % » are 0.5. Raises `KnownError` beyond 0 to 100."""
    try:
        share = _figure(words.replace("%", "")) / 100
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise KnownError("La part d’une réponse va de 0 à 100 % ; corrigez-la.")
    return share


def read_points(words: str) -> float | None:
    """Return the points typed for a level, None for the catalogue's own. Raises `KnownError` for no number."""
    if not words.strip():
        return None
    try:
        points = _figure(words)
    except ValueError:
        points = -1.0
    if not 0 <= points <= _MOST_POINTS:
        raise KnownError("Les points d’un niveau vont de 0 à 1 000 ; corrigez-les.")
    return points


def _figure(words: str) -> float:
    """Return a number written as in French; raises `ValueError` for anything else, « inf » and « nan » too."""
    plain = "".join(words.split()).replace(",", ".")
    if not plain.replace(".", "", 1).isdigit():
        raise ValueError(words)
    return float(plain)


def _differences(scale: Scale, origin: Scale) -> list[Sentence]:
    """Return in words the weights that are not those of `origin`: « avec réserve 75 % au lieu de 50 % »."""
    found = [
        Sentence("{} {} au lieu de {}", ANSWER_WORDS[answer], _share(share), _share(origin.shares[answer]))
        for answer, share in scale.shares.items()
        if share != origin.shares[answer]
    ]
    for code in dict.fromkeys([*scale.level_points, *origin.level_points]):
        now, before = scale.level_points.get(code), origin.level_points.get(code)
        level = Sentence("niveau unique") if code == "N" else code
        if now == before:
            continue
        if now is None:
            found.append(Sentence("{} comme au référentiel", level))
        elif before is None:
            found.append(Sentence("{} {} au lieu de ceux du référentiel", level, _points(now)))
        else:
            found.append(Sentence("{} {} au lieu de {}", level, _points(now), _points(before)))
    return found


def _share(share: float) -> Sentence:
    return Sentence("{}\u00a0%", round(share * 100, 3))


def _points(points: float) -> Sentence:
    figure = round(points, 3)
    return Sentence("{} point", figure) if points < 2 else Sentence("{} points", figure)


def title(scale: Scale) -> Sentence:
    """Return the title of a scale, which a window in another language translates if it ships with Pacte."""
    return Sentence(scale.title)


def changed(scale: Scale) -> str:
    """Return which weights the collective changed, empty for none and for a scale that does not ship with Pacte."""
    origin = published(scale)
    different = _differences(scale, origin) if origin is not None else []
    # `Scale.changed_weights` finds it in what the scale means by its first words.
    return Sentence("Poids changés par le collectif\u00a0: {}", enumerated(different)) if different else ""


def meaning(scale: Scale) -> str:
    """Return what a scale means; where weights are no longer the published ones, what was published and what changed.

    For a scale that ships with Pacte it is a `Sentence`; `scale.meaning` says the same in French, once it is in a file.
    """
    origin, told = published(scale), changed(scale)
    if origin is None:
        return scale.meaning
    if not told:
        return Sentence(origin.meaning)
    return Sentence("Tel que publié\u00a0: «\u00a0{}\u00a0» {}.", Sentence(origin.meaning), told)


def weigh(file: PactFile, scale: Scale) -> Changes:
    """Change the weights of one of the file's scales, and say so in what it means.

    Raises `KnownError` for a share outside 0 to 1 or points outside 0 to 1,000.
    """
    if set(scale.shares) != set(Answer) or any(not 0 <= share <= 1 for share in scale.shares.values()):
        raise KnownError("La part d’une réponse va de 0 à 100 % ; corrigez-la.")
    if any(not 0 <= points <= _MOST_POINTS for points in scale.level_points.values()):
        raise KnownError("Les points d’un niveau vont de 0 à 1 000 ; corrigez-les.")
    new = replace(scale, meaning=str(meaning(scale)))
    with file.edit() as work:
        before = read_frame(work.reader)
        different = _differences(new, before.scale(scale.id))
        what = different[0] if len(different) == 1 else Sentence("poids modifiés")
        work.label = Sentence("barème « {} » : {}", scale.title, what)
        scales = tuple(new if one.id == scale.id else one for one in before.scales)
        put_frame(work, replace(before, scales=scales))
    return work.changes
