import Reporting

extension Compiler {
  /// Does what an event in the templates' own text asks for.
  mutating func meet(_ event: PlaceEvent, at anchor: Anchor, in unit: inout Unit) {
    switch event {
    case .siteAddressStart: addLiteral(program.base[...], to: &unit)
    case .doubtfulStart: report(.doubtfulStart(at: location(of: anchor)))
    case .address(let text, let anchor): add(text, at: anchor)
    case .mixedAddressEnd(let address):
      checkStart(of: address)
      endAddress(in: &unit)
    }
  }

  /// Notes that a tag follows; names and addresses of the page's HTML are then not what they were.
  mutating func meetTag(at name: Name, in setting: Setting, in unit: inout Unit) {
    guard let place = unit.place else { return }
    checkAddress(in: unit)
    if place.isInAddress, !place.address.isMixed {
      beginAddress(place.address, at: location(of: name.range, in: setting), in: &unit)
    }
    unit.place = place.behindTag
  }

  /// Reports an address that begins, before a tag that is in it, as if there were something before that.
  mutating func checkAddress(in unit: Unit) {
    guard let place = unit.place, place.isInAddress else { return }
    checkStart(of: place.address)
  }

  private mutating func add(_ bytes: [UInt8], at anchor: Anchor) {
    let location = location(of: anchor, length: bytes.count)
    let text = decoded(bytes)
    switch AddressKind(of: bytes) {
    case .relative: report(.relative(text, at: location))
    case .script: report(.script(text, at: location))
    case .site: addresses[location] = LiteralAddress(text: text, kind: .site, location: location)
    case .fragment:
      addresses[location] = LiteralAddress(text: text, kind: .fragment, location: location)
    case .external, .data:
      addresses[location] = LiteralAddress(text: text, kind: .external, location: location)
    }
  }

  private mutating func checkStart(of address: AddressStart) {
    guard address.isText, !address.text.isEmpty, AddressKind(of: address.text) == .relative
    else { return }
    let location = location(of: address.anchor, length: address.text.count)
    report(.relative(decoded(address.text), at: location))
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

  /// Ends a mixed address; one that is nothing but a value is none, since the value is known to be sound.
  private mutating func endAddress(in unit: inout Unit) {
    if case .print = unit.code.last, case .beginAddress(let number) = unit.code.dropLast().last,
      program.mixedAddresses[Int(number)].start.isEmpty
    {
      unit.code.remove(at: unit.code.count - 2)
    } else {
      unit.add(.endAddress)
    }
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
