"""Where the parts of an Office document are."""

import posixpath
from collections.abc import Mapping

from pacte.reading.documents.package import Package
from pacte.reading.documents.xml_events import Silence

_OOXML = "http://schemas.openxmlformats.org"
PREFIXES = {
    f"{_OOXML}/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    f"{_OOXML}/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    f"{_OOXML}/package/2006/relationships": "p",
}


class Relations(Silence):
    """Hears a `.rels` part: where the parts are that a part speaks of, by identifier and by type."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.by_id: dict[str, str] = {}
        self.by_type: dict[str, str] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take one relation."""
        if name == "p:Relationship":
            target = attributes.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(self._folder, target)
            self.by_id[attributes.get("Id", "")] = posixpath.normpath(path)
            self.by_type[attributes.get("Type", "").rpartition("/")[2]] = posixpath.normpath(path)


def relations(package: Package, part: str) -> Relations:
    """Return the relations of a part, none when it has no such part. Raises `KnownError`."""
    folder, _, name = part.rpartition("/")
    found = Relations(folder)
    place = posixpath.join(folder, "_rels", f"{name}.rels")
    if place in package:
        package.read_xml(place, found, PREFIXES)
    return found
