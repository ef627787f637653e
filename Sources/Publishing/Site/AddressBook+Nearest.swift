import Reporting

extension AddressBook {
  /// What was most likely meant by an address at which nothing lies.
  ///
  /// Each part of the path must be near; else the same name in another folder is meant, if there is but one.
  func nearest(to address: Address) -> Claim? {
    let parts = AddressBook.parts(of: address)
    let candidates = all.filter { $0.page != nil || $0.anchors != nil }
    let near = candidates.filter { claim in
      let others = AddressBook.parts(of: claim.address)
      return others.count == parts.count
        && zip(parts, others).allSatisfy { Reporting.nearest(to: $0, among: [$1]) != nil }
    }
    if let path = Reporting.nearest(to: address.path, among: near.map(\.address.path)) {
      return near.first { $0.address.path == path }
    }
    let namesakes = candidates.filter { AddressBook.parts(of: $0.address).last == parts.last }
    return namesakes.count == 1 ? namesakes[0] : nil
  }

  private static func parts(of address: Address) -> [String] {
    address.path.split(separator: "/").map(String.init)
  }
}
