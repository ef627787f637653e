import Testing

@testable import Publishing

@Suite struct AddressBookTests {
  @Test(arguments: [
    ("/x/", "/X/"), ("/x/", "/x/index.html"), ("/x/", "/x"), ("/x", "/x/"), ("/x", "/x/y.html"),
    ("/x/y.html", "/x"), ("/x/y.html", "/x/y.html/z/"), ("/x/", "/x/index.html/y"),
    ("/x/index.html/y", "/x/"), ("/", "/index.html"), ("/é/", "/É/Index.html"),
  ])
  func whatHasOneFileOrAFileForAFolderCannotLieSideBySide(first: String, second: String) {
    var book = AddressBook()
    #expect(book.enter(claim(first)) == nil)
    #expect(book.enter(claim(second)) != nil)
  }

  @Test(arguments: [("/x/", "/y/"), ("/x/", "/x/y/"), ("/x/y/", "/x/"), ("/x/", "/x/y.html")])
  func whatHasAFileOfItsOwnLiesSideBySide(first: String, second: String) {
    var book = AddressBook()
    #expect(book.enter(claim(first)) == nil)
    #expect(book.enter(claim(second)) == nil)
    #expect(book.all.map(\.address.path) == [first, second].sorted())
  }

  @Test func aPageIsFoundByEachAddressOfItsFileInItsOwnCase() {
    var book = AddressBook()
    #expect(book.enter(claim("/x/Y/")) == nil)
    #expect(book.claim(at: Address("/x/Y/index.html")) != nil)
    #expect(book.claim(at: Address("/x/y/")) == nil)
    #expect(book.claim(at: Address("/x/")) == nil)
  }

  private func claim(_ path: String) -> AddressBook.Claim {
    AddressBook.Claim(Address(path), .the("page", path), at: nil)
  }
}
