/// A text that shows with a `⟦` where a problem must be reported; the mark itself is not part of the text.
package struct MarkedText {
  /// The text without its marks.
  package let text: String

  /// The line and column (in UTF-8 bytes, both from 1) of each mark.
  package let marks: [(line: Int, column: Int)]

  package init(_ marked: String) {
    var text = ""
    var marks: [(line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        marks.append((line, column))
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + String(scalar).utf8.count)
    }
    self.text = text
    self.marks = marks
  }
}
