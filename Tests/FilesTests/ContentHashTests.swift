import Testing

@testable import Files

@Test(arguments: [
  ("", "d6791e4b48652451"), ("a", "8c3544af3db0e81c"), ("Guidepost", "9ae6d9ab2dc80eb6"),
  (String(repeating: "0123456789", count: 10), "fc60dda3a0b24afb"),
])
func aHashIsTheSameEverywhere(text: String, hex: String) {
  #expect(ContentHash(of: text).hex == hex)
}

@Test func everyBitOfTheBytesCounts() {
  for length in [1, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100] {
    let bytes = (0..<length).map { UInt8($0) }
    var hashes: Set = [ContentHash(of: bytes)]
    for position in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[position] ^= 1 << UInt8(bit)
        hashes.insert(ContentHash(of: changed))
      }
    }
    #expect(hashes.count == length * 8 + 1)
  }
}

@Test func zerosAreCounted() {
  let hashes = Set((0..<200).map { ContentHash(of: [UInt8](repeating: 0, count: $0)) })
  #expect(hashes.count == 200)
}

@Test func aBitChangesHalfOfTheHash() {
  let bytes = [UInt8](repeating: 7, count: 200)
  let hash = ContentHash(of: bytes).value
  let changes = bytes.indices.map { position in
    var changed = bytes
    changed[position] ^= 1
    return (ContentHash(of: changed).value ^ hash).nonzeroBitCount
  }
  #expect((30...34).contains(changes.reduce(0, +) / changes.count))
}

@Test func aHashIsSixteenDigits() {
  #expect(ContentHash(value: 0xAB).hex == "00000000000000ab")
}
