import Reporting

extension [LadderStep] {
  /// Tells of steps of one ladder that are not in the order of the site's levels, or whose years of experience overlap or
  /// leave a hole.
  ///
  /// Ends that touch do neither, whether they are written `0-2, 2-5` or `0-2, 3-5`.
  ///
  /// - Parameter ranks: The levels' places in the site's ladder.
  /// - Returns: At most one problem a step.
  func ladderProblems(_ ranks: [LevelID: Int]) -> [Diagnostic] {
    var below: [String?: Int] = [:]
    return indices.compactMap { place in
      let lower = below.updateValue(place, forKey: self[place].ladder)
      return lower.flatMap {
        disorder(self[$0], self[place], ranks) ?? problem(self[$0], self[place])
      }
    }
  }

  private func disorder(
    _ lower: LadderStep,
    _ upper: LadderStep,
    _ ranks: [LevelID: Int]
  ) -> Diagnostic? {
    guard let first = ranks[lower.level.value], let second = ranks[upper.level.value],
      second <= first
    else { return nil }
    let message = Message.disorder(upper.level.value, lower.level.value)
    let notes = [Note(.lower(lower), at: lower.location)]
    return Diagnostic(.levelOrder, message, at: upper.location, notes: notes)
  }

  private func problem(_ lower: LadderStep, _ upper: LadderStep) -> Diagnostic? {
    guard let first = lower.experience, let second = upper.experience else { return nil }
    let note = Note(.lower(lower), at: lower.location)
    if first.overlaps(second) {
      let message = Message.overlap(upper, lower)
      return Diagnostic(.overlappingLevels, message, at: upper.location, notes: [note])
    }
    guard let end = first.to, second.from > end, second.from - end > 1 else { return nil }
    let message = Message.gap(upper, lower, from: end, to: second.from)
    return Diagnostic(.levelGap, message, at: upper.location, notes: [note])
  }
}

extension Experience {
  fileprivate func overlaps(_ other: Experience) -> Bool {
    from < (other.to ?? .max) && other.from < (to ?? .max)
  }

  fileprivate var text: String {
    to.map { "\(from)-\($0)" } ?? "\(from)+"
  }
}

extension LadderStep {
  fileprivate var described: String {
    "'\(name)' (\(experience?.text ?? ""))"
  }
}

extension Message {
  fileprivate static func overlap(_ upper: LadderStep, _ lower: LadderStep) -> Message {
    "the years of \(upper.described) overlap those of \(lower.described)"
  }

  fileprivate static func gap(
    _ upper: LadderStep,
    _ lower: LadderStep,
    from: Int,
    to: Int
  ) -> Message {
    "no level of the ladder covers the years from \(from) to \(to)"
  }

  fileprivate static func disorder(_ upper: LevelID, _ lower: LevelID) -> Message {
    upper == lower
      ? "the level '\(upper)' stands twice on this ladder"
      : "the level '\(upper)' stands above '\(lower)' here, and below it among the site's levels"
  }

  fileprivate static func lower(_ step: LadderStep) -> Message {
    "the level below is here"
  }
}
