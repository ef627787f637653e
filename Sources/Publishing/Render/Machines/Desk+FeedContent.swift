import CommonMark
import Content
import Templating

extension Desk {
  func heading(_ level: Int, _ heading: Heading, in body: BodyView) -> [UInt8] {
    Array("<h\(level)>".utf8) + html(heading.title, in: body) + Array("</h\(level)>\n".utf8)
  }

  /// The facts that a reader looks for first, each with where it comes from.
  func keyFacts(of view: PageView) -> [UInt8] {
    factTable(view.role.map { roleFacts($0.role) } ?? pairFacts(view.comparison))
  }

  /// A table of facts by their names; nothing where there are none.
  func factTable(_ facts: [(name: String, value: String)]) -> [UInt8] {
    guard !facts.isEmpty else { return [] }
    var output = Array("<table>\n".utf8)
    for (name, value) in facts {
      output += "<tr><th scope=\"row\">".utf8
      appendHTML(name, to: &output)
      output += "</th><td>".utf8
      appendHTML(value, to: &output)
      output += "</td></tr>\n".utf8
    }
    return output + Array("</table>\n".utf8)
  }

  private func roleFacts(_ role: Role) -> [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    if let pay = pay(of: role), let row = pay.row, let central = row.central,
      let figure = wording.figure(central.figure, of: row)
    {
      let caption = caption(of: row, statistic: central.statistic)
      facts.append((label("salary"), captioned(figure, [caption, whose(pay)])))
    }
    if let outlook = role.outlook {
      let years = "\(outlook.row.from)–\(outlook.row.to)"
      facts.append((label("change_in_jobs"), "\(numbers.percent(outlook.row.change)), \(years)"))
    }
    if let demand = role.guide.demand {
      facts.append((label("demand"), "\(label(demand.labelKey)) (\(label("our_assessment")))"))
    }
    if let remote = role.guide.remote { facts.append((label("remote"), label(remote.labelKey))) }
    return facts
  }

  /// A figure with what has to stand beside it.
  func captioned(_ figure: String, _ captions: [String?]) -> String {
    "\(figure) (\(captions.compactMap(\.self).joined(separator: "; ")))"
  }

  private func pairFacts(_ comparison: ComparisonView?) -> [(name: String, value: String)] {
    guard let comparison, let verdict = comparison.verdict?.sentence else {
      return []
    }
    return [(label("salary"), verdict)]
  }
}
