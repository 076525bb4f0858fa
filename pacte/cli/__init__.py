"""The command line, for scripts and for those who prefer it. It never imports Qt."""

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from pacte import __version__
from pacte.domain.errors import KnownError

#: Command -> (module, what it does). A module is imported only when its command runs.
COMMANDS = {
    "demo": ("pacte.cli.demo", "construire l’exemple réel avec tous ses documents"),
    "nouveau": ("pacte.cli.files", "créer un dossier pour une commune"),
    "montrer": ("pacte.cli.show", "dire tout ce que contient un dossier"),
    "liste": ("pacte.cli.files", "ajouter une liste candidate"),
    "repondre": ("pacte.cli.files", "enregistrer une réponse"),
    "lire-pacte": ("pacte.cli.read", "lire un pacte signé"),
    "noter": ("pacte.cli.score", "calculer les scores, avec leur explication"),
    "comparer": ("pacte.cli.score", "comparer les listes, mesure par mesure"),
    "exporter": ("pacte.cli.export", "écrire un document"),
    "importer": ("pacte.cli.read", "reprendre un fichier de données"),
}

_FRENCH = (
    (r"the following arguments are required: (.*)", r"il manque : \1"),
    (r"unrecognized arguments: (.*)", r"arguments inconnus : \1"),
    (
        r"argument (.*): invalid choice: (.*) \(choose from (.*)\)",
        r"\1 : \2 n’est pas possible, choisissez parmi \3",
    ),
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


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether the arguments ask for the window: none, or one pact file."""
    return not arguments or (
        len(arguments) == 1 and arguments[0] not in COMMANDS and not arguments[0].startswith("-")
    )


def _parser() -> _Parser:
    lines = [f"  {name:<12}{words}" for name, (_, words) in COMMANDS.items()]
    parser = _Parser(
        prog="pacte",
        description="Pacte pour la Transition : préparer, négocier, comparer et publier.\n\n"
        "Sans commande, ouvre la fenêtre (sur DOSSIER.pacte s’il est donné).",
        epilog="commandes :\n" + "\n".join(lines) + "\n\n« pacte COMMANDE --help » explique chacune.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="pacte [DOSSIER.pacte] | pacte COMMANDE …",
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
    parser = _Parser(prog=f"pacte {command}", description=words[0].upper() + words[1:] + ".")
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
