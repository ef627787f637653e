package import CommonMark

/// A file with prose: a body, and texts of front matter in which facts and addresses may stand too.
package protocol WrittenFile: Sendable {
  /// The file's path below the site's root.
  var file: String { get }

  var body: Article { get }

  /// The texts of the front matter that may call for something.
  var texts: [Text] { get }
}

extension WrittenFile {
  /// What the body and the texts call for.
  package var calls: [Calls] { [body.calls] + texts.map(\.content.calls) }
}

extension Guide: WrittenFile {
  package var texts: [Text] {
    [summary] + levels.flatMap { $0.duties + [$0.summary].compactMap(\.self) }
      + attributes.flatMap(\.values)
  }
}

extension ComparisonFile: WrittenFile {
  package var texts: [Text] {
    [summary, chooseA, chooseB].compactMap(\.self) + attributes.flatMap { $0.a + $0.b }
  }
}

extension PageFile: WrittenFile {
  package var texts: [Text] { [summary].compactMap(\.self) }
}
