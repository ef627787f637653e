/// A written HTML page, read strictly: every element that is opened is closed, in order.
struct Page {
  private(set) var elements: [Element] = []

  /// What breaks the rules of nesting.
  private(set) var flaws: [String] = []

  /// An element, with all the text in it.
  struct Element {
    let name: String
    let attributes: [String: String]

    /// The index of the element that it stands in.
    let parent: Int?

    var text = ""

    /// The text that stands in it and in none of its parts.
    var ownText = ""

    /// Whether an element stands in it that shows without a text.
    var holdsElement = false
  }

  init(_ text: String) {
    var reader = TagReader(text)
    var open: [Int] = []
    while let token = reader.next() {
      switch token {
      case .text(let text):
        for index in open { elements[index].text += text }
        if let last = open.last { elements[last].ownText += text }
      case .flaw(let flaw): flaws.append(flaw)
      case .opening(let name, let attributes):
        let element = Element(name: name, attributes: attributes, parent: open.last)
        if Page.shown.contains(name) { for index in open { elements[index].holdsElement = true } }
        elements.append(element)
        if !Page.void.contains(name) { open.append(elements.count - 1) }
      case .closing(let name):
        guard let last = open.popLast() else { flaws.append("</\(name)> closes nothing"); continue }
        if elements[last].name != name {
          flaws.append("</\(name)> closes <\(elements[last].name)>")
        }
      }
    }
    flaws += open.map { "<\(elements[$0].name)> is not closed" }
  }

  private static let void: Set = [
    "meta", "link", "img", "br", "hr", "input", "rect", "line", "path",
  ]
  private static let shown: Set = ["img", "input", "br", "hr"]
}

extension Page {
  /// The values of an attribute, wherever it stands.
  func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  /// The elements of that name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements directly inside those of a class.
  func elements(inside named: String) -> [Element] {
    elements.filter { element in
      element.parent.map { elements[$0].classes.contains { $0 == named } } == true
    }
  }

  /// Whether an element stands inside one of those names.
  func isInside(_ element: Element, _ names: Set<String>) -> Bool {
    var parent = element.parent
    while let index = parent {
      if names.contains(elements[index].name) { return true }
      parent = elements[index].parent
    }
    return false
  }
}

extension Page.Element {
  var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }

  /// The text with each run of blanks as one.
  var words: String {
    text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }
}
