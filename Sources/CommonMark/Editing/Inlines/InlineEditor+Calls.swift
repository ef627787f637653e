import Reporting

extension InlineEditor {
  /// Takes a call in and appends the marker that stands for it, unless it may not stand there.
  ///
  /// - Parameters:
  ///   - inner: What stands between the braces.
  ///   - place: Where it is printed.
  ///   - paragraph: The paragraph that holds nothing but the call, if there is one.
  ///   - output: What to append to.
  mutating func write(
    call inner: ArraySlice<UInt8>,
    in place: Expression.Place,
    partialOf paragraph: Node?,
    to output: inout [UInt8]
  ) {
    let isPartial = inner.trimmed.first == UInt8(ascii: ">")
    let name = isPartial ? inner.trimmed.dropFirst().trimmed : inner.trimmed
    let text = String(decoding: name, as: UTF8.self)
    let range = self.place(of: name, inBraces: inner)
    let position = source.position(of: range)
    switch (isPartial, paragraph) {
    case (true, let paragraph?):
      let partial = Marker.partial(calls.partials.count, isTight: paragraph.isTight)
      calls.partials.append(PartialCall(name: text, position: position))
      markers.write(partial, to: &output)
    case (true, nil):
      tell(.misplacedPartial, .misplacedPartial(text), at: position)
    case (false, _) where isInAddress(range):
      tellOfFactInAddress(text, at: position)
    case (false, _):
      markers.write(.fact(calls.expressions.count), to: &output)
      calls.expressions.append(Expression(text: text, position: position, place: place))
    }
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
    let bytes = source.bytes
    let found = cursor.find(Braces.opening, in: source) { braces in
      let rest = bytes[braces.upperBound...]
      return rest.starts(with: inner) && rest.dropFirst(inner.count).starts(with: Braces.closing)
    }
    guard let found else { return cursor.find(Braces.opening, in: source) ?? cursor.here }
    guard !name.isEmpty else { return found }
    let start = found.upperBound + name.startIndex - inner.startIndex
    return start..<start + name.count
  }

  /// Whether the braces around a name stand where the address of a link would, which libcmark takes
  /// for none.
  private func isInAddress(_ name: Range<Int>) -> Bool {
    let before = source.bytes[..<max(name.lowerBound, source.bytes.startIndex)]
    return before.reversed().drop(while: \.isBlank).starts(with: "]({{".utf8.reversed())
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
