extension Article {
  /// An article in which nothing stands.
  init() {
    self.init(lead: Prose(), sections: [], anchors: [], calls: Calls(), optOuts: [])
  }

  /// Puts the pieces of prose together as the outline tells.
  init(assembling pieces: [Prose], as editor: BlockEditor) {
    var pieces = pieces.makeIterator()
    self.init()
    lead = pieces.next() ?? Prose()
    for part in editor.outline.parts {
      let captured = pieces.next() ?? Prose()
      let rest = pieces.next() ?? Prose()
      add(part, captured, rest, headings: editor.headings)
    }
    anchors = editor.headings.map { Anchor(id: $0.id, position: $0.position) }
    calls = editor.inlines.calls
    optOuts = editor.inlines.optOuts
  }

  private mutating func add(
    _ part: Outline.Part,
    _ captured: Prose,
    _ rest: Prose,
    headings: [HeadingDraft]
  ) {
    switch part {
    case .section(let heading):
      let heading = Heading(headings[heading], title: captured)
      sections.append(Section(heading: heading, intro: rest, items: []))
    case .item(let heading, let time, let hasList):
      let heading = Heading(headings[heading], title: captured)
      let item = Item(heading: heading, time: time, body: rest, fields: [], hasList: hasList)
      sections.changeLast { $0.items.append(item) }
    case .field(let label):
      sections.changeLast { section in
        section.items.changeLast { item in
          item.fields.append(Field(label: label, text: captured))
          item.body.append(rest)
        }
      }
    }
  }
}

extension Heading {
  fileprivate init(_ draft: HeadingDraft, title: Prose) {
    self.init(title: title, plainTitle: draft.title, id: draft.id, position: draft.position)
  }
}

extension Array {
  fileprivate mutating func changeLast(_ change: (inout Element) -> Void) {
    guard let last = indices.last else { return }
    change(&self[last])
  }
}
