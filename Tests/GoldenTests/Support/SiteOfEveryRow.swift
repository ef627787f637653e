import Foundation
import Publishing

/// A site whose tables have a row of every kind, each with figures that no other row has.
struct SiteOfEveryRow: ~Copyable {
  /// A row of a table and its own figures.
  struct Row: Sendable {
    let file: String
    let line: Int
    let text: String
    let figures: [String]
  }

  private(set) var rows: [Row] = []
  private let site = TemporarySite()
  private var numbers = UniqueNumbers()

  init() throws {
    let data = Folder(path: everyRow).contents
    for (file, bytes) in data where !file.hasSuffix(".csv") {
      try site.folder.write(bytes, to: "content/\(file)")
    }
    for file in data.keys.filter({ $0.hasSuffix(".csv") }).sorted() {
      let lines = String(decoding: data[file] ?? [], as: UTF8.self).split(separator: "\n")
      try site.folder.write("\(lines[0])\n", to: "content/\(file)")
      for line in lines.dropFirst() { try add(String(line), toFile: "content/\(file)") }
    }
  }

  /// Adds a row, in which `#` stands for a whole number and `%` for one with decimals.
  mutating func add(_ row: String, to table: String) throws {
    try add(row, toFile: "content/data/\(table).csv")
  }

  private mutating func add(_ template: String, toFile file: String) throws {
    let (row, figures) = numbers.filled(template)
    let text = (site.folder.text(of: file) ?? "") + row + "\n"
    try site.folder.write(text, to: file)
    let line = text.count { $0 == "\n" }
    rows.append(Row(file: file, line: line, text: row, figures: figures))
  }

  borrowing func built() async throws -> BuildResult { try await build(try site.request()) }

  var pages: [String: Page] {
    WrittenSite(site.output.contents, at: "https://rows.example.org/").pages
  }

  /// Every number in the pages and in the facts for machines, without separators.
  var writtenNumbers: Set<String> {
    let files = site.output.contents.filter {
      $0.key.hasSuffix(".html") || $0.key.hasSuffix(".json")
    }
    return files.values.reduce(into: []) { numbers, bytes in
      let runs = String(decoding: bytes, as: UTF8.self).split { !"0123456789.,".contains($0) }
      for run in runs {
        let number = run.replacing(",", with: "")
        numbers.insert(String(number))
        numbers.insert(String(run.prefix { $0 != "," }))
      }
    }
  }
}

/// Numbers that are each given once.
private struct UniqueNumbers {
  private var whole = 100_000
  private var hundredths = 1_000

  /// A row with its signs replaced, and by what.
  mutating func filled(_ template: String) -> (row: String, figures: [String]) {
    var (row, figures) = ("", [String]())
    for sign in template {
      guard let number = number(for: sign) else { row.append(sign); continue }
      row += number
      figures.append(number)
    }
    return (row, figures)
  }

  private mutating func number(for sign: Character) -> String? {
    switch sign {
    case "#":
      whole += 1
      return String(whole)
    case "%":
      hundredths += hundredths % 10 == 9 ? 2 : 1
      return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
    default: return nil
    }
  }
}

private let everyRow = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "EveryRow").path
