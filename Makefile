# Everything a newcomer or the CI runs. `make test` and `make report` install what they need.
SHELL := /bin/bash
.DELETE_ON_ERROR:

# Debian package, and what needs it.
REPORT_PACKAGES := \
	libxml2-dev:XML_is_read_with_libxml2 \
	pkg-config:SwiftPM_finds_libxml2_with_it \
	graphviz:places_the_actors_of_relationship_diagrams
TEST_PACKAGES := $(REPORT_PACKAGES) \
	libxml2-utils:xmllint_holds_the_samples_against_the_schema \
	strace:makes_a_file_slow_to_write_for_the_tests_of_signals \
	procps:sends_them
RENDERING_PACKAGES := $(REPORT_PACKAGES) \
	chromium:draws_figures_as_a_web_page_shows_them \
	librsvg2-bin:draws_figures_as_most_Linux_programs_do \
	python3-pil:reads_the_pictures \
	fontconfig:tells_whether_there_is_an_East_Asian_font \
	fonts-inter:the_first_font_that_figures_name \
	fonts-dejavu-core:the_widest_of_the_four_fonts_of_the_bounds \
	fonts-liberation:stands_for_Helvetica_and_Arial \
	fonts-noto-core:has_the_scripts_that_the_others_lack

BROWSER_PACKAGES := $(REPORT_PACKAGES) \
	chromium:opens_the_reports \
	poppler-utils:reads_the_printed_pages \
	python3-html5lib:parses_the_pages_as_the_standard_has_it \
	python3-pip:fetches_the_accessibility_rules_of_axe-core \
	unzip:unpacks_them

DOCUMENT_PACKAGES := $(REPORT_PACKAGES) \
	pandoc:writes_reports_as_docx \
	librsvg2-bin:draws_the_figures_of_a_docx_for_readers_that_know_no_SVG \
	chromium:prints_reports_as_PDF \
	libreoffice-writer:opens_a_docx_as_an_editor_does \
	poppler-utils:reads_the_printed_pages \
	python3:runs_the_checks \
	fonts-noto-core:has_the_scripts_that_other_fonts_lack

# The Python that Debian's packages are for; another one may come first on the path.
PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)
CHRONOGRAPH := .build/release/chronograph
SAMPLES := $(filter-out samples/README.md,$(wildcard samples/*))

.PHONY: help build test golden gallery report rendering browser documents benchmark fuzz lint format manual install clean setup-report setup-test \
	setup-rendering setup-browser setup-documents

help:
	@echo "make report   build the release and write Output/ for every sample"
	@echo "make test     run the tests"
	@echo "make rendering  draw the figures with other programs and measure their texts"
	@echo "make browser  open the reports in a browser: filters, links, accessibility, print"
	@echo "make documents  write reports as docx and PDF and check them page by page"
	@echo "make golden   accept what the tests draw and write as it is now"
	@echo "make lint     check the format of the sources"
	@echo "make manual   write the manual's pages from the code"
	@echo "make install  put chronograph and its manual pages under PREFIX (PREFIX=$(PREFIX))"

# Installs the packages of a list that are not there; says which and why.
define install_packages
	@missing=(); for entry in $(1); do \
	  package=$${entry%%:*}; reason=$${entry#*:}; \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' && continue; \
	  echo "installing $$package: $${reason//_/ }"; missing+=("$$package"); \
	done; \
	if [ $${#missing[@]} -gt 0 ]; then \
	  as_root=(); [ "$$(id -u)" -eq 0 ] || as_root=(sudo); \
	  "$${as_root[@]}" apt-get update -qq && \
	  "$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null; \
	fi
endef

setup-report:
	$(call install_packages,$(REPORT_PACKAGES))

setup-test:
	$(call install_packages,$(TEST_PACKAGES))

setup-rendering:
	$(call install_packages,$(RENDERING_PACKAGES))

setup-browser:
	$(call install_packages,$(BROWSER_PACKAGES))

setup-documents:
	$(call install_packages,$(DOCUMENT_PACKAGES))

# With Swift's own libraries in it the program starts in half the time, and runs where there is no Swift.
build: setup-report
	swift build -c release --product chronograph --static-swift-stdlib

test: setup-test
	swift test

# Writes the golden files of the tests anew; look at what changed before you commit it.
golden: setup-test
	ACCEPT_GOLDEN=1 swift test --filter 'BriefingTests|RelationshipDOTTests|RelationshipSVGTests|TimelineSVGTests'

report: build gallery
	@for sample in $(SAMPLES); do $(CHRONOGRAPH) report $$sample || exit; done

gallery: build
	Sources/Manual/make-gallery.sh $(CHRONOGRAPH)

# The ink of each text lies in the box that was laid out for it, in the figures of Output/ and in made-up ones.
RENDERING := .build/rendering
rendering: setup-rendering build
	@mkdir -p $(RENDERING)
	$(PYTHON) Tests/Rendering/generate.py 1 30 >$(RENDERING)/few.csv
	$(PYTHON) Tests/Rendering/generate.py 2 60 --kinds all --column category >$(RENDERING)/kinds.csv
	$(PYTHON) Tests/Rendering/generate.py 3 40 --script cyrillic --script arabic --script cjk --script long-words \
	  >$(RENDERING)/scripts.csv
	$(PYTHON) Tests/Rendering/generate.py 4 12 --column participants >$(RENDERING)/diagram.csv
	$(CHRONOGRAPH) timeline $(RENDERING)/few.csv -o $(RENDERING)/few.svg
	$(CHRONOGRAPH) timeline $(RENDERING)/kinds.csv --size a4 -o $(RENDERING)/kinds.svg
	$(CHRONOGRAPH) timeline $(RENDERING)/scripts.csv --size 16:9 -o $(RENDERING)/scripts.svg
	$(CHRONOGRAPH) graph $(RENDERING)/diagram.csv --format svg -o $(RENDERING)/diagram.svg
	$(PYTHON) Tests/Rendering/ink-in-boxes.py --program librsvg --program Chromium --family "DejaVu Sans" \
	  Output/*/*.svg $(RENDERING)/*.svg

# Reports as their readers use them, by mouse and keyboard, with scripts and without, on screen and on paper. Where the
# package with axe-core cannot be had, the rules of Tests/Browser/rules.js alone are asked.
BROWSER := .build/browser
AXE := axe-playwright-python==0.1.8
browser: setup-browser build
	@mkdir -p $(BROWSER)
	@[ -e $(BROWSER)/axe.min.js ] || { $(PYTHON) -m pip download --quiet --no-deps --dest $(BROWSER) $(AXE) && \
	  unzip -q -p $(BROWSER)/axe_*.whl '*/axe.min.js' >$(BROWSER)/axe.min.js; } || \
	  { rm -f $(BROWSER)/axe.min.js; echo "axe-core cannot be had: its rules are not asked"; }
	$(PYTHON) Tests/Rendering/generate.py 5 600 --column category --column participants >$(BROWSER)/long.csv
	$(PYTHON) Tests/Rendering/generate.py 6 12 --script arabic --script cjk --column participants >$(BROWSER)/scripts.csv
	for name in long scripts; do $(CHRONOGRAPH) report $(BROWSER)/$$name.csv -o $(BROWSER)/$$name >/dev/null || exit; done
	for name in key-dates security-council; do $(CHRONOGRAPH) report samples/russia-recognises-the-taliban.xml \
	  --template $$name -o $(BROWSER)/$$name >/dev/null || exit; done
	sed 's/when="2025-07-03"/when="2025-07-04"/; s/title>Soviet/title>The Soviet/' \
	  samples/russia-recognises-the-taliban.xml >$(BROWSER)/former.xml
	$(CHRONOGRAPH) report samples/russia-recognises-the-taliban.xml --since-report $(BROWSER)/former.xml \
	  -o $(BROWSER)/since >/dev/null
	for language in fr ar; do $(CHRONOGRAPH) report samples/russia-recognises-the-taliban.xml --language $$language \
	  -o $(BROWSER)/$$language >/dev/null || exit; done
	$(PYTHON) Tests/Browser/check-report.py $$([ ! -e $(BROWSER)/axe.min.js ] || echo --axe $(BROWSER)/axe.min.js) \
	  $(foreach report,russia-recognises-the-taliban suez-crisis dates minimal,Output/$(report)/report.html) \
	  $(foreach report,long scripts key-dates security-council since fr ar,$(BROWSER)/$(report)/report.html)

# Reports as an editor gets them: the docx is opened, and printed, by another program.
DOCUMENTS := .build/documents
DOCUMENT_SAMPLES := russia-recognises-the-taliban.xml afghanistan-1978-2026.csv
documents: setup-documents build
	@rm -rf $(DOCUMENTS) && mkdir -p $(DOCUMENTS)
	@for sample in $(DOCUMENT_SAMPLES); do folder=$(DOCUMENTS)/$${sample%.*}; echo "$$folder"; \
	  $(CHRONOGRAPH) report samples/$$sample --format html,md,docx,pdf -o $$folder >/dev/null && \
	  $(CHRONOGRAPH) convert samples/$$sample --to xml -o $$folder/chronology.xml 2>/dev/null && \
	  soffice --headless -env:UserInstallation=file://$(CURDIR)/$(DOCUMENTS)/office --convert-to pdf \
	    --outdir $$folder/word $$folder/report.docx >/dev/null 2>&1 && mv $$folder/word/report.pdf $$folder/word.pdf && \
	  rmdir $$folder/word || exit; done
	$(PYTHON) Tests/Documents/check-documents.py $(foreach sample,$(DOCUMENT_SAMPLES),$(DOCUMENTS)/$(basename $(sample)))

# Figures depend on the machine; quote ratios.
benchmark: setup-test build
	Tests/Benchmarks/whole-process.py $(CHRONOGRAPH)
	Tests/Benchmarks/room.py $(CHRONOGRAPH)
	swift run --package-path Tests/Benchmarks -c release benchmark

# Ten minutes of mutated dates; nothing may trap.
fuzz:
	swift run --package-path Tests/Benchmarks -c release fuzz

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

# The pages of `man`, from the command's own declarations.
manual: build
	@mkdir -p Sources/Manual/pages
	swift package --allow-writing-to-package-directory generate-manual --multi-page \
	  --authors "The Chronograph authors" --date $(MANUAL_DATE) --output-directory Sources/Manual/pages
# The plugin has linked the program without Swift's libraries in it: the next build plans anew and links again.
	@rm -f $(CHRONOGRAPH) .build/release.yaml
MANUAL_DATE := 2026-11-29

PREFIX ?= /usr/local
install: build
	install -D $(CHRONOGRAPH) $(DESTDIR)$(PREFIX)/bin/chronograph
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 Sources/Manual/pages/*.1 $(DESTDIR)$(PREFIX)/share/man/man1

clean:
	rm -rf .build
