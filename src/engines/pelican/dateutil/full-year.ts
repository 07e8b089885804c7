/** A year of two digits as the one within fifty years of this one (dateutil, `convertyear`). */
export function fullYear(year: number, thisYear: number): number {
  if (year >= 100) return year
  const near = year + Math.floor(thisYear / 100) * 100
  if (near >= thisYear + 50) return near - 100
  return near < thisYear - 50 ? near + 100 : near
}
