import Content
import Templating

/// Fields behind which things with names of their own stand.
extension ModelField {
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

/// A fact as its model reads it.
enum Fact<Part: Sendable>: Sendable {
  case none
  case absent(Templating.Absence)
  case present(String, Part)
}
