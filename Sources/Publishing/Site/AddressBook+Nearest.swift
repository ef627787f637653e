import Reporting

extension [AddressBook.Claim] {
  /// What was most likely meant by an address at which nothing lies.
  ///
  /// Each part of the path must be near; else the same name in another folder is meant, if there is but one.
  func nearest(to address: Address) -> AddressBook.Claim? {
    let parts = address.parts
    let pages = filter { $0.page != nil || $0.anchors != nil }
    let near = pages.filter { page in
      let others = page.address.parts
      return others.count == parts.count
        && zip(parts, others).allSatisfy { Reporting.nearest(to: $0, among: [$1]) != nil }
    }
    if let path = Reporting.nearest(to: address.path, among: near.map(\.address.path)) {
      return near.first { $0.address.path == path }
    }
    let namesakes = pages.filter { $0.address.parts.last == parts.last }
    return namesakes.count == 1 ? namesakes[0] : nil
  }
}

extension Address {
  fileprivate var parts: [String] { path.split(separator: "/").map(String.init) }
}
