import { z } from 'zod'
import { AcknowledgementRequest, ApiAcknowledgement, ApiErrors, ApiProfiles, ApiRows, ApiWaiting } from './schema'

/** The interface by which core systems of a department fetch what clerks laid ready: bodies come from the schemas that check them. */
export function exportPaths() {
  const receipt = { name: 'receipt', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
  const profile = { name: 'profile', in: 'query', schema: { type: 'string' }, description: 'この様式のものだけ。' }
  const as = { name: 'as', in: 'query', schema: { enum: ['file'] }, description: '様式どおりのファイルで受け取る。' }
  return {
    '/api/exports/profiles': {
      get: operation('課の連携の様式と、その項目', { 200: body('様式の一覧', ApiProfiles) }),
    },
    '/api/exports/waiting': {
      get: operation('受け取りを待っている連携データ。個人の情報は入らない。', { 200: body('一覧', ApiWaiting) }, [
        profile,
      ]),
    },
    '/api/exports/waiting/{receipt}': {
      get: operation(
        '1件の連携データ。受領を知らせるまで、何度でも同じものを取り出せる。',
        {
          200: body('データ', ApiRows),
          404: errors('ない、または新しい受取番号に替わった'),
          409: errors('窓口で訂正された'),
        },
        [receipt, as],
      ),
    },
    '/api/exports/waiting/{receipt}/acknowledgement': {
      post: {
        ...operation(
          '取り込んだことを知らせる。同じ知らせは何度送っても同じ。',
          {
            200: body('受領の記録', ApiAcknowledgement),
            404: errors('ない'),
            409: errors('まだ取り出していない、または sha256 が違う'),
            422: errors('本文の誤り'),
          },
          [receipt],
        ),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(AcknowledgementRequest, 'input') } },
        },
      },
    },
  }
}

function operation(summary: string, responses: object, parameters: readonly object[] = []) {
  const refused = {
    401: errors('トークンがない、正しくない、期限切れ'),
    403: errors('使えないアドレス'),
    429: errors('多すぎる'),
  }
  return { summary, security: [{ exportToken: [] }], parameters, responses: { ...responses, ...refused } }
}

function errors(description: string) {
  return body(description, ApiErrors)
}

function body(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema: schemaOf(schema, 'output') } } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' })
}
