import Foundation
import Testing

@testable import CommonMark

/// What reading a body costs beside libcmark alone.
///
/// By hand, on a quiet machine:
/// `GUIDEPOST_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter SpeedTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GUIDEPOST_MEASURE"] != nil))
struct SpeedTests {
  @Test func aPlainGuideCostsLittleMoreThanItsHTML() {
    let body = Array(guide.utf8)[...]
    let alone = shortest { _ = MarkdownTree(parsing: body).withHTML(rawHTML: false) { Array($0) } }
    let read = shortest { _ = Reading(guide) }
    print("libcmark \(alone), article \(read), \(read / alone) for \(body.count) bytes")
    #expect(read / alone < 1.5)
  }

  private var guide: String {
    let sentence = "Most of the work is *reading* what `others` wrote, and asking. "
    let paragraph = String(repeating: sentence, count: 8) + "See [the method](method.md).\n\n"
    let list = String(repeating: "- \(sentence)\n", count: 6) + "\n"
    return (1...13).map { "## Section \($0)\n\n\(paragraph)\(paragraph)\(list)" }.joined()
  }

  private func shortest(_ run: () -> Void) -> Duration {
    let times = (0..<200).map { _ in ContinuousClock().measure { for _ in 0..<20 { run() } } }
    return (times.min() ?? .zero) / 20
  }
}
