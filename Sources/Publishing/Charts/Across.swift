/// A place across a chart, in thousandths of its width: a chart is as wide as its column, whatever that is.
struct Across: Hashable, Comparable, Sendable {
  /// 0 at the left edge, 1000 at the right one.
  let thousandths: Int

  static let start = Across(0)
  static let end = Across(1000)

  /// What lies beyond an edge is put on it.
  init(_ thousandths: Int) {
    self.thousandths = min(max(thousandths, 0), 1000)
  }

  /// - Parameter share: From 0 to 1; what is no number counts as 0.
  init(share: Double) {
    self.init(share.isFinite ? Int((min(max(share, 0), 1) * 1000).rounded()) : 0)
  }

  static func < (left: Across, right: Across) -> Bool { left.thousandths < right.thousandths }
}
