import CommonMark
import Reporting

extension FullLists {
  /// Where a guide or a comparison shows its lists: in a section of its template, or where its author includes them.
  ///
  /// - Parameters:
  ///   - view: The page.
  ///   - ids: The ids in the text of the site's templates.
  init(on view: PageView, _ ids: TemplateIDs) {
    let article = view.prose?.article
    func place(_ id: String, including partial: String? = nil) -> String? {
      guard let partial, let call = article?.call(of: partial) else {
        return ids.ids.contains(id) ? id : nil
      }
      return article?.anchors.last { $0.position.line < call.position.line }?.id
    }
    self.init(
      skills: place("gp-skills", including: "skills"),
      attributes: place("gp-attributes", including: "attributes"),
      levels: place("gp-levels", including: "levels"),
      nextSteps: place("gp-next-steps")
    )
  }
}

extension Article {
  fileprivate func call(of partial: String) -> PartialCall? {
    calls.partials.first { $0.name == partial }
  }
}
