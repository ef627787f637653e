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
    output += "><path d=\"M-1-10 11 0-1 10z\"/></svg>".utf8
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
        let skipped = isAbove ? row.count - label.text.count : 0
        writer.label(label, shift, y: y + skipped * TextSize.line + 11)
      }
    }
  }

  private mutating func label(_ label: ChartLabel, _ shift: Int, y: Int) {
    let text = label.text
    for (line, figure) in text.figure.enumerated() {
      self.line(
        figure,
        text.isStrong ? "<text class=\"gp-strong\"" : "<text",
        label,
        shift,
        y,
        line
      )
    }
    for (line, words) in text.words.enumerated() {
      self.line(words, "<text class=\"gp-soft\"", label, shift, y, text.figure.count + line)
    }
  }

  private mutating func line(
    _ text: String,
    _ opening: String,
    _ label: ChartLabel,
    _ shift: Int,
    _ y: Int,
    _ line: Int
  ) {
    output += opening.utf8
    place(" x=\"", label.place)
    tenths(" y=\"", y + line * TextSize.line)
    if shift != 0 { tenths(" dx=\"", shift) }
    output += ">".utf8
    add(text, "</text>")
  }
}
