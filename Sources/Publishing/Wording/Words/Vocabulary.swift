import Content

extension Absence {
  var word: Word {
    switch self {
    case .notPublished: .notPublished
    case .notApplicable: .notApplicable
    case .unknown, .noRow: .noData
    }
  }
}

extension Statistic {
  /// What the figure is: a median is never called an average, nor an average a median.
  var word: Word {
    switch self {
    case .p10: Word("p10", "10th percentile")
    case .p25: Word("p25", "25th percentile")
    case .median: Word("median", "median")
    case .p75: Word("p75", "75th percentile")
    case .p90: Word("p90", "90th percentile")
    case .mean: Word("mean", "average")
    case .low: Word("low", "low end")
    case .high: Word("high", "high end")
    }
  }
}

extension PayRange.Kind {
  /// What the two ends are.
  var word: Word {
    switch self {
    case .tenths: Word("range_tenths", "10th to 90th percentile")
    case .quarters: Word("range_quarters", "25th to 75th percentile")
    case .own: Word("range_own", "range given by the source")
    }
  }
}

extension Period {
  /// The period alone: "year".
  var word: Word {
    switch self {
    case .year: .year
    case .month: Word("month", "month")
    case .week: Word("week", "week")
    case .day: Word("day", "day")
    case .hour: Word("hour", "hour")
    }
  }

  /// What follows a figure: "a year".
  var per: Word {
    switch self {
    case .year: Word("per_year", "a year")
    case .month: Word("per_month", "a month")
    case .week: Word("per_week", "a week")
    case .day: Word("per_day", "a day")
    case .hour: Word("per_hour", "an hour")
    }
  }

  /// What a figure measures: "yearly pay".
  var pay: Word {
    switch self {
    case .year: Word("yearly_pay", "yearly pay")
    case .month: Word("monthly_pay", "monthly pay")
    case .week: Word("weekly_pay", "weekly pay")
    case .day: Word("daily_pay", "daily pay")
    case .hour: Word("hourly_pay", "hourly pay")
    }
  }
}

extension Basis {
  var word: Word {
    switch self {
    case .base: Word("basis_base", "base pay")
    case .gross: Word("basis_gross", "gross pay")
    case .total: Word("basis_total", "total pay with bonus and stock")
    }
  }
}

extension Match {
  /// What an official occupation is to a role.
  var word: Word {
    switch self {
    case .exact: Word("match_exact", "official occupation")
    case .narrower: Word("match_narrower", "part of a wider official occupation")
    case .proxy: Word("match_proxy", "closest official occupation")
    }
  }
}
