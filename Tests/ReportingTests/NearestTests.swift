import Testing

@testable import Reporting

@Test(
  arguments: [
    ("sequel", ["sql", "python"], nil),
    ("pyhton", ["sql", "python"], "python"),
    ("summery", ["summary", "title"], "summary"),
    ("x", ["summary", "y"], nil),
    ("", ["summary"], nil),
  ] as [(String, [String], String?)]
)
func theNearestNameIsWithinAThirdOfTheLength(name: String, names: [String], expected: String?) {
  #expect(nearest(to: name, among: names) == expected)
}
