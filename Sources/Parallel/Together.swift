import Dispatch
import Synchronization

/// Does two things at a time, where two may be done at a time, and waits for both.
///
/// - Parameters:
///   - workers: How many things may be done at a time; 1 means one after the other.
///   - first: The one thing.
///   - second: The other, which needs nothing of the first.
/// - Returns: What became of both.
package func together<First: Sendable, Second: Sendable>(
  workers: Int,
  _ first: @Sendable () -> First,
  _ second: @Sendable () -> Second
) -> (First, Second) {
  guard workers > 1 else { return (first(), second()) }
  let one = Mutex<First?>(nil)
  let other = Mutex<Second?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      one.withLock { $0 = first() }
    } else {
      other.withLock { $0 = second() }
    }
  }
  // Both are there by now; doing a thing again is only how to say so without a trap.
  return (one.withLock(\.self) ?? first(), other.withLock(\.self) ?? second())
}
