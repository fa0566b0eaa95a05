const DATE_TIME = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel's calendar of 1900 has a 29 February: serials below this one are one day less. */
const MARCH_1900 = 61;

/**
 * The serial number of an ISO 8601 date, date and time, or time, as a sheet stores it; undefined when it is none.
 * A time zone is not taken into account: a cell shows the clock it was typed by.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = DATE_TIME.exec(text.trim());
  if (match === null || text.trim() === "") return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  return (!date1904 && days < MARCH_1900 ? days - 1 : days) + time;
}
