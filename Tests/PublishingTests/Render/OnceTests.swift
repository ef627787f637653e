import Testing

@testable import Publishing

@Test func whatIsMadeOnceIsTheSameForAllWhoAskAtOnce() async {
  let once = Once<Marker>()
  let seen = await withTaskGroup { group in
    for _ in 0..<64 { group.addTask { once.value { Marker() } } }
    return await group.reduce(into: Set()) { $0.insert(ObjectIdentifier($1)) }
  }
  #expect(seen == [ObjectIdentifier(once.value { Marker() })])
}

@Test func whatIsMadeOnceGoesWithWhatKeepsIt() {
  weak var marker: Marker?
  do {
    let once = Once<Marker>()
    marker = once.value { Marker() }
    #expect(marker != nil)
    withExtendedLifetime(once) {}
  }
  #expect(marker == nil)
}

private final class Marker: Sendable {}
