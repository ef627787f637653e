import Reporting

/// A link that leads nowhere, and what was looked for.
struct LinkProblem {
  fileprivate let diagnostic: Diagnostic
  fileprivate let wanted: Wanted?

  /// What might be there under another name.
  enum Wanted {
    case page(Address, WrittenAddress)
    case image(Address)
    case anchor(String, Set<String>)
  }

  init(_ diagnostic: Diagnostic, wanted: Wanted? = nil) {
    (self.diagnostic, self.wanted) = (diagnostic, wanted)
  }
}

extension [LinkProblem] {
  /// The problems, with what was most likely meant by the first hundred: each search costs, and hundreds of broken links
  /// are no typing mistakes.
  func diagnostics(proposingFrom book: AddressBook) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    let claims = book.all
    let images = claims.map(\.address.path).filter { $0.hasPrefix("/images/") }
    return enumerated().map { number, problem in
      number < 100 ? problem.proposing(from: claims, images: images) : problem.diagnostic
    }
  }
}

extension LinkProblem {
  fileprivate func proposing(from claims: [AddressBook.Claim], images: [String]) -> Diagnostic {
    var diagnostic = diagnostic
    switch wanted {
    case .page(let address, let written):
      let claim = claims.nearest(to: address)
      diagnostic.suggestion = claim.map { .question(written.address(of: $0)) }
    case .image(let address):
      diagnostic.suggestion = .nearest(to: address.path, among: images)
    case .anchor(let fragment, let anchors):
      diagnostic.suggestion = .nearest(to: fragment, among: anchors.sorted())
    case nil: break
    }
    return diagnostic
  }
}

extension Suggestion {
  fileprivate static func question(_ address: String) -> Suggestion {
    Suggestion("did you mean '\(address)'?", replacement: address)
  }
}
