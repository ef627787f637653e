/// Bars below each other, each under its name and its figure.
struct BarChart: Sendable {
  let words: ChartWords
  let bars: [Bar]

  /// What is said below the bars.
  var remark: String?

  struct Bar: Sendable {
    /// The lines of its name.
    let name: [String]

    /// The lines of the figure, or of why there is none.
    let value: [String]

    /// Whether the value stands below the name: it has no room at the end of the name's last line.
    let isValueBelow: Bool

    let look: Look

    init(name: String, value: String, look: Look) {
      (self.name, self.look) = (TextSize.lines(of: name), look)
      let last = TextSize.width(of: self.name.last ?? "") + TextSize.gap
      isValueBelow = last + TextSize.width(of: value) > TextSize.narrowest
      self.value = TextSize.lines(of: value)
    }

    /// How many lines the name and the value take.
    var count: Int { isValueBelow ? name.count + value.count : name.count }
  }

  /// What is drawn of a bar.
  enum Look: Sendable {
    case nothing

    /// From the first place to the second.
    case solid(Across, Across)

    /// What is only projected: an outline.
    case outlined(Across, Across)

    /// What is at least so long: it ends in an arrow.
    case open(Across)
  }
}

extension BarChart {
  /// Appends the chart.
  func write(to output: inout [UInt8]) {
    SVGWriter.append(to: &output) { writer in
      writer.figure(words, height: height) { writer in
        var y = 0
        for bar in bars { BarChart.draw(bar, at: &y, &writer) }
        if let remark { writer.text(remark, y: y + 11) }
      }
    }
  }

  private static let barHeight = 10
  private static let gap = 8

  private var height: Int {
    bars.reduce(remark == nil ? 0 : TextSize.line) { $0 + BarChart.height(of: $1) }
  }

  private static func height(of bar: Bar) -> Int {
    let isDrawn = if case .nothing = bar.look { false } else { true }
    return bar.count * TextSize.line + (isDrawn ? barHeight + 3 : 0) + gap
  }

  private static func draw(_ bar: Bar, at y: inout Int, _ writer: inout SVGWriter) {
    for (line, text) in bar.name.enumerated() {
      writer.text(text, y: y + line * TextSize.line + 10)
    }
    for (line, text) in bar.value.enumerated() {
      let place = bar.count - bar.value.count + line
      writer.text(text, at: .end, y: y + place * TextSize.line + 10)
    }
    draw(bar.look, y: y + bar.count * TextSize.line + 2, &writer)
    y += height(of: bar)
  }

  private static func draw(_ look: Look, y: Int, _ writer: inout SVGWriter) {
    switch look {
    case .nothing: break
    case .solid(let from, let to): writer.bar(from: from, to: to, y: y, height: barHeight)
    case .outlined(let from, let to):
      writer.bar(from: from, to: to, y: y, height: barHeight, "<rect class=\"gp-outline\"")
    case .open(let to):
      writer.bar(from: .start, to: to, y: y, height: barHeight)
      writer.arrow(at: to, y: y + barHeight / 2)
    }
  }
}
