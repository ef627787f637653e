extension Article {
  /// Puts the pieces of prose together as the outline of the edited tree tells.
  init(assembling pieces: Pieces, as editor: borrowing BlockEditor) {
    self.init()
    anchors = editor.anchors
    calls = editor.inlines.calls
    optOuts = editor.inlines.optOuts
    lead = pieces[0]
    for (index, part) in editor.outline.parts.enumerated() {
      // Each part begins at one cut, and what follows it at the next.
      add(part, captured: pieces[2 * index + 1], rest: pieces[2 * index + 2], editor)
    }
  }

  private mutating func add(
    _ part: Outline.Part,
    captured: Prose,
    rest: Prose,
    _ editor: borrowing BlockEditor
  ) {
    switch part {
    case .section(let number):
      let heading = editor.heading(number, title: captured)
      sections.append(Section(heading: heading, intro: rest, items: []))
    case .item(let number, let time, let hasList):
      let heading = editor.heading(number, title: captured)
      let item = Item(heading: heading, time: time, body: rest, fields: [], hasList: hasList)
      sections.changeLast { $0.items.append(item) }
    case .field(let label):
      sections.changeLast { section in
        section.items.changeLast { item in
          item.body.holes.append(Hole(at: item.body.bytes.count, .field(item.fields.count)))
          item.fields.append(Field(label: label, text: captured))
          item.body.append(rest)
        }
      }
    }
  }
}

extension BlockEditor {
  fileprivate var anchors: [Anchor] {
    headings.indices.map { Anchor(id: ids[$0], position: headings[$0].position) }
  }

  fileprivate func heading(_ number: Int, title: Prose) -> Heading {
    Heading(
      title: title,
      plainTitle: headings[number].title,
      id: ids[number],
      position: headings[number].position
    )
  }
}

extension Array {
  fileprivate mutating func changeLast(_ change: (inout Element) -> Void) {
    guard let last = indices.last else { return }
    change(&self[last])
  }
}
