import Foundation
import Testing

@testable import Publishing

@Test func aValueIsWrittenWithoutSpaces() {
  var json = JSONText()
  json.object { json in
    json.member("version", 1)
    json.member("name", "Python developer")
    json.member("note", nil as String?)
    json.member("median", number: "47.80")
    json.member("isDraft", false)
    json.member(
      "range",
      array: {
        $0.value(1); $0.value("2"); $0.value(true)
      }
    )
    json.member("empty", object: { _ in })
    json.member(
      "list",
      array: { list in
        for number in 1...2 { list.object { $0.member("n", number) } }
        list.array { _ in }
      }
    )
  }
  #expect(
    String(decoding: json.bytes, as: UTF8.self) == """
      {"version":1,"name":"Python developer","median":47.80,"isDraft":false,\
      "range":[1,"2",true],"empty":{},"list":[{"n":1},{"n":2},[]]}
      """
  )
}

@Test(arguments: [
  ("a\"b\\c", #""a\"b\\c""#), ("</script><!--", #""\u003c/script\u003e\u003c!--""#),
  ("R&D", #""R\u0026D""#), ("\n\r\t\0\u{1B}\u{7F}", #""\n\r\t\u0000\u001b\u007f""#),
  ("\u{2028}a\u{2029}", #""\u2028a\u2029""#), ("€ “é” 😀", "\"€ “é” 😀\""), ("", "\"\""),
])
func aTextIsSafeInAScript(text: String, json: String) {
  var writer = JSONText()
  writer.value(text)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
}

@Test func everyTextIsReadBackAsItWas() throws {
  let scalars = (0...0x20FF).compactMap(Unicode.Scalar.init) + ["\u{FFFF}", "\u{1F600}"]
  let text = String(String.UnicodeScalarView(scalars))
  var json = JSONText()
  json.array { $0.value(text) }
  #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
}
