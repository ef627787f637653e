import Reporting
import Testing

@testable import CommonMark

/// Fenced blocks that are never closed.
struct FenceTests {
  @Test(
    arguments: [
      ("⟦```\na\n", "```"), ("a\n\n⟦~~~~ x\n```\n~~~\n", "~~~~"), ("⟦```", "```"),
      ("⟦```\n````x\n", "```"),
      ("> ⟦```\n> a\n\nb\n", "```"), ("> ⟦```\n> a\nb\n", "```"),
      ("- ⟦```swift\n  a\n\nb\n", "```"),
      ("⟦```\na\n    ```\n", "```"), ("⟦```table T\na\nb\n", "```"), ("⟦```\r\na\r\n", "```"),
    ]
  )
  func aFenceThatNeverClosesIsToldOf(markdown: String, signs: String) {
    #expect(told(of: markdown) == ["unclosed-fence: the fence '\(signs)' is never closed"])
  }

  @Test(
    arguments: [
      "```\n```", "```\na\n```", "```\na\n  `````  \nb", "> ```\n> a\n> ```\nb",
      "- ~~~\n  a\n  ~~~\n",
      "1. a\n\n   ```x\n\n   b\n   ```\n", "    ```\n    a\n", "a `` ``` `` b", "> > ```\n> > ```",
      "```\r\na\r\n```\r\n", "```\n\n\n```", "- a\n\n  > ```\n  > b\n  > ```",
    ]
  )
  func aFenceThatClosesIsNot(markdown: String) {
    #expect(told(of: markdown).isEmpty)
  }

  @Test func theSuggestionSaysHowToCloseIt() {
    #expect(
      Reading("````\n").diagnostics[0].suggestion?.words
        == "write '````' on a line of its own below it"
    )
  }

  @Test func theInfoStringIsKept() {
    #expect(
      Reading("```swift x\na\n```").article.lead.text
        == "<pre><code class=\"language-swift\">a\n</code></pre>\n"
    )
  }
}
