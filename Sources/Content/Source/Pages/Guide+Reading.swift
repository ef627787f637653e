import CommonMark
package import Reporting

/// Reads a guide from its bytes alone, so that one that changed can be read again by itself.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: The file's path below the site's root.
///   - options: What reading depends on besides.
/// - Returns: The guide, or what must be known of a broken one, and all that is wrong with it.
package func readGuide(
  _ bytes: [UInt8],
  file path: String,
  options: ReadingOptions
) -> (MarkdownPart<Guide>, Report) {
  var file = MarkdownFile(bytes, file: path, options: options)
  file.findings.expectRoleName(file.name)
  let id = SubjectID(file.name)
  return file.part(of: "a guide") { Guide(&$0, id: id, file: path, body: $1, options) }
}

/// What a guide may say of its pay itself.
enum PayStatement: String, CaseIterable {
  case noReliableFigure = "none"
}

extension Keys {
  /// How well the occupation fits; the least is claimed where nothing is said.
  mutating func match() -> Match {
    guard let match = optional("match", Form<Match>.choice.located) else { return .proxy }
    if !has("occupation") {
      findings.add(.missingKey, .matchAlone, at: match.location.position)
    }
    return match.value
  }

  mutating func attributes(_ options: ReadingOptions) -> [Attribute] {
    let pairs = pairs("attributes")
    return findings.distinct(pairs).map { pair in
      let (values, isList) = texts(of: pair, options)
      let location = Location(findings.file, pair.keyPosition)
      return Attribute(label: Located(pair.key, at: location), values: values, isList: isList)
    }
  }
}

extension Message {
  fileprivate static let matchAlone: Message =
    "'match' says how well an occupation fits, but there is no 'occupation'"
}
