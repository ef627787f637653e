import Reporting
import TestSupport
import Testing

@testable import Content

@Suite struct YAMLPlaceTests {
  @Test func valuesAndKeysKnowTheirPlacesInBytes() throws {
    let marked = MarkedText(
      """
      ⟦plain: ⟦ä b # comment
      ⟦"quöted": ⟦"c d"
      ⟦list: ⟦[⟦e, ⟦"f"]
      ⟦below:
        ⟦- ⟦g
        - ⟦h: ⟦i
      ⟦block: ⟦|
        j
      ⟦alias: &x ⟦k
      ⟦again: ⟦*x
      """
    )
    var reader = YAMLReader(Array(marked.text.utf8), 0..<marked.text.utf8.count)
    let root = try #require(try reader.document())
    let places = places(in: root).dropFirst().sorted().map { "\($0.line):\($0.column)" }
    #expect(places.uniqued() == marked.marks.map { "\($0.line):\($0.column)" })
  }

  @Test(arguments: [
    ("a: b c # d", 3), ("a: \"b c\" # d", 5), ("a: [b, c] # d", 6), ("a: ä", 2), ("a: b\n  c", 1),
    ("a: *x", 2), ("a: [b,\n c]", 3), ("a: \"b\n c\"", 2),
  ])
  func theLengthOfAValueIsItsBytesOnItsFirstLine(text: String, length: Int) throws {
    let anchored = "x: &x 1\n" + text
    var reader = YAMLReader(Array(anchored.utf8), 0..<anchored.utf8.count)
    let root = try #require(try reader.document())
    guard case .mapping(let pairs) = root.content else { return #expect(Bool(false)) }
    #expect(pairs.last?.value.position.length == length)
  }

  @Test func linesAreCountedFromTheLineThatIsGiven() throws {
    let bytes = Array("---\na: b\n---\n".utf8)
    var reader = YAMLReader(bytes, 4..<9, firstLine: 2)
    let root = try #require(try reader.document())
    #expect(root.position == Position(line: 2, column: 1))
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstKey() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("a: b\nc: d\n".utf8)
    var findings = Findings(in: "test.yml")
    #expect(readMapping(bytes, bytes.textRange, &findings)?.map(\.key) == ["a", "c"])
  }

  private func places(in node: YAMLNode) -> [Position] {
    switch node.content {
    case .scalar: [node.position]
    case .sequence(let items): [node.position] + items.flatMap(places)
    case .mapping(let pairs):
      [node.position] + pairs.flatMap { [$0.keyPosition] + places(in: $0.value) }
    }
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
