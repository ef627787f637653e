import Content
import Reporting
import Templating

extension Desk {
  /// The value of a name in prose, such as `role.salary.median`, on a page.
  ///
  /// - Parameters:
  ///   - name: The name with its dots.
  ///   - page: The page that the prose stands on.
  /// - Returns: The value, or nil for a name that prose does not have.
  func fact(_ name: String, on page: PageView) -> Value? {
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard case .found = models.prose.schema.resolve(path) else { return nil }
    return models.prose.value(at: path[...], of: page, at: self)
  }
}

extension Value {
  /// The value as prose prints it; nil for one that does not print, or is not there.
  var printed: String? {
    switch self {
    case .text(let text), .address(let text): text
    case .number(let number): String(number)
    case .fact(let printed, _), .statement(let printed, _): printed
    case .free(.text(let text)): text
    case .absent, .hollow, .none, .html, .written, .flag, .json, .record, .thing, .list, .free: nil
    }
  }
}

extension Templating.FreeValue {
  /// The member of that name; nothing where there is none.
  func member(_ name: String) -> Templating.FreeValue {
    if case .map(let members) = self { members[name] ?? .nothing } else { .nothing }
  }

  /// The keys that an author made up, as templates read them.
  init(_ value: Content.FreeValue?) {
    switch value {
    case nil: self = .map([:])
    case .text(let text): self = .text(text)
    case .list(let items): self = .list(items.map { Templating.FreeValue($0) })
    case .mapping(let members): self = .map(members.mapValues { Templating.FreeValue($0) })
    }
  }
}
