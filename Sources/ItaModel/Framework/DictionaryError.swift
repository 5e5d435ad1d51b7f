package import StrictJSON

/// What is wrong with a file of the dictionary, and where.
package struct DictionaryError: Error, Sendable, Equatable {
  package let position: TextPosition
  package let problem: Problem

  package enum Problem: Sendable, Equatable {
    case notJSON(JSONError.Reason)
    case notAnObject
    case missingMember(String)
    case unknownMember(String, known: [String])
    case wrongKind(member: String, wanted: Wanted)
    case emptyText(member: String)
    case unknownValue(member: String, value: String, known: [String])
    case nameTooShort(String)
    /// Or has the base letters of a name that does.
    case nameTaken(String, by: IndicatorNumber?)
  }

  package enum Wanted: Sendable, Equatable {
    case text
    case integer
    case list
    case indicator
    case year
  }
}
