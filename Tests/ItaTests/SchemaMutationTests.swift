import Foundation
import StrictJSON
import TestSupport
import Testing

/// What is wrong in one place is told at that place and nowhere else.
@Suite struct SchemaMutationTests {
  @Test func `there are more than two hundred mutations, none of them twice`() throws {
    let all = try SchemaMutation.all().map(\.testDescription)
    #expect(all.count > 400)
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: ["text-report", "word-report", "agency", "dictionary", "finding"])
  func `a document is valid before it is changed`(document: String) throws {
    let schema = try #require(
      try CompiledSchemas.named(String(document.split(separator: "-").last ?? "")))
    let errors = schema.errors(in: try SchemaMutation.tree(of: document).document.root)
    #expect(errors.map { "\($0.instanceLocation): \($0.message.en)" } == [])
  }

  @Test(arguments: try SchemaMutation.all())
  func `a change is told where it was made`(mutation: SchemaMutation) throws {
    let schema = try #require(try CompiledSchemas.named(mutation.schema))
    let errors = schema.errors(in: try mutation.mutated().document.root)
    #expect(errors.map { "\($0.instanceLocation)" }.sorted() == mutation.places.sorted())
    #expect(Set(errors.map(\.rule)) == [mutation.rule])
  }

  /// Every so-manieth value of each report, not always the same ones.
  @Test(arguments: Array(try Sample.all().enumerated()))
  func `a null, and a key that nobody knows, are told wherever they stand in a report`(
    number: Int, sample: Sample
  ) throws {
    let schema = try #require(try CompiledSchemas.named("report"))
    let report = try JSONTree(
      String(contentsOf: Golden("Goldens/\(sample.name).json").file, encoding: .utf8))
    let pointers = report.pointers
    for index in stride(from: number + 1, to: pointers.count, by: pointers.count / 6 + 1) {
      let pointer = pointers[index]
      var changed = report
      guard changed.put(.scalar("null"), at: pointer) else { continue }
      let places = schema.errors(in: try changed.document.root).map { "\($0.instanceLocation)" }
      #expect(places.contains(pointer))

      changed = report
      guard changed.put(.scalar("1"), at: "\(pointer)/unheardOf") else { continue }
      let errors = schema.errors(in: try changed.document.root)
      #expect(errors.map { "\($0.instanceLocation)" } == ["\(pointer)/unheardOf"])
    }
  }
}
