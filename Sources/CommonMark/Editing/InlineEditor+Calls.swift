import Reporting

extension InlineEditor {
  /// Takes a call in and returns the marker that stands for it, or nothing if it may not stand there.
  ///
  /// - Parameters:
  ///   - inner: What stands between the braces.
  ///   - place: Where it is printed.
  ///   - paragraph: The paragraph that holds nothing but the call, if there is one.
  /// - Returns: The text of the marker.
  mutating func marker(
    forCall inner: ArraySlice<UInt8>,
    in place: Expression.Place,
    partialOf paragraph: Node?
  ) -> [UInt8] {
    let isPartial = inner.trimmed.first == UInt8(ascii: ">")
    let name = isPartial ? inner.trimmed.dropFirst().trimmed : inner.trimmed
    let text = String(decoding: name, as: UTF8.self)
    let range = self.place(of: name, inBraces: inner)
    let position = source.position(of: range)
    if isPartial {
      guard let paragraph else {
        tell(.misplacedPartial, .misplacedPartial(text), at: position)
        return []
      }
      calls.partials.append(PartialCall(name: text, position: position))
      return markers.text(for: .partial(calls.partials.count - 1, isTight: paragraph.isTight))
    }
    guard !follows(range, "](") else {
      tellOfFactInAddress(text, at: position)
      return []
    }
    calls.expressions.append(Expression(text: text, position: position, place: place))
    return markers.text(for: .fact(calls.expressions.count - 1))
  }

  mutating func tellOfUnclosedBraces() {
    let range = cursor.find(Braces.opening, in: source) ?? cursor.here
    tell(.unclosedBraces, .unclosedBraces, at: source.position(of: range))
  }

  mutating func tellOfFactInAddress(_ name: String, at position: Position) {
    tell(.factInAddress, .factInAddress(name), at: position)
  }
}

extension InlineEditor {
  /// Where a name stands in the source; where escapes hide it, the braces that are met next.
  private mutating func place(
    of name: ArraySlice<UInt8>,
    inBraces inner: ArraySlice<UInt8>
  ) -> Range<Int> {
    guard let found = cursor.find(Braces.opening + inner + Braces.closing, in: source) else {
      return cursor.find(Braces.opening, in: source) ?? cursor.here
    }
    guard !name.isEmpty else { return found }
    let start = found.lowerBound + 2 + name.startIndex - inner.startIndex
    return start..<start + name.count
  }

  /// Whether the braces around a name stand where the address of a link would: libcmark takes none with spaces.
  private func follows(_ range: Range<Int>, _ text: String) -> Bool {
    let before = source.bytes[..<max(range.lowerBound, source.bytes.startIndex)]
    return before.reversed().drop { $0.isBlank }.starts(with: (text + "{{").utf8.reversed())
  }
}

extension Message {
  fileprivate static func misplacedPartial(_ name: String) -> Message {
    "the partial '\(name)' does not stand alone in its paragraph"
  }

  fileprivate static let unclosedBraces: Message = "'{{' is never closed by '}}'"

  fileprivate static func factInAddress(_ name: String) -> Message {
    "the fact '\(name)' stands in an address, where no fact can be printed"
  }
}
