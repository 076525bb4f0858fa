"""Documents made from a dossier: pure content first, thin writers after."""
