/** components/content/src/page.rs, `RFC3339_DATE`; what stands behind the day does not matter. */
const DAY_IN_NAME =
  /^((\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[-+](?:[01]\d|2[0-3]):[0-5]\d))?/

/** The day that a name begins with, in the calendar or not, and the length of it with its time. */
export function findDay(name: string): {readonly day: string; readonly length: number} | undefined {
  const match = DAY_IN_NAME.exec(name)
  return match ? {day: match[1] ?? '', length: match[0].length} : undefined
}
