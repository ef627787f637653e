import Synchronization

/// A value that is made when it is first asked for.
///
/// Two threads that ask at once may both make it; the first to be done is kept for all.
final class Once<Value: Sendable>: Sendable {
  private let kept = AtomicLazyReference<Held<Value>>()

  func value(making make: () -> Value) -> Value {
    if let held = kept.load() { return held.value }
    return kept.storeIfNil(Held(make())).value
  }
}
