import Content

extension PayBars {
  /// The bars with their figures; nil where none has a length.
  ///
  /// - Parameters:
  ///   - id: What the ids of the chart's parts begin with.
  ///   - whose: Whose figures they are, where they are not the role's own.
  ///   - wording: How the site says things.
  /// - Returns: The chart.
  func chart(id: String, whose: String?, _ wording: Wording) -> BarChart? {
    let figures = items.compactMap(\.figure)
    let isOpen = figures.contains(where: \.isTopCoded)
    guard let scale = ChartScale(fromZeroTo: figures.compactMap(\.amount), isOpen: isOpen) else {
      return nil
    }
    return BarChart(
      words: ChartWords(
        id: id,
        title: wording.words[kind.titleKey],
        note: note(wording, whose: whose),
        description: wording.description(of: self)
      ),
      bars: items.map { bar($0, on: scale, wording) },
      remark: leftOut > 0
        ? "\(wording.numbers.number(leftOut)) \(wording.words["more_in_table"])" : nil
    )
  }

  private func note(_ wording: Wording, whose: String?) -> String {
    let caption = wording.caption(
      of: model.row,
      statistic: statistic,
      namesRegion: kind != .regions,
      namesDate: kind != .editions
    )
    let note = [caption, whose].compactMap(\.self).joined(separator: "; ")
    return kind == .editions ? "\(note). \(wording.words["salary_editions_note"])" : note
  }

  private func bar(_ item: Item, on scale: ChartScale, _ wording: Wording) -> BarChart.Bar {
    BarChart.Bar(name: item.name, value: wording.value(of: item), look: look(of: item, on: scale))
  }

  private func look(of item: Item, on scale: ChartScale) -> BarChart.Look {
    guard let figure = item.figure, let amount = figure.amount else { return .nothing }
    let place = scale.place(of: amount)
    return figure.isTopCoded ? .open(place) : .solid(.start, place)
  }
}

extension PayBars.Kind {
  fileprivate var titleKey: String {
    switch self {
    case .levels: "salary_by_level"
    case .regions: "salary_by_region"
    case .editions: "salary_editions"
    }
  }
}
