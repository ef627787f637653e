import Parallel
import Synchronization
import Testing

@Suite struct TogetherTests {
  @Test(arguments: [1, 2, 8])
  func bothAreDoneOnceAndReturned(workers: Int) {
    let done = Mutex<[String]>([])
    let (one, other) = together(workers: workers) {
      done.withLock { $0.append("first") }
      return 1
    } _: {
      done.withLock { $0.append("second") }
      return "two"
    }
    #expect((one, other) == (1, "two"))
    #expect(done.withLock(\.self).sorted() == ["first", "second"])
  }

  @Test func oneWorkerDoesTheFirstThingFirst() {
    let done = Mutex<[Int]>([])
    _ = together(workers: 1) {
      done.withLock { $0.append(1) }
    } _: {
      done.withLock { $0.append(2) }
    }
    #expect(done.withLock(\.self) == [1, 2])
  }
}
