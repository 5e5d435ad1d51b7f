import ItaModel
import ThaiText

extension Score {
  /// Whether a slip of the pen or the keyboard makes this number of the other one: one digit
  /// another, or two neighbours swapped.
  func isSlip(of other: Score) -> Bool {
    guard places == other.places, units >= 0, other.units >= 0 else { return false }
    let printed = Array(description.utf8)
    let meant = Array(other.description.utf8)
    guard printed.count == meant.count else { return false }
    let wrong = printed.indices.filter { printed[$0] != meant[$0] }
    switch wrong.count {
    case 1: return true
    case 2:
      let (one, two) = (wrong[0], wrong[1])
      let areNeighbours = two - one == 1 || two - one == 2 && !(0x30...0x39 ~= printed[one + 1])
      return areNeighbours && printed[one] == meant[two] && printed[two] == meant[one]
    default: return false
    }
  }
}
