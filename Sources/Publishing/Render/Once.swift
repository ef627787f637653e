import Synchronization

/// A value that is made when it is first asked for.
///
/// Two threads that ask at once may both make it; the first to be done is kept for all. So does an `AtomicLazyReference`, but
/// the library has it look up its own type each time it is asked, which takes longer than all that is done here.
struct Once<Value: Sendable>: ~Copyable, Sendable {
  private let kept = Atomic<Unmanaged<Held<Value>>?>(nil)

  func value(making make: () -> Value) -> Value {
    // What is kept stays for as long as this does: nobody need count it to look at it.
    if let held = kept.load(ordering: .acquiring) {
      return held._withUnsafeGuaranteedRef { $0.value }
    }
    return keep(Held(make())).value
  }

  private func keep(_ made: Held<Value>) -> Held<Value> {
    let mine = Unmanaged.passRetained(made)
    let (isMine, first) = kept.compareExchange(
      expected: nil,
      desired: mine,
      ordering: .acquiringAndReleasing
    )
    guard !isMine, let first else { return made }
    mine.release()
    return first.takeUnretainedValue()
  }

  deinit { kept.load(ordering: .acquiring)?.release() }
}
