/// A section that has been gone into.
struct Frame {
  var item: Memo
  private let items: [Value]
  private var index = 0

  /// Where its instructions start.
  let body: Int

  /// The frame of a section over a value, or nil if that does not open.
  init?(entering value: Value, body: Int) {
    guard value.opens else { return nil }
    items = value.items
    item = Memo(items.first ?? value)
    self.body = body
  }

  /// Goes on to the next item, if there is one.
  mutating func advance() -> Bool {
    index += 1
    guard index < items.count else { return false }
    item = Memo(items[index])
    return true
  }

  /// What an item of a list knows of its place there.
  func neighbourhood(_ base: Path.Base) -> Value {
    guard !items.isEmpty else { return .none }
    return switch base {
    case .first: .flag(index == 0)
    case .last: .flag(index == items.count - 1)
    case .number: .number(index + 1)
    case .root, .item, .free: .none
    }
  }
}
