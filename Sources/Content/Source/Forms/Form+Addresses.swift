import Reporting

extension Form<String> {
  /// An address on another site: `https://example.org/page`.
  static var webAddress: Form {
    Form { text, position, findings in
      if isWebAddress(text) { return text }
      let meant = "https://" + text
      let isSure = text.utf8.contains(UInt8(ascii: ".")) && !text.contains(":")
      findings.add(
        .invalidURL,
        .noWebAddress(text),
        at: position,
        suggestion: isSure && isWebAddress(meant) ? .write(meant) : .webShape
      )
      return nil
    }
  }

  /// An address of this site or of another: `/guides/`, `https://example.org/` or `mailto:me@example.org`.
  static var address: Form {
    Form { text, position, findings in
      let isOwn = text.hasPrefix("/") && !text.hasPrefix("//") && isAddress(text)
      let isMail = text.hasPrefix("mailto:") && isAddress(text)
      if isOwn || isMail || isWebAddress(text) { return text }
      findings.add(.invalidURL, .noAddress(text), at: position, suggestion: .addressShape)
      return nil
    }
  }

  /// An address of this site that leads elsewhere: `/old-name/`.
  static var alias: Form {
    Form { text, position, findings in
      if isAlias(text) { return text }
      let meant = "/" + text
      findings.add(
        .invalidURL,
        .noAlias(text),
        at: position,
        suggestion: isAlias(meant) ? .write(meant) : .aliasShape
      )
      return nil
    }
  }

  /// Where a share link leads: an `https:` or `mailto:` address with `{url}` and `{title}` in it.
  static var shareAddress: Form {
    Form { text, position, findings in
      let filled = ["{url}", "{title}"].reduce(text) {
        $0.split(separator: $1).joined(separator: "x")
      }
      let isMail = filled.hasPrefix("mailto:") && isAddress(filled)
      let isAddress = isMail || filled.hasPrefix("https://") && isWebAddress(filled)
      if isAddress, text.contains("{url}") { return text }
      findings.add(.invalidURL, .noShareAddress(text), at: position, suggestion: .shareShape)
      return nil
    }
  }

  /// An ISO 4217 code such as `USD`.
  static var currency: Form {
    Form { text, position, findings in
      if isCurrency(text) { return text }
      let meant = text.uppercased()
      findings.add(
        .unknownValue,
        .noCurrency(text),
        at: position,
        suggestion: isCurrency(meant) ? .write(meant) : .currencyShape
      )
      return nil
    }
  }
}

/// Whether the text can be an address as it stands: no blanks, controls, quotes or brackets.
private func isAddress(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#""<>\^`{|}"#.utf8.contains($0) }
}

private func isWebAddress(_ text: String) -> Bool {
  guard isAddress(text) else { return false }
  for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    return rest.first.map { !"/?#:.".utf8.contains($0) } ?? false
  }
  return false
}

private func isAlias(_ text: String) -> Bool {
  guard text.hasPrefix("/"), isAddress(text), !text.utf8.contains(where: "?#%".utf8.contains) else {
    return false
  }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
  return !parts.dropLast().contains("") && !parts.contains("..") && !parts.contains(".")
}

private func isCurrency(_ text: String) -> Bool {
  text.utf8.count == 3
    && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
}

extension Suggestion {
  fileprivate static let webShape = Suggestion(
    "write a whole address, such as https://example.org/"
  )
  fileprivate static let addressShape = Suggestion(
    "write '/guides/' for a page of this site, or 'https://example.org/' for another"
  )
  fileprivate static let aliasShape = Suggestion(
    "write an address of this site, such as '/old-name/'"
  )
  fileprivate static let shareShape = Suggestion(
    "write an https or mailto address; {url} and {title} stand for the page's"
  )
  fileprivate static let currencyShape = Suggestion("write three capital letters, such as USD")
}

extension Message {
  fileprivate static func noWebAddress(_ text: String) -> Message {
    "'\(text)' is not a web address"
  }

  fileprivate static func noAddress(_ text: String) -> Message {
    "'\(text)' is neither an address of this site nor a web address"
  }

  fileprivate static func noAlias(_ text: String) -> Message {
    "'\(text)' is not an address of this site"
  }

  fileprivate static func noShareAddress(_ text: String) -> Message {
    "'\(text)' cannot be shared to"
  }

  fileprivate static func noCurrency(_ text: String) -> Message {
    "'\(text)' is not a currency code"
  }
}
