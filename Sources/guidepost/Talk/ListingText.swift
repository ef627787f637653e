import ArgumentParser
import Content
import Publishing
import Reporting

/// Prints a list, and ends the program with status 1 where errors may have left something out of it.
func tell(_ listing: Listing, of inventory: Inventory) throws {
  Terminal.output.write(columns(rows(of: listing, in: inventory)))
  guard inventory.report.isSound else {
    throw Refusal(.listMayBeShort(errors: inventory.report.errors))
  }
}

private func rows(of listing: Listing, in inventory: Inventory) -> [[String]] {
  switch listing {
  case .guides: inventory.guides.filter { !$0.isDraft }.map(row)
  case .drafts: inventory.guides.filter(\.isDraft).map(row)
  case .stale: inventory.stale.map(row)
  }
}

private func row(of guide: Inventory.Guide) -> [String] {
  [guide.id.text, guide.name, guide.updated.iso, guide.family?.text ?? "-"]
}

private func row(of stale: Inventory.StaleFigures) -> [String] {
  [
    stale.guide.text, stale.source.text,
    "\(counted(stale.months, "months")) old", "limit \(stale.limit)",
  ]
}
