import Reporting

/// Reads a YAML text as a mapping: what every file of a site holds.
///
/// - Parameters:
///   - bytes: The whole file.
///   - range: The part of it that is YAML.
///   - firstLine: The number of its first line.
///   - findings: Where to tell what is wrong.
/// - Returns: The pairs, none for an empty text; nil where it could not be read.
func readMapping(
  _ bytes: [UInt8],
  _ range: Range<Int>,
  firstLine: Int = 1,
  _ findings: inout Findings
) -> [YAMLPair]? {
  var reader = YAMLReader(bytes, range, firstLine: firstLine)
  do throws(YAMLFault) {
    let root = try reader.document()
    findings.add(reader.told)
    guard let root else { return [] }
    if case .mapping(let pairs) = root.content { return pairs }
    findings.add(.wrongKind, .noMapping, at: root.position)
  } catch {
    findings.add(reader.told + [error])
  }
  return nil
}

extension Findings {
  fileprivate mutating func add(_ faults: [YAMLFault]) {
    for fault in faults {
      add(
        fault.rule,
        fault.message,
        at: fault.position,
        notes: fault.notes,
        suggestion: fault.suggestion
      )
    }
  }
}

extension Message {
  fileprivate static let noMapping: Message = "expected keys with values, such as 'title: text'"
}
