import Documents
import ItaModel
import StrictJSON

/// The schemas that a user gives, read from their files, beside our own.
struct SchemaFiles {
  private(set) var registry = PublishedSchema.registry
  private let choice: SchemaChoice
  private let limits: Limits

  init(_ choice: SchemaChoice, _ limits: Limits) throws(SchemaFault) {
    self.choice = choice
    self.limits = limits
    for folder in choice.folders {
      for file in try Self.schemas(in: folder) {
        let path = folder.appending(file.bytes)
        let schema = try read(path)
        registry.add(schema, at: URI.address(ofFile: path.absolute), named: path.display)
        registry.shelve(schema, path: file.bytes, named: path.display)
      }
    }
    for (address, path) in choice.references {
      guard (try? System.status(of: path).isFolder) == true else {
        registry.add(try read(path), at: address, named: path.display)
        continue
      }
      for file in try Self.schemas(in: path) {
        let path = path.appending(file.bytes)
        registry.add(
          try read(path), at: URI.address(of: file.bytes, under: address), named: path.display)
      }
    }
  }

  /// The schema to hold instances against.
  func schema() throws(SchemaFault) -> JSONSchema {
    guard let name = choice.schema else {
      return try compiled(PublishedSchema.report)
    }
    let path = Path(name)
    if (try? System.status(of: path)) == nil {
      guard let published = PublishedSchema.named(path.display) else {
        throw .noSchema(name: path.display)
      }
      return try compiled(published)
    }
    return try compiled(read(path), at: URI.address(ofFile: path.absolute), named: path.display)
  }

  private func compiled(_ published: PublishedSchema) throws(SchemaFault) -> JSONSchema {
    let name = published.name
    return try compiled(Self.parsed(published.content, from: name), at: "", named: name)
  }

  private func compiled(
    _ schema: JSONValue, at address: String, named name: String
  ) throws(SchemaFault) -> JSONSchema {
    do throws(SchemaError) {
      return try JSONSchema(
        schema, at: address, named: name, registry: registry, assertsFormat: choice.assertsFormat)
    } catch {
      throw .schema(error)
    }
  }

  private func read(_ path: Path) throws(SchemaFault) -> JSONValue {
    let text: [UInt8]
    do throws(ConversionError) {
      text = try Input.file(path).read(limits)
    } catch {
      throw .file(path.display, error)
    }
    return try Self.parsed(text, from: path.display)
  }

  private static func parsed(_ text: [UInt8], from name: String) throws(SchemaFault) -> JSONValue {
    do throws(JSONError) {
      return try JSONDocument(parsing: text).root
    } catch {
      throw .notJSON(name, error)
    }
  }

  private static func schemas(in folder: Path) throws(SchemaFault) -> [Path] {
    let walk = FolderWalk(folder, endings: FolderWalk.json)
    if let failure = walk.failures.first { throw .folder(failure.folder, failure.error) }
    return walk.files
  }
}
