"""A file that is opened while one of its meetings was left without being closed: the way back to it."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.candidate_list import ListState
from pacte.domain.dossier import Dossier
from ui.message_bar import MessageBar
from ui.page_stack import PageStack
from ui.plain_text import typographic

_translate = QCoreApplication.translate


def offer_left_meeting(dossier: Dossier, messages: MessageBar, pages: PageStack) -> None:
    """Say which list's meeting waits, and offer to take it up again; nothing where there is none."""
    standing = [one for one in dossier.lists if one.state is not ListState.MERGED]
    left = [(one, meeting) for one in standing for meeting in one.meetings if not meeting.closed]
    if not left:
        return
    from ui.language import day_in_words
    from ui.meeting_page import MeetingPage

    one, meeting = left[-1]

    def take_up() -> None:
        pages.show_page("meeting")
        if isinstance(pages.page, MeetingPage):
            pages.page.take_up(one.id)

    words = _translate("LeftMeeting", "La rencontre du {} avec « {} » est en cours.")
    words = words.format(day_in_words(meeting.date), one.name)
    messages.show_offer(typographic(words), _translate("LeftMeeting", "Reprendre"), take_up)
