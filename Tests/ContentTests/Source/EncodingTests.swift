import Reporting
import Testing

@testable import Content

@Suite struct EncodingTests {
  @Test(arguments: [
    Faulty("a\nb⟦\u{0}c", "control-character: control character U+0000"),
    Faulty("⟦\u{7}", "control-character: control character U+0007"),
    Faulty("ä⟦\u{7F}", "control-character: control character U+007F"),
    Faulty("a⟦\u{92}", "control-character: control character U+0092"),
    Faulty("a⟦\u{FFFE}⟦\u{FFFF}", controls("FFFE"), controls("FFFF")),
    Faulty("ä\n ⟦\u{FFFD}", "control-character: U+FFFD stands where a character was lost"),
    Faulty("a⟦\rb", "control-character: a carriage return stands without a line feed"),
    Faulty("a⟦\r\r\n", "control-character: a carriage return stands without a line feed"),
    Faulty("a⟦\r", "control-character: a carriage return stands without a line feed"),
    Faulty("a\tb\r\nc\u{2028}\u{A0}\u{200B}ไทย🙂\u{E9}\n"),
    // A control behind another letter is damage that has a repair; it is told with that.
    Faulty("It\u{E2}\u{80}\u{99}s"),
  ])
  func aCharacterThatNoPageMayHoldIsTold(_ faulty: Faulty) {
    faulty.expect { report($0).report }
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x20, 0x92], 2, 2, "0x92"), ([0xC3], 1, 1, "0xC3"), ([0xFF], 1, 1, "0xFF"),
      ([0xC0, 0x80], 1, 1, "0xC0"), ([0xED, 0xA0, 0x80], 1, 1, "0xED"),
      ([0xF4, 0x90, 0x80, 0x80], 1, 1, "0xF4"), ([0xE2, 0x82], 1, 1, "0xE2"),
      ([0xC3, 0xA4, 0x80], 1, 3, "0x80"),
    ] as [([UInt8], Int, Int, String)]
  )
  func aByteThatIsNotUTF8IsTold(bytes: [UInt8], line: Int, column: Int, byte: String) throws {
    let (found, isText) = report(bytes)
    let diagnostic = try #require(found.diagnostics.first)
    #expect(found.diagnostics.count == 1)
    #expect(diagnostic.rule == .invalidUTF8)
    #expect(diagnostic.message.text == "the byte \(byte) is not UTF-8")
    #expect(diagnostic.suggestion?.words == "save the file as UTF-8")
    #expect(diagnostic.location?.position == Position(line: line, column: column))
    #expect(!isText)
  }

  @Test func aFileThatIsUTF16IsRecognized() {
    let found = report([0xFF, 0xFE, 0x61, 0x00]).report
    let help = found.diagnostics.map { $0.suggestion?.words }
    #expect(help == ["the file looks like UTF-16; save it as UTF-8"])
  }

  @Test func agreesWithTheStandardLibraryOnEveryPairOfBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [0x61, first, second, 0x61]
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        #expect(report(bytes).isText == isValid)
      }
    }
  }

  @Test func aFileOfControlsDoesNotDrownTheReport() {
    #expect(report(Array(repeating: 0, count: 100_000)).report.errors == 100)
  }

  private static func controls(_ digits: String) -> String {
    "control-character: control character U+\(digits)"
  }

  private func report(_ bytes: [UInt8]) -> (report: Report, isText: Bool) {
    var findings = Findings(in: "test.md")
    let isText = findings.examine(bytes)
    return (findings.report, isText)
  }
}
