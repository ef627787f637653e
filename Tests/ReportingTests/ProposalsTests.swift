import Testing

@testable import Reporting

@Test func theFirstHundredProblemsProposeWhatWasMeant() {
  var proposals = Proposals()
  var searches = 0
  let found = (0..<250).map { number in
    proposals.next {
      searches += 1
      return number % 2 == 0 ? "name" : nil
    }
  }
  #expect(searches == 100)
  #expect(found.compactMap(\.self).count == 50)
  #expect(found.suffix(150).allSatisfy { $0 == nil })
}
