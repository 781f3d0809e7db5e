//! Instants: RFC 3339 on the wire, several text forms in databases. Everything finer than a millisecond is cut.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, SecondsFormat, TimeDelta, Timelike as _, Utc};

use super::text::text_of;
use crate::json::Json;
use crate::problem::Fault;

const WHAT: &str = "an RFC 3339 date-time";

pub(super) fn read(json: &Json) -> Result<DateTime<Utc>, Fault> {
    text_of(json, WHAT)?.valid().and_then(parse_rfc3339).ok_or_else(|| Fault::format(WHAT))
}

pub(crate) fn midnight(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant.date_naive().and_time(NaiveTime::MIN).and_utc()
}

pub(crate) fn on_epoch(instant: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH.date_naive().and_time(instant.time()).and_utc()
}

/// `2025-01-02T03:04:05.678Z`
pub(crate) fn date_time_text(instant: DateTime<Utc>) -> String {
    let mut text = String::with_capacity(24);
    write_date_time(instant, &mut text);
    text
}

/// Appends the same.
pub(crate) fn write_date_time(instant: DateTime<Utc>, out: &mut String) {
    let (date, time) = (instant.date_naive(), instant.time());
    let (Ok(year @ ..=9999), millisecond @ ..=999) =
        (u32::try_from(date.year()), time.nanosecond() / 1_000_000)
    else {
        // Years and seconds that need more digits.
        return out.push_str(&instant.to_rfc3339_opts(SecondsFormat::Millis, true));
    };
    let mut digits = |number: u32, length: u32, end: char| {
        let places = (0..length).rev().map(|place| number / 10_u32.pow(place) % 10);
        out.extend(places.filter_map(|digit| char::from_digit(digit, 10)));
        out.push(end);
    };
    digits(year, 4, '-');
    digits(date.month(), 2, '-');
    digits(date.day(), 2, 'T');
    digits(time.hour(), 2, ':');
    digits(time.minute(), 2, ':');
    digits(time.second(), 2, '.');
    digits(millisecond, 3, 'Z');
}

/// RFC 3339 as the contract accepts it: capital `T`, `Z` or `±hh:mm`, a real date, years 0001 … 9999 in UTC.
pub(crate) fn parse_rfc3339(text: &str) -> Option<DateTime<Utc>> {
    let mut scan = Scan(text.as_bytes());
    let date = scan.date()?;
    scan.byte(b'T')?;
    let time = scan.time()?;
    let offset = match scan.any()? {
        b'Z' => 0,
        sign @ (b'+' | b'-') => {
            let hours = scan.number(2).filter(|hours| *hours <= 23)?;
            scan.byte(b':')?;
            let minutes = scan.number(2).filter(|minutes| *minutes <= 59)?;
            offset_seconds(sign, hours, minutes, 0)
        }
        _ => return None,
    };
    let instant = scan.end(date, time, offset)?;
    (1..=9999).contains(&instant.year()).then_some(instant)
}

/// A database's text for a timestamp, a date or a time of day: `2025-01-02 03:04:05.678+00`, `2025-01-02`, `03:04:05`. Without an
/// offset it is UTC.
pub(crate) fn parse_database(text: &str) -> Option<DateTime<Utc>> {
    let mut scan = Scan(text.as_bytes());
    let time_alone = text.as_bytes().get(2) == Some(&b':');
    // The end of a day, which PostgreSQL also makes where it rounds.
    if time_alone && text.starts_with("24:00:00") {
        return Some(DateTime::UNIX_EPOCH);
    }
    let date = if time_alone { DateTime::UNIX_EPOCH.date_naive() } else { scan.date()? };
    let time = match scan.0.first() {
        None => NaiveTime::MIN,
        Some(b' ' | b'T') if !time_alone => {
            scan.any()?;
            scan.time()?
        }
        Some(_) if time_alone => scan.time()?,
        Some(_) => return None,
    };
    let offset = match scan.any() {
        None | Some(b'Z') => 0,
        Some(sign @ (b'+' | b'-')) => {
            let hours = scan.number(2)?;
            let minutes = if scan.byte(b':').is_some() { scan.number(2)? } else { 0 };
            let seconds = if scan.byte(b':').is_some() { scan.number(2)? } else { 0 };
            offset_seconds(sign, hours, minutes, seconds)
        }
        Some(_) => return None,
    };
    scan.end(date, time, offset)
}

fn offset_seconds(sign: u8, hours: u32, minutes: u32, seconds: u32) -> i64 {
    let seconds = i64::from(hours * 3600 + minutes * 60 + seconds);
    if sign == b'-' { -seconds } else { seconds }
}

/// What is left of a text.
struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn any(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn byte(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// Exactly this many digits.
    fn number(&mut self, digits: usize) -> Option<u32> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number
            .iter()
            .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
    }

    fn date(&mut self) -> Option<NaiveDate> {
        let year = i32::try_from(self.number(4)?).ok()?;
        self.byte(b'-')?;
        let month = self.number(2)?;
        self.byte(b'-')?;
        NaiveDate::from_ymd_opt(year, month, self.number(2)?)
    }

    /// `hh:mm:ss` with any number of fraction digits.
    fn time(&mut self) -> Option<NaiveTime> {
        let hour = self.number(2)?;
        self.byte(b':')?;
        let minute = self.number(2)?;
        self.byte(b':')?;
        let second = self.number(2)?;
        let mut millisecond = 0;
        if self.byte(b'.').is_some() {
            let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (digits, rest) = self.0.split_at_checked(count).filter(|_| count > 0)?;
            let digit = |at: usize| digits.get(at).map_or(0, |byte| u32::from(byte - b'0'));
            millisecond = digit(0) * 100 + digit(1) * 10 + digit(2);
            self.0 = rest;
        }
        NaiveTime::from_hms_milli_opt(hour, minute, second, millisecond)
    }

    /// The instant, if nothing is left.
    fn end(&self, date: NaiveDate, time: NaiveTime, offset: i64) -> Option<DateTime<Utc>> {
        let local = date.and_time(time).and_utc();
        self.0.is_empty().then(|| local.checked_sub_signed(TimeDelta::seconds(offset))).flatten()
    }
}
