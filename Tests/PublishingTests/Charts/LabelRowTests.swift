import Testing

@testable import Publishing

struct LabelRowTests {
  private func label(_ thousandths: Int, _ figure: String, _ words: String = "") -> ChartLabel {
    ChartLabel(
      place: Across(thousandths),
      text: LabelText(figure, words: words.isEmpty ? [] : LabelText.lines(of: words))
    )
  }

  @Test func labelsStandAtTheirPlacesWhereThereIsRoom() throws {
    let row = try #require(LabelRow(fitting: [label(300, "$60,000"), label(700, "$90,000")]))
    #expect(row.labels.map(\.shift) == [0, 0])
  }

  @Test func anEdgeHoldsALabelBack() throws {
    let row = try #require(LabelRow(fitting: [label(0, "$60,000"), label(1000, "$90,000")]))
    #expect(row.labels.map(\.shift) == [20, -21])
  }

  @Test func neighboursAreMovedALittleAndNeverOverlap() throws {
    let row = try #require(LabelRow(fitting: [label(400, "$60,000"), label(600, "$90,000")]))
    let ends = row.labels.map { item -> (start: Int, end: Int) in
      let middle = item.label.place.thousandths * TextSize.narrowest / 1000 + item.shift
      return (middle - item.label.text.width / 2, middle + item.label.text.width / 2)
    }
    #expect(ends[0].end < ends[1].start)
  }

  @Test func labelsThatWouldSeemToStandElsewhereGetRowsOfTheirOwn() {
    let labels = [label(480, "$60,000"), label(500, "$61,000"), label(520, "$62,000")]
    #expect(LabelRow(fitting: labels) == nil)
    #expect(LabelRow.rows(labels).map(\.labels.count) == [1, 1, 1])
  }

  @Test func longWordsGoBelowEachOther() {
    let label = label(500, "at least $239,200", "10% earn more")
    #expect(label.text.figure == ["at least", "$239,200"])
    #expect(label.text.words == ["10% earn", "more"])
  }

  @Test func aLongNameIsBrokenAndKeptWhole() {
    let name = "The New York, Newark and Jersey City metropolitan area"
    #expect(TextSize.lines(of: name).count == 2)
    #expect(TextSize.lines(of: name).joined(separator: " ") == name)
    let word = String(repeating: "m", count: 100)
    #expect(TextSize.lines(of: word).joined() == word)
    #expect(TextSize.lines(of: word).allSatisfy { TextSize.width(of: $0) <= TextSize.narrowest })
  }
}
