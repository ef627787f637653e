import Reporting

/// A number and what it counts: "1 guide", "2 families"; the noun is given in the plural.
func counted(_ number: Int, _ nouns: String) -> String {
  "\(number) \(number == 1 ? singular(of: nouns) : nouns)"
}

private func singular(of nouns: String) -> String {
  nouns.hasSuffix("ies") ? nouns.dropLast(3) + "y" : String(nouns.dropLast())
}

/// "a", "a and b", "a, b and c".
func listed(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

/// A number of at least 0 with a fixed number of decimals.
func decimal(_ number: Double, digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let rounded = Int((number * Double(scale)).rounded())
  let fraction = String(rounded % scale)
  let zeros = String(repeating: "0", count: digits - fraction.count)
  return "\(rounded / scale).\(zeros)\(fraction)"
}

/// The rows as lines whose columns stand under each other, two spaces apart.
func columns(_ rows: [[String]]) -> String {
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in
    rows.map { column < $0.count ? displayWidth($0[column]) : 0 }.max() ?? 0
  }
  return rows.map { row in
    let cells = zip(row, widths).map { cell, width in
      cell + String(repeating: " ", count: width - displayWidth(cell))
    }
    return trimmedEnd(cells.joined(separator: "  ")) + "\n"
  }.joined()
}

private func trimmedEnd(_ text: String) -> String {
  String(text.reversed().drop { $0 == " " }.reversed())
}

/// The text in lines of at most `width` cells, broken at its spaces.
func wrapped(_ text: String, width: Int = 80) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, displayWidth(last) + 1 + displayWidth(String(word)) <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Each line with spaces before it; empty lines stay empty.
func indented(_ text: String, by spaces: Int = 4) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.isEmpty ? "" : String(repeating: " ", count: spaces) + line
  }.joined(separator: "\n")
}
