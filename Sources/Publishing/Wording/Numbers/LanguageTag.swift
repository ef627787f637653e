/// The parts of a BCP 47 tag that decide how numbers and dates are written.
struct LanguageTag: Hashable, Sendable {
  /// The whole tag as the site gives it.
  let text: String

  /// The language in lower case: `en` of `en-GB`.
  let language: String

  /// The country in upper case, or the number of an area; nil where the tag names none.
  let region: String?

  /// - Parameter text: A tag such as `en-GB`, of any case; underscores count as hyphens.
  init(_ text: String) {
    let parts = text.split { $0 == "-" || $0 == "_" }
    self.text = text
    language = parts.first?.lowercased() ?? ""
    region = parts.dropFirst().prefix { $0.utf8.count > 1 }.first(where: Self.isRegion)?
      .uppercased()
  }

  var isEnglish: Bool { language == "en" }

  /// Whether a part of a tag is two letters or three digits.
  private static func isRegion(_ part: Substring) -> Bool {
    let bytes = part.utf8
    return bytes.count == 2 || (bytes.count == 3 && bytes.allSatisfy { (0x30...0x39).contains($0) })
  }
}
