import Testing

@testable import Reporting

/// Rules whose examples would be too large to print, or are no text.
private let withoutExamples: Set<Rule> = [
  .fileTooLarge, .unreadableFile, .missingFile, .tooManyNodes, .tooDeep,
]

@Test(arguments: Rule.allCases)
func everyRuleIsExplained(rule: Rule) {
  let explanation = rule.explanation
  #expect(explanation.meaning.hasSuffix("."))
  #expect((10...78).contains(explanation.summary.count))
  #expect(!explanation.meaning.contains("\n"))
}

@Test(arguments: Rule.allCases)
func everyRuleHasABadAndAGoodExample(rule: Rule) {
  let explanation = rule.explanation
  #expect((explanation.bad == nil) == withoutExamples.contains(rule))
  #expect((explanation.good == nil) == withoutExamples.contains(rule))
  guard let bad = explanation.bad, let good = explanation.good else { return }
  #expect(bad.text.hasSuffix("\n") && good.text.hasSuffix("\n"))
  #expect(bad.file != good.file || bad.text != good.text)
}

@Test func theSummaryIsTheFirstSentence() {
  #expect(Explanation("One thing. Another: do this.").summary == "One thing")
  #expect(Explanation("One thing.").summary == "One thing")
}
