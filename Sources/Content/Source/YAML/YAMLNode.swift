package import Reporting

/// A value of a YAML text and where it stands.
package struct YAMLNode: Hashable, Sendable {
  /// What a value can be; numbers and truth values are texts until somebody asks for them.
  package enum Content: Hashable, Sendable {
    /// A text; plain where neither quotes nor a block mark made it one.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  package let content: Content

  /// Where it starts, and how much of its first line it covers.
  package let position: Position

  /// Whether nothing was written: `key:`, `key: ~` and `key: null`.
  package var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// A key of a mapping with its value, in the order of the file.
package struct YAMLPair: Hashable, Sendable {
  package let key: String
  package let keyPosition: Position
  package let value: YAMLNode
}
