/** Words of one language that never stand twice on purpose, and words that tell the language. */
export interface DoubledWords {
  readonly words: string
  /** Two of these beside the doubled word say that the text is of this language; none are needed where left out. */
  readonly evidence?: string
  /** Where one of these stands before in the sentence, the word may well stand twice: "what it is is luck". */
  readonly excuse?: RegExp
}

const english = 'the and is of that this with for are was you we it to in i not have has be by on from can will'

/**
 * By language, hand-kept. Left out is what grammar or speech may double: "had had", "that that", "it it", "nous nous",
 * "die die", "que que", and what verbs leave behind: "log in in", "what it is is", "looked for for years".
 */
export const doubledWords: readonly DoubledWords[] = [
  {words: 'the'},
  {
    words: 'a an of and or be we they our your their its into some most when about make',
    evidence: english
  },
  {
    words: 'to with from by at as',
    evidence: english,
    excuse: /\b(?:what\w*|who\w*|where\w*|which|that|how)\b[^.!?:;]*$/i
  },
  {
    words: 'is are was were has have',
    evidence: english,
    excuse: /\b(?:what\w*|who\w*|where\w*|how|all|those|thing|things|problem|question|point|truth|fact)\b[^.!?:;]*$/i
  },
  {
    words: 'und von zum zur einen einem einer eines oder',
    evidence: 'der die das und ist nicht ein eine von mit auf für sich auch wird dem zu wir'
  },
  {
    words: 'le les des du et dans une avec pour au aux',
    evidence: 'le la les des est une dans pour que qui sur pas avec nous vous au du cette sont un et'
  },
  {
    words: 'el los las del y con por una',
    evidence: 'el los las que una por para con del es como pero más este esta se y en la'
  }
]
