"""Reads a document that somebody gave us into lines of plain words, each with its place."""

from pacte.reading.documents.document import Document, Line, document_from_text
from pacte.reading.documents.files import read_document

__all__ = ["Document", "Line", "document_from_text", "read_document"]
