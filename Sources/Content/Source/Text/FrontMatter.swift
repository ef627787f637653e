import Reporting

/// Where a Markdown file's front matter and its body lie.
struct FrontMatter {
  /// The YAML between the `---` lines.
  let yaml: Range<Int>

  /// The offset of the body.
  let body: Int

  /// The number of the body's first line.
  let bodyLine: Int

  /// The number of the first line of YAML.
  static let firstLine = 2

  /// Finds the front matter: from a first line `---` to the next line that is exactly `---`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - findings: Where to tell that there is none, or that it is never closed.
  init?(in bytes: [UInt8], _ findings: inout Findings) {
    var lines = Lines(of: bytes)
    guard let first = lines.next(), isFence(bytes[first]) else {
      findings.add(.missingFrontMatter, .missing, suggestion: .opening)
      return nil
    }
    let start = lines.offset
    var nearly: Position?
    while let line = lines.next() {
      if isFence(bytes[line]) {
        (yaml, body, bodyLine) = (start..<line.lowerBound, lines.offset, lines.number + 1)
        return
      }
      if nearly == nil, isNearlyFence(bytes[line]) { nearly = Position(line: lines.number) }
    }
    let notes = nearly.map { [(message: Message.nearly, position: $0)] } ?? []
    findings.add(.unclosedFrontMatter, .unclosed, notes: notes, suggestion: .closing)
    return nil
  }
}

/// The lines of a file without their breaks; a byte order mark is no part of the first.
struct Lines {
  private let bytes: [UInt8]

  /// The offset of the line that comes next.
  private(set) var offset: Int

  /// The number of the line that was returned last.
  private(set) var number = 0

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.offsetBehindMark
  }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
    offset = min(end + 1, bytes.count)
    number += 1
    let isCRLF = end > start && bytes[end - 1] == .carriageReturn
    return start..<(isCRLF ? end - 1 : end)
  }
}

extension [UInt8] {
  /// Where the text begins: behind a byte order mark, if there is one.
  var offsetBehindMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.elementsEqual("---".utf8)
}

/// Whether the line was most likely meant to be `---`: with blanks around it, or with a dash too many.
private func isNearlyFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.count { $0 == UInt8(ascii: "-") } >= 3
    && line.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "-") }
}

extension Suggestion {
  fileprivate static let opening = Suggestion(
    "begin the file with a line '---', the keys, and another line '---'"
  )
  fileprivate static let closing = Suggestion("close it with a line that is exactly '---'")
}

extension Message {
  fileprivate static let missing: Message = "the file has no front matter"
  fileprivate static let unclosed: Message = "the front matter is never closed"
  fileprivate static let nearly: Message = "this line is not exactly '---'"
}
