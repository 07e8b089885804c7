/** What a growing text repeats: a text, or one that depends on how many stand before it. */
export type Unit = string | ((index: number) => string)
