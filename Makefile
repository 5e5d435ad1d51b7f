# Every target sets up what it needs by itself. All paths are relative, so the project may lie in any
# folder, also one with spaces or Thai letters in its name.

# Where `convert` reads and writes: make convert ARCHIVE=folder OUT=folder
ARCHIVE = Samples
OUT = Output
# Where `validate` looks: make validate ARCHIVE=folder
REPORTS = $(if $(filter command line,$(origin ARCHIVE)),$(ARCHIVE),$(OUT))
export ARCHIVE OUT REPORTS

# A build with warnings as errors is another build: in a folder of its own it costs the usual one
# nothing.
scratch = $(if $(CI),.build-check,.build)
swift-code = Package.swift Sources Tests

.NOTPARALLEL:
.PHONY: help setup build convert validate test test-release lint stale check format goldens samples bench clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | expand -t 14

setup: ## install what building needs and this machine lacks
	@Scripts/setup

build: setup ## build the program in release mode: .build/release/ita
	swift build -c release --static-swift-stdlib --product ita --scratch-path $(scratch)

convert: build ## convert every report in Samples/ to Output/ (or ARCHIVE=folder OUT=folder)
	@$(scratch)/release/ita convert --out "$$OUT" -- "$$ARCHIVE"

validate: build ## hold the reports in Output/ (or ARCHIVE=folder) against their format
	@$(scratch)/release/ita validate -- "$$REPORTS"

test: setup ## run all tests
	Scripts/test --scratch-path $(scratch)

test-release: setup ## run all tests on optimised code, which is the code that users run
	Scripts/test --scratch-path $(scratch) -c release

lint: setup ## check the format of the Swift code
	swift format lint --strict --recursive --parallel $(swift-code)

stale: ## check that Samples/ is what its sources give
	@Scripts/setup python3
	Tests/Fixtures/Samples/pack --check

check: export CI = 1
check: lint stale test test-release ## do all that CI does, with warnings as errors

format: setup ## format the Swift code
	swift format format --in-place --recursive --parallel $(swift-code)

goldens: ## write what the program gives now, show what changed, and fail if anything did
	@Scripts/setup git
	@UPDATE_GOLDENS=1 Scripts/test --scratch-path $(scratch); code=$$?; \
	git add --intent-to-add Tests; \
	git --no-pager diff --exit-code -- Tests && exit $$code

samples: ## pack Samples/ anew from Tests/Fixtures/Samples
	@Scripts/setup python3
	Tests/Fixtures/Samples/pack

bench: build ## measure processor time, memory and start against a bare XML parser in C
	ITA=$(scratch)/release/ita Benchmarks/run

clean: ## remove what was built; Output/ stays
	rm -rf .build .build-*
