import Foundation

/// An example of the specification: Markdown and the HTML it stands for.
struct Example {
  let number: Int
  var markdown = ""
  var html = ""

  static func all() throws -> [Example] {
    guard let url = Bundle.module.url(forResource: "commonmark-0.30", withExtension: "txt") else {
      return []
    }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var current: Example?
    var isHTML = false
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      let text = line.replacingOccurrences(of: "→", with: "\t") + "\n"
      switch (line, current) {
      case ("\(fence) example", nil):
        (current, isHTML) = (Example(number: examples.count + 1), false)
      case (fence, let example?): (examples, current) = (examples + [example], nil)
      case (".", _) where !isHTML: isHTML = true
      default: isHTML ? (current?.html += text) : (current?.markdown += text)
      }
    }
    return examples
  }
}
