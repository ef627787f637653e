extension ImageSize {
  /// AVIF: boxes in boxes, one of them the properties of all pictures in the file.
  ///
  /// The image is the largest of these: the others are tiles, thumbnails and masks.
  init?(avif: ImageBytes) {
    let boxes = Box.all(in: avif)
    guard let type = boxes.first, type.name == "ftyp", type.body.has("avi") else { return nil }
    guard
      let properties = boxes.first("meta")?.body.rest(from: 4).box("iprp")?.box("ipco"),
      let largest = Box.all(in: properties).compactMap(\.extent).max(by: ImageSize.isSmaller)
    else { return nil }
    self = largest
  }

  private static func isSmaller(_ left: ImageSize, _ right: ImageSize) -> Bool {
    left.width * left.height < right.width * right.height
  }
}

private struct Box {
  let name: String
  let body: ImageBytes

  /// The size that an `ispe` box gives after its version and flags.
  var extent: ImageSize? {
    name == "ispe" ? ImageSize(body.bigEndian(4, at: 4), body.bigEndian(4, at: 8)) : nil
  }

  /// The boxes side by side, up to one that is not all there.
  static func all(in bytes: ImageBytes) -> [Box] {
    var boxes: [Box] = []
    var offset = 0
    while let size = bytes.bigEndian(4, at: offset),
      let name = bytes.part(offset + 4, 4),
      let body = bytes.part(offset + 8, size - 8)
    {
      boxes.append(Box(name: name.text, body: body))
      offset += size
    }
    return boxes
  }
}

extension [Box] {
  fileprivate func first(_ name: String) -> Box? {
    first { $0.name == name }
  }
}

extension ImageBytes {
  /// What the first box of the name holds.
  fileprivate func box(_ name: String) -> ImageBytes? {
    Box.all(in: self).first(name)?.body
  }
}
