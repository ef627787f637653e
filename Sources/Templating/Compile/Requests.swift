/// What the templates ask of the models: the fields they use, and the steps that lead to values
/// made on demand.
struct Requests: Sendable {
  private(set) var chains: [String: [StepChain]] = [:]
  private(set) var used: [String: Set<Int>] = [:]
  private var numbers: [String: [String: Int]] = [:]

  mutating func use(_ slot: Int, of schema: Schema) {
    used[schema.name, default: []].insert(slot)
  }

  /// The slot of what a chain leads to: after the fields, in the order in which chains were first
  /// asked for.
  mutating func slot(of chain: StepChain, in schema: Schema) -> Int {
    if let number = numbers[schema.name]?[chain.key] { return schema.fields.count + number }
    let number = chains[schema.name, default: []].count
    chains[schema.name, default: []].append(chain)
    numbers[schema.name, default: [:]][chain.key] = number
    return schema.fields.count + number
  }
}
