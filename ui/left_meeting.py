"""A file that is opened while one of its meetings was left without being closed: the way back to it."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import standing_lists
from pacte.domain.dossier import Dossier
from ui.message_bar import MessageBar
from ui.operations import Operations
from ui.page_stack import PageStack
from ui.plain_text import typographic

_translate = QCoreApplication.translate


def offer_left_meeting(
    operations: Operations, dossier: Dossier, messages: MessageBar, pages: PageStack
) -> None:
    """Say which list's meeting waits, the one worked on last, and offer to take it up again, if there is one."""
    if not any(one.left_meeting for one in standing_lists(dossier.lists)):
        return
    from ui.language import day_in_words
    from ui.left_meetings import lists_left
    from ui.meeting_page import MeetingPage

    one = lists_left(operations, dossier.lists)[0]
    meeting = one.left_meeting
    assert meeting is not None

    def take_up() -> None:
        pages.show_page("meeting")
        if isinstance(pages.page, MeetingPage):
            pages.page.take_up(one.id)

    words = _translate("LeftMeeting", "La rencontre du {} avec « {} » est en cours.")
    words = words.format(day_in_words(meeting.date), one.name)
    messages.show_offer(typographic(words), _translate("LeftMeeting", "Reprendre"), take_up)
