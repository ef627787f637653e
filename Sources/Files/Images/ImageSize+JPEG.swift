extension ImageSize {
  /// JPEG: segments, each a marker and its length, up to the frame header with both sizes.
  ///
  /// A photo that a camera marked as turned by a quarter is shown so, and its sizes change places.
  init?(jpeg: ImageBytes) {
    guard jpeg.has([0xFF, 0xD8]) else { return nil }
    var isTurned = false
    var offset = 2
    while let segment = Segment(of: jpeg, at: offset) {
      if segment.isFrameHeader {
        let size = ImageSize(segment.body.bigEndian(2, at: 3), segment.body.bigEndian(2, at: 1))
        guard let size = isTurned ? size?.turned : size else { return nil }
        self = size
        return
      }
      if segment.marker == 0xE1 { isTurned = Orientation(exif: segment.body)?.isTurned ?? isTurned }
      offset = segment.end
    }
    return nil
  }
}

private struct Segment {
  let marker: Int
  let body: ImageBytes
  let end: Int

  /// The segment at the offset, or nil at the image's data and where the bytes end.
  init?(of jpeg: ImageBytes, at start: Int) {
    guard jpeg.byte(start) == 0xFF else { return nil }
    var offset = start + 1
    while jpeg.byte(offset) == 0xFF { offset += 1 }
    guard let marker = jpeg.byte(offset), marker != 0xDA, marker != 0xD9 else { return nil }
    self.marker = marker
    if Segment.isBare(marker) {
      body = jpeg.rest(from: offset, upTo: 0)
      end = offset + 1
      return
    }
    guard let length = jpeg.bigEndian(2, at: offset + 1), length >= 2 else { return nil }
    body = jpeg.rest(from: offset + 3, upTo: length - 2)
    end = offset + 1 + length
  }

  /// Whether it is one of the thirteen kinds of frame; three numbers among them are tables.
  var isFrameHeader: Bool {
    0xC0...0xCF ~= marker && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
  }

  private static func isBare(_ marker: Int) -> Bool {
    0xD0...0xD8 ~= marker || marker == 0x01
  }
}

/// How a camera was held, from 1 to 8, as Exif's first directory tells it.
private struct Orientation {
  private static let tag = 0x0112

  let value: Int

  /// Whether width and height change places.
  var isTurned: Bool { 5...8 ~= value }

  init?(exif segment: ImageBytes) {
    guard segment.has([0x45, 0x78, 0x69, 0x66, 0, 0]) else { return nil }
    let tiff = segment.rest(from: 6)
    let isLittle = tiff.has([0x49, 0x49])
    func number(_ length: Int, at offset: Int) -> Int? {
      isLittle ? tiff.littleEndian(length, at: offset) : tiff.bigEndian(length, at: offset)
    }
    guard let directory = number(4, at: 4), let count = number(2, at: directory) else { return nil }
    for entry in 0..<count {
      let offset = directory + 2 + entry * 12
      guard let tag = number(2, at: offset) else { return nil }
      if tag == Orientation.tag, let value = number(2, at: offset + 8) {
        self.value = value
        return
      }
    }
    return nil
  }
}
