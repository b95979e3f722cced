import { kyujiKisai, tsushoKisai } from './names'
import { shienSochi } from './protection'

export const residentForms = {
  'kyuji-kisai': kyujiKisai,
  'tsusho-kisai': tsushoKisai,
  'shien-sochi': shienSochi,
}
