import { z } from 'zod'
import { exportPaths } from '@/lib/exports-api/openapi'
import { languages } from '@/lib/rules/schema'
import { GuideDescription, GuideErrors, GuideRequest, GuideResponse } from './schema'

/** OpenAPI 3.1 of the JSON interfaces; bodies come from the schemas that check them. A counter alone has none for residents. */
export function openApi(serverUrl: string, isCounterOnly = false) {
  return {
    openapi: '3.1.0',
    info: {
      title: '手続きナビ API',
      version: '1',
      description:
        '質問に答えると必要な手続きがわかる。状態も個人情報も預からない。チャットボット・LINE・キオスク端末から使える。',
    },
    servers: [{ url: serverUrl }],
    components: {
      securitySchemes: {
        exportToken: { type: 'http', scheme: 'bearer', description: '管理画面の「連携」で、課ごとに作るトークン。' },
      },
    },
    paths: {
      ...(isCounterOnly ? {} : guidePaths()),
      ...exportPaths(),
      '/api/health': {
        get: { summary: '動いているか', responses: { 200: text('使える'), 503: text('まだ使えない') } },
      },
    },
  }
}

function guidePaths() {
  const errors = response('入力の誤り。path はどこか、message はどう直すか。', GuideErrors)
  const lang = { name: 'lang', in: 'query', schema: { type: 'string', enum: languages, default: 'ja' } }
  return {
    '/api/guide': {
      get: {
        summary: 'ライフイベントと質問の一覧',
        parameters: [lang],
        responses: { 200: response('一覧', GuideDescription) },
      },
      post: {
        summary: '次の質問、またはすべての判定',
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(GuideRequest, 'input') } } },
        responses: { 200: response('次の質問（ask）か結果（done）', GuideResponse), 413: errors, 422: errors },
      },
    },
  }
}

function response(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema: schemaOf(schema, 'output') } } }
}

function text(description: string) {
  return { description }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' })
}
