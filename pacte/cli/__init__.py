"""The command line, for scripts and for those who prefer it. It never imports Qt."""

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from pacte import __version__
from pacte.domain.disk import why_refused
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

#: What a disk error without a file is about: the command is done, its words found no place.
_UNSAID = "La réponse de la commande n’a pas pu être écrite"

_USAGE = "pacte [--langue fr|en] [DOSSIER.pacte] | pacte COMMANDE …"

#: A word that is no file's is a command mistyped, and told so even where there is no window.
_COMMAND_LIKE = re.compile(r"[a-z]+(-[a-z]+)*")

_FRENCH = (
    (r"the following arguments are required: (.*)", r"il manque : \1"),
    (r"unrecognized arguments: (.*)", r"arguments inconnus : \1"),
    (
        r"argument (.*): invalid choice: '?(.*?)'? \(choose from '?(.*?)'?\)",
        r"\1 : « \2 » n’est pas possible, choisissez parmi \3",
    ),
    (r"argument (.*): invalid int value: (.*)", r"\1 : \2 n’est pas un nombre"),
    (r"argument (.*): expected one argument", r"\1 : il manque une valeur"),
    (r"argument (.*): expected at least one argument", r"\1 : il manque une valeur"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 est ambigu : \2"),
    (r"argument ([^:]*): ", r"\1 : "),
    ("', '", ", "),
)


def _typed(words: str) -> str:
    """Return words as they were typed, where the terminal's encoding hid them: nothing of a name is lost in silence."""
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        try:
            return os.fsencode(words).decode("utf-8")
        except UnicodeError as error:
            raise argparse.ArgumentTypeError("texte illisible, passez le terminal en UTF-8") from error
    return words


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks French and takes no abbreviated options."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        # Whatever an argument does not say the type of is words; paths are any bytes.
        self.register("type", None, _typed)
        self._positionals.title = "arguments"
        self._optionals.title = "options"
        self.add_argument("-h", "--help", action="help", help="montrer cette aide")

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", "Usage : ", 1)

    def format_help(self) -> str:
        words = super().format_help().replace("usage: ", "Usage : ", 1)
        return re.sub(r"^(arguments|options):$", "\\1\u00a0:", words, flags=re.MULTILINE)

    def _print_message(self, message: str, file: Any = None) -> None:
        # That of argparse keeps silent about a full disk.
        if file is not None:
            file.write(message)
            file.flush()

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
    if len(arguments) == 1 and _COMMAND_LIKE.fullmatch(arguments[0]) and not os.path.lexists(arguments[0]):
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
    status = 0
    try:
        try:
            status = _run(arguments)
        except KnownError as error:
            status = _told(str(error))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output went away (`pacte montrer … | head`): nothing is wrong.
        _drop_output()
    except OSError as error:
        if not error.filename:
            _drop_output()
        place = f"« {Path(error.filename).name} » ne répond pas" if error.filename else _UNSAID
        status = status or _told(f"{place} : {why_refused(error)}.")
    except KeyboardInterrupt:
        status = _told("Commande interrompue avant la fin ; relancez-la.")
    return status


def _told(sentence: str) -> int:
    """Tell a known error on one line and return its exit status."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"Erreur : {' '.join(sentence.splitlines())[:1000]}\n")
    return 1


def _drop_output() -> None:
    """Forget what could not be written: Python would try again at its end, and fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
