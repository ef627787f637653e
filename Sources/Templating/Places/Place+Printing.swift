import Reporting

/// Why a value cannot be printed where its tag stands.
struct Refusal: Error {
  let rule: Rule
  let message: Message
  var suggestion: Suggestion?
}

extension Place {
  /// How a value is made harmless here.
  ///
  /// - Parameters:
  ///   - name: What the tag says.
  ///   - shape: What that stands for.
  ///   - isRaw: Whether the tag has three braces.
  /// - Returns: The escape, or why the value cannot be printed here.
  func escape(for name: String, _ shape: Shape, isRaw: Bool) -> Result<Escape, Refusal> {
    switch shape {
    case .flag, .record, .list, .texts, .htmls: .failure(.unprintable(name, shape))
    case .html: isRaw ? escapeForHTML(name) : .failure(.needsTriple(name, shape))
    case .json: isRaw ? escapeForJSON(name) : .failure(.needsTriple(name, shape))
    case .text, .address, .number, .fact, .free:
      isRaw ? .failure(.notHTML(name, shape)) : escape(for: name, shape)
    }
  }

  private func escapeForHTML(_ name: String) -> Result<Escape, Refusal> {
    state == .text ? .success(.html) : .failure(.htmlOutsideOfText(name, words))
  }

  private func escapeForJSON(_ name: String) -> Result<Escape, Refusal> {
    guard state == .content, element.content == .json, json == .outside else {
      return .failure(.jsonOutsideOfScript(name, words))
    }
    return .success(.json)
  }

  private func escape(for name: String, _ shape: Shape) -> Result<Escape, Refusal> {
    switch state {
    case .text: .success(.text)
    case .comment: .success(.comment)
    case .value: escapeInAttribute(for: name, shape)
    case .content: escapeInContent(for: name, shape)
    case .beforeValue, .unquotedValue: .failure(.unquoted(name, words, attribute))
    case .tagStart, .endTagStart, .tagName, .tag, .attributeName, .afterAttributeName,
      .declarationStart, .declaration:
      .failure(.noPlace(name, words))
    }
  }

  private func escapeInAttribute(for name: String, _ shape: Shape) -> Result<Escape, Refusal> {
    switch attribute.kind {
    case .plain: .success(.attribute)
    case .style: .success(.style)
    case .foreign, .scriptType: .failure(.noPlace(name, words))
    case .addresses where address.isDescriptor: .success(.component)
    case .address, .addresses: escapeInAddress(for: name, shape)
    }
  }

  private func escapeInAddress(for name: String, _ shape: Shape) -> Result<Escape, Refusal> {
    switch (address.safety, shape) {
    case (.fixed, _): .success(.component)
    case (.empty, .address): .success(.address)
    case (.empty, _): .failure(.noAddress(name, shape))
    case (.open, _), (.doubtful, _): .failure(.openAddress(name))
    }
  }

  private func escapeInContent(for name: String, _ shape: Shape) -> Result<Escape, Refusal> {
    switch (element.content, json) {
    case (.words, _): return .success(.attribute)
    case (.json, .text): return .success(.jsonText)
    case (.json, .outside):
      if case .number = shape { return .success(.json) }
      return .failure(.unquotedJSON(name, shape))
    default: return .failure(.noPlace(name, words))
    }
  }
}

extension Refusal {
  fileprivate static func unprintable(_ name: String, _ shape: Shape) -> Refusal {
    Refusal(
      rule: .wrongKind,
      message: "'\(name)' is \(shape.words), which cannot be printed",
      suggestion: name == "."
        ? nil : Suggestion("open it as a section: '{{#\(name)}}...{{/\(name)}}'")
    )
  }

  fileprivate static func needsTriple(_ name: String, _ shape: Shape) -> Refusal {
    Refusal(
      rule: .notHTML,
      message: "'\(name)' is \(shape.words), which '{{\(name)}}' would escape",
      suggestion: Suggestion("write '{{{\(name)}}}'")
    )
  }

  fileprivate static func notHTML(_ name: String, _ shape: Shape) -> Refusal {
    Refusal(
      rule: .notHTML,
      message: "'\(name)' is \(shape.words), not HTML",
      suggestion: Suggestion("write '{{\(name)}}'")
    )
  }

  fileprivate static func htmlOutsideOfText(_ name: String, _ place: String) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' is HTML, which cannot stand \(place)",
      suggestion: Suggestion("HTML can stand in text alone")
    )
  }

  fileprivate static func jsonOutsideOfScript(_ name: String, _ place: String) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' is JSON, which cannot stand \(place)",
      suggestion: Suggestion(
        "JSON can stand in '<script type=\"application/ld+json\">' alone, outside of quotes"
      )
    )
  }

  fileprivate static func noPlace(_ name: String, _ place: String) -> Refusal {
    Refusal(rule: .unsafePlace, message: "'\(name)' cannot stand \(place)")
  }

  fileprivate static func unquoted(
    _ name: String,
    _ place: String,
    _ attribute: Attribute
  ) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' cannot stand \(place)",
      suggestion: Suggestion("write '\(attribute.name)=\"{{\(name)}}\"'")
    )
  }

  fileprivate static func noAddress(_ name: String, _ shape: Shape) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' is \(shape.words), with which no address can begin",
      suggestion: Suggestion("write the path before it, such as '/skills/{{\(name)}}/'")
    )
  }

  fileprivate static func openAddress(_ name: String) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' cannot stand behind what does not settle where the address leads",
      suggestion: Suggestion("write the path before it, such as '/skills/{{\(name)}}/'")
    )
  }

  fileprivate static func unquotedJSON(_ name: String, _ shape: Shape) -> Refusal {
    Refusal(
      rule: .unsafePlace,
      message: "'\(name)' is \(shape.words), which needs quotes in a JSON script",
      suggestion: Suggestion("write '\"{{\(name)}}\"'")
    )
  }
}
