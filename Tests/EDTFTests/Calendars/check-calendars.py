#!/usr/bin/env python3
"""Prints the numbers of OtherCalendarTests.swift that come from outside: hashes over the first days of all months.

    pip install convertdate==2.5.1 jdatetime==6.1.1 hijridate==2.6.0 && python3 check-calendars.py

A hash is h = h * 31 + day number (modulo 2^64), over the months in order. The Julian calendar and the Islamic tabular one are
convertdate's, Solar Hijri jdatetime's; convertdate reckons Solar Hijri by the equinox, and the years in which the two
differ are printed too. Umm al-Qura is hijridate's, from which the table was made.
"""
from datetime import date

import jdatetime
from convertdate import islamic, julian, persian
from hijridate import Hijri

UNIX = date(1970, 1, 1).toordinal()


def number(year, month, day):
    """Days since 1970-01-01 of a proleptic Gregorian date; the years repeat every 400."""
    shift = 0
    while year < 1:
        year += 400
        shift += 146_097
    return date(year, month, day).toordinal() - UNIX - shift


def hashed(days):
    value = 0
    for day in days:
        value = (value * 31 + day) % 2**64
    return value


def months(first, last):
    return [(year, month) for year in range(first, last + 1) for month in range(1, 13)]


def from_julian_day(value):
    return round(value - 2_440_587.5)


def solar(year, month):
    day = jdatetime.date(year, month, 1).togregorian()
    return number(day.year, day.month, day.day)


print("julian 1...3000", hashed(from_julian_day(julian.to_jd(y, m, 1)) for y, m in months(1, 3000)))
print("islamic tabular 1...3000", hashed(from_julian_day(islamic.to_jd(y, m, 1)) for y, m in months(1, 3000)))
print("solar hijri 1178...1633", hashed(solar(y, m) for y, m in months(1178, 1633)))
print("umm al-qura 1343...1500", hashed(Hijri(y, m, 1).to_gregorian().toordinal() - UNIX for y, m in months(1343, 1500)))
print("solar hijri, other by the equinox:", [
    year for year in range(1178, 1634)
    if number(*persian.to_gregorian(year, 1, 1)) != solar(year, 1)])
