/// What no page of any site may do.
extension Page {
  /// Everything that is wrong with the page as HTML and for its readers, each in a sentence.
  var faults: [String] {
    flaws + emptyElements + repeatedIDs + danglingReferences + headingFaults + leaks + imageFaults
      + legendFaults
  }

  var isRedirect: Bool { all("meta").contains { $0.attributes["http-equiv"] == "refresh" } }

  /// Whether it asks search engines to leave it out.
  var isUnlisted: Bool {
    all("meta").contains {
      $0.attributes["name"] == "robots" && $0.attributes["content"] == "noindex"
    }
  }

  /// Elements that show nothing, though they are there to show something.
  private var emptyElements: [String] {
    elements.filter { Page.filled.contains($0.name) && $0.words.isEmpty && !$0.holdsElement }
      .map { "<\($0.name)> is empty" }
  }

  private var repeatedIDs: [String] {
    let counts = Dictionary(values(of: "id").map { ($0, 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value > 1 }.map { "the id '\($0.key)' stands \($0.value) times" }
  }

  private var danglingReferences: [String] {
    let ids = Set(values(of: "id"))
    let named = ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap(values)
    return named.flatMap { $0.split(separator: " ").map(String.init) }
      .filter { !ids.contains($0) }.map { "nothing has the id '\($0)'" }
  }

  /// One `<h1>`, and no heading two levels below the one before it.
  private var headingFaults: [String] {
    let levels = elements.compactMap(\.headingLevel)
    guard !isRedirect else { return levels.isEmpty ? [] : ["a redirect has a heading"] }
    let jumps = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }
    return (levels.filter { $0 == 1 }.count == 1 ? [] : ["it has not one <h1>"])
      + jumps.map { "<h\($1)> follows <h\($0)>" }
  }

  /// What was meant for the generator and not for the reader.
  private var leaks: [String] {
    readableElements.compactMap { element in
      let text = element.ownText
      if text.contains("{{") || text.contains("}}") { return "<\(element.name)> shows braces" }
      return element.words.isLabelKey ? "<\(element.name)> shows '\(element.words)'" : nil
    }
  }

  private var readableElements: [Element] {
    elements.filter { !Page.verbatim.contains($0.name) && !isInside($0, Page.verbatim) }
  }

  private var imageFaults: [String] {
    all("img").filter { $0.attributes["alt"] == nil }
      .map { "\($0.attributes["src"] ?? "an image") has no alt" }
  }

  private static let verbatim: Set = ["code", "pre", "script", "style"]

  private static let filled: Set = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption",
    "tbody", "thead", "tr", "td", "th", "section", "nav", "a", "small", "strong", "em", "figure",
    "details", "summary", "aside", "title", "cite", "time",
  ]
}

extension Page.Element {
  fileprivate var headingLevel: Int? {
    guard name.count == 2, name.first == "h" else { return nil }
    return name.last?.wholeNumberValue
  }
}

extension String {
  /// Whether it looks like a key for which no word was found: `other_guides`.
  fileprivate var isLabelKey: Bool {
    contains("_") && utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "_") }
  }
}
