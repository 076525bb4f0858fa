"""Everything there is to look at."""

from scripts.shots.catalogue_scenes import CATALOGUE_SCENES
from scripts.shots.dialog_scenes import DIALOG_SCENES
from scripts.shots.dossier_scenes import DOSSIER_SCENES
from scripts.shots.drop_scenes import DROP_SCENES
from scripts.shots.evidence_scenes import EVIDENCE_SCENES
from scripts.shots.page_scenes import PAGE_SCENES
from scripts.shots.programme_scenes import PROGRAMME_SCENES
from scripts.shots.scene import Scene
from scripts.shots.signing_scenes import SIGNING_SCENES

SCENES: tuple[Scene, ...] = (
    *PAGE_SCENES,
    *DROP_SCENES,
    *EVIDENCE_SCENES,
    *DOSSIER_SCENES,
    *CATALOGUE_SCENES,
    *SIGNING_SCENES,
    *PROGRAMME_SCENES,
    *DIALOG_SCENES,
)
