import Reporting

/// What did not fit when rows and guides were led to what they name.
struct Misfits: Sendable {
  /// The ids that lead nowhere.
  var unknown = UnknownIDs()

  /// Repeated rows, and pairs with little to show.
  var report = Report()

  /// Of whom rows could not be joined, since they name something unknown.
  var misled: Set<SubjectID> = []

  /// Both together.
  func and(_ other: Misfits) -> Misfits {
    var all = self
    all.unknown.add(other.unknown)
    all.report.add(other.report)
    all.misled.formUnion(other.misled)
    return all
  }
}
