/** Has several workers take one item after the other; what came of each, in the order of the items. */
export async function workThrough<Item, Worker, Result>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<Result>
): Promise<Result[]> {
  const results = new Map<number, Result>()
  const waiting = items.entries()
  await Promise.all(
    workers.map(async (worker) => {
      for (const [index, item] of waiting) results.set(index, await work(item, worker))
    })
  )
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
