/// Where in a page's HTML a tag stands.
struct Place: Hashable, Sendable {
}
