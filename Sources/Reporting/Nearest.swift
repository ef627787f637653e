/// The name that was most likely meant: within a third of the length in edits, the first of equals.
///
/// - Parameters:
///   - name: What was written.
///   - names: What may be written.
///   - letters: How many letters allow one edit.
/// - Returns: The nearest name, or nil where none is near.
package func nearest(
  to name: String,
  among names: some Sequence<String>,
  oneEditIn letters: Int = 3
) -> String? {
  let written = Array(name.lowercased().utf8)
  var best: (name: String, distance: Int)?
  for candidate in names {
    let other = Array(candidate.lowercased().utf8)
    let limit = max(written.count, other.count) / letters
    guard abs(written.count - other.count) <= limit else { continue }
    let distance = editDistance(written, other)
    if distance <= limit, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (x == y ? 0 : 1))
      if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

extension Suggestion {
  /// "did you mean 'x'?", with where the allowed names stand; without a near name only that.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - names: What may be written.
  ///   - place: Where the allowed set lives, as a sentence such as "skills are listed in content/data/skills.csv".
  /// - Returns: The suggestion, or nil where there is neither a near name nor a place.
  package static func nearest(
    to name: String,
    among names: some Sequence<String>,
    listed place: String? = nil
  ) -> Suggestion? {
    let near = Reporting.nearest(to: name, among: names)
    let question = near.map { "did you mean '\($0)'?" }
    let words = [question, place].compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? nil : Suggestion(words, replacement: near)
  }
}
