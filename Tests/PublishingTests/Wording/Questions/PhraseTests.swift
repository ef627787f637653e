import Testing

@testable import Publishing

/// Sentences that are put together from parts.
struct PhraseTests {
  private func html(_ answer: Answer) -> String {
    var output: [UInt8] = []
    answer.write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func whatALongListLeavesOutIsCountedAndLeadsToTheFullOne() {
    let skills = ["SQL", "Git", "R", "Go", "C", "Rust", "Java"]
    let list = Phrase.list(skills, "and", Remainder(noun: "skills", id: "gp-skills"))
    let answer = Answer("they need \(list) & that is all")
    #expect(answer.text == "They need SQL, Git, R, Go, C, and 2 more skills & that is all.")
    #expect(
      html(answer)
        == "They need SQL, Git, R, Go, C, and <a href=\"#gp-skills\">2 more skills</a> &amp; that is all."
    )
  }

  @Test func aPageWithoutAPlaceForTheListHasNoLink() {
    let items = (1...9).map(String.init)
    let answer = Answer("it has \(Phrase.list(items, "and", Remainder()))")
    #expect(html(answer) == "It has 1, 2, 3, 4, 5, and 4 more.")
  }

  @Test func linksStandWhereTheirWordsStand() {
    let more = Phrase("énorme", leadingTo: "gp-levels")
    var answer = Answer("ça va")
    answer.say("\(more), or \(Phrase("2 more", leadingTo: "gp-skills"))")
    #expect(
      html(answer)
        == "Ça va. <a href=\"#gp-levels\">Énorme</a>, or <a href=\"#gp-skills\">2 more</a>."
    )
  }

  @Test func whatIsMissingIsNotSaid() {
    var answer = Answer()
    answer.say(nil)
    answer.say("")
    #expect(answer.isEmpty)
    answer.say("one.")
    answer.say("two")
    #expect(answer.text == "One. Two.")
  }

  @Test(arguments: [
    (["a degree or diploma", "study"], "a degree or diploma, and study"),
    (["study", "a degree"], "study and a degree"),
  ])
  func aCommaPartsTwoItemsOfWhichOneOffersAChoice(items: [String], printed: String) {
    #expect(Phrase.list(items).text == printed)
  }
}
