"""The command line, for scripts and for those who prefer it. It never imports Qt."""

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from pacte import __version__
from pacte.domain.errors import KnownError
from pacte.domain.wording import capitalised

#: Command -> (module, what it does). A module is imported only when its command runs.
COMMANDS = {
    "demo": ("pacte.cli.demo", "construire l’exemple réel avec tous ses documents"),
    "nouveau": ("pacte.cli.files", "créer un dossier pour une commune"),
    "montrer": ("pacte.cli.show", "dire tout ce que contient un dossier"),
    "liste": ("pacte.cli.files", "ajouter une liste candidate"),
    "repondre": ("pacte.cli.files", "enregistrer une réponse"),
    "lire-pacte": ("pacte.cli.read", "lire un pacte signé"),
    "lire-programme": ("pacte.cli.read", "lire le programme d’une liste"),
    "noter": ("pacte.cli.score", "calculer les scores, avec leur explication"),
    "comparer": ("pacte.cli.score", "comparer les listes, mesure par mesure"),
    "exporter": ("pacte.cli.export", "écrire un document"),
    "signer": ("pacte.cli.sign", "signer le pacte d’une liste, ou un avenant"),
    "verifier": ("pacte.cli.verify", "dire si un pacte signé est authentique"),
    "importer": ("pacte.cli.read", "reprendre un fichier de données"),
}

#: The languages of the window, the default first; commands and documents are in French.
LANGUAGES = ("fr", "en")

_USAGE = "pacte [--langue fr|en] [DOSSIER.pacte] | pacte COMMANDE …"

_FRENCH = (
    (r"the following arguments are required: (.*)", r"il manque : \1"),
    (r"unrecognized arguments: (.*)", r"arguments inconnus : \1"),
    (
        r"argument (.*): invalid choice: (.*) \(choose from (.*)\)",
        r"\1 : \2 n’est pas possible, choisissez parmi \3",
    ),
    (r"argument (.*): invalid int value: (.*)", r"\1 : \2 n’est pas un nombre"),
    (r"argument (.*): expected one argument", r"\1 : il manque une valeur"),
    (r"argument (.*): expected at least one argument", r"\1 : il manque une valeur"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 est ambigu : \2"),
)


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks French and takes no abbreviated options."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        self._positionals.title = "arguments"
        self._optionals.title = "options"
        self.add_argument("-h", "--help", action="help", help="montrer cette aide")

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", "Usage : ", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", "Usage : ", 1)

    def error(self, message: str) -> NoReturn:
        for english, french in _FRENCH:
            message = re.sub(english, french, message)
        self.exit(2, f"{self.format_usage()}Erreur : {message} ; voir « {self.prog} --help ».\n")


class WindowWish(NamedTuple):
    """How the window is asked for: on a file or none, in a language."""

    path: Path | None
    language: str


def window_wish(arguments: Sequence[str]) -> WindowWish | None:
    """Return what the arguments ask of the window: nothing, one pact file, a language; None for a command.

    Ends the process with status 2 for a language that the window does not speak.
    """
    if arguments and arguments[0] in COMMANDS:
        return None
    in_language = any(one.partition("=")[0] == "--langue" for one in arguments)
    if not in_language and (len(arguments) > 1 or "".join(arguments)[:1] == "-"):
        return None
    parser = _Parser(prog="pacte", usage=_USAGE)
    parser.add_argument("--langue", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("path", metavar="DOSSIER.pacte", nargs="?", type=Path)
    wish = parser.parse_args(arguments)
    if str(wish.path) in COMMANDS:
        parser.error("les commandes sont en français : retirez --langue")
    return WindowWish(wish.path, wish.langue)


def _parser() -> _Parser:
    lines = [f"  {name:<16}{words}" for name, (_, words) in COMMANDS.items()]
    parser = _Parser(
        prog="pacte",
        description="Pacte pour la Transition : préparer, négocier, comparer et publier.\n\n"
        "Sans commande, ouvre la fenêtre (sur DOSSIER.pacte s’il est donné).",
        epilog="commandes :\n" + "\n".join(lines) + "\n\n« pacte COMMANDE --help » explique chacune.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=_USAGE,
    )
    parser.add_argument(
        "--langue", choices=LANGUAGES, help="langue de la fenêtre : français (par défaut) ou anglais"
    )
    parser.add_argument(
        "--version", action="version", version=f"pacte {__version__}", help="montrer la version"
    )
    parser.add_argument("command", metavar="COMMANDE", choices=[*COMMANDS], help=argparse.SUPPRESS)
    return parser


def _run(arguments: Sequence[str]) -> int:
    command = _parser().parse_args(arguments[:1]).command
    module, words = COMMANDS[command]
    commands = importlib.import_module(module)
    parser = _Parser(prog=f"pacte {command}", description=capitalised(words) + ".")
    name = command.replace("-", "_")
    getattr(commands, f"{name}_arguments")(parser)
    execute: Callable[[argparse.Namespace], None] = getattr(commands, name)
    execute(parser.parse_args(arguments[1:]))
    return 0


def run_command(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 done, 1 a known error told in one line, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KnownError as error:
        sys.stderr.write(f"Erreur : {str(error).replace(chr(10), ' ')[:1000]}\n")
        return 1
    except BrokenPipeError:
        # The reader of our output went away (`pacte montrer … | head`): nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status
