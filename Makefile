# Everything that is done often. `make` alone lists the targets and changes nothing.

# The first Python of the right version; `make PYTHON=/path/to/python3.12 setup` names another.
PYTHON := $(shell for p in python3.12 python3.13 python3.11 python3 python; do \
	$$p -c 'import ensurepip, sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && \
	echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check
EXTRAS := dev,ocr
LOCK := .ci/requirements.lock
TOOLS := $(VENV)/tools
SECONDS ?= 300
DEMO := demo
FOIA := FOIA_SCAN_DB=$(DEMO)/demo.db $(BIN)/foia-scan
PDFS ?= sample_docs/release
SET ?= core
SCAN ?= none

comma := ,

.DEFAULT_GOAL := help
.PHONY: help setup tesseract check test format demo benchmark model positions convolutions bodies score search fuzz lock audit clean

help:  ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

setup: $(VENV)/.installed  ## Make .venv with foia-scan and the tools for its development

$(VENV)/.installed: pyproject.toml $(LOCK)
	@test -n "$(PYTHON)" || { echo "foia-scan needs Python 3.11, 3.12 or 3.13 with its venv module, and none was found." \
		"On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing foia-scan and its tools into $(VENV) ..."
	@# The exact versions of the lock, known by their digests; what lacks one of them takes what pyproject.toml allows.
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes --only-binary :all: --requirement $(LOCK) >$(VENV)/lock.log 2>&1 || \
		echo "The versions of $(LOCK) can't all be had here ($(VENV)/lock.log says why): taking those that pyproject.toml allows."
	@# tesserocr has no ready-made package for every machine: without it all but the recognition of scans works.
	@$(PIP) --editable '.[$(EXTRAS)]' || $(PIP) --editable '.[dev]'
	@# pip compiles what it installs, but not what it leaves in place: without it every start takes a third longer where
	@# Python may not write beside its modules.
	@$(BIN)/python -m compileall -q foia_scan
	@touch $@

tesseract:
	@bash .ci/tesseract.sh

check: setup  ## Format, lint, types and layers: what has to hold before the tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: setup tesseract  ## Run the tests on every core
	$(BIN)/python -m pytest -n auto --dist loadgroup

format: setup  ## Bring the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

demo: setup tesseract  ## Read the sample release and show what the program finds
	@rm -rf $(DEMO) && mkdir $(DEMO)
	@echo "== foia-scan ingest sample_docs/release" && echo
	@# One sample is locked with a password, so that ingest ends with 3: done, but not everything could be read.
	@$(FOIA) ingest sample_docs/release || { code=$$?; test $$code -eq 3 && \
		echo && echo "(exit code 3: done, but not every file could be read; one sample is locked on purpose)"; }
	@echo && echo "== foia-scan timeline" && echo
	@$(FOIA) timeline --format table --limit 0
	@echo && echo "== foia-scan contradictions --kind self --strength direct" && echo
	@$(FOIA) contradictions --kind self --strength direct --format table --limit 8
	@echo && $(FOIA) export contradictions $(DEMO)/report.html
	@echo "Open $(DEMO)/report.html in a browser. For the rest: FOIA_SCAN_DB=$(DEMO)/demo.db $(BIN)/foia-scan --help"

benchmark: setup  ## Time it against what people use: make benchmark [PDFS=folder] [ROWS=start,again]
	$(BIN)/python benchmarks/table.py $(PDFS) $(if $(ROWS),--rows $(ROWS))

model: setup  ## Train the language model: make model TREEBANKS=folder
	@test -n "$(TREEBANKS)" || { echo "Say where the treebanks are: make model TREEBANKS=folder (see models/README.md)"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check spacy-lookups-data
	$(BIN)/python -m models.train --treebanks $(TREEBANKS) --output foia_scan/language/model

positions: setup  ## Train what reads positions where no cue fits: make positions TREEBANKS=folder
	@test -n "$(TREEBANKS)" || { echo "Say where the treebanks are: make positions TREEBANKS=folder (see models/README.md)"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'scikit-learn>=1.5,<2' spacy-lookups-data
	$(BIN)/python -m models.positions --treebanks $(TREEBANKS)

convolutions: setup  ## Train what reads them by their words in order: make convolutions TREEBANKS=folder VECTORS=file
	@test -n "$(TREEBANKS)" -a -n "$(VECTORS)" || { echo "Say where treebanks and word vectors are: make convolutions TREEBANKS=folder VECTORS=file (see models/README.md)"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'torch>=2.6,<3' 'scikit-learn>=1.5,<2' spacy-lookups-data
	$(BIN)/python -m models.convolutions --treebanks $(TREEBANKS) --vectors $(VECTORS)

bodies: setup  ## Train what tells the body that a person speaks for
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'scikit-learn>=1.5,<2'
	$(BIN)/python -m models.bodies

score: setup  ## Measure against tests/labelled, its FOLDERS=..., or as PDFs with GOLD=folder [SET=core]; ERRORS=1 lists what is wrong
ifndef GOLD
	$(BIN)/python -m tests.labelled.score $(FOLDERS) $(if $(ERRORS),--errors)
else
	@rm -rf $(DEMO)/score && mkdir -p $(DEMO)/score
	$(BIN)/python $(GOLD)/make_pdfs.py $(GOLD)/$(SET) $(DEMO)/score/pdfs --scan $(SCAN)
	$(BIN)/foia-scan ingest --db $(DEMO)/score/score.db $(DEMO)/score/pdfs
	$(BIN)/foia-scan timeline --db $(DEMO)/score/score.db --mentions --limit 0 --format json > $(DEMO)/score/timeline.json
	$(BIN)/foia-scan contradictions --db $(DEMO)/score/score.db --limit 0 --format json > $(DEMO)/score/pairs.json
	$(BIN)/python $(GOLD)/score.py --gold $(GOLD)/$(SET) $(DEMO)/score/timeline.json $(DEMO)/score/pairs.json \
		$(if $(ERRORS),--errors)
endif

search: setup  ## Draw new examples for the property tests, ten times as many
	HYPOTHESIS_PROFILE=searching $(BIN)/python -m pytest -n auto -m hypothesis

fuzz: setup  ## Feed broken files to the readers and parsers: make fuzz [SECONDS=300]
	@$(PIP) 'atheris>=3,<4' 2>/dev/null || echo "atheris has no package for this machine."
	$(BIN)/python -m tests.fuzzing --seconds $(SECONDS)

lock: $(TOOLS)/.installed  ## Pin the newest versions that pyproject.toml allows, for every Python and system
	$(TOOLS)/bin/uv pip compile pyproject.toml $(foreach extra,$(subst $(comma), ,$(EXTRAS)),--extra $(extra)) --upgrade \
		--universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet \
		--output-file $(LOCK)

audit: $(TOOLS)/.installed  ## Ask whether anything in the lock has a known weakness; needs a network
	$(TOOLS)/bin/python .ci/audit.py $(LOCK)

$(TOOLS)/.installed: $(VENV)/.installed
	@test -x $(TOOLS)/bin/python || $(BIN)/python -m venv $(TOOLS)
	@$(TOOLS)/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1' 'pip-audit>=2.9,<3'
	@touch $@

clean:  ## Remove what the targets made
	rm -rf $(VENV) $(DEMO) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
