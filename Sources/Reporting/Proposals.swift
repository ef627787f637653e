/// Looks up what was most likely meant, for the first hundred of many problems: each search costs, and hundreds of
/// unknown names are no typing mistakes.
package struct Proposals: Sendable {
  private var left = 100

  package init() {}

  /// What a search finds, or nil without a search where there were many.
  package mutating func next<Proposal>(_ search: () -> Proposal?) -> Proposal? {
    guard left > 0 else { return nil }
    left -= 1
    return search()
  }
}
