/// A large value that many others hold: a copy counts one reference instead of one for each of its parts.
final class Held<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
