import {readToml} from '../../../src/post/toml/read-toml.ts'
import {describeReadings} from '../describe-readings.ts'

describeReadings('readToml beside the recording', new URL('readings.txt', import.meta.url), readToml)
