import {readYaml} from '../../../src/post/yaml/read-yaml.ts'
import {describeReadings} from '../describe-readings.ts'

describeReadings('readYaml beside the recording', new URL('readings.txt', import.meta.url), readYaml)
