extension Array {
  /// The place of an element in a list that is sorted by a key without repetitions.
  ///
  /// - Parameters:
  ///   - key: What the list is sorted by.
  ///   - wanted: The key to find.
  /// - Returns: The place, or nil if no element has the key.
  func firstIndex<Key: Comparable>(sortedBy key: (Element) -> Key, of wanted: Key) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && key(self[low]) == wanted ? low : nil
  }
}
