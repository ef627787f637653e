import Testing

@testable import Parallel

@Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 8])
func theOrderIsKeptForAnyNumberOfWorkers(count: Int, workers: Int) async {
  let numbers = Array(0..<count)
  #expect(await concurrentMap(numbers, workers: workers) { $0 * 2 } == numbers.map { $0 * 2 })
}
