import { describe, expect, test } from 'vitest'
import { describeGuide } from '@/lib/guide-api/describe'
import { openApi } from '@/lib/guide-api/openapi'
import { readGuideRequest } from '@/lib/guide-api/read-request'
import { respondTo } from '@/lib/guide-api/respond'
import { GuideDescription, GuideResponse } from '@/lib/guide-api/schema'
import { friday } from '@/tests/support/situations'
import { smallBook } from '@/tests/support/small-rules'

function post(body: unknown) {
  const read = readGuideRequest(body, smallBook, friday)
  if ('errors' in read) return read
  return GuideResponse.parse(respondTo(smallBook, read.situation, read.language))
}

const family = [
  { relation: 'self', 'birth-date': '1988-05-14', card: true, insurance: 'none' },
  { relation: 'child', 'birth-date': '2018-07-08', card: 'no', insurance: 'work' },
]
const told = { from: 'other-city', 'moved-on': '2026-12-02', 'has-dog': false, vehicles: 0 }

describe('POST /api/guide', () => {
  test('asks for the household first, with the questions for each member', () => {
    const answer = post({ events: ['moving-in'], answers: {} })
    expect(answer).toMatchObject({ status: 'ask', question: { id: 'household', type: 'household' } })
    expect('question' in answer && answer.question.fields.map(({ id }) => id)).toEqual(['relation', 'birth-date'])
  })

  test('asks one question, says why and of whom, and how many can still come', () => {
    const answer = post({
      events: ['moving-in'],
      answers: { ...told, household: family.map(({ card, ...rest }) => rest) },
    })
    expect(answer).toMatchObject({
      status: 'ask',
      question: { id: 'card', type: 'yes-no', perMember: true, for: [0, 1], allowsUnknown: true },
      because: [{ id: 'card-use', title: 'card-use' }],
      remainingAtMost: 1,
    })
  })

  test('gives everything when nothing is left to ask', () => {
    const answer = post({ events: ['moving-in'], answers: { ...told, household: family } })
    expect(answer).toMatchObject({ status: 'done', ignored: [] })
    if (!('procedures' in answer)) throw new Error('not done')
    expect(answer.procedures[0]).toMatchObject({
      id: 'move-in',
      verdict: 'required',
      because: 'ほかの市から引っ越してきたため',
      facts: [{ fact: 'from', member: null }],
      toCheck: [],
      bring: [
        { id: 'identity', certain: true, because: '' },
        { id: 'certificate', certain: true, because: '' },
      ],
      law: '住民基本台帳法 第22条',
      deadline: {
        date: '2026-12-16',
        nominalDate: '2026-12-16',
        recommendedDate: '2026-12-04',
        advisedDate: null,
        notBefore: '2026-12-02',
        lateClaim: null,
      },
      confidence: 'medium',
    })
    expect(answer.visit).toMatchObject({ on: '2026-12-04', isTooEarlyToday: false, trips: [{ on: '2026-12-04' }] })
    expect(answer.notRequired.map(({ id }) => id)).toEqual(['dog', 'moped'])
    expect(answer.notRequired[0]).toMatchObject({
      because: '犬を飼っていないため',
      facts: [{ fact: 'has-dog', member: null }],
      law: '住民基本台帳法 第22条',
    })
    expect(answer.bring[0]).toMatchObject({ id: 'identity', because: 'move-inため（ほか1件）' })
  })

  test('says of what is not known what to look at and whom to ask', () => {
    const answer = post({ events: ['moving-in'], answers: { ...told, vehicles: 'unknown', household: family } })
    expect('procedures' in answer && answer.procedures.find(({ id }) => id === 'moped')).toMatchObject({
      verdict: 'needs-checking',
      because: '「原付の台数」がわからないため',
      facts: [],
      toCheck: [{ fact: 'vehicles', member: null, name: '原付の台数', how: null }],
    })
  })

  test('ignores and reports answers that cannot matter', () => {
    const answer = post({ events: ['moving-in'], answers: { ...told, 'dog-registered': 'yes', household: family } })
    expect(answer).toMatchObject({ status: 'done', ignored: ['dog-registered'] })
  })

  test('speaks English when asked', () => {
    const answer = post({ events: ['moving-in'], answers: { ...told, household: family }, lang: 'en' })
    expect('procedures' in answer && answer.procedures[0]?.because).toBe('Because you moved here.')
  })

  test.each([
    ['no events', { answers: {} }, 'events'],
    ['an unknown event', { events: ['holiday'], answers: {} }, 'events.0'],
    ['an unknown question', { events: ['moving-in'], answers: { colour: 'red' } }, 'answers.colour'],
    ['an option that does not exist', { events: ['moving-in'], answers: { from: 'moon' } }, 'answers.from'],
    ['a member question outside a member', { events: ['moving-in'], answers: { card: 'yes' } }, 'answers.card'],
    [
      'a household question inside a member',
      { events: ['moving-in'], answers: { household: [{ from: 'abroad' }] } },
      'answers.household.0.from',
    ],
    ['a day that does not exist', { events: ['moving-in'], today: '2026-02-30' }, 'today'],
    ['a day whose holidays nobody knows', { events: ['moving-in'], today: '2060-01-05' }, 'today'],
    ['a household that is no list', { events: ['moving-in'], answers: { household: 'me' } }, 'answers.household'],
    ['a list', [], ''],
    ['nothing', null, ''],
  ])('refuses %s by its path', (_, body, path) => {
    const answer = post(body)
    expect('errors' in answer && answer.errors.map(error => error.path)).toEqual([path])
  })
})

describe('GET /api/guide', () => {
  test('lists events and questions with their kind, options and for which events they are asked', () => {
    const guide = GuideDescription.parse(describeGuide(smallBook, 1, 'ja'))
    expect(guide.events.map(({ id }) => id)).toEqual(['moving-in', 'birth'])
    expect(guide.questions.find(({ id }) => id === 'from')).toMatchObject({
      type: 'choice',
      perMember: false,
      options: [{ id: 'other-city', label: 'ほかの市' }, { id: 'abroad' }],
      events: ['moving-in'],
    })
  })
})

describe('GET /api/openapi.json', () => {
  test('describes every address with the schemas that check it', () => {
    const description = openApi('/')
    expect(Object.keys(description.paths)).toEqual(['/api/guide', ...ofExports, '/api/health'])
    expect(description.paths).toMatchObject({
      '/api/guide': {
        post: {
          requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['events'] } } } },
        },
      },
      '/api/exports/waiting/{receipt}/acknowledgement': {
        post: {
          security: [{ exportToken: [] }],
          requestBody: { content: { 'application/json': { schema: { required: ['sha256'] } } } },
        },
      },
    })
  })

  test('of a counter alone says nothing of the guide, which is not there', () => {
    expect(Object.keys(openApi('/', true).paths)).toEqual([...ofExports, '/api/health'])
  })
})

const ofExports = [
  '/api/exports/profiles',
  '/api/exports/waiting',
  '/api/exports/waiting/{receipt}',
  '/api/exports/waiting/{receipt}/acknowledgement',
]
