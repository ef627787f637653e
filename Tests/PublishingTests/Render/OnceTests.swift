import Testing

@testable import Publishing

@Test func whatIsMadeOnceIsTheSameForAllWhoAskAtOnce() async {
  let shelf = Shelf()
  let seen = await withTaskGroup { group in
    for _ in 0..<64 { group.addTask { shelf.marker.value { Marker() } } }
    return await group.reduce(into: Set()) { $0.insert(ObjectIdentifier($1)) }
  }
  #expect(seen == [ObjectIdentifier(shelf.marker.value { Marker() })])
}

@Test func whatIsMadeOnceGoesWithWhatKeepsIt() {
  weak var marker: Marker?
  do {
    let shelf = Shelf()
    marker = shelf.marker.value { Marker() }
    #expect(marker != nil)
    withExtendedLifetime(shelf) {}
  }
  #expect(marker == nil)
}

private final class Shelf: Sendable {
  let marker = Once<Marker>()
}

private final class Marker: Sendable {}
