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
