import type {Example} from '../../src/rule-kit/rule.ts'

export const examples: readonly Example[] = [
  {
    name: 'A sentence that ends as a statement',
    text: `---
title: 도시의 벌
---

그래서 벌들이 지붕 위에 살고 있는 것이다;

They do not mind the rain.
`,
    findings: ['5:24-5:25: The paragraph ends with `;`: readers wait for the rest of the sentence. Write a full stop']
  },
  {
    name: 'Semicolons that belong there',
    text: `---
title: Bees in town
---

They need three things;

- a roof;
- a hive;

They like rain; I do not.

const bees = count(hives);

죄송합니다 다음에는 꼭 그렇게 할게요^^;
`,
    findings: []
  }
]
