"""Data that ships with the program: catalogues, scales, fonts, the example. Read by this one loader."""

from pathlib import Path

_ROOT = Path(__file__).parent

#: The name of the example's file, wherever it is built.
EXAMPLE_NAME = "champigny-sur-marne.pacte"


def resource_path(*parts: str) -> Path:
    """Return the path of a file that ships with the program, such as `("fonts", "Lato-Regular.ttf")`."""
    return _ROOT.joinpath(*parts)


def resource_text(*parts: str) -> str:
    """Return the UTF-8 text of a file that ships with the program."""
    return resource_path(*parts).read_text(encoding="utf-8")


def catalogue_ids() -> list[str]:
    """Return the identifiers of the catalogues that ship with the program, sorted."""
    return sorted(path.stem for path in resource_path("catalogues").glob("*.yaml"))


def scale_ids() -> list[str]:
    """Return the identifiers of the scoring scales that ship with the program, sorted."""
    return sorted(path.stem for path in resource_path("scales").glob("*.yaml"))
