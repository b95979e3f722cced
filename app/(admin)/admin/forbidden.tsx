import { ForbiddenPage } from '@/components/staff/forbidden-page'

export default function Forbidden() {
  return <ForbiddenPage />
}
