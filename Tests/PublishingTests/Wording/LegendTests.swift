import Testing

@testable import Publishing

@Test(arguments: [
  (Signs.noData, "–: no data"),
  (Signs([.noData, .notPublished, .notApplicable]), "–: no data, not published, does not apply"),
  (Signs.topCoded, "or more: no exact figure is published"),
  (Signs([.notPublished, .topCoded]), "–: not published; or more: no exact figure is published"),
])
func aLegendNamesTheSignsOfItsTable(signs: Signs, text: String) {
  #expect(Fixture.american.legend(of: signs) == text)
}

@Test func aTableWithoutSignsHasNoLegend() {
  #expect(Fixture.american.legend(of: []) == nil)
}
