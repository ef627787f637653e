/// What the machine could not do: the one kind of error that is thrown, and ends a run.
package struct MachineError: Error, Hashable, CustomStringConvertible {
  /// What was tried, as the sentence names it.
  package enum Action: String, Sendable {
    case read, write, create, remove, lock
  }

  /// The file or folder it happened to, as the caller named it.
  package let path: String

  /// Why, in lower case and without a full stop.
  package let reason: String

  /// One sentence with the path and the reason, fit for a terminal.
  package let description: String

  /// An action that failed: "cannot write 'public/index.html': no space left on device".
  package init(cannot action: Action, _ path: String, because reason: String) {
    self.init(path: path, reason: reason, saying: "cannot \(action) '\(path)': \(reason)")
  }

  /// A failure that has a better sentence of its own.
  package init(path: String, reason: String, saying sentence: String) {
    self.path = path
    self.reason = reason
    description = String(
      String.UnicodeScalarView(sentence.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 })
    )
  }

  init(cannot action: Action, _ path: String, _ failure: SystemFailure) {
    self.init(cannot: action, path, because: failure.reason)
  }
}

/// Whether a terminal or a text editor would obey the character rather than show it.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: true
  default: false
  }
}
