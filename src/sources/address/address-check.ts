import type {AddressContext, AddressFault} from './address-fault.ts'
import type {AddressParts} from './read-address.ts'

/** One question asked of an address as written, before it can be cut into parts. */
export type TextCheck = (url: string, context: AddressContext) => AddressFault | undefined

/** One question asked of an address that starts as a web address does. */
export type PartsCheck = (url: string, parts: AddressParts, context: AddressContext) => AddressFault | undefined
