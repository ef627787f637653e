/// An old address that leads to a page.
struct Redirect: Hashable, Sendable {
  let from: Address
  let to: Address
}
