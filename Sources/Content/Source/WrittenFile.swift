package import CommonMark

/// A file with prose: a body, and texts of front matter in which facts and addresses may stand too.
package protocol WrittenFile: Sendable {
  /// The file's path below the site's root.
  var file: String { get }

  var body: Article { get }

  /// The texts of the front matter that may call for something.
  var texts: [Text] { get }

  /// What the body and the texts call for, without those that call for nothing.
  var calls: [Calls] { get }
}

extension WrittenFile {
  package var calls: [Calls] { Calls.all(in: body, texts) }
}

extension Calls {
  /// What a body and texts of front matter call for, without those that call for nothing.
  static func all(in body: Article, _ texts: [Text]) -> [Calls] {
    ([body.calls] + texts.map(\.content.calls)).filter { !$0.isEmpty }
  }
}

extension Guide: WrittenFile {}

extension ComparisonFile: WrittenFile {
  package var texts: [Text] {
    [summary, chooseA, chooseB].compactMap(\.self) + attributes.flatMap { $0.a + $0.b }
  }
}

extension PageFile: WrittenFile {
  package var texts: [Text] { [summary].compactMap(\.self) }
}
