/// What a name stands for: how it prints, whether it opens as a section, and which parts it has.
///
/// Schemas are given as autoclosures, so that one may contain itself.
package enum Shape: Sendable {
  /// Plain text; opens where it is not empty.
  case text

  /// Finished HTML; printed by `{{{name}}}` alone.
  case html

  /// A whole address, which may stand where an address begins.
  case address

  /// A whole number; opens where it is not zero.
  case number

  /// Yes or no; opens, but does not print.
  case flag

  /// Finished JSON, printed by `{{{name}}}` in a JSON script.
  case json

  /// A thing with parts; opens where it is there.
  case record(@autoclosure @Sendable () -> Schema)

  /// Things of one kind; opens for each, and its items know `first`, `last` and `number`.
  case list(@autoclosure @Sendable () -> Schema)

  /// Plain texts; opens for each, which is then `{{.}}`.
  case texts

  /// Finished HTML, piece by piece; opens for each, which is then `{{{.}}}`.
  case htmls

  /// A figure or a statement: prints itself, opens where it is there, and has parts.
  case fact(@autoclosure @Sendable () -> Schema)

  /// What a site's authors made up themselves, with names that nobody knows beforehand.
  case free
}

extension Shape {
  /// The names that follow a dot, where the shape has any of its own.
  var schema: Schema? {
    switch self {
    case .record(let schema), .fact(let schema): schema()
    case .text, .html, .address, .number, .flag, .json, .list, .texts, .htmls, .free: nil
    }
  }

  /// Whether any name can follow a dot.
  var hasParts: Bool {
    if case .free = self { true } else { schema != nil || isList }
  }

  var isList: Bool {
    switch self {
    case .list, .texts, .htmls: true
    default: false
    }
  }

  /// The shape in words, with its article: "a text".
  package var words: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .address: "an address"
    case .number: "a number"
    case .flag: "a yes or no"
    case .json: "JSON"
    case .record: "a group of names"
    case .list: "a list"
    case .texts: "a list of texts"
    case .htmls: "a list of HTML"
    case .fact: "a fact"
    case .free: "a free value"
    }
  }
}
