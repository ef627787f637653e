import Reporting

extension SiteSource {
  /// Tells of projections whose change in percent is not that of their numbers of jobs.
  func outlookArithmetic() -> [Diagnostic] {
    outlooks.compactMap { row in
      guard let from = row.jobsFrom, let to = row.jobsTo else { return nil }
      let bounds = changeInPercent(from: from, to: to)
      guard !bounds.contains(row.change.double) else { return nil }
      let exact = (to.double / from.double - 1) * 100
      return Diagnostic(
        .wrongArithmetic,
        .change(row.change, exact),
        at: row.place.location
      )
    }
  }
}

/// What the change may be, by a point either way, if both numbers were rounded to the next ten, hundred or thousand.
private func changeInPercent(from: Amount, to: Amount) -> ClosedRange<Double> {
  let unit = [1_000.0, 100, 10].first {
    from.double.remainder(dividingBy: $0) == 0 && to.double.remainder(dividingBy: $0) == 0
  }
  let half = (unit ?? 1) / 2
  let least = (to.double - half) / (from.double + half)
  let most = (to.double + half) / max(from.double - half, half)
  return (least * 100 - 101)...(most * 100 - 99)
}

extension Message {
  fileprivate static func change(_ written: Amount, _ exact: Double) -> Message {
    let tenths = (exact * 10).rounded() / 10
    return "'change' is \(written.plain)%, but the jobs change by \(tenths)%"
  }
}
