import Synchronization

/// Transforms every element on the machine's cores and returns the results in the elements' order.
///
/// The elements are cut into about sixteen slices a worker, so that an uneven load still spreads, and each worker takes the
/// next slice when it is done with one: a task for each element would cost more than many of our elements do. Reads
/// and writes inside `transform` may block their thread; a batch tool has nothing better to do with it.
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

/// Does the same with something that each worker uses for one element after the other, such as a buffer.
///
/// - Parameters:
///   - elements: What to transform.
///   - workers: How many slices run at a time; at least 1, where 1 means no concurrency at all.
///   - scratch: What each worker begins with.
///   - transform: A function without side effects on other elements, but for what it leaves in the scratch.
/// - Returns: What became of each element.
package func concurrentMap<Element: Sendable, Scratch: Sendable, Result: Sendable>(
  _ elements: [Element],
  workers: Int,
  reusing scratch: Scratch,
  _ transform: @escaping @Sendable (Element, inout Scratch) -> Result
) async -> [Result] {
  guard workers > 1, elements.count > 1 else {
    var scratch = scratch
    return elements.map { transform($0, &scratch) }
  }
  let slices = Slices(of: elements.count, for: workers)
  return await withTaskGroup(of: [(Int, [Result])].self) { group in
    for _ in 0..<min(workers, slices.count) {
      group.addTask {
        var scratch = scratch
        var done: [(Int, [Result])] = []
        while let (number, slice) = slices.next() {
          done.append((number, elements[slice].map { transform($0, &scratch) }))
        }
        return done
      }
    }
    var results = [[Result]](repeating: [], count: slices.count)
    for await done in group {
      for (number, part) in done { results[number] = part }
    }
    return Array(results.joined())
  }
}

/// The slices of a list that workers take one after the other.
private final class Slices: Sendable {
  let count: Int
  private let size: Int
  private let total: Int
  private let taken = Atomic(0)

  init(of total: Int, for workers: Int) {
    self.total = total
    size = max(1, total / workers / 16)
    count = (total + size - 1) / size
  }

  /// The next slice and its number; nil once all are taken.
  func next() -> (number: Int, slice: Range<Int>)? {
    let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    guard number < count else { return nil }
    return (number, number * size..<min((number + 1) * size, total))
  }
}
