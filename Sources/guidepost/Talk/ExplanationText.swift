import Reporting

/// Every rule by topic, in a line each.
func listOfRules() -> String {
  columns(Rule.allCases.map { [$0.rawValue, $0.severity.rawValue, $0.explanation.summary] })
}

extension Rule {
  /// What the rule means, with its examples.
  var explanationText: String {
    let explanation = explanation
    return "\(rawValue) (\(severityText))\n\n" + wrapped(explanation.meaning)
      + text(of: explanation.bad, headed: "This is reported")
      + text(of: explanation.good, headed: "This is not")
  }

  private var severityText: String {
    if isOffByDefault { return "off unless site.yml turns it on" }
    return isFixed ? "always an error" : "\(severity.rawValue) unless site.yml says otherwise"
  }

  private func text(of example: Explanation.Example?, headed heading: String) -> String {
    guard let example else { return "" }
    return "\n\(heading), in \(example.file):\n\n\(indented(example.text))"
  }
}
