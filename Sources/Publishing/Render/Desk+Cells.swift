import Content
import Reporting
import Templating

extension Desk {
  /// How many skills a cell of the at-a-glance table names of a role that has many.
  private static let mostSkillsInCell = 5

  /// The label of a row of the at-a-glance table.
  func label(of row: GlanceLabel) -> String {
    switch row {
    case .fact(let fact): factLabels[safe: fact.rawValue] ?? ""
    case .own(let text): text
    }
  }

  /// The label of a fact of the at-a-glance table.
  func label(of fact: GlanceFact) -> String {
    switch fact {
    case .pay: label("salary")
    case .range: label("salary_range")
    case .outlook: label("change_in_jobs")
    case .openings: label("openings")
    case .demand: "\(label("demand")) (\(label("our_assessment")))"
    case .remote: label("remote")
    case .stress: "\(label("stress")) (\(label("our_assessment")))"
    case .balance: "\(label("balance")) (\(label("our_assessment")))"
    case .education: label("education")
    case .industries: label("industries")
    case .levels: label("levels")
    case .skills: label("skills")
    }
  }

  /// A cell of the at-a-glance table, as HTML.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - role: Whose it is.
  ///   - comparison: The comparison whose own file may have written it.
  /// - Returns: The HTML.
  func html(_ cell: GlanceCell, of role: Role, beside comparison: ComparisonView? = nil) -> [UInt8]
  {
    switch cell {
    case .nothing(let absence): html(absence)
    case .pay(let pay):
      html(
        figure: pay.row.central.flatMap { wording.cell($0.figure, of: pay.row) },
        caption(of: pay.row, statistic: pay.row.central?.statistic),
        whose: wording.whose(pay.whose, occupation: role.occupation),
        else: pay.row.absence
      )
    case .range(let range, let pay):
      html(
        figure: wording.range(range, of: pay.row),
        wording.caption(of: range, in: pay.row),
        whose: wording.whose(pay.whose, occupation: role.occupation)
      )
    case .outlook(let choice):
      escaped("\(numbers.percent(choice.row.change)), \(choice.row.from)–\(choice.row.to)")
    case .openings(let amount): escaped(numbers.number(amount))
    case .demand(let demand): escaped(label(demand.labelKey))
    case .remote(let remote): escaped(label(remote.labelKey))
    case .stress(let stress): escaped(label(stress.labelKey))
    case .balance(let balance): escaped(label(balance.labelKey))
    case .names(let names): list(names) { appendHTML($0, to: &$1) }
    case .skills(let indices): list(ofSkills: indices)
    case .texts(let texts, let isList):
      list(texts, asList: isList) { $1 += html($0, of: role, beside: comparison) }
    }
  }

  /// The values of an attribute: a text, or a list.
  func html(_ texts: [Text], isList: Bool, of role: Role) -> [UInt8] {
    list(texts, asList: isList) { $1 += html($0, of: role) }
  }

  /// The steps of a role's ladder at one level, with their years.
  func steps(at level: Level, of role: Role) -> [UInt8] {
    let steps = role.guide.levels.filter { $0.level.value == level.id }
    guard !steps.isEmpty else { return html(Content.Absence.unknown) }
    return list(steps, asList: steps.count > 1) { $1 += html($0) }
  }

  /// A step of a ladder, with the experience it takes.
  func html(_ step: LadderStep) -> [UInt8] {
    var output = escaped(step.name)
    if let experience = step.experience { output += " (\(years(experience)))".utf8 }
    return output
  }

  /// A dash, and for those who listen the reason.
  private func html(_ absence: Content.Absence) -> [UInt8] {
    var output = Array("<span aria-hidden=\"true\">–</span><span class=\"gp-hidden\">".utf8)
    appendHTML(wording.words[absence], to: &output)
    output += "</span>".utf8
    return output
  }

  /// A figure with its caption, and whose it is where it is not the role's own: no two rows stand side by side unnamed.
  private func html(
    figure: String?,
    _ caption: String,
    whose: String?,
    else absence: Content.Absence? = nil
  ) -> [UInt8] {
    guard let figure else { return html(absence ?? .unknown) }
    var output = escaped(figure)
    output += "<br /><small>".utf8
    appendHTML([caption, whose].compactMap(\.self).joined(separator: "; "), to: &output)
    output += "</small>".utf8
    return output
  }

  /// A text of the comparison's own file, or of one of the guides.
  private func html(
    _ text: Text,
    of role: Role,
    beside comparison: ComparisonView?
  ) -> ArraySlice<UInt8> {
    guard let comparison, text.location.file == comparison.comparison.file?.file else {
      return html(text, of: role)
    }
    return html(text, of: comparison)
  }

  /// The first of many skills, as the section below the table has them all.
  private func list(ofSkills skills: [Int]) -> [UInt8] {
    let shown = skills.count > Desk.mostSkillsInCell + 1 ? Desk.mostSkillsInCell : skills.count
    return list(Array(skills.indices.prefix(shown + 1))) { place, output in
      if place < shown {
        output += anchor(toSkill: skills[place])
      } else {
        appendHTML("\(numbers.number(skills.count - shown)) \(label("more_below"))", to: &output)
      }
    }
  }

  private func list<Item>(
    _ items: [Item],
    asList: Bool = true,
    _ write: (Item, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(items.count * 48)
    if asList { output += "<ul>".utf8 }
    for (place, item) in items.enumerated() {
      output += (asList ? "<li>" : place > 0 ? ", " : "").utf8
      write(item, &output)
      if asList { output += "</li>".utf8 }
    }
    if asList { output += "</ul>".utf8 }
    return output
  }

  private func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    appendHTML(text, to: &output)
    return output
  }
}

extension Desk {
  /// A link to a skill's page.
  func makeAnchor(to skill: Skill) -> [UInt8] {
    var output = Array("<a href=\"".utf8)
    appendHTML(print(.skill(skill.id.text)), to: &output)
    output += "\">".utf8
    appendHTML(skill.name, to: &output)
    output += "</a>".utf8
    return output
  }
}
