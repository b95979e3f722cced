/** The data item that holds the home: until the day of leaving that is the address being left. */
export function homeAddressIn(events: readonly string[]): 'old-address' | 'new-address' {
  return events.includes('moving-out') ? 'old-address' : 'new-address'
}
