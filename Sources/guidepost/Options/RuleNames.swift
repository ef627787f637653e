import ArgumentParser
import Reporting

extension Rule {
  /// The rule of a name that was typed; the error names the nearest.
  init(named name: String) throws {
    guard let rule = Rule(rawValue: name) else {
      throw ValidationError(
        .unknownRule(nearest: nearest(to: name, among: Rule.allCases.map(\.rawValue)))
      )
    }
    self = rule
  }
}
