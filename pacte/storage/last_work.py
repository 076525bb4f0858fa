"""Which lists were worked on last: the journal knows."""

from collections.abc import Collection, Iterator

from pacte.storage.known_lists import PactConnection

# Read row by row, from the end: as a rule the first one tells.
_TOUCHED = """
    SELECT CASE table_name WHEN 'candidate_list' THEN row_id
           ELSE json_extract(coalesce(after, before), '$.list_id') END AS list_id
    FROM journal_change WHERE list_id IS NOT NULL ORDER BY id DESC
"""


def worked_on(connection: PactConnection, wanted: Collection[str]) -> Iterator[str]:
    """Give those of the lists wanted that edits touched, each once, the last one first."""
    left = set(wanted)
    for (list_id,) in connection.execute(_TOUCHED):
        if list_id in left:
            left.remove(list_id)
            yield list_id
            if not left:
                return
