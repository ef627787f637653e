import Reporting

/// A fault in a template's syntax, by the bytes that are wrong.
struct Problem {
  let message: Message
  let range: Range<Int>
  var note: (message: Message, range: Range<Int>)?
  var suggestion: Suggestion?

  func diagnostic(in syntax: Syntax) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      message,
      at: syntax.location(of: range),
      notes: note.map { [Note($0.message, at: syntax.location(of: $0.range))] } ?? [],
      suggestion: suggestion
    )
  }

  static func unclosed(_ tag: Tag) -> Problem {
    Problem(
      message: "'\(tag.name.text)' is opened here and not closed",
      range: tag.name.range,
      suggestion: Suggestion("write '{{/\(tag.name.text)}}' where it ends")
    )
  }

  static func closesNothing(_ tag: Tag, open: Tag?) -> Problem {
    Problem(
      message: "'\(tag.name.text)' is closed here and not open",
      range: tag.name.range,
      note: open.map { ("'\($0.name.text)' is open", $0.name.range) },
      suggestion: open.map {
        Suggestion("did you mean '\($0.name.text)'?", replacement: $0.name.text)
      }
    )
  }

  static func outsideOfBlock(_ tag: Tag, in parent: Tag) -> Problem {
    Problem(
      message: "only blocks count between '{{<\(parent.name.text)}}' and its end",
      range: tag.name.range,
      suggestion: Suggestion("put it into one of the blocks of '\(parent.name.text)'")
    )
  }
}
