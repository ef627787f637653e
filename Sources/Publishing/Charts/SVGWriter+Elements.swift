import Templating

extension SVGWriter {
  /// A bar that lies between two places.
  mutating func bar(
    from: Across,
    to: Across,
    y: Int,
    height: Int,
    _ opening: String = "<rect"
  ) {
    output += opening.utf8
    if from != .start { place(" x=\"", from) }
    tenths(" y=\"", y)
    output += " width=\"".utf8
    decimal(to.thousandths - from.thousandths)
    output += "%\"".utf8
    self.height(height)
    output += "/>".utf8
  }

  /// A thin line from one place to another at one height.
  mutating func line(from: Across, to: Across, y: Int) {
    output += "<line".utf8
    place(" x1=\"", from)
    place(" x2=\"", to)
    tenths(" y1=\"", y)
    tenths(" y2=\"", y)
    output += "/>".utf8
  }

  /// A line that stands upright at a place.
  mutating func upright(at place: Across, y: Int, height: Int) {
    output += "<line".utf8
    self.place(" x1=\"", place)
    self.place(" x2=\"", place)
    tenths(" y1=\"", y)
    tenths(" y2=\"", y + height)
    output += "/>".utf8
  }

  /// The mark of the figure that stands for a range.
  mutating func mark(at place: Across, y: Int, height: Int) {
    output += "<rect class=\"gp-mark\"".utf8
    self.place(" x=\"", place)
    tenths(" y=\"", y)
    output += " width=\".25em\"".utf8
    self.height(height)
    output += "/>".utf8
  }

  /// The head of an arrow, for what goes on beyond a place.
  mutating func arrow(at place: Across, y: Int) {
    output += "<svg overflow=\"visible\"".utf8
    self.place(" x=\"", place)
    tenths(" y=\"", y)
    output += "><path d=\"M-1-8 9 0-1 8z\"/></svg>".utf8
  }

  /// A line of text.
  mutating func text(_ text: String, at place: Across = .start, y: Int) {
    output += "<text".utf8
    if place != .start { self.place(" x=\"", place) }
    tenths(" y=\"", y)
    output += ">".utf8
    add(text, "</text>")
  }

  /// Labels, whose words stand below their figures.
  ///
  /// - Parameters:
  ///   - row: The labels.
  ///   - y: Where the row begins.
  ///   - isAbove: Whether they stand above what they are about, and so reach down to it.
  mutating func row(_ row: LabelRow, y: Int, isAbove: Bool = false) {
    group("<g text-anchor=\"middle\">") { writer in
      for (label, shift) in row.labels {
        let skipped = isAbove ? row.count - label.count : 0
        writer.label(label, shift, y: y + skipped * TextSize.line + 11)
      }
    }
  }

  private mutating func label(_ label: ChartLabel, _ shift: Int, y: Int) {
    for (line, text) in (label.figure + label.words).enumerated() {
      output += (line < label.figure.count ? "<text" : "<text class=\"gp-soft\"").utf8
      if label.isStrong, line < label.figure.count { output += " class=\"gp-strong\"".utf8 }
      place(" x=\"", label.place)
      tenths(" y=\"", y + line * TextSize.line)
      if shift != 0 { tenths(" dx=\"", shift) }
      output += ">".utf8
      add(text, "</text>")
    }
  }
}
