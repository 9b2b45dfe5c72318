public typealias TextMeasure = TextMetrics
