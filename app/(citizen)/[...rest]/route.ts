import { records, shows, type Visitor } from '@/lib/html/citizen-route'
import { notFoundPage } from '@/lib/html/mishap-pages'

export const GET = shows(notFound)
export const POST = records(notFound)

function notFound({ language }: Visitor) {
  return notFoundPage(language)
}
