/// What a page has for one of its model's names, ready to be printed.
///
/// A value says for itself how it may be printed: only `html` and `json` are ever printed as they
/// are.
package enum Value: Sendable {
  /// Something that should be known and is not; prints a dash and, for those who listen, the
  /// reason.
  case absent(Absence)

  /// A thing that is absent as a whole while some of its parts may be there: it prints and opens as `absent` does, and
  /// its parts are asked for by dotted names. Where it has nothing for a name, that is absent too.
  case hollow(Absence, Parts)

  /// Nothing: prints nothing and does not open.
  case none

  case text(String)
  case html(ArraySlice<UInt8>)

  /// HTML that is long enough to be written where it is printed, and not copied there.
  case written(@Sendable (inout [UInt8]) -> Void)

  case address(String)
  case number(Int)
  case flag(Bool)

  /// Finished JSON that may stand in a script: what could end that, or a line in it, is written as an escape.
  case json([UInt8])

  /// The parts of a thing, by the slots of its schema.
  case record([Value])

  /// A thing whose parts are made when they are asked for.
  case thing(Parts)

  case list([Value])

  /// A fact as it is printed, and its parts by the slots of its schema.
  case fact(printed: String, parts: [Value])

  /// A fact whose parts are made when they are asked for.
  case statement(printed: String, Parts)

  case free(FreeValue)
}

/// The parts of a thing that are made when a template asks for them.
///
/// A page prints few of the names that its models have, and making them all would take longer than all the rest. What is
/// asked for twice is made once: the renderer keeps it.
package struct Parts: Sendable {
  /// How many slots there are.
  let count: Int

  /// What is made already, by slot; slots beyond its end are not.
  private let ready: [Value?]

  private let make: @Sendable (Int) -> Value

  /// - Parameters:
  ///   - count: How many slots there are.
  ///   - ready: What is made already, by slot; it may be shorter than the slots.
  ///   - make: Makes what is in a slot; the number is from 0 up to `count`.
  package init(
    count: Int,
    ready: [Value?] = [],
    making make: @escaping @Sendable (Int) -> Value
  ) {
    (self.count, self.ready, self.make) = (count, ready, make)
  }

  /// What is in a slot; nothing beyond the last.
  subscript(slot: Int) -> Value {
    guard slot < count else { return .none }
    return ready(slot) ?? make(slot)
  }

  /// Whether anything is made already.
  var hasReady: Bool { !ready.isEmpty }

  /// What is in a slot, if it is made already.
  func ready(_ slot: Int) -> Value? { slot < ready.count ? ready[slot] : nil }
}

/// Why a fact is not there, in the words that readers hear: "not published".
package struct Absence: Hashable, Sendable {
  /// The reason.
  package let words: String

  /// Takes the reason, in words.
  package init(_ words: String) {
    self.words = words
  }
}

/// A value with names of its authors' choice, such as what stands under `extra`.
package enum FreeValue: Hashable, Sendable {
  case nothing
  case flag(Bool)
  case text(String)
  case list([FreeValue])
  case map([String: FreeValue])
}

extension Value {
  /// Whether a section over the value is rendered.
  var opens: Bool {
    switch self {
    case .absent, .hollow, .none: false
    case .text(let text), .address(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .json(let bytes): !bytes.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .record, .thing, .fact, .statement, .written: true
    case .list(let items): !items.isEmpty
    case .free(let value): value.opens
    }
  }
}

extension FreeValue {
  var opens: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .map: true
    }
  }

  /// The part of that name, or nil if there is none; lists have a `count`.
  func part(_ name: String) -> FreeValue? {
    switch self {
    case .map(let parts): parts[name]
    case .list(let items) where name == "count":
      items.isEmpty ? .nothing : .text(String(items.count))
    default: nil
    }
  }
}
