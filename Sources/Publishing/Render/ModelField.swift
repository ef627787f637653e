import Content
import Templating

/// One name of a model.
struct ModelField<Subject: Sendable>: Sendable {
  let field: Field
  private(set) var lower: @Sendable (Subject, Desk) -> Value

  /// The value behind the names that follow this one.
  let find: @Sendable (Subject, ArraySlice<String>, Desk) -> Value

  /// Makes the value for all pages that print its subject; nil where each page makes its own.
  var ahead: (@Sendable (Subject, Desk) -> Value)?

  /// Makes a value with ready parts.
  var finish: (@Sendable (Subject, Desk) -> Value)?
}

extension ModelField {
  /// The field, made for all pages that print its subject at once.
  var shared: ModelField {
    var field = self
    field.ahead = finish ?? lower
    return field
  }

  /// The field with a value that is kept on a shelf; where there is none, it is made as before.
  func kept(_ get: @escaping @Sendable (Subject, Desk) -> Value?) -> ModelField {
    var field = self
    field.lower = { [lower] subject, desk in get(subject, desk) ?? lower(subject, desk) }
    return field
  }

  /// The field with a value that has ready parts.
  func making(_ finish: @escaping @Sendable (Subject, Desk) -> Value) -> ModelField {
    var field = self
    field.finish = finish
    return field
  }
}

extension ModelField {
  init(
    _ name: String,
    _ shape: Shape,
    _ summary: String,
    _ lower: @escaping @Sendable (Subject, Desk) -> Value
  ) {
    self.init(
      field: Field(name, shape, summary),
      lower: lower,
      find: { subject, rest, desk in rest.isEmpty ? lower(subject, desk) : .none }
    )
  }

  static func text(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> String?
  ) -> Self {
    Self(name, .text, summary) { get($0, $1).map(Value.text) ?? .none }
  }

  static func html(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [UInt8]?
  ) -> Self {
    Self(name, .html, summary) { subject, desk in
      get(subject, desk).map { .html($0[...]) } ?? .none
    }
  }

  /// Prose with its facts in it; where it has none it is not even copied.
  static func prose(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> ArraySlice<UInt8>?
  ) -> Self {
    Self(name, .html, summary) { get($0, $1).map(Value.html) ?? .none }
  }

  /// HTML that is written where it is printed; nil where there is nothing to write.
  static func written(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> (@Sendable (inout [UInt8]) -> Void)?
  ) -> Self {
    Self(name, .html, summary) { get($0, $1).map(Value.written) ?? .none }
  }

  static func json(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [UInt8]?
  ) -> Self {
    Self(name, .json, summary) { get($0, $1).map(Value.json) ?? .none }
  }

  /// An address of this site, printed with the path below which the site lies, or one elsewhere.
  static func address(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> Address?
  ) -> Self {
    Self(name, .address, summary) { subject, desk in
      get(subject, desk).map { .address(desk.print($0)) } ?? .none
    }
  }

  static func number(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> Int
  ) -> Self {
    Self(name, .number, summary) { .number(get($0, $1)) }
  }

  static func flag(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> Bool
  ) -> Self {
    Self(name, .flag, summary) { .flag(get($0, $1)) }
  }

  static func free(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> Templating.FreeValue
  ) -> Self {
    Self(
      field: Field(name, .free, summary),
      lower: { .free(get($0, $1)) },
      find: { subject, rest, desk in
        .free(rest.reduce(get(subject, desk)) { $0.member($1) })
      }
    )
  }

  static func texts(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [String]
  ) -> Self {
    Self(name, .texts, summary) { .list(get($0, $1).map(Value.text)) }
  }

  /// A list of finished HTML, each printed as `{{{.}}}`.
  static func htmls(
    _ name: String,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [ArraySlice<UInt8>]
  ) -> Self {
    Self(name, .htmls, summary) { .list(get($0, $1).map(Value.html)) }
  }
}

/// Fields that are made for all pages that print their subject at once.
func shared<Subject>(_ fields: [ModelField<Subject>]) -> [ModelField<Subject>] {
  fields.map(\.shared)
}
