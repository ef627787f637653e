/// A value whose copies point at one place: each of the values that a page is made of holds the view it came from, and
/// copying a large view counts a reference for each of its parts.
indirect enum Held<Value: Sendable>: Sendable {
  case value(Value)

  init(_ value: Value) {
    self = .value(value)
  }

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}
