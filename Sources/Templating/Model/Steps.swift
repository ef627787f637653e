package import Reporting

/// The open part of a schema: names that are not fields, and are decided when they are asked for.
///
/// In `role.salary.level.senior.median` the schema of `salary` has the field `median` and takes the
/// steps `level.senior`. Each chain of steps that a template asks for becomes a slot after the
/// fields.
package struct Steps: Sendable {
  /// What a schema makes of names that are not its fields.
  package enum Outcome: Sendable {
    /// The first names are steps, at least one.
    ///
    /// Chains with one key lead to one slot, however they were written. They lead to another thing
    /// of the same schema, unless a shape says otherwise.
    case taken(Int, key: String, to: Shape? = nil)

    /// The first name is no step.
    case none

    /// The first name is a step, but not like this; what was meant is looked up when it is asked for.
    case failed(Message, @Sendable () -> Suggestion?)

    /// The first name is a step, but not like this.
    package static func wrong(
      _ message: Message,
      _ suggestion: @autoclosure @escaping @Sendable () -> Suggestion?
    ) -> Outcome {
      .failed(message, suggestion)
    }
  }

  /// The names that a chain can begin with, for messages.
  package let names: [String]

  /// Decides on the names that follow, as many at once as form one chain.
  package let take: @Sendable (_ rest: ArraySlice<String>) -> Outcome

  /// - Parameters:
  ///   - names: The names that a chain can begin with, for messages.
  ///   - take: Decides on the names that follow; it is asked with at least one.
  package init(
    _ names: [String],
    take: @escaping @Sendable (_ rest: ArraySlice<String>) -> Outcome
  ) {
    self.names = names
    self.take = take
  }
}

/// Steps that lead from a value to another one that is made on demand.
package struct StepChain: Hashable, Sendable {
  /// What tells it from other chains of its schema.
  package let key: String

  /// The names as they were first written, such as `level`, `senior`.
  package let names: [String]

  /// - Parameters:
  ///   - key: What tells it from other chains of its schema.
  ///   - names: The names as they were written.
  package init(key: String, names: [String]) {
    self.key = key
    self.names = names
  }
}
