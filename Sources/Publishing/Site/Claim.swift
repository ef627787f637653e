import Reporting

extension AddressBook {
  /// Something that lies at an address.
  final class Claim: Sendable {
    let address: Address
    let what: Thing

    /// What made it, if it is not the generator's own.
    let location: Location?

    /// The page that lies there; nil for a file or a redirect.
    let page: Page?

    /// The ids of its headings where it is a file that could not be read, so that there is no page.
    let anchors: Set<String>?

    init(
      _ address: Address,
      _ what: Thing,
      at location: Location?,
      page: Page? = nil,
      anchors: Set<String>? = nil
    ) {
      (self.address, self.what, self.location) = (address, what, location)
      (self.page, self.anchors) = (page, anchors)
    }
  }

  /// What something is, put into words only where it must be told: "the feed", "the guide 'python-developer'".
  struct Thing: Sendable, CustomStringConvertible {
    let noun: String
    let name: String?

    static func the(_ noun: String, _ name: String? = nil) -> Thing {
      Thing(noun: noun, name: name)
    }

    var description: String { name.map { "the \(noun) '\($0)'" } ?? "the \(noun)" }
  }
}
