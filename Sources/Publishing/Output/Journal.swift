/// What a build that did not come to its end was about to do, in place of the record it never made.
///
/// A build notes all its paths before it writes the first file, and each file's mark before the
/// file takes its place. So whenever it is killed, what it left is known: a file is ours if it
/// agrees with the record or with the journal, and temporary names follow from the paths. The build
/// that comes to its end empties the journal.
struct Journal: Equatable, Sendable {
  private static let plan = "plan"
  private static let mark = "mark"

  /// The marks that files may have besides those in the record.
  private(set) var marks: [String: [FileMark]] = [:]

  /// The files that were to be written.
  private(set) var plan: Set<String> = []

  /// The journal that the text holds; a line that is not whole is left out.
  init(reading text: [UInt8]) {
    var reader = RecordReader(text)
    while !reader.isAtEnd {
      if reader.skip(Journal.plan) {
        if let path = reader.path() { plan.insert(path) }
      } else if reader.skip(Journal.mark) {
        if let (path, mark) = reader.file() { marks[path, default: []].append(mark) }
      } else {
        _ = reader.line()
      }
    }
  }

  /// The lines for all that a build is going to write.
  static func text(planning paths: [String]) -> [UInt8] {
    var lines = RecordLines(room: paths.count)
    for path in paths {
      lines.begin(plan)
      lines.append(path)
    }
    return lines.text
  }

  /// The line for a file that is about to take its place.
  ///
  /// An empty line goes before it, so that one that a full disk cut short does not spoil it.
  static func text(placing path: String, _ mark: FileMark) -> [UInt8] {
    var lines = RecordLines(room: 1)
    lines.append("")
    lines.begin(Journal.mark)
    lines.append(path, mark)
    return lines.text
  }
}
