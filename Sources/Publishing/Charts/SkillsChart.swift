import Content

extension BarChart {
  /// How many skills two roles share: what only the first needs, what both need and what only the second needs, end to end.
  ///
  /// - Parameters:
  ///   - skills: The skills; nil is returned where there are none.
  ///   - names: The names of the roles.
  ///   - wording: How the site says things.
  init?(_ skills: SkillOverlap, of names: (a: String, b: String), _ wording: Wording) {
    let counts = [skills.onlyA.count, skills.both.count, skills.onlyB.count]
    let all = counts.reduce(0, +)
    guard all > 0 else { return nil }
    words = ChartWords(
      id: "gp-skills-chart",
      title: wording.words["skills_chart"],
      note: "",
      description: wording.description(of: skills, of: names)
    )
    let only = wording.words["only"]
    let titles = ["\(only) \(names.a)", wording.words["both_roles"], "\(only) \(names.b)"]
    var (bars, start) = ([Bar](), 0)
    for (place, (title, count)) in zip(titles, counts).enumerated() {
      let from = Across(start * 1000 / all)
      start += count
      let to = Across(start * 1000 / all)
      let look = place == 1 ? Look.solid(from, to) : Look.outlined(from, to)
      bars.append(
        Bar(
          name: title,
          value: wording.numbers.number(count),
          look: count == 0 ? .nothing : look
        )
      )
    }
    self.bars = bars
  }
}
