import Testing
import Yams

@testable import Content

/// Whatever the reader accepts, it reads as Yams does.
@Suite struct YAMLAgreementTests {
  @Test(arguments: [
    "",
    "# nothing but a comment\n",
    "a: 1",
    "a: 1\r\nb: 2\r\n",
    "---\na: 1\n...\n",
    "a:\nb: ~\nc: null\nd: ''\n",
    "a: b # comment\nc: d#e\n",
    "url: https://example.org/a:b?c#d\n",
    "time: 12:30\n",
    "list:\n- a\n- b\nnext: c\n",
    "list:\n  - a\n  -   b\n  -\n    c\n",
    "- - a\n  - b\n- - c\n",
    "- a: 1\n  b: 2\n-\n  c: 3\n",
    "a:\n    b:\n        c: d\n    e: f\n",
    "a: one\n  two\n\n  three\n   four\nb: c\n",
    "a:\n  one\n  two\n",
    "'it''s': \"a \\\"b\\\" \\u00e4\\n\"\n",
    "a: \"one\n  two\n\n  three \\\n  four\"\n",
    "a: 'one\n  two\n\n\n  three'\n",
    "a: [b, \"c, d\", 'e', f: g, {h: i, j}, [], {}]\n",
    "a: [b,\n  c, # comment\n  d\n  ]\ne: {f: g,\n  h: i,}\n",
    "a: [one\n  two, three]\n",
    "{a: b, c: [d]}\n",
    "a: {url: https://x.org/y, time: 12:30, \"q\":r}\n",
    "a: |\n  one\n   two\n\n  three\nb: c\n",
    "a: >\n  one\n  two\n\n  three\n    four\n  five\n\n\nb: c\n",
    "a: >-\n  one\n  two\n\nb: |+\n  one\n\n\nc: |2\n   one\n",
    "a: |\n\n  one\n \n  two",
    "a: |\nb: >\n",
    "base: &base {x: 1}\nother: *base\nlist: [*base, &n 5, *n]\n",
    "a: &a\n  b: c\nd: *a\n",
    "a: -1\nb: -c\n",
    "a: b\tc \t\nd:\te\n",
    "ключ: значение\nä: \"ö\"\n",
    "a: it's\nb: say \"no\"\nc: x{y}[z]\n",
    "?a: b\n",
  ])
  func readsWhatYamsReads(_ text: String) throws {
    let yams = try Yams.compose(yaml: text, .basic, .default, .utf8)
    #expect(try Shape(reading: text) == yams.map(Shape.init))
  }

  @Test func readsNothingElseThanYams() {
    var random = RandomNumbers(seed: 1)
    for _ in 0..<20_000 {
      let text = random.yaml()
      guard let shape = try? Shape(reading: text) else { continue }
      let yams = try? Yams.compose(yaml: text, .basic, .default, .utf8)
      // YAML 1.2 allows tabs on blank lines, and a ':' next to a bracket; libyaml refuses them.
      if yams == nil, text.contains("\t") || text.contains(where: "[{".contains) { continue }
      #expect(shape == yams.map(Shape.init), "\(text.debugDescription)")
    }
  }
}

/// A value without its place.
private indirect enum Shape: Equatable {
  case scalar(String, isPlain: Bool)
  case sequence([Shape])
  case mapping([Shape])

  init?(reading text: String) throws(YAMLFault) {
    let bytes = Array(text.utf8)
    var reader = YAMLReader(bytes, 0..<bytes.count)
    guard let node = try reader.document() else { return nil }
    if let fault = reader.told.first { throw fault }
    self.init(node)
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, let isPlain): self = .scalar(text, isPlain: isPlain)
    case .sequence(let items): self = .sequence(items.map(Shape.init))
    case .mapping(let pairs): self = .mapping(pairs.flatMap { [.text($0.key), Shape($0.value)] })
    }
  }

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      self = .scalar(scalar.string, isPlain: isPlain)
    case .sequence(let items): self = .sequence(items.map(Shape.init))
    case .mapping(let pairs):
      self = .mapping(pairs.flatMap { [.text($0.key.string ?? "?"), Shape($0.value)] })
    case .alias: self = .text("alias")
    }
  }

  private static func text(_ text: String) -> Shape { .scalar(text, isPlain: true) }
}

/// Numbers that look random and are the same in every run.
private struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// A text of YAML's own signs.
  mutating func yaml() -> String {
    let pieces = [
      "a", "b", "c", ": ", ":", "- ", "-", "\n", "\n", "\n  ", "\n    ", "\n\n", " ", "[", "]", "{",
      "}", ", ", ",", "\"", "'", "#", " #", "|", ">", "\\", "&x ", "*x", "key: ", "a: b\n", "  ",
      "- a\n", "? ", "\t", "ä", "---\n", "...", "\r\n", "-\n", ":\n", "|\n  ", ">-\n  ",
    ]
    return (0..<next(below: 14) + 1).map { _ in pieces[next(below: pieces.count)] }.joined()
  }
}
