/** The tool's name in formats that name their source. */
export const toolName = 'post-lint'

/** Where the tool is explained. */
export const homepage = 'https://github.com/post-lint/post-lint'
