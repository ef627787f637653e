import Testing

@testable import Parallel

@Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 8])
func theOrderIsKeptForAnyNumberOfWorkers(count: Int, workers: Int) async {
  let numbers = Array(0..<count)
  #expect(await concurrentMap(numbers, workers: workers) { $0 * 2 } == numbers.map { $0 * 2 })
}

@Test(arguments: [1, 2, 8])
func eachWorkerUsesItsScratchForOneElementAfterTheOther(workers: Int) async {
  let seen = await concurrentMap(Array(0..<1000), workers: workers, reusing: [Int]()) {
    number,
    scratch in
    scratch.append(number)
    return scratch
  }
  #expect(seen.map(\.last) == (0..<1000).map(Optional.some))
  #expect(seen.allSatisfy { $0 == $0.sorted() })
  #expect((1...workers).contains(seen.count { $0.count == 1 }))
}
