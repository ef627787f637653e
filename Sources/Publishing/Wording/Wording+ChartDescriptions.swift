import Content

/// What charts say to those who do not see them: in sentences on a site in English, else in labels and figures.
extension Wording {
  func description(of points: [PayStrip.Point], in row: PayRow) -> String {
    if let sentences { return sentences.scale(points, in: row) }
    return points.map { "\(words[mark: $0.statistic]): \(figure($0.figure, of: row) ?? "")" }
      .joined(separator: "; ")
  }

  func description(of bars: PayBars) -> String {
    if let sentences { return sentences.bars(bars) }
    let parts = bars.items.map { "\($0.name): \(value(of: $0))" }
    return "\(words[bars.statistic]): " + parts.joined(separator: "; ")
  }

  func description(ofJobs row: OutlookRow) -> String {
    if let sentences, let jobs = sentences.jobs(row) { return jobs }
    return "\(jobs(in: row.from)): \(jobs(row.jobsFrom)); "
      + "\(jobs(in: row.to)), \(words["projected"]): \(jobs(row.jobsTo))"
  }

  func description(of skills: SkillOverlap, of names: (a: String, b: String)) -> String {
    if let sentences { return sentences.skills(skills, of: names) }
    let only = words["only"]
    return "\(only) \(names.a): \(numbers.number(skills.onlyA.count)); "
      + "\(words["both_roles"]): \(numbers.number(skills.both.count)); "
      + "\(only) \(names.b): \(numbers.number(skills.onlyB.count))"
  }
}
