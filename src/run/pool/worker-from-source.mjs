// Runs the worker where post-lint runs from its sources: tsx reads TypeScript in the main thread only, unless it is told.
import {register} from 'tsx/esm/api'

register()
await import('./worker.ts')
