#!/usr/bin/env python3
"""Writes UmmAlQuraMonths.swift: the lengths of the months of the Umm al-Qura calendar, 1343 to 1500 AH.

The facts are read from the Python package hijridate 2.6.0 (MIT licence, Mohammed Alshehri), which names as its sources the
archived Umm al-Qura newspaper and the comparative calendar of King Abdulaziz City for Science and Technology. A few months
before 1365 have 28 or 31 days there.

    pip install hijridate==2.6.0 && python3 make-umm-al-qura.py > UmmAlQuraMonths.swift
"""
from datetime import date

from hijridate import ummalqura

starts = ummalqura.MONTH_STARTS
first = date(*ummalqura.GREGORIAN_RANGE[0]).toordinal() - date(1970, 1, 1).toordinal()
lengths = [after - before for before, after in zip(starts, starts[1:])]
assert set(lengths) == {28, 29, 30, 31} and len(lengths) % 12 == 0
years = [lengths[index:index + 12] for index in range(0, len(lengths), 12)]
bits = [sum((length - 28) << 2 * month for month, length in enumerate(year)) for year in years]

print("// Written by make-umm-al-qura.py.")
print("extension UmmAlQuraCalendar {")
print(f"  static let firstYear: Int64 = {ummalqura.HIJRI_RANGE[0][0]}")
print("  /// 1 Muharram of the first year, in days since 1970-01-01.")
print(f"  static let firstDay: Int64 = {first:_}")
print("  /// One number a year, two bits a month from the lowest: how many days it has more than 28.")
print("  static let months: [UInt32] = [")
for index in range(0, len(bits), 10):
    print("    " + ", ".join(f"0x{value:06X}" for value in bits[index:index + 10]) + ",")
print("  ]")
print("}")
