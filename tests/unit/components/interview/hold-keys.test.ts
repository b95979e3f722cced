import { describe, expect, test } from 'vitest'
import { newKeyHand } from '@/components/interview/hold-keys'

function aHand() {
  const acted: string[] = []
  const timers: (() => void)[] = []
  const hand = newKeyHand(
    key => {
      acted.push(key)
      return key === 'x' ? 'goes-on' : 'waits'
    },
    work => timers.push(work),
  )
  const wait = () => {
    for (const work of timers.splice(0)) work()
  }
  return { hand, acted, wait }
}

describe('a digit', () => {
  test('answers after the moment in which a scanner would have gone on', () => {
    const { hand, acted, wait } = aHand()
    hand.strike('1', 0)
    expect(acted).toEqual([])
    wait()
    expect(acted).toEqual(['1'])
  })

  test('typed quickly by a person counts, one after the other', () => {
    const { hand, acted, wait } = aHand()
    hand.strike('1', 0)
    wait()
    hand.strike('2', 80)
    wait()
    expect(acted).toEqual(['1', '2'])
  })

  test('of a scanned code answers nothing', () => {
    const { hand, acted, wait } = aHand()
    for (const [at, key] of [...'482915730'].entries()) hand.strike(key, at * 12)
    wait()
    expect(acted).toEqual([])
  })

  test('struck while an answer is on its way waits for it, one a time', () => {
    const { hand, acted, wait } = aHand()
    hand.hold(true)
    hand.strike('1', 0)
    wait()
    hand.strike('2', 100)
    wait()
    expect(acted).toEqual([])
    hand.hold(false)
    expect(acted).toEqual(['1'])
    hand.hold(true)
    hand.hold(false)
    expect(acted).toEqual(['1', '2'])
  })

  test('counts at once where another key follows, however late the moment comes', () => {
    const { hand, acted, wait } = aHand()
    hand.strike('2', 0)
    hand.letter(60)
    expect(acted).toEqual(['2'])
    hand.strike('3', 200)
    hand.other()
    expect(acted).toEqual(['2', '3'])
    wait()
    expect(acted).toEqual(['2', '3'])
  })

  test('among the letters of a scanned code answers nothing', () => {
    const { hand, acted, wait } = aHand()
    for (const [at, key] of [...'7K3MQ5'].entries()) {
      if (/\d/.test(key)) hand.strike(key, at * 12)
      else hand.letter(at * 12)
    }
    hand.other()
    wait()
    expect(acted).toEqual([])
  })

  test('keeps its place before whatever is struck after it', () => {
    const { hand, acted, wait } = aHand()
    hand.hold(true)
    for (const [at, key] of ['1', 'x', 'x', '2'].entries()) hand.strike(key, at * 100)
    wait()
    expect(hand.isWaiting()).toBe(true)
    hand.hold(false)
    hand.hold(true)
    expect(acted).toEqual(['1'])
    hand.hold(false)
    expect(acted).toEqual(['1', 'x', 'x', '2'])
    expect(hand.isWaiting()).toBe(false)
  })
})
