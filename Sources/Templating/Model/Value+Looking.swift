/// How values are looked at from outside of a template, as by a reference of all names.
extension Value {
  /// What stands behind a field, by its slot; nothing where the value has no such part.
  package func part(_ slot: Int) -> Value {
    switch self {
    case .record(let parts), .fact(_, let parts): slot < parts.count ? parts[slot] : .none
    case .thing(let parts), .statement(_, let parts), .hollow(_, let parts): parts[slot]
    case .absent, .none, .text, .html, .written, .address, .number, .flag, .json, .list, .free:
      .none
    }
  }

  /// Whether it is something with parts.
  package var hasParts: Bool {
    switch self {
    case .record, .fact, .thing, .statement, .hollow: true
    default: false
    }
  }

  /// What a section over a list goes through; nothing for what is no list.
  package var items: [Value] {
    switch self {
    case .list(let items): items
    case .free(.list(let items)): items.map(Value.free)
    default: []
    }
  }

  /// What it prints, or is: `yes` for a flag; nil where that is nothing, or something with parts.
  package var sample: String? {
    switch self {
    case .text(let text), .address(let text), .fact(let text, _), .statement(let text, _):
      text.isEmpty ? nil : text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .html, .written, .json:
      rendered.isEmpty ? nil : String(decoding: rendered, as: UTF8.self)
    case .list(let items): items.first?.sample
    case .absent, .hollow, .none, .record, .thing, .free: nil
    }
  }

  private var rendered: [UInt8] {
    var output: [UInt8] = []
    if case .json = self {
      print(as: .json, into: &output)
    } else {
      print(as: .html, into: &output)
    }
    return output
  }
}
