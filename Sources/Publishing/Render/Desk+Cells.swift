import Content
import Reporting

extension Desk {
  /// The label of a row of the at-a-glance table.
  func label(of row: GlanceLabel) -> String {
    switch row {
    case .fact(let fact): label(of: fact)
    case .own(let text): text
    }
  }

  private func label(of fact: GlanceFact) -> String {
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
  func html(_ cell: GlanceCell, of role: Role, in view: GlanceView) -> [UInt8] {
    switch cell {
    case .nothing(let absence): html(absence)
    case .pay(let pay):
      html(figure: pay.row.central.flatMap { wording.cell($0.figure, of: pay.row) }, pay, role)
    case .range(let range, let pay): html(figure: wording.range(range, of: pay.row), pay, role)
    case .outlook(let choice):
      escaped("\(numbers.percent(choice.row.change)), \(choice.row.from)–\(choice.row.to)")
    case .openings(let amount): escaped(numbers.number(amount))
    case .demand(let demand): escaped(label(demand.labelKey))
    case .remote(let remote): escaped(label(remote.labelKey))
    case .stress(let stress): escaped(label(stress.labelKey))
    case .balance(let balance): escaped(label(balance.labelKey))
    case .names(let names): list(names.map(escaped), asList: true)
    case .skills(let indices): list(indices.map(skillLink), asList: true)
    case .texts(let texts, let isList):
      list(texts.map { html($0, of: view.comparison, role) }, asList: isList)
    }
  }

  /// The values of an attribute: a text, or a list.
  func html(_ texts: [Text], isList: Bool, of role: Role) -> [UInt8] {
    list(texts.map { html($0, of: role) }, asList: isList)
  }

  /// The steps of a ladder at one level, with their years.
  func steps(_ indices: [Int], of role: Role) -> [UInt8] {
    let steps = indices.compactMap { role.guide.levels[safe: $0] }
    guard !steps.isEmpty else { return html(Absence.unknown) }
    let names = steps.map { step in
      step.experience.map { "\(step.name) (\(years($0)))" } ?? step.name
    }
    return list(names.map(escaped), asList: names.count > 1)
  }

  /// A dash, and for those who listen the reason.
  private func html(_ absence: Absence) -> [UInt8] {
    let words = escaped(wording.words[absence])
    return Array("<span aria-hidden=\"true\">–</span><span class=\"gp-hidden\">".utf8) + words
      + Array("</span>".utf8)
  }

  /// A figure, and whose it is where it is not the role's own.
  private func html(figure: String?, _ pay: Pay, _ role: Role) -> [UInt8] {
    guard let figure else { return html(Absence.unknown) }
    guard let whose = whose(SalaryView(pay, of: role)) else { return escaped(figure) }
    return escaped(figure) + Array("<br /><small>".utf8) + escaped(whose) + Array("</small>".utf8)
  }

  /// A text of the comparison's own file, or of one of the guides.
  private func html(_ text: Text, of comparison: ComparisonView, _ role: Role) -> [UInt8] {
    text.location.file == comparison.comparison.file?.file
      ? html(text, of: comparison) : html(text, of: role)
  }

  private func skillLink(_ index: Int) -> [UInt8] {
    let skill = catalog.skills[index]
    let address = escaped(print(.skill(skill.id.text)))
    return Array("<a href=\"".utf8) + address + Array("\">".utf8) + escaped(skill.name)
      + Array("</a>".utf8)
  }

  private func list(_ items: [[UInt8]], asList: Bool) -> [UInt8] {
    guard asList else { return Array(items.joined(separator: ", ".utf8)) }
    return items.reduce(into: Array("<ul>".utf8)) { output, item in
      output += Array("<li>".utf8) + item + Array("</li>".utf8)
    } + Array("</ul>".utf8)
  }

  private func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    appendHTML(text, to: &output)
    return output
  }
}
