import { forPrograms } from '@/lib/exports-api/admit'
import { profilesOf } from '@/lib/exports-api/pull'
import { json } from '@/lib/exports-api/reply'

export const GET = forPrograms(async program => json(await profilesOf(program)))
