/** The least score of a finding, chosen so that a wrong finding costs more than a missed one. */
export const reportScore = 1.5

/** From this score on a single candidate may be written unasked. */
export const sureScore = 2
