/// Measures one part of the generator at a time: `swift run -c release benchmarks templates`.
@main
struct Benchmarks {
  static func main() {
    let all: [(name: String, run: () -> Void)] = [
      ("templates", TemplateBenchmark().run)
    ]
    let wanted = CommandLine.arguments.dropFirst()
    for benchmark in all where wanted.isEmpty || wanted.contains(benchmark.name) {
      benchmark.run()
    }
  }
}

/// The shortest time of several runs, in microseconds for each of the `count` things that a run
/// does.
func microseconds(each count: Int, runs: Int = 20, _ run: () -> Void) -> Double {
  let clock = ContinuousClock()
  let shortest = (0..<runs).map { _ in clock.measure(run) }.min() ?? .zero
  let hundredths = Int(shortest / .microseconds(1) / Double(count) * 100)
  return Double(hundredths) / 100
}
