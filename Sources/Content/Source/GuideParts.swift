package import CommonMark
package import Reporting

/// A text of front matter: inline Markdown with facts, and where it stands.
package final class Text: Sendable {
  package let location: Location

  private let kept: Kept

  // A site has many texts, and nearly all call for nothing: these are kept as their bytes alone.
  private enum Kept {
    case plain([UInt8])
    indirect case calling(InlineText)
  }

  init(content: InlineText, location: Location) {
    self.location = location
    kept = content.callsForNothing ? .plain(Array(content.prose.bytes)) : .calling(content)
  }

  package var content: InlineText {
    switch kept {
    case .plain(let bytes): InlineText(prose: Prose(bytes: bytes[...]), calls: Calls())
    case .calling(let content): content
    }
  }
}

extension InlineText {
  fileprivate var callsForNothing: Bool { prose.holes.isEmpty && calls.isEmpty }
}

/// Years of experience: `2-5` or, with an open end, `5+`.
package struct Experience: Hashable, Sendable {
  package var from: Int
  package var to: Int?
}

/// A row of the at-a-glance table: a text or a list.
package struct Attribute: Sendable {
  package var label: Located<String>
  package var values: [Text]

  /// Whether the author wrote a list, be it of one item.
  package var isList: Bool
}

/// A row that only one comparison has: each side's values, empty where a side is missing.
package struct PairAttribute: Sendable {
  package var label: Located<String>
  package var a: [Text]
  package var b: [Text]
  package var isList: Bool
}
