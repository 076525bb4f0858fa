"""Why a disk refused, in French, with what to do: one wording wherever a file is read or written."""

import errno

from pacte.domain.sentence import Sentence

_FULL = Sentence("le disque est plein ; libérez de la place ou choisissez un autre dossier")
_PROTECTED = Sentence("cet emplacement est protégé contre l’écriture ; choisissez-en un autre")
_ABSENT = Sentence("cet emplacement n’existe pas ; vérifiez le nom et le dossier")
_SILENT = Sentence("le disque ne répond plus ; rebranchez-le ou choisissez un autre emplacement")

_CAUSES = {
    errno.ENOSPC: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: Sentence("l’accès est refusé ; vérifiez vos droits ou choisissez un autre emplacement"),
    errno.EPERM: _PROTECTED,
    errno.EROFS: _PROTECTED,
    errno.ENOENT: _ABSENT,
    errno.ENOTDIR: _ABSENT,
    errno.EISDIR: Sentence("c’est un dossier ; donnez un nom de fichier"),
    errno.ENAMETOOLONG: Sentence("son nom est trop long ; raccourcissez-le"),
    errno.EIO: _SILENT,
    errno.ENODEV: _SILENT,
}


def why_refused(error: OSError) -> str:
    """Return the cause of a disk's refusal and what to do, without a final stop."""
    if error.errno == getattr(errno, "EDQUOT", None):
        return _FULL
    return _CAUSES.get(error.errno or 0, Sentence("le système refuse ; choisissez un autre emplacement"))
