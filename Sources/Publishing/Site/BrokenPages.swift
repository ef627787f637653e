import Content

/// A file with prose that could not be read, and where its page would lie.
struct BrokenPage {
  let file: BrokenFile
  let address: Address

  let what: AddressBook.Thing
}

extension Catalog {
  /// The files that could not be read and whose pages are known, but for drafts.
  var brokenPages: [BrokenPage] {
    let guides = leftOut.brokenGuides.values.map {
      BrokenPage(file: $0, address: .guide($0.name), what: .the("guide", $0.name))
    }
    let comparisons = leftOut.brokenComparisons.values.map {
      BrokenPage(
        file: $0,
        address: Address("/compare/\($0.name)/"),
        what: .the("comparison", $0.name)
      )
    }
    let pages = leftOut.brokenPages.values.map {
      let address = LinkableNames().addressOfPage($0.name)
      return BrokenPage(file: $0, address: address, what: .the("page", $0.name))
    }
    return (guides + comparisons + pages).filter { !$0.file.isDraft && isIdentifier($0.file.name) }
  }
}
