# Needs make and Python 3.11 or newer, nothing else. Variables: PYTHON=/path/to/python · ARGS="-k name" for pytest
# and the benchmarks, ARGS="--only grid" for the pictures · JOBS=0 for the tests in one process, to debug them ·
# UPGRADE=1 for newer pins.
SHELL = /bin/sh
BIN = .venv/bin
JOBS = 2
ARGS =
export PYTHON UPGRADE

.PHONY: help setup run test fuzz bench shots lint format translations lock clean

help:
	@echo "make run           la démonstration : le dossier, ses documents et la fenêtre"
	@echo "make test          toutes les vérifications et tous les tests"
	@echo "make fuzz          lit des centaines de documents abîmés (quelques minutes)"
	@echo "make bench         les mesures de vitesse"
	@echo "make shots         une image de chaque page et de chaque dialogue, dans shots/"
	@echo "make lint          les vérifications sans les tests"
	@echo "make format        met le code en forme"
	@echo "make translations  ajoute les phrases nouvelles à resources/translations/*.ts"
	@echo "make setup         prépare seulement l’environnement .venv"
	@echo "make lock          recalcule requirements/*.lock (UPGRADE=1 : dernières versions)"
	@echo "make clean         efface l’environnement, la démonstration et les caches"

setup:
	@sh scripts/prepare.sh dev

run:
	@sh scripts/prepare.sh run
	@sh scripts/run.sh

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# Two processes: each has its own QApplication, and a crash or a hang of Qt fails one test, not the whole run.
# Last, as the continuous integration reads the closing line of pytest.
test: lint
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS) $(ARGS)

fuzz: setup
	$(BIN)/python -m pytest -n $(JOBS) -m slow --timeout 1200 tests/reading $(ARGS)

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m bench $(ARGS)

shots: setup
	$(BIN)/python -m scripts.shots $(ARGS)

format: setup
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

translations: setup
	$(BIN)/python scripts/translations.py

lock:
	@sh scripts/lock.sh

clean:
	rm -rf .venv demo build dist shots .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
