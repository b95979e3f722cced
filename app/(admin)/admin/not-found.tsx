import { NotFoundPage } from '@/components/staff/not-found-page'

export default function NotFound() {
  return <NotFoundPage />
}
