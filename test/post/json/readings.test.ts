import {readJson} from '../../../src/post/json/read-json.ts'
import {describeReadings} from '../describe-readings.ts'

describeReadings('readJson beside the recording', new URL('readings.txt', import.meta.url), readJson)
