/// Who revises a document, and on which day if that is to be told.
package struct RevisionSignature: Sendable, Equatable {
  package var author: Text
  package var date: WordDate?

  package init(author: Text, date: WordDate? = nil) {
    self.author = author
    self.date = date
  }
}

/// Why a file was not given back with its revisions.
package enum RevisionError: Error, Sendable, Equatable {
  case unreadable(ReadError)
  case unwritable(WriteError)
}
