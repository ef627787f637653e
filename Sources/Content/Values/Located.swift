package import Reporting

/// A value and where it was written, so that a problem found later can point at it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let location: Location

  /// - Parameters:
  ///   - value: What was written.
  ///   - location: Where it was written.
  package init(_ value: Value, at location: Location) {
    self.value = value
    self.location = location
  }

  /// The same place with another value.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: location)
  }
}

/// A value that may hold anything that YAML can: `extra`, for a site's own templates.
package indirect enum FreeValue: Hashable, Sendable {
  case text(String)
  case list([FreeValue])
  case mapping([String: FreeValue])
}
