import Templating

/// Finds every name that templates may ask for, and for each what it prints somewhere on a site.
struct NameSurvey {
  /// What is known of one group of names.
  struct Group {
    let schema: Schema

    /// Where it was first met: `guide: role.pay`.
    let way: String

    /// What its names print, by slot; nil where they print nothing so far.
    var samples: [String?]

    /// How many things of the kind were looked at.
    var count = 0
  }

  /// The things of one kind that are looked at: more would take long, and say no more.
  private static let mostOfAKind = 500

  /// The items of a list that are looked at.
  private static let mostOfAList = 3

  /// In the order in which they were met.
  private(set) var groups: [Group] = []

  private var places: [String: Int] = [:]
  private var waiting: [(schema: Schema, value: Value, way: String)] = []

  /// Looks at a thing and all that it leads to.
  ///
  /// - Parameters:
  ///   - value: The thing; nothing where none is at hand, and its names alone are to be known.
  ///   - schema: What it is.
  ///   - way: Where it was met.
  mutating func look(at value: Value, _ schema: Schema, way: String) {
    waiting = [(schema, value, way)]
    var next = 0
    while next < waiting.count {
      let (schema, value, way) = waiting[next]
      next += 1
      note(value, schema, way)
    }
    waiting = []
  }

  private mutating func note(_ value: Value, _ schema: Schema, _ way: String) {
    let isNew = places[schema.name] == nil
    let place = place(of: schema, way)
    guard isNew || value.hasParts, groups[place].count < NameSurvey.mostOfAKind else { return }
    if value.hasParts { groups[place].count += 1 }
    for (slot, field) in schema.fields.enumerated() {
      let part = value.part(slot)
      if groups[place].samples[slot] == nil { groups[place].samples[slot] = part.sample }
      wait(for: part, field, way)
    }
  }

  private mutating func place(of schema: Schema, _ way: String) -> Int {
    if let place = places[schema.name] { return place }
    places[schema.name] = groups.count
    let samples = [String?](repeating: nil, count: schema.fields.count)
    groups.append(Group(schema: schema, way: way, samples: samples))
    return groups.count - 1
  }

  private mutating func wait(for part: Value, _ field: Field, _ way: String) {
    let way = way.hasSuffix(":") ? "\(way) \(field.name)" : "\(way).\(field.name)"
    switch field.shape {
    case .record(let schema), .fact(let schema): waiting.append((schema(), part, way))
    case .list(let schema):
      let items = part.items.prefix(NameSurvey.mostOfAList)
      for item in items.isEmpty ? [.none] : Array(items) { waiting.append((schema(), item, way)) }
    case .text, .html, .address, .number, .flag, .json, .texts, .htmls, .free: break
    }
  }
}

extension Site {
  /// The names of all kinds of pages and of section templates, with what they print on this site.
  var names: NameSurvey {
    var survey = NameSurvey()
    for template in Page.templates {
      guard let model = desk.models.roots[template] else { continue }
      survey.look(at: .none, model.schema, way: "\(template):")
      for page in pages where page.template == template {
        let view = PageView(page, at: desk)
        survey.look(at: model.thing(view, at: desk), model.schema, way: "\(template):")
        for section in desk.sectionValues(of: view) {
          survey.look(at: section, desk.models.section.schema, way: "section templates:")
        }
      }
    }
    return survey
  }
}
