/** A 031: the letter small, the number large. A receipt code stands as it is. */
export function TicketNumber({ ticket, className = 'text-[1.5rem]' }: { ticket: string; className?: string }) {
  const [prefix, number] = ticket.split(' ')
  if (!number) return <b className="whitespace-nowrap text-solid-gray-900">{ticket}</b>
  return (
    <b className={`whitespace-nowrap text-solid-gray-900 leading-120 ${className}`}>
      <span className="mr-1 text-[1rem] text-solid-gray-700">{prefix}</span>
      {number}
    </b>
  )
}
