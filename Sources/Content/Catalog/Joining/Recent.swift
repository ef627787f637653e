/// The last thing that was found, since rows that name one thing mostly stand together.
struct Recent<ID: Identifier, Value: Sendable>: Sendable {
  private var id: ID?
  private var value: Value?

  /// What an id leads to.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - find: How to find it; asked again for an id that led nowhere.
  /// - Returns: What was found.
  mutating func value(of id: ID, find: () -> Value?) -> Value? {
    if let value, id == self.id { return value }
    (self.id, value) = (id, find())
    return value
  }
}
