extension PayRows {
  /// Every row of the subject, the one that is to be preferred first.
  package var all: [PayRow] { rows }
}
