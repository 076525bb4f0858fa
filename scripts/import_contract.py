"""An import-linter contract that says what a package may import; everything else is refused.

import-linter's own contracts name what is forbidden: a new room or a new library would be allowed until
someone thought of forbidding it. Here it is the other way round. The standard library is always allowed, and
so is ``pacte/__init__.py`` itself, for the version, wherever something of ``pacte`` is.
"""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class MayImportContract(Contract):
    """``modules`` (with what they contain, unless ``as_packages`` is false) import only ``allowed``."""

    modules = fields.ListField(subfield=fields.StringField())
    allowed = fields.ListField(subfield=fields.StringField(), required=False)
    as_packages = fields.BooleanField(required=False, default=True)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Look at every direct import of every module of the room."""
        refused = [
            detail
            for room in self.modules
            for module in sorted(self._inside(graph, room))
            for imported in sorted(graph.find_modules_directly_imported_by(module))
            if not self._may_import(room, imported)
            for detail in graph.get_import_details(importer=module, imported=imported)
        ]
        return ContractCheck(kept=not refused, metadata={"refused": refused})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each refused import with its line."""
        for detail in check.metadata["refused"]:
            place = f"{detail['importer']} (l.{detail['line_number']})"
            output.print_error(f"-   {place} is not allowed to import {detail['imported']}", bold=False)
        output.new_line()

    def _inside(self, graph: ImportGraph, room: str) -> set[str]:
        if room not in graph.modules:
            raise ValueError(f"Module '{room}' does not exist.")
        return {room, *graph.find_descendants(room)} if self.as_packages else {room}

    def _may_import(self, room: str, imported: str) -> bool:
        if imported.partition(".")[0] in sys.stdlib_module_names:
            return True
        packages = list(self.allowed or [])
        if any(imported == package.partition(".")[0] for package in [room, *packages]):
            return True
        if self.as_packages:
            packages.append(room)
        return any(imported == package or imported.startswith(f"{package}.") for package in packages)
