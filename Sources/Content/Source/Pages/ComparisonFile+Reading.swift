import CommonMark
package import Reporting

/// Reads a comparison from its bytes alone, so that one that changed can be read again by itself.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: The file's path below the site's root.
///   - options: What reading depends on besides.
/// - Returns: The comparison, or what must be known of a broken one, and all that is wrong with it.
package func readComparison(
  _ bytes: [UInt8],
  file path: String,
  options: ReadingOptions
) -> (MarkdownPart<ComparisonFile>, Report) {
  var file = MarkdownFile(bytes, file: path, options: options)
  let pair = file.findings.pair(in: file.name)
  return file.part(of: "a comparison") { keys, body in
    ComparisonFile(&keys, of: pair, file: path, body: body, options)
  }
}

extension Keys {
  /// The reasons to choose either role.
  mutating func choices(
    _ pairs: [YAMLPair],
    of roles: (a: SubjectID, b: SubjectID),
    _ options: ReadingOptions
  ) -> (a: Text?, b: Text?) {
    var sides = Keys(pairs, of: "'choose'", at: position, findings)
    let a = sides.optional(roles.a.text, .markdown(options))
    let b = sides.optional(roles.b.text, .markdown(options))
    sides.expectBoth(roles, of: "'choose'", at: pairs.first?.keyPosition ?? position)
    findings = sides.finished()
    return (a, b)
  }

  /// Tells if one of the two roles is missing, and no mistyped key stands in its place.
  fileprivate mutating func expectBoth(
    _ roles: (a: SubjectID, b: SubjectID),
    of owner: String,
    at place: Position
  ) {
    guard written == [roles.a.text] || written == [roles.b.text] else { return }
    let other = written == [roles.a.text] ? roles.b : roles.a
    findings.add(.oneSided, .oneSided(owner, without: other), at: place)
  }

  /// The rows that only this comparison has.
  mutating func attributes(
    _ pairs: [YAMLPair],
    of roles: (a: SubjectID, b: SubjectID),
    _ options: ReadingOptions
  ) -> [PairAttribute] {
    pairs.compactMap { pair in
      let label = Located(pair.key, at: Location(findings.file, pair.keyPosition))
      return findings.mapping(pair.value, of: "the row '\(pair.key)'") { sides in
        let a = sides.side(roles.a, options)
        let b = sides.side(roles.b, options)
        sides.expectBoth(roles, of: "the row '\(pair.key)'", at: pair.keyPosition)
        if sides.written.isEmpty {
          sides.findings.add(.missingValue, .emptyRow(pair.key), at: pair.keyPosition)
        }
        return PairAttribute(
          label: label,
          a: a.values,
          b: b.values,
          isList: a.isList || b.isList
        )
      }
    }
  }

  private mutating func side(
    _ role: SubjectID,
    _ options: ReadingOptions
  ) -> (values: [Text], isList: Bool) {
    guard let node = value(role.text) else { return ([], false) }
    let pair = YAMLPair(key: role.text, keyPosition: node.position, value: node)
    return texts(of: pair, options)
  }
}

extension Message {
  fileprivate static func emptyRow(_ label: String) -> Message {
    "the row '\(label)' says nothing of either role"
  }

  fileprivate static func oneSided(_ owner: String, without role: SubjectID) -> Message {
    "\(owner) says nothing of '\(role)'"
  }
}
