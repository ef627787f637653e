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

  private func making(_ finish: @escaping @Sendable (Subject, Desk) -> Value) -> ModelField {
    var field = self
    field.finish = finish
    return field
  }
}

extension ModelField {
  private init(
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
    _ get: @escaping @Sendable (Subject, Desk) -> [[UInt8]]
  ) -> Self {
    Self(name, .htmls, summary) { .list(get($0, $1).map { .html($0[...]) }) }
  }

  static func list<Item>(
    _ name: String,
    _ model: Model<Item>,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [Item]
  ) -> Self {
    Self(name, .list(model.schema), summary) { subject, desk in
      .list(get(subject, desk).map { model.thing($0, at: desk) })
    }
    .making { subject, desk in .list(get(subject, desk).map { model.finished($0, at: desk) }) }
  }

  /// A list of things that are made already.
  static func shelved<Item>(
    _ name: String,
    _ model: Model<Item>,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> [Value]
  ) -> Self {
    Self(name, .list(model.schema), summary) { .list(get($0, $1)) }
  }

  /// A thing with names of its own, or its absence and the words for it.
  static func record<Part>(
    _ name: String,
    _ model: Model<Part>,
    _ summary: String,
    else absence: Content.Absence? = nil,
    _ get: @escaping @Sendable (Subject, Desk) -> Part?
  ) -> Self {
    let missing: @Sendable (Desk) -> Value = { desk in
      absence.map { .absent(desk.words(for: $0)) } ?? .none
    }
    return Self(
      field: Field(name, .record(model.schema), summary),
      lower: { subject, desk in
        get(subject, desk).map { model.thing($0, at: desk) } ?? missing(desk)
      },
      find: { subject, rest, desk in
        guard let part = get(subject, desk) else { return missing(desk) }
        guard !rest.isEmpty else { return model.thing(part, at: desk) }
        return model.value(at: rest, of: part, at: desk)
      },
      finish: { subject, desk in
        get(subject, desk).map { model.finished($0, at: desk) } ?? missing(desk)
      }
    )
  }

  /// A fact that prints itself and has parts, or its absence and the words for it.
  static func fact<Part>(
    _ name: String,
    _ model: Model<Part>,
    _ summary: String,
    _ get: @escaping @Sendable (Subject, Desk) -> Fact<Part>
  ) -> Self {
    Self(
      field: Field(name, .fact(model.schema), summary),
      lower: { subject, desk in
        switch get(subject, desk) {
        case .none: .none
        case .absent(let absence): .absent(absence)
        case .present(let printed, let part):
          .statement(printed: printed, model.parts(of: part, at: desk))
        }
      },
      find: { subject, rest, desk in
        switch get(subject, desk) {
        case .none: .none
        case .absent(let absence): .absent(absence)
        case .present(let printed, _) where rest.isEmpty: .text(printed)
        case .present(_, let part): model.value(at: rest, of: part, at: desk)
        }
      },
      finish: { subject, desk in
        switch get(subject, desk) {
        case .none: .none
        case .absent(let absence): .absent(absence)
        case .present(let printed, let part):
          .statement(printed: printed, model.finishedParts(part, at: desk))
        }
      }
    )
  }
}

/// Fields that are made for all pages that print their subject at once.
func shared<Subject>(_ fields: [ModelField<Subject>]) -> [ModelField<Subject>] {
  fields.map(\.shared)
}

/// A fact as its model reads it.
enum Fact<Part: Sendable>: Sendable {
  case none
  case absent(Templating.Absence)
  case present(String, Part)
}
