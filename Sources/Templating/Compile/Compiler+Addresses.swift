import Reporting

extension Compiler {
  /// Does what an event in the templates' own text asks for.
  mutating func meet(_ event: PlaceEvent, at anchor: Anchor, in unit: inout Unit) {
    switch event {
    case .siteAddressStart: addLiteral(program.base[...], to: &unit)
    case .doubtfulStart: report(.doubtfulStart(at: library.location(of: anchor)))
    case .address(let text, let anchor): add(text, at: anchor)
    case .mixedAddressEnd(let address):
      checkStart(of: address)
      noteText(of: address)
      let mixed = program.mixedAddresses
      unit.endAddress(unlessAlone: { mixed[Int($0)].start.isEmpty })
    }
  }

  /// Goes on behind a tag: names and addresses of the page's HTML are then not what they were.
  mutating func meetTag(at name: Name, in setting: Setting, in unit: inout Unit) {
    guard let place = unit.place else { return }
    checkAddress(in: unit)
    if place.isInAddress {
      if place.address.isMixed {
        noteText(of: place.address)
      } else {
        beginAddress(place.address, at: location(of: name, in: setting), in: &unit)
      }
    }
    unit.place = place.behindTag
  }

  /// Remembers that an address goes on in text behind a value.
  private mutating func noteText(of address: AddressStart) {
    guard !address.text.isEmpty, let last = program.mixedAddresses.indices.last else { return }
    program.mixedAddresses[last].goesOn = true
  }

  /// Reports the address that a tag stands in, if it has begun without saying from where.
  mutating func checkAddress(in unit: Unit) {
    guard let place = unit.place, place.isInAddress else { return }
    checkStart(of: place.address)
  }

  private mutating func checkStart(of address: AddressStart) {
    guard address.isText, !address.text.isEmpty, AddressKind(of: address.text) == .relative
    else { return }
    let location = library.location(of: address.anchor, length: address.text.count)
    report(.relative(decoded(address.text), at: location))
  }

  private mutating func add(_ bytes: [UInt8], at anchor: Anchor) {
    let location = library.location(of: anchor, length: bytes.count)
    let text = decoded(bytes)
    switch AddressKind(of: bytes) {
    case .relative: report(.relative(text, at: location))
    case .script: report(.script(text, at: location))
    case .site: add(text, .site, at: location)
    case .fragment: add(text, .fragment, at: location)
    case .external, .data: add(text, .external, at: location)
    }
  }

  private mutating func add(_ text: String, _ kind: LiteralAddress.Kind, at location: Location) {
    addresses[location] = LiteralAddress(text: text, kind: kind, location: location)
  }

  private mutating func beginAddress(
    _ address: AddressStart,
    at location: Location,
    in unit: inout Unit
  ) {
    unit.add(.beginAddress(Int32(program.mixedAddresses.count)))
    program.mixedAddresses.append(
      MixedAddress(start: decoded(address.text), location: location)
    )
  }
}

/// An address as it is meant, without the one escape that addresses need in HTML.
func decoded(_ address: [UInt8]) -> String {
  var text = ""
  let ampersand = Array("&amp;".utf8)
  var rest = address[...]
  while let position = rest.firstIndex(of: UInt8(ascii: "&")) {
    text += String(decoding: rest[..<position], as: UTF8.self) + "&"
    let isEscaped = rest[position...].starts(with: ampersand)
    rest = rest[(position + (isEscaped ? ampersand.count : 1))...]
  }
  return text + String(decoding: rest, as: UTF8.self)
}

extension Diagnostic {
  fileprivate static func relative(_ address: String, at location: Location) -> Diagnostic {
    Diagnostic(
      .invalidURL,
      "the address '\(address)' leads elsewhere from each page",
      at: location,
      suggestion: Suggestion("write it from the root, such as '/\(address)'")
    )
  }

  fileprivate static func script(_ address: String, at location: Location) -> Diagnostic {
    Diagnostic(.unsafeURL, "the address '\(address)' is a script", at: location)
  }

  fileprivate static func doubtfulStart(at location: Location) -> Diagnostic {
    Diagnostic(
      .unsafePlace,
      "whether an address begins here depends on the sections before it",
      at: location,
      suggestion: Suggestion("put whole addresses into the sections")
    )
  }
}
