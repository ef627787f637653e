extension Array {
  /// Where a key stands, or would have to stand, in a list that is sorted by it.
  ///
  /// - Parameters:
  ///   - key: What the list is sorted by.
  ///   - wanted: The key to find.
  /// - Returns: The place of the first element whose key is not less than the wanted one.
  func place<Key: Comparable>(sortedBy key: (Element) -> Key, of wanted: Key) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of the element with a key in a list that is sorted by it; nil if there is none.
  func firstIndex<Key: Comparable>(sortedBy key: (Element) -> Key, of wanted: Key) -> Int? {
    let place = place(sortedBy: key, of: wanted)
    return place < endIndex && key(self[place]) == wanted ? place : nil
  }
}

extension Sequence {
  /// The elements without those whose key another one before them has.
  func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
