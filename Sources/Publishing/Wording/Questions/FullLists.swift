/// The ids of the places on a page where lists stand in full that answers cut short; nil where the page has no such place.
struct FullLists: Sendable {
  var skills: String?
  var attributes: String?
  var levels: String?
  var nextSteps: String?
}
