import Testing

@testable import Files

/// Images of 300 by 200 pixels, each cut off behind its size.
private let images: [(name: String, bytes: [UInt8])] = [
  ("png", png), ("gif", gif), ("jpeg", jpeg(exif: [])), ("lossy WebP", webPLossy),
  ("lossless WebP", webPLossless), ("extended WebP", webPExtended), ("avif", avif), ("svg", svg),
]

@Test(arguments: images.indices)
func theSizeOfAnImageIsRead(number: Int) throws {
  let size = try #require(ImageSize(reading: images[number].bytes), "\(images[number].name)")
  #expect([size.width, size.height] == [300, 200], "\(images[number].name)")
}

@Test(arguments: images.indices)
func anImageThatIsCutShortHasNoOtherSize(number: Int) {
  let bytes = images[number].bytes
  for length in bytes.indices {
    let size = ImageSize(reading: Array(bytes.prefix(length)))
    #expect(size == nil || size == ImageSize(reading: bytes), "\(images[number].name) \(length)")
  }
}

@Test(arguments: images.indices)
func noBytesAreATrap(number: Int) {
  var random = Generator(state: UInt64(number))
  for _ in 0..<20_000 {
    var bytes = images[number].bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let odd: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random)]
      bytes[.random(in: bytes.indices, using: &random)] = odd.randomElement(using: &random) ?? 0
    }
    if let size = ImageSize(reading: bytes) {
      #expect(size.width > 0 && size.height > 0)
    }
  }
}

@Test(arguments: [(1, false), (3, false), (5, true), (6, true), (8, true), (9, false)])
func aTurnedPhotoHasItsSidesChanged(orientation: UInt8, isTurned: Bool) {
  let little: [UInt8] =
    [0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0]
    + [0, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0] + [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
  let big: [UInt8] =
    [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1]
    + [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  for exif in [little, big] {
    #expect(ImageSize(reading: jpeg(exif: exif))?.width == (isTurned ? 200 : 300))
    #expect(ImageSize(reading: jpeg(exif: exif))?.height == (isTurned ? 300 : 200))
  }
}

@Test(arguments: [
  (#"<svg width="30" height="20"/>"#, 30, 20),
  (#"<svg width='30.4px' height='20px'>"#, 30, 20),
  (#"<svg viewBox="0 0 24 12">"#, 24, 12),
  (#"<svg viewBox="-1,-1,24,12" width="100%" height="100%">"#, 24, 12),
  (#"<svg width="48" viewBox="0 0 24 12">"#, 48, 24),
  (#"<svg height="48" viewBox="0 0 24 12">"#, 96, 48),
  (
    "\u{FEFF}<?xml version=\"1.0\"?>\r\n<!-- <svg width='1'> -->\n<svg\n width = \"3\" height=\"2\">",
    3, 2
  ),
])
func theSizeOfASVGIsThatOfItsRoot(text: String, width: Int, height: Int) {
  let size = ImageSize(reading: Array(text.utf8))
  #expect(size?.width == width)
  #expect(size?.height == height)
}

@Test(arguments: [
  "", "<", "<svg", "<svg>", "<svgx width='3' height='2'>", "<html><svg width='3' height='2'>",
  "<svg width='3'>", "<svg width='0' height='2'>", "<svg width='3em' height='2em'>",
  "<svg width='-3' height='2'>", "<svg width='1e300' height='2'>", "<svg width='nan' height='2'>",
  "<svg viewBox='0 0 inf 2'>", "<svg viewBox='0 0 1e-300 2' width='300'>", "<svg width=3 height=2>",
  "<svg width='3' height='2", "<!-- <svg width='3' height='2'>",
])
func aSVGWithoutASizeHasNone(text: String) {
  #expect(ImageSize(reading: Array(text.utf8)) == nil)
}

private let png: [UInt8] =
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
  + [0, 0, 1, 44, 0, 0, 0, 200]

private let gif = Array("GIF89a".utf8) + [44, 1, 200, 0]

private func jpeg(exif: [UInt8]) -> [UInt8] {
  let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46]
  let first: [UInt8] = exif.isEmpty ? [] : [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
  let table: [UInt8] = [0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xD0]
  return start + first + table + [0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 44, 3]
}

private func riff(_ chunk: String, _ body: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + body
}

private let webPLossy = riff("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 44, 0x41, 200, 0x80])
private let webPLossless = riff("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0])
private let webPExtended = riff("VP8X", [0, 0, 0, 0, 43, 1, 0, 199, 0, 0])

private func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
  [0, 0, 0, UInt8(body.count + 8)] + Array(name.utf8) + body
}

private let avif: [UInt8] = {
  let small = box("ispe", [0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 64])
  let large = box("ispe", [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200])
  let properties = box("iprp", box("ipco", small + box("pixi", [0, 0]) + large))
  return box("ftyp", Array("avif".utf8)) + box("meta", [0, 0, 0, 0] + properties)
}()

private let svg = Array(#"<svg xmlns="x" width="300" height="200px" viewBox="0 0 3 2">"#.utf8)

/// A source of numbers that are the same in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return ContentHash(of: withUnsafeBytes(of: state) { Array($0) }).value
  }
}
