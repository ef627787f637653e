import Foundation
import Publishing
import Reporting
import TestSupport
import Testing

@testable import Content
@testable import Files

/// A small sound site in which a test writes files of its own: a `⟦` in one of them stands where something must be told.
struct CheckedSite {
  private var files: [String: String] = [
    "content/site.yml": "title: Trades\nurl: https://trades.example.org/\n",
    "content/guides/plumber.md": guide("Plumber"),
    "content/guides/roofer.md": guide("Roofer"),
    "content/images/pipe.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
  ]

  /// The links below `templates/`, and where they lead.
  private var links: [String: String] = [:]

  /// A guide with further keys and a body.
  static func guide(
    _ name: String,
    keys: String = "pay: none",
    body: String = "They work."
  ) -> String {
    """
    ---
    name: \(name)
    summary: They fit and repair what others only notice once it has stopped to do its work.
    published: 2026-11-02
    \(keys)
    ---

    \(body)

    """
  }
}

extension CheckedSite {
  func file(_ path: String, _ text: String) -> CheckedSite {
    var site = self
    site.files["content/" + path] = text
    return site
  }

  func template(_ path: String, _ text: String) -> CheckedSite {
    var site = self
    site.files["templates/" + path] = text
    return site
  }

  func link(_ path: String, to target: String) -> CheckedSite {
    var site = self
    site.links["templates/" + path] = target
    return site
  }

  /// The guide to plumbers with a body of its own.
  func body(_ body: String) -> CheckedSite {
    file("guides/plumber.md", CheckedSite.guide("Plumber", body: body))
  }

  /// Holds what a check tells against what it must tell: `rule: message`, and ` | help` behind it, in file order.
  func expect(
    at place: String? = nil,
    _ told: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/checked-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var marks = [place].compactMap(\.self)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let marked = MarkedText(text)
      try writeFile(Array(marked.text.utf8), to: "\(folder)/\(path)")
      marks += marked.marks.map { "\(path):\($0.line):\($0.column)" }
    }
    for (path, target) in links {
      try createFolder(try #require(parentFolder(of: "\(folder)/\(path)")))
      let fileManager = FileManager.default
      try fileManager.createSymbolicLink(
        atPath: "\(folder)/\(path)",
        withDestinationPath: target
      )
    }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    let result = try await check(BuildRequest(site: folder, workers: 1, asOf: day))
    let found = result.report.diagnostics
    #expect(found.map(words(of:)) == told, sourceLocation: sourceLocation)
    #expect(found.map(place(of:)) == marks, sourceLocation: sourceLocation)
  }

  private func words(of diagnostic: Diagnostic) -> String {
    let help = diagnostic.suggestion.map { " | \($0.words)" } ?? ""
    return "\(diagnostic.rule.rawValue): \(diagnostic.message.text)\(help)"
  }

  private func place(of diagnostic: Diagnostic) -> String {
    guard let location = diagnostic.location else { return "nowhere" }
    return "\(location.file):\(location.position.line):\(location.position.column)"
  }
}
