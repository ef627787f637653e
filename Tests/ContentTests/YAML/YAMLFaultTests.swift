import Reporting
import Testing

@testable import Content

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    Faulty(
      "a: ⟦b: c\n",
      "malformed-yaml: a text that holds ': ' must be in quotes | put the text in quotes: \"b: c\""
    ),
    Faulty(
      "a: ⟦say \"b\": it's c # d\n",
      #"malformed-yaml: a text that holds ': ' must be in quotes | put the text in quotes: 'say "b": it''s c'"#
    ),
    Faulty(
      "a: b\n  ⟦c: d\n",
      """
      malformed-yaml: by its indentation this line continues the text of line 1, but it holds ': ' \
      | indent it like the keys above, or put the whole text in quotes
      """
    ),
    Faulty(
      "a: ⟦{{role.name}} is\n",
      """
      malformed-yaml: a text that begins with '{{' must be in quotes \
      | put the text in quotes: "{{role.name}} is"
      """
    ),
    Faulty(
      "a: [b, ⟦{{c}}]\n",
      "malformed-yaml: a text that begins with '{{' must be in quotes | put the text in quotes"
    ),
    Faulty(
      "a: [b ⟦{{c}}]\n",
      "malformed-yaml: expected ',' or ']' | a text that holds a bracket must be in quotes"
    ),
    Faulty(
      "a: ⟦@b c\n",
      "malformed-yaml: a text that begins with '@' must be in quotes | put the text in quotes: \"@b c\""
    ),
    Faulty(
      "a: ⟦> b\n",
      """
      malformed-yaml: behind '>' the text must begin on the next line; a text that begins with it must \
      be in quotes | put the text in quotes: "> b"
      """
    ),
    Faulty(
      "a: ⟦*b* c\n",
      "malformed-yaml: '*b*' stands for a value that no '&b*' has named | put the text in quotes: \"*b* c\""
    ),
    Faulty("a: ⟦\"b\nc: \"d\"\n", "malformed-yaml: the quote is never closed"),
    Faulty("a:\n  - b: ⟦'c\n    d: 'e'\n", "malformed-yaml: the quote is never closed"),
    Faulty("a: ⟦!!str b\n", "malformed-yaml: tags such as '!name' are not read here"),
    Faulty("⟦%YAML 1.2\n", "malformed-yaml: directives such as '%YAML' are not read here"),
    Faulty("a: b\n⟦---\nc: d\n", "malformed-yaml: a second YAML document begins here"),
    Faulty(
      "a: \"b\" ⟦c\n",
      "malformed-yaml: there is text behind the end of the value | put the whole text in quotes"
    ),
    Faulty("- a\n⟦b: c\n", "malformed-yaml: there is text behind the end of the document"),
    Faulty(
      "a: ⟦- b\n",
      "malformed-yaml: a list cannot begin on the line of its key | begin the list on the next line"
    ),
    Faulty("⟦? a\n: b\n", "malformed-yaml: a key must be a text"),
    Faulty("a: {⟦[b]: c}\n", "malformed-yaml: a key must be a text"),
    Faulty("a: ⟦\"b\nc: d\n", "malformed-yaml: the quote is never closed"),
    Faulty("a: ⟦'\n", "malformed-yaml: the quote is never closed"),
    Faulty("a: [b, ⟦[c, d\ne: f\n", "malformed-yaml: the '[' is never closed"),
    Faulty("a: ⟦{b: c\n", "malformed-yaml: the '{' is never closed"),
    Faulty(
      #"a: "⟦\q""#,
      #"malformed-yaml: '\q' is no escape; write '\\' for a backslash, or use single quotes"#
    ),
    Faulty(#"a: "b⟦\0""#, #"control-character: '\0' stands for a control character"#),
    Faulty("a:\n⟦\tb: c\n", "malformed-yaml: a tab cannot indent YAML | indent with spaces"),
    Faulty("a: b\n⟦- c\n", "malformed-yaml: a list item stands among keys"),
    Faulty("a: b\n⟦c\n", "malformed-yaml: expected 'key: value'"),
    Faulty(
      "a: b\n⟦c:d\n",
      "malformed-yaml: expected 'key: value' | write a space behind the ':'"
    ),
    Faulty(
      "a:\n    b: c\n  ⟦d: e\n",
      "malformed-yaml: the line is indented by 2, which matches no line above"
    ),
    Faulty(
      "a: &x {b: c}\n⟦<<: *x\n",
      "malformed-yaml: merging with '<<' is not offered; write the keys out"
    ),
    Faulty("a: &x ⟦&y b\n", "malformed-yaml: the value is already named '&x'"),
    Faulty("a: b\nc: d\n⟦a: e\n", "repeated-key: the key 'a' is given twice"),
    Faulty(
      "a: b\n⟦a: c\nd: e\n⟦d: f\n",
      "repeated-key: the key 'a' is given twice",
      "repeated-key: the key 'd' is given twice"
    ),
    Faulty("a: {b: c, ⟦b: d}\n", "repeated-key: the key 'b' is given twice"),
    Faulty("⟦- a\n", "wrong-kind: expected keys with values, such as 'title: text'"),
    Faulty("⟦title\n", "wrong-kind: expected keys with values, such as 'title: text'"),
    Faulty(
      String(repeating: "[", count: 49) + "⟦[" + String(repeating: "[", count: 100_000),
      "too-deep: values lie more than 50 deep in each other"
    ).inside("a: "),
    Faulty(
      String(repeating: "- ", count: 50) + "⟦- " + String(repeating: "- ", count: 100_000),
      "too-deep: values lie more than 50 deep in each other"
    ),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) {
    faulty.expect(reportYAML)
  }

  @Test func aRepeatedKeyNamesTheFirst() throws {
    let report = reportYAML(Array("a: b\nc: d\na: e\n".utf8))
    let note = try #require(report.diagnostics.first?.notes.first)
    #expect(note.message.text == "it is first given here")
    #expect(note.location?.position.line == 1)
  }

  @Test func anAliasBombIsCountedNotBuilt() {
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefghijklmnop", "abcdefghijklmno") {
      bomb += "\(name): &\(name) [*\(last),*\(last),*\(last),*\(last),*\(last),*\(last),*\(last)]\n"
    }
    let told = reportYAML(Array(bomb.utf8)).diagnostics.map(\.message.text)
    #expect(told == ["the file holds more than 100000 values, those that aliases repeat included"])
  }

  @Test func aHundredThousandValuesAreReadAndOneMoreIsNot() {
    let items = String(repeating: "'x',", count: 99_998)
    #expect(reportYAML(Array("a: [\(items)]".utf8)).isEmpty)
    #expect(!reportYAML(Array("a: [\(items)x]".utf8)).isEmpty)
  }

  @Test func whatIsNoTextAtAllDoesNotStopTheReader() {
    for byte in UInt8.min...UInt8.max {
      _ = reportYAML([byte])
      _ = reportYAML(Array("a: ".utf8) + [byte, byte])
      _ = reportYAML(Array(repeating: byte, count: 1_000))
    }
  }
}

private func reportYAML(_ bytes: [UInt8]) -> Report {
  var findings = Findings(in: "test.yml")
  _ = readMapping(bytes, 0..<bytes.count, &findings)
  return findings.report
}

extension Faulty {
  fileprivate func inside(_ start: String) -> Faulty {
    Faulty(start + text, told)
  }
}
