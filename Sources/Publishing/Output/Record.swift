/// What the last build that came to its end wrote, each file as it left it.
///
/// It is a memory, not a truth: a line counts only for a file that still agrees with it.
struct Record: Equatable, Sendable {
  private static let heading = "guidepost record 1"

  /// The files by their paths below the output folder.
  private(set) var marks: [String: FileMark] = [:]

  init() {}

  /// The record that the text holds; a line that is not whole is left out.
  init(reading text: [UInt8]) {
    var reader = RecordReader(text)
    guard reader.line() == Record.heading else { return }
    marks.reserveCapacity(text.count / 80)
    while !reader.isAtEnd {
      if let (path, mark) = reader.file() { marks[path] = mark }
    }
  }

  /// The text for a build, which `init(reading:)` reads.
  static func text(of written: [Written]) -> [UInt8] {
    var lines = RecordLines(room: written.count)
    lines.append(heading)
    for file in written { lines.append(file.path, file.mark) }
    return lines.text
  }
}
