import Templating

/// Appends the elements of a chart.
///
/// Places across are shares of its width, heights are tenths of its text's size: so a chart fits every column, grows with its
/// text, and no text is ever scaled. How it looks is left to the style.
struct SVGWriter {
  var output: [UInt8] = []

  static func append(to output: inout [UInt8], _ draw: (inout SVGWriter) -> Void) {
    var writer = SVGWriter()
    swap(&writer.output, &output)
    draw(&writer)
    swap(&writer.output, &output)
  }
}

extension SVGWriter {
  /// A chart as a figure, whose words stand above it.
  ///
  /// - Parameters:
  ///   - words: What is said of the chart.
  ///   - height: How tall it is.
  ///   - draw: What stands in it.
  mutating func figure(_ words: ChartWords, height: Int, _ draw: (inout SVGWriter) -> Void) {
    output += "<figure class=\"gp-chart\">\n<figcaption>".utf8
    add(words.title)
    if !words.note.isEmpty {
      output += " <span class=\"gp-note\">".utf8
      add(words.note, "</span>")
    }
    output += "</figcaption>\n<svg role=\"img\" aria-labelledby=\"".utf8
    add(words.id, "-title ")
    add(words.id, "-desc\" width=\"100%\"")
    self.height(height)
    output += "><title id=\"".utf8
    add(words.id, "-title\">")
    add(words.title, "</title><desc id=\"")
    add(words.id, "-desc\">")
    add(words.description, "</desc>")
    draw(&self)
    output += "</svg>\n</figure>".utf8
  }

  /// What stands together in an element, which is closed after it.
  mutating func group(_ opening: String, _ draw: (inout SVGWriter) -> Void) {
    output += opening.utf8
    draw(&self)
    output += "</g>".utf8
  }
}

extension SVGWriter {
  /// Appends a text, and what closes it.
  mutating func add(_ text: String, _ closing: String = "") {
    appendHTML(text, to: &output)
    output += closing.utf8
  }

  mutating func height(_ tenths: Int) { self.tenths(" height=\"", tenths) }

  mutating func place(_ opening: String, _ place: Across) {
    output += opening.utf8
    decimal(place.thousandths)
    output += "%\"".utf8
  }

  mutating func tenths(_ opening: String, _ tenths: Int) {
    output += opening.utf8
    decimal(tenths)
    output += "em\"".utf8
  }

  /// A number of tenths: "27.6", "3", "-.5".
  mutating func decimal(_ tenths: Int) {
    if tenths < 0 { output.append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || rest == 0 { digits(of: whole) }
    guard rest > 0 else { return }
    output.append(UInt8(ascii: "."))
    output.append(UInt8(ascii: "0") + UInt8(rest))
  }

  private mutating func digits(of number: UInt) {
    if number > 9 { digits(of: number / 10) }
    output.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
