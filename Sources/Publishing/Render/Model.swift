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

  /// How the fields' values are made, apart from the fields: copying a field counts a dozen references.
  private let lowers: [@Sendable (Subject, Desk) -> Value]

  /// The fields that are made for all pages that print their subject, by slot.
  private let aheads: [(slot: Int, make: @Sendable (Subject, Desk) -> Value)]

  /// Whether all values are made at once, which is quicker for a small thing of which templates print nearly all.
  private let isMadeAtOnce: Bool

  /// What is made of a subject's parts beforehand, by slot.
  private let ready: (@Sendable (Subject, Desk) -> [Value?])?

  /// Why a subject is absent as a whole, though some of its parts may be there; nil where it is there.
  private let absence: (@Sendable (Subject) -> Content.Absence?)?

  init(
    _ name: String,
    _ fields: [ModelField<Subject>],
    steps: ModelSteps<Subject>? = nil,
    madeAtOnce isMadeAtOnce: Bool = false,
    ready: (@Sendable (Subject, Desk) -> [Value?])? = nil,
    absence: (@Sendable (Subject) -> Content.Absence?)? = nil
  ) {
    self.fields = fields
    self.steps = steps
    self.isMadeAtOnce = isMadeAtOnce
    self.ready = ready
    self.absence = absence
    lowers = fields.map(\.lower)
    aheads = fields.enumerated().compactMap { slot, field in field.ahead.map { (slot, $0) } }
    schema = Schema(name, fields.map(\.field), steps: steps?.steps)
  }

  /// The thing as templates meet it: each of its values is made when it is asked for, unless all are made at once.
  func thing(_ subject: Subject, at desk: Desk) -> Value {
    isMadeAtOnce
      ? record(of: subject, at: desk)
      : value(of: subject, parts(of: subject, at: desk), at: desk)
  }

  /// The thing with all of its values.
  func record(of subject: Subject, at desk: Desk) -> Value {
    .record(lowers.map { $0(subject, desk) })
  }

  private func value(of subject: Subject, _ parts: Parts, at desk: Desk) -> Value {
    guard let absence = absence?(subject) else { return .thing(parts) }
    return .hollow(desk.words(for: absence), parts)
  }

  func parts(of subject: Subject, at desk: Desk) -> Parts {
    let ready = desk.printsWhole ? [] : ready?(subject, desk) ?? []
    return parts(of: subject, at: desk, ready: ready)
  }

  private func parts(of subject: Subject, at desk: Desk, ready: [Value?]) -> Parts {
    let lowers = lowers
    let chains = steps == nil ? [] : desk.chains(of: schema.name)
    guard let steps, !chains.isEmpty else {
      return Parts(count: lowers.count, ready: ready) { lowers[$0](subject, desk) }
    }
    return Parts(count: lowers.count + chains.count, ready: ready) { slot in
      slot < lowers.count
        ? lowers[slot](subject, desk)
        : follow(chains[slot - lowers.count], of: subject, by: steps, at: desk)
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
    let used = desk.usedSlots(of: schema)
    let others = other.map(desk.usedSlots) ?? []
    var ready: [Value?] = Array(repeating: nil, count: (aheads.last?.slot ?? -1) + 1)
    for (slot, make) in aheads where used[safe: slot] ?? false || others[safe: slot] ?? false {
      ready[slot] = make(subject, desk)
    }
    return ready
  }

  /// A thing that many pages print.
  func finished(_ subject: Subject, at desk: Desk) -> Value {
    value(of: subject, finishedParts(subject, at: desk), at: desk)
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
