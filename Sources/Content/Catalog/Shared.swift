/// A value that many others hold: its copies point at one place instead of repeating it.
indirect enum Shared<Value: Sendable>: Sendable {
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
