import Foundation
import Publishing
import Testing

/// What holds for every page of every site.
@Suite struct PageTests {
  @Test(arguments: GoldenSite.sound, Place.allCases)
  func everyAddressLeadsSomewhere(_ golden: GoldenSite, at place: Place) async throws {
    let site = try await written(golden, at: place)
    #expect(site.pages.keys.flatMap(site.deadLinks).sorted() == [])
  }

  @Test(arguments: GoldenSite.sound)
  func noPageIsMalformedOrHoldsAnythingEmpty(_ golden: GoldenSite) async throws {
    let site = try await written(golden, at: .ownAddress)
    for (file, page) in site.pages { #expect(page.faults == [], "\(file)") }
  }

  @Test(arguments: GoldenSite.sound, Place.allCases)
  func everyCanonicalAddressIsThePagesOwn(_ golden: GoldenSite, at place: Place) async throws {
    let site = try await written(golden, at: place)
    for (file, page) in site.pages where !page.isRedirect && file != "404.html" {
      let links = page.all("link").filter { $0.attributes["rel"] == "canonical" }
      #expect(links.map { $0.attributes["href"] } == [site.address(ofPage: file)])
    }
  }

  @Test(arguments: GoldenSite.sound)
  func structuredDataParsesAndHoldsNothingEmpty(_ golden: GoldenSite) async throws {
    let site = try await written(golden, at: .underAPath)
    for (file, page) in site.pages {
      for script in page.all("script") where script.attributes["type"] == "application/ld+json" {
        let value = try JSONSerialization.jsonObject(with: Data(script.text.utf8))
        let object = try #require(value as? [String: Any], "\(file)")
        #expect(object["@context"] as? String == "https://schema.org", "\(file)")
        #expect(!script.text.contains(":\"\"") && !script.text.contains("[]"), "\(file)")
      }
    }
  }
}

/// A golden site, built with the style and the script that come with the program.
func written(_ golden: GoldenSite, at place: Place) async throws -> WrittenSite {
  let copy = try TemporarySite(golden)
  let result = try await build(try copy.request(place))
  #expect(result.isSound, "\(result.text)")
  return WrittenSite(copy.output.contents, at: try place.url(of: golden))
}

extension Place {
  /// The address of a site that is built here.
  func url(of golden: GoldenSite) throws -> String {
    if let baseURL { return baseURL }
    let settings = try #require(golden.folder.text(of: "site/content/site.yml"))
    let lines = settings.split(whereSeparator: \.isNewline)
    let line = try #require(lines.first { $0.hasPrefix("url:") })
    return line.dropFirst("url:".count).trimmingCharacters(in: .whitespaces)
  }
}
