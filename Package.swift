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

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, of dependencies: [Target.Dependency], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: data, swiftSettings: strict)
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
    library("Documents", ["CZip", "CXML", "ThaiText"]),
    library("ItaModel", ["EmbeddedFiles", "Documents", "StrictJSON", "ThaiText"]),
    library("ItaAnalysis", ["Documents", "ItaModel", "ThaiText"]),
    library("ItaOutput", ["Documents", "StrictJSON", "ItaModel", "ThaiText"]),
    library(
      "ItaKit",
      [
        "CSystem", "Documents", "StrictJSON", "ThaiText", "ItaModel", "ItaAnalysis", "ItaOutput",
      ]),
    .executableTarget(name: "ita", dependencies: ["ItaKit"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Documents"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("StrictJSONTests", of: ["StrictJSON"]),
    tests("ThaiTextTests", of: ["ThaiText"], data: ["Cases"]),
    tests("DocumentsTests", of: ["Documents"], data: ["Fixtures"]),
    tests(
      "ItaAnalysisTests", of: ["Documents", "ItaAnalysis", "ItaModel", "StrictJSON", "ThaiText"],
      data: ["Cases"]),
    tests(
      "ItaTests", of: ["Documents", "ItaKit", "ItaModel", "ItaOutput", "StrictJSON"],
      data: ["Console", "Goldens", "Truth"]),
    tests(
      "ReportTests",
      of: [
        "Documents", "ItaKit", "ItaModel", "ItaOutput", "ItaAnalysis", "StrictJSON", "ThaiText",
      ]),
  ],
  cLanguageStandard: .c2x
)
