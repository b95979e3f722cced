import type { Procedure } from '@/lib/rules/schema'
import { is } from '../../rules'
import { text } from '../../vocabulary'
import { adoption, childJoinsRegister, newDomicile } from './family-register'

/** Whoever asked for it finds it among what has to be done, not among what may be done. */
const childRegisterWanted: Procedure = {
  ...childJoinsRegister,
  id: 'nyuseki-todoke-kibo',
  events: ['name-change'],
  requiredWhen: is('name-change-way', 'child-register'),
  need: 'must',
  unchecked: [],
  dependsOn: [],
}

const adoptionWanted: Procedure = {
  ...adoption,
  id: 'youshi-engumi-kibo',
  title: text('養子縁組・離縁を届け出る', '養子縁組・離縁を 届ける', 'Notify an adoption, or its end'),
  events: ['name-change'],
  requiredWhen: is('name-change-way', 'adoption'),
  need: 'must',
  unchecked: [],
  dependsOn: [],
}

const domicileWanted: Procedure = {
  ...newDomicile,
  id: 'tenseki-todoke-kibo',
  events: ['name-change'],
  requiredWhen: is('name-matter', 'domicile'),
  need: 'must',
  unchecked: [],
}

export const registerAskedFor: readonly Procedure[] = [childRegisterWanted, adoptionWanted, domicileWanted]
