"""`noter` and `comparer`: figures with their explanation."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from exports.french import number, percent, plural, to_sign
from exports.open_data import as_json
from pacte.cli.catalogue import catalogue_argument
from pacte.cli.show import read_dossier
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import level_place
from pacte.scoring.comparison import Comparison, compare, compared_lists
from pacte.scoring.score import Score, Scorer


def noter_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `noter`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à noter")
    parser.add_argument("--bareme", metavar="ID", help="points, niveau-maximal ou mesures (celui du dossier)")
    catalogue_argument(parser)
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def score_data(one: CandidateList, score: Score, scorer: Scorer) -> dict[str, Any]:
    """Return a score in the contract's shape; shares are fractions of 1."""
    return {
        "id": one.id,
        "name": one.name,
        "points": score.points,
        "maximum": score.maximum,
        "strict": score.strict,
        "adjusted": score.adjusted,
        "low": score.low,
        "high": score.high,
        "measures_kept": score.measures_kept,
        "measures": score.measures,
        "minimum_measures": score.minimum_measures,
        "principles_missing": list(score.principles_missing),
        "can_sign": score.can_sign,
        "answers": {
            answer.value if answer else "not_raised": count for answer, count in score.answers.items()
        },
        "by_theme": [
            {
                "theme": theme.theme,
                "points": theme.points,
                "maximum": theme.maximum,
                "measures_kept": theme.measures_kept,
                "measures": theme.measures,
            }
            for theme in score.by_theme
        ],
        "explanation": [
            {
                "measure": row.measure,
                "level": row.level,
                "answer": row.answer.value if row.answer else None,
                "points": row.points,
                "of": row.of,
                "why": row.why,
            }
            for row in scorer.explain(one)
        ],
    }


def _print_score(one: CandidateList, score: Score, scorer: Scorer) -> None:
    print(f"{one.name}{f', {one.head}' if one.head else ''}")
    sign = "peut signer" if score.can_sign else "ne peut pas encore signer"
    print(
        f"  {plural(score.measures_kept, 'mesure retenue', 'mesures retenues')} sur {score.measures} "
        f"({to_sign(score.minimum_measures, score.measures)}) : {sign}"
    )
    print(f"  {number(score.points)} points sur {number(score.maximum)} : {percent(score.strict)}")
    print(f"  hors compétence retiré, sur {number(score.adjusted_maximum)} : {percent(score.adjusted)}")
    if score.low != score.high:
        print(f"  selon ce qui reste en discussion : de {percent(score.low)} à {percent(score.high)}")
    for row in scorer.explain(one):
        place = level_place(row.measure, row.level)
        print(f"    {place:<16}{number(row.points, 2):>5} sur {number(row.of, 2):<5}{row.why}")


def noter(options: Namespace) -> None:
    """Print the score of each list under a scale, alphabetically: a figure for each, no ranking."""
    dossier = read_dossier(options.dossier, options.catalogue)
    scale = dossier.scale(options.bareme)
    scorer = Scorer(dossier.catalogue, scale)
    scored = [(one, scorer.score(one)) for one in compared_lists(dossier)]
    if options.json:
        print(
            as_json({"scale": scale.id, "lists": [score_data(one, score, scorer) for one, score in scored]}),
            end="",
        )
        return
    print(f"Barème « {scale.id} » : {scale.meaning}")
    for one, score in scored:
        print()
        _print_score(one, score, scorer)
    if not scored:
        print("Aucune liste à noter : « pacte liste » en ajoute une.")


def comparer_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments of `comparer`."""
    parser.add_argument("dossier", metavar="DOSSIER.pacte", type=Path, help="dossier à comparer")
    catalogue_argument(parser)
    parser.add_argument("--json", action="store_true", help="répondre en JSON")


def comparison_data(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison in the contract's shape."""
    return {
        "lists": [
            {"id": one.id, "name": one.name, "head": one.head, "label": one.label, "round": one.round}
            for one in comparison.lists
        ],
        "measures": [
            {
                "number": row.measure.number,
                "kept_by": row.kept_by,
                "of": row.of,
                "cells": {
                    name: {code: answer.value for code, answer in said.items()}
                    for name, said in row.cells.items()
                },
            }
            for row in comparison.measures
        ],
        "unanimous": list(comparison.unanimous),
        "orphan": list(comparison.orphan),
    }


def comparer(options: Namespace) -> None:
    """Print who keeps what, measure by measure."""
    comparison = compare(read_dossier(options.dossier, options.catalogue))
    if options.json:
        print(as_json(comparison_data(comparison)), end="")
        return
    if not comparison.lists:
        print("Aucune liste à comparer : « pacte liste » en ajoute une.")
        return
    print(f"{plural(len(comparison.lists), 'liste')} : {' · '.join(one.name for one in comparison.lists)}")
    for row in comparison.measures:
        print(f"  {row.measure.number:>4}  {row.kept_by} sur {row.of}  {row.measure.short}")
    print(f"Retenues par toutes : {', '.join(comparison.unanimous) or 'aucune'}")
    print(f"Retenues par aucune : {', '.join(comparison.orphan) or 'aucune'}")
