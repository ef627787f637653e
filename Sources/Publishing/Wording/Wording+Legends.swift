import Content

extension Words {
  /// What stands below a table for each set of signs that it may hold: "–: no data, not published".
  var legends: [Signs: String] {
    let sets = (1...Signs.all.rawValue).map(Signs.init(rawValue:))
    return Dictionary(uniqueKeysWithValues: sets.map { ($0, legend(of: $0)) })
  }

  private func legend(of signs: Signs) -> String {
    let dashes: [(Signs, Absence)] = [
      (.noData, .unknown), (.notPublished, .notPublished), (.notApplicable, .notApplicable),
    ]
    let reasons = dashes.filter { signs.contains($0.0) }.map { self[$0.1] }
    var parts: [String] = []
    if !reasons.isEmpty { parts.append("–: \(reasons.joined(separator: ", "))") }
    if signs.contains(.topCoded) { parts.append("\(self["or_more"]): \(self["top_coded"])") }
    return parts.joined(separator: "; ")
  }
}
