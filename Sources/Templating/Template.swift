package import Reporting

/// A compiled template, ready to print any number of pages.
package struct Template: Sendable {
  let program: Program
  let entry: Int

  /// What it is rendered with.
  let root: Schema

  /// Appends the template's text with the values of `root`, a record of the schema that it was
  /// compiled for.
  ///
  /// A value that is missing, or is not what the schema says, prints nothing: rendering cannot
  /// fail.
  package func render(_ root: Value, into output: inout [UInt8]) {
    var renderer = Renderer(program, root: root)
    renderer.run(from: entry, into: &output)
  }

  /// Whether some template of the set makes addresses of the site from its own text and from values.
  ///
  /// An address that is a value and no more is that of a page which is known to be there.
  package var mixesAddresses: Bool {
    program.mixedAddresses.contains { $0.start.hasPrefix("/") || $0.start.isEmpty && $0.goesOn }
  }

  /// The addresses that the page would have, from the site's root or whole, and that are made of the
  /// template's own text and of values.
  ///
  /// They are told as they are meant, without the path under which the site lies, each with the
  /// place of its first tag. Addresses that are a value as a whole are not among them.
  package func mixedAddresses(with root: Value) -> [(address: String, location: Location)] {
    var renderer = Renderer(program, root: root)
    renderer.collectsAddresses = true
    var output: [UInt8] = []
    renderer.run(from: entry, into: &output)
    return renderer.addresses.map { number, rest in
      let mixed = program.mixedAddresses[number]
      return (mixed.start + decoded(mixed.start.isEmpty ? withoutBase(rest) : rest), mixed.location)
    }.filter { [.site, .external].contains(AddressKind(of: Array($0.0.utf8))) }
  }

  /// An address that begins with a value, which has the path of the site in it.
  private func withoutBase(_ address: [UInt8]) -> [UInt8] {
    let isOfSite = address.starts(with: program.base + [UInt8(ascii: "/")])
    return isOfSite ? Array(address.dropFirst(program.base.count)) : address
  }
}
