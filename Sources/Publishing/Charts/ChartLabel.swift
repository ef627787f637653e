/// A figure with words for what it is, in the lines in which a chart prints them.
final class LabelText: Sendable {
  /// The figure's lines.
  let figure: [String]

  /// The lines of the words below it.
  let words: [String]

  /// Whether it stands for the others.
  let isStrong: Bool

  /// How wide its widest line is, in tenths of the text's size.
  let width: Int

  private static let column = 52

  init(_ figure: String, words: [String] = [], isStrong: Bool = false) {
    (self.words, self.isStrong) = (words, isStrong)
    self.figure = LabelText.lines(of: figure)
    width = (self.figure + words).reduce(0) { max($0, TextSize.width(of: $1)) }
  }

  /// The lines of a text that stands beside others.
  static func lines(of text: String) -> [String] { TextSize.lines(of: text, within: column) }

  /// How many lines it has.
  var count: Int { figure.count + words.count }
}

/// A text that stands above or below a place in a chart.
struct ChartLabel: Sendable {
  let place: Across
  let text: LabelText

  fileprivate var width: Int { text.width }
}

/// Labels side by side, each as near to its place as the edges and its neighbours allow on the narrowest screen.
///
/// On wider ones the places move apart while the texts stay as they are, so that nothing overlaps there either.
struct LabelRow: Sendable {
  /// The labels with how far each is moved to the right, in tenths of the text's size.
  let labels: [(label: ChartLabel, shift: Int)]

  /// How far a label may be moved for its neighbours' sake without seeming to stand at another place.
  private static let tolerance = 10

  /// How many lines the tallest label has.
  var count: Int { labels.map(\.label.text.count).max() ?? 0 }

  /// Puts labels side by side where they fit, else each into a row of its own.
  ///
  /// - Parameter labels: In the order of their places.
  /// - Returns: The rows, from the top.
  static func rows(_ labels: [ChartLabel]) -> [LabelRow] {
    if let row = LabelRow(fitting: labels) { return [row] }
    return labels.map { LabelRow(labels: [($0, $0.start - $0.wish)]) }
  }

  /// All labels side by side; nil where they are too wide for that.
  init?(fitting labels: [ChartLabel]) {
    guard !labels.isEmpty, let starts = LabelRow.starts(of: labels) else { return nil }
    let moves = zip(labels, starts).map { abs($1 - $0.start) }
    guard moves.allSatisfy({ $0 <= LabelRow.tolerance }) else { return nil }
    self.labels = zip(labels, starts).map { ($0, $1 - $0.wish) }
  }

  private init(labels: [(label: ChartLabel, shift: Int)]) {
    self.labels = labels
  }

  /// Where each label begins, pushed to the right by those before it, then back to the left by those after it.
  private static func starts(of labels: [ChartLabel]) -> [Int]? {
    var (starts, free) = ([Int](), 0)
    for label in labels {
      starts.append(max(label.start, free))
      free = (starts.last ?? 0) + label.width + TextSize.gap
    }
    var limit = TextSize.narrowest
    for index in labels.indices.reversed() {
      starts[index] = min(starts[index], limit - labels[index].width)
      limit = starts[index] - TextSize.gap
    }
    return starts.allSatisfy { $0 >= 0 } ? starts : nil
  }
}

extension ChartLabel {
  /// Where it begins if it stands right at its place.
  fileprivate var wish: Int { place.thousandths * TextSize.narrowest / 1000 - width / 2 }

  /// Where it begins if only the edges hold it back.
  fileprivate var start: Int { max(min(wish, TextSize.narrowest - width), 0) }
}
