/// A value that many others hold: its copies point at one place instead of repeating it.
///
/// Its parts are inlinable, so that who asks another module's value for one field does not copy all of them.
@usableFromInline indirect enum Shared<Value: Sendable>: Sendable {
  case value(Value)

  init(_ value: Value) {
    self = .value(value)
  }

  @inlinable var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}
