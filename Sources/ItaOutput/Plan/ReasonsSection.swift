import Documents
import ItaModel

extension PlanWriter {
  /// Part 1: why the plan is made, and what for.
  var reasons: [WordBlock] {
    let aims = (1...3).map { number in
      WordBlock.paragraph(
        WordParagraph(
          .body, runs: [WordRun(print(number) + ". " + say("reasons.aim.\(number)"))]))
    }
    let item = item(of: .measuresPlan).map { [paragraph(.body, "reasons.item", ["item": $0])] }
    return [
      paragraph(.heading1, "reasons.heading"),
      paragraph(.heading2, "reasons.background.heading"),
      paragraph(.body, "reasons.background"),
      paragraph(.heading2, "reasons.aims.heading"),
    ] + aims + (item ?? [])
  }
}
