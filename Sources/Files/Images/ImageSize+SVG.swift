extension ImageSize {
  /// How far into the file the root element's attributes are looked for.
  private static let svgStart = 4096

  /// SVG: the root element's width and height in pixels, else the size of its view box.
  ///
  /// Where only one side is given, the view box gives the other by its proportions.
  init?(svg: ImageBytes) {
    guard let root = SVGRoot(readingStartOf: svg.rest(from: 0, upTo: ImageSize.svgStart).text)
    else {
      return nil
    }
    let box = root.viewBox
    switch (root.pixels("width"), root.pixels("height")) {
    case (let width?, let height?): self.init(width, height)
    case (let width?, nil): self.init(width, box.map { width * $0.height / $0.width })
    case (nil, let height?): self.init(box.map { height * $0.width / $0.height }, height)
    case (nil, nil): self.init(box?.width, box?.height)
    }
  }

  private init?(_ width: Double?, _ height: Double?) {
    guard let width, let height, max(width, height) < 1e9 else { return nil }
    self.init(Int(width.rounded()), Int(height.rounded()))
  }
}

/// The attributes of the element that an SVG file consists of.
private struct SVGRoot {
  private var attributes: [Substring: Substring] = [:]

  /// Nil unless the text begins with an `svg` element, after what XML allows before it.
  init?(readingStartOf text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.behind("-->")
      } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        rest = rest.behind(">")
      } else {
        guard let tag = rest.dropping("<svg"), tag.first?.isWhitespace == true else { return nil }
        readAttributes(of: tag)
        return
      }
    }
    return nil
  }

  private mutating func readAttributes(of tag: Substring) {
    var rest = tag.drop(while: \.isWhitespace)
    while let equals = rest.firstIndex(where: { $0 == "=" || $0 == ">" }), rest[equals] == "=" {
      let name = rest[..<equals].prefix { !$0.isWhitespace }
      let value = rest[equals...].dropFirst().drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { return }
      let text = value.dropFirst()
      guard let end = text.firstIndex(of: quote) else { return }
      attributes[name] = text[..<end]
      rest = text[end...].dropFirst().drop(while: \.isWhitespace)
    }
  }

  /// A length in pixels; a length in any other unit depends on where it is shown.
  func pixels(_ name: Substring) -> Double? {
    guard let value = attributes[name] else { return nil }
    let number = Double(value.hasSuffix("px") ? value.dropLast(2) : value)
    return number.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// The third and fourth numbers of the view box.
  var viewBox: (width: Double, height: Double)? {
    let numbers = attributes["viewBox"]?.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
    guard let numbers, numbers.count == 4, let width = numbers[2], let height = numbers[3] else {
      return nil
    }
    return width > 0 && height > 0 && width.isFinite && height.isFinite ? (width, height) : nil
  }
}

extension Substring {
  /// What follows the first such text, or nothing.
  fileprivate func behind(_ text: String) -> Substring {
    firstRange(of: text).map { self[$0.upperBound...] } ?? ""
  }

  /// What follows the text that this begins with.
  fileprivate func dropping(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
