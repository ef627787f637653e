import Reporting

/// Compiled templates: what to do, one thing after the other, without any names left.
struct Program: Sendable {
  var instructions: [Instruction] = []

  /// The templates' own text, one run after the other.
  var literals: [UInt8] = []

  /// The steps of all paths.
  var steps: [Step] = []

  /// The names of parts of free values.
  var names: [String] = []

  /// What is looked up where a free value has no part of that name.
  var fallbacks: [Path] = []

  /// The path that the site lies under, without a `/` at its end.
  var base: [UInt8] = []

  /// The addresses that consist of text and values.
  var mixedAddresses: [MixedAddress] = []
}

/// An address that is in part the templates' own text.
struct MixedAddress: Sendable {
  /// The text before the first value.
  let start: String

  let location: Location

  /// Whether text stands behind a value, which may lead where nothing is.
  var goesOn = false
}

/// One thing to do; addresses are positions among the instructions.
enum Instruction: Sendable {
  /// Prints a run of the literals.
  case text(from: Int32, to: Int32)

  case print(Path, Escape)

  /// Goes into the value, once for each item, or on to `end`.
  case open(Path, end: Int32)

  /// Ends what the last `open` began: on to the next item, or out of the section.
  case close

  /// Goes on to `end` unless the value opens.
  case unless(Path, end: Int32)

  /// Goes on to `end` if the value opens.
  case `if`(Path, end: Int32)

  /// Does the instructions there up to their `back`; before linking, the number of a unit.
  case call(Int32)

  case back

  /// Stands behind the start of a mixed address, and before its first value.
  case beginAddress(Int32)

  case endAddress
}

/// Where a value is found.
struct Path: Sendable {
  enum Base: UInt8, Sendable {
    case root, item
    /// What is known of the place among its neighbours.
    case first, last, number
    /// The innermost free value that has a part of the first name; the number of a fallback follows
    /// the steps.
    case free
  }

  let base: Base
  let start: Int32
  let count: Int32

  /// Whether nobody else asks for the last part while its whole is at hand, so that it need not be kept.
  var isReadOnce = false
}

/// A move from a value to one of its parts.
struct Step: Sendable, Hashable {
  private let code: Int32

  static let count = Step(code: -1)

  static func slot(_ slot: Int) -> Step { Step(code: Int32(slot)) }

  /// The part with the name at that position among the program's names.
  static func part(_ number: Int) -> Step { Step(code: -2 - Int32(number)) }

  /// The slot, or nil if this is a step of another kind.
  var slot: Int? { code >= 0 ? Int(code) : nil }

  /// The number of a name, or nil if this is a step of another kind.
  var name: Int? { code < -1 ? -2 - Int(code) : nil }
}

/// How a value is made harmless where it stands.
enum Escape: UInt8, Hashable, Sendable {
  /// Not at all; for plain Mustache alone.
  case nothing
  /// In the text of a page.
  case text
  /// Finished HTML in the text of a page.
  case html
  /// In an attribute or a title, where there is no room for elements.
  case attribute
  case comment
  /// At the start of an address.
  case address
  /// Behind the start of an address.
  case component
  /// In a style attribute.
  case style
  /// Between the quotes of a JSON script.
  case jsonText
  /// Finished JSON in a JSON script.
  case json
}
