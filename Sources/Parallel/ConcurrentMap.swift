/// Transforms every element on the machine's cores and returns the results in the elements' order.
///
/// The elements are cut into about sixteen slices a worker, so that an uneven load still spreads, and each slice
/// is one child task: a task for each element would cost more than many of our elements do. Reads and writes inside
/// `transform` may block their thread; a batch tool has nothing better to do with it.
///
/// - Parameters:
///   - elements: What to transform.
///   - workers: How many slices run at a time; at least 1, where 1 means no concurrency at all.
///   - transform: A function without side effects on other elements.
/// - Returns: What became of each element.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  workers: Int,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  await concurrentMap(elements, workers: workers, reusing: ()) { element, _ in transform(element) }
}

/// Does the same with something that the elements of a slice use one after the other, such as a buffer.
///
/// - Parameters:
///   - elements: What to transform.
///   - workers: How many slices run at a time; at least 1, where 1 means no concurrency at all.
///   - scratch: What each slice begins with.
///   - transform: A function without side effects on other elements, but for what it leaves in the scratch.
/// - Returns: What became of each element.
package func concurrentMap<Element: Sendable, Scratch: Sendable, Result: Sendable>(
  _ elements: [Element],
  workers: Int,
  reusing scratch: Scratch,
  _ transform: @escaping @Sendable (Element, inout Scratch) -> Result
) async -> [Result] {
  let transformAll: @Sendable (ArraySlice<Element>) -> [Result] = { slice in
    var scratch = scratch
    return slice.map { transform($0, &scratch) }
  }
  guard workers > 1, elements.count > 1 else { return transformAll(elements[...]) }
  let size = max(1, elements.count / (workers * 16))
  let slices = stride(from: 0, to: elements.count, by: size).map {
    elements[$0..<min($0 + size, elements.count)]
  }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func start() {
      guard next < slices.count else { return }
      let (number, slice) = (next, slices[next])
      next += 1
      group.addTask { (number, transformAll(slice)) }
    }
    for _ in 0..<workers { start() }
    var results = [[Result]](repeating: [], count: slices.count)
    while let (number, part) = await group.next() {
      results[number] = part
      start()
    }
    return Array(results.joined())
  }
}
