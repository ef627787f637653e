extension RangeChart {
  /// Appends the chart.
  func write(to output: inout [UInt8]) {
    SVGWriter.append(to: &output) { writer in
      writer.figure(words, height: height) { writer in
        var y = 0
        for strip in strips { draw(strip, at: &y, &writer) }
        drawAxis(at: y, &writer)
      }
    }
  }

  private static let stripHeight = 22
  private static let axisHeight = 24

  private var height: Int {
    strips.reduce(RangeChart.axisHeight) { $0 + height(of: $1) }
  }

  private func height(of labelled: Labelled) -> Int {
    let title = labelled.title.count
    let lines = title + labelled.strip.remarks.count
    let rows = (labelled.above + labelled.below).reduce(0) { $0 + RangeChart.height(of: $1) }
    return lines * TextSize.line + (title > 0 ? 4 : 0) + rows + RangeChart.stripHeight + 8
  }

  private static func height(of row: LabelRow) -> Int { row.count * TextSize.line + 3 }

  private func draw(_ labelled: Labelled, at y: inout Int, _ writer: inout SVGWriter) {
    let next = y + height(of: labelled)
    for line in labelled.title {
      y += TextSize.line
      writer.group("<g class=\"gp-strong\">") { $0.text(line, y: y - 2) }
    }
    if !labelled.title.isEmpty { y += 4 }
    drawRows(labelled.above, at: &y, &writer, isAbove: true)
    draw(labelled.strip, at: y + RangeChart.stripHeight / 2, &writer)
    y += RangeChart.stripHeight
    drawRows(labelled.below, at: &y, &writer)
    for line in labelled.strip.remarks {
      y += TextSize.line
      writer.text(line, y: y - 2)
    }
    y = next
  }

  private func drawRows(
    _ rows: [LabelRow],
    at y: inout Int,
    _ writer: inout SVGWriter,
    isAbove: Bool = false
  ) {
    for row in rows {
      writer.row(row, y: y, isAbove: isAbove)
      y += RangeChart.height(of: row)
    }
  }

  /// Draws a strip around the height of its line.
  private func draw(_ strip: PayStrip, at y: Int, _ writer: inout SVGWriter) {
    guard let first = strip.points.first, let last = strip.points.last else { return }
    let (start, end) = (scale.place(of: first.amount), scale.place(of: last.amount))
    writer.line(from: start, to: end, y: y)
    if let box = strip.box {
      let (low, high) = (scale.place(of: box.low.amount), scale.place(of: box.high.amount))
      writer.bar(from: low, to: high, y: y - 6, height: 12)
    }
    for point in strip.points where !point.isOpen && !point.isCentral {
      writer.upright(at: scale.place(of: point.amount), y: y - 6, height: 12)
    }
    if last.isOpen { writer.arrow(at: end, y: y) }
    guard let central = strip.central, !central.isOpen else { return }
    writer.mark(at: scale.place(of: central.amount), y: y - 10, height: 20)
  }

  private func drawAxis(at y: Int, _ writer: inout SVGWriter) {
    writer.group("<g class=\"gp-axis\">") { writer in
      writer.line(from: .start, to: .end, y: y)
      for tick in ticks { writer.upright(at: tick, y: y, height: 5) }
      for row in axis { writer.row(row, y: y + 6) }
    }
  }
}
