import Foundation
import Testing

@testable import Publishing

@Test func theListOfFixedWordsIsComplete() throws {
  let list = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/labels.md")
  let text = try String(contentsOf: list, encoding: .utf8)
  let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map(String.init)
  #expect(rows == Labels.defaults.sorted { $0.key < $1.key }.map { "| \($0.key) | \($0.text) |" })
}

/// A key without words would be printed as it is.
@Test func everyFixedWordThatIsAskedForByNameIsThere() throws {
  let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Publishing")
  let known = Set(Labels.defaults.map(\.key))
  var asked = 0
  for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
  where path.hasSuffix(".swift") {
    let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
    for match in text.matches(of: /(?:label\(|words\[|self\[)"([a-z0-9_]+)"/) {
      asked += 1
      #expect(known.contains(String(match.1)), "\(path)")
    }
  }
  #expect(asked > 50)
}
