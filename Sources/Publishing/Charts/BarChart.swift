/// Bars below each other, each under its name and its figure.
struct BarChart: Sendable {
  let words: ChartWords
  let bars: [Bar]

  /// What is said below the bars.
  var remark: String?

  struct Bar: Sendable {
    let name: String

    /// The figure, or why there is none.
    let value: String

    let look: Look
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
    return lines(of: bar) * TextSize.line + (isDrawn ? barHeight + 3 : 0) + gap
  }

  /// How many lines the name and the value take: the value stands at the end of the name's last line if it has room there.
  private static func lines(of bar: Bar) -> Int {
    let lines = TextSize.lines(of: bar.name)
    let last = TextSize.width(of: lines.last ?? "") + TextSize.gap
    let fits = last + TextSize.width(of: bar.value) <= TextSize.narrowest
    return lines.count + (fits ? 0 : TextSize.lines(of: bar.value).count)
  }

  private static func draw(_ bar: Bar, at y: inout Int, _ writer: inout SVGWriter) {
    let next = y + height(of: bar)
    let (names, count) = (TextSize.lines(of: bar.name), lines(of: bar))
    for (line, text) in names.enumerated() {
      writer.text(text, y: y + line * TextSize.line + 10)
    }
    let values = count > names.count ? TextSize.lines(of: bar.value) : [bar.value]
    for (line, text) in values.enumerated() {
      writer.text(text, at: .end, y: y + (count - values.count + line) * TextSize.line + 10)
    }
    draw(bar.look, y: y + count * TextSize.line + 2, &writer)
    y = next
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
