/// What an article is made of, in the order of the cuts: each part begins at one cut, and its rest
/// at the next.
struct Outline {
  /// A part whose first piece is a title or a field's text, and whose second is what follows.
  enum Part {
    case section(heading: Int)
    case item(heading: Int, TimeSpan?, hasList: Bool)
    case field(label: String)
  }

  private(set) var parts: [Part] = []

  /// The heading of the section that is open, if any.
  private(set) var section: Int?

  /// Where among the parts the item stands that is open, if any.
  private var item: Int?

  /// Whether anything stands in the section that is open.
  private(set) var hasContent = false

  var isInItem: Bool { item != nil }

  mutating func reserveCapacity(_ count: Int) {
    parts.reserveCapacity(count)
  }

  mutating func openSection(_ heading: Int) {
    section = heading
    item = nil
    hasContent = false
    parts.append(.section(heading: heading))
  }

  mutating func openItem(_ heading: Int, _ time: TimeSpan?) {
    item = parts.count
    hasContent = true
    parts.append(.item(heading: heading, time, hasList: false))
  }

  mutating func addField(_ label: String) {
    parts.append(.field(label: label))
  }

  mutating func noteContent(isList: Bool = false) {
    hasContent = true
    guard isList, let item, case .item(let heading, let time, _) = parts[item] else { return }
    parts[item] = .item(heading: heading, time, hasList: true)
  }
}
