// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// Our own libraries, each after those that it is built on.
let libraries = [
  "ThaiText", "StrictJSON", "Documents", "ItaModel", "ItaAnalysis", "ItaOutput", "ItaKit",
]

/// A target names all libraries below it, also those that it does not import. A type's size depends
/// on theirs, and the package manager builds a target anew only for what it names: without this a
/// private property added far below leaves the program with sizes of yesterday, and it crashes.
/// What a target may import is another question, which a test answers.
func below(_ name: String) -> [Target.Dependency] {
  (libraries.firstIndex(of: name).map { libraries[..<$0] } ?? libraries[...]).map {
    .byName(name: $0)
  }
}

func library(_ name: String, _ shims: [String] = []) -> Target {
  .target(
    name: name, dependencies: below(name) + shims.map { .byName(name: $0) }, swiftSettings: strict)
}

func tests(_ name: String, of tested: String? = nil, data: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: below(tested ?? name) + (tested.map { [.byName(name: $0)] } ?? [])
      + ["TestSupport"], exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "ita",
  products: [
    .library(name: "ItaKit", targets: ["ItaKit"]),
    .executable(name: "ita", targets: ["ita"]),
  ],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSystem"),
    .target(name: "EmbeddedFiles"),
    library("ThaiText"),
    library("StrictJSON"),
    library("Documents", ["CZip", "CXML"]),
    library("ItaModel", ["EmbeddedFiles"]),
    library("ItaAnalysis"),
    library("ItaOutput"),
    library("ItaKit", ["CSystem"]),
    .executableTarget(name: "ita", dependencies: below("ita"), swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("StrictJSONTests", of: "StrictJSON"),
    tests("ThaiTextTests", of: "ThaiText", data: ["Cases"]),
    tests("DocumentsTests", of: "Documents", data: ["Fixtures"]),
    tests("ItaAnalysisTests", of: "ItaAnalysis", data: ["Cases"]),
    tests("ItaTests", data: ["Console", "Goldens", "Schemas", "Truth"]),
    tests("ReportTests"),
  ],
  cLanguageStandard: .c2x
)
