import Content
import Templating

/// The names that templates and prose have for one kind of thing, and how each is read from it.
///
/// A model is the only place where a name is written down: its schema, against which names are checked when
/// templates and prose are read, and the values that are printed both come from the same fields.
struct Model<Subject: Sendable>: Sendable {
  let schema: Schema
  private let fields: [ModelField<Subject>]
  private let steps: ModelSteps<Subject>?

  /// What is made of a subject's parts beforehand, by slot.
  private let ready: (@Sendable (Subject, Desk) -> [Value?])?

  init(
    _ name: String,
    _ fields: [ModelField<Subject>],
    steps: ModelSteps<Subject>? = nil,
    ready: (@Sendable (Subject, Desk) -> [Value?])? = nil
  ) {
    self.fields = fields
    self.steps = steps
    self.ready = ready
    schema = Schema(name, fields.map(\.field), steps: steps?.steps)
  }

  /// The thing as templates meet it: each of its values is made when it is asked for.
  func thing(_ subject: Subject, at desk: Desk) -> Value {
    .thing(parts(of: subject, at: desk))
  }

  func parts(of subject: Subject, at desk: Desk) -> Parts {
    let ready = desk.takesReady ? ready?(subject, desk) ?? [] : []
    return parts(of: subject, at: desk, ready: ready)
  }

  private func parts(of subject: Subject, at desk: Desk, ready: [Value?]) -> Parts {
    let (fields, steps) = (fields, steps)
    guard let steps else {
      return Parts(count: fields.count, ready: ready) { fields[$0].lower(subject, desk) }
    }
    let chains = desk.chains(of: schema.name)
    return Parts(count: fields.count + chains.count, ready: ready) { slot in
      slot < fields.count
        ? fields[slot].lower(subject, desk)
        : follow(chains[slot - fields.count], of: subject, by: steps, at: desk)
    }
  }

  /// The parts of a thing that many pages print, those made that are worth it and that a template asks for.
  ///
  /// - Parameters:
  ///   - subject: The thing.
  ///   - desk: Where it is made.
  ///   - other: A schema that begins with the same fields.
  /// - Returns: The parts by slot; nil is what each page makes for itself.
  func readyParts(
    of subject: Subject,
    at desk: Desk,
    likewise other: Schema? = nil
  ) -> [Value?] {
    var used = desk.templates.used[schema.name] ?? []
    if let other { used.formUnion(desk.templates.used[other.name] ?? []) }
    return fields.enumerated().map { slot, field in
      used.contains(slot) ? field.ahead?(subject, desk) : nil
    }
  }

  /// A thing that many pages print.
  func finished(_ subject: Subject, at desk: Desk) -> Value {
    .thing(finishedParts(subject, at: desk))
  }

  func finishedParts(_ subject: Subject, at desk: Desk) -> Parts {
    parts(of: subject, at: desk, ready: readyParts(of: subject, at: desk))
  }

  private func follow(
    _ chain: StepChain,
    of subject: Subject,
    by steps: ModelSteps<Subject>,
    at desk: Desk
  ) -> Value {
    switch steps.destination {
    case .sameKind(let take):
      take(subject, chain, desk).map { thing($0, at: desk) } ?? .absent(desk.words(for: .noRow))
    case .otherKind(let lower, _): lower(subject, chain, desk)
    }
  }

  /// The value behind a path of names that the schema is known to have.
  func value(at path: ArraySlice<String>, of subject: Subject, at desk: Desk) -> Value {
    if let slot = schema.slot(of: path), fields.indices.contains(slot) {
      return fields[slot].find(subject, path.dropFirst(), desk)
    }
    guard let steps, case .taken(let count, let key, _) = steps.steps.take(path), count > 0 else {
      return .none
    }
    let chain = StepChain(key: key, names: Array(path.prefix(count)))
    switch steps.destination {
    case .sameKind(let take):
      guard let stepped = take(subject, chain, desk) else {
        return .absent(desk.words(for: .noRow))
      }
      return value(at: path.dropFirst(count), of: stepped, at: desk)
    case .otherKind(_, let find):
      return find(subject, chain, path.dropFirst(count), desk)
    }
  }
}

/// The names of a model that are not known beforehand, and where they lead.
struct ModelSteps<Subject: Sendable>: Sendable {
  enum Destination: Sendable {
    /// Another thing of the same kind; nil where there is none.
    case sameKind(@Sendable (Subject, StepChain, Desk) -> Subject?)

    /// A value of another kind, as a whole or by the names that follow.
    case otherKind(
      lower: @Sendable (Subject, StepChain, Desk) -> Value,
      find: @Sendable (Subject, StepChain, ArraySlice<String>, Desk) -> Value
    )
  }

  let steps: Steps
  let destination: Destination
}

/// One name of a model.
struct ModelField<Subject: Sendable>: Sendable {
  let field: Field
  let lower: @Sendable (Subject, Desk) -> Value

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
    Self(name, .html, summary) { get($0, $1).map(Value.html) ?? .none }
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
    Self(name, .htmls, summary) { .list(get($0, $1).map(Value.html)) }
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
